// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <optional>

namespace attache {

/// The kinds of files that events and their sources can leave in.
enum class DataFormat
{
    Csv,        ///< RFC 4180, guarded against formulas
    RawCsv,     ///< RFC 4180, for programs
    Native,     ///< .attache
    TimelineJs, ///< the JSON of TimelineJS 3
    ICalendar,  ///< RFC 5545
    BibTex,     ///< the sources
    CslJson,    ///< the sources
    Markdown    ///< a report
};

/// What is exported.
struct DataExport
{
    DataSetPtr dataSet;
    EventSet events;               ///< those that pass the filter, ascending
    std::vector<FigureId> figures; ///< likewise
    QList<NamedView> views;        ///< that go with a data set, besides its own
    QString filterWords;           ///< the filter as a sentence
    QLocale locale;                ///< of dates and names for people
    QDateTime created = QDateTime::currentDateTimeUtc();
};

/// The bytes of a file, and what to know about them in a sentence ("3 undated events are left
/// out"); empty when nothing is left out.
struct ExportedData
{
    QByteArray bytes;
    QString remark;
};

ExportedData exportData(const DataExport& what, DataFormat format);

/// The format that a file's name asks for: .csv, .raw.csv, .attache, .json (TimelineJS), .ics,
/// .bib, .csl.json, .md; nothing when it is none of them.
std::optional<DataFormat> dataFormatOf(const QString& path);

/// The format of that name: csv, raw-csv, attache, timelinejs, ics, bibtex, csl-json, markdown.
std::optional<DataFormat> dataFormatFromName(const QString& name);

/// The formats for a file dialog, with their suffixes.
QString dataFormatFilters();

/// The writers that are not of other headers.
/// @{
ExportedData timelineJs(const DataExport& what);
ExportedData iCalendar(const DataExport& what);
QByteArray markdownReport(const DataExport& what);
/// @}

/// "12 events without a date are left out."; empty for none.
QString leftOutRemark(int count);

} // namespace attache
