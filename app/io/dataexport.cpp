// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/dataexport.h"

#include "core/subset.h"
#include "io/eventscsv.h"
#include "io/nativewriter.h"
#include "io/reference.h"

#include <QCoreApplication>

#include <array>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

struct FormatRow
{
    DataFormat format;
    const char* name;
    const char* suffix;
};

/// Longer suffixes come before those they end in.
constexpr std::array formats{
    FormatRow{DataFormat::RawCsv, "raw-csv", ".raw.csv"},
    FormatRow{DataFormat::Csv, "csv", ".csv"},
    FormatRow{DataFormat::Native, "attache", ".attache"},
    FormatRow{DataFormat::CslJson, "csl-json", ".csl.json"},
    FormatRow{DataFormat::TimelineJs, "timelinejs", ".json"},
    FormatRow{DataFormat::ICalendar, "ics", ".ics"},
    FormatRow{DataFormat::BibTex, "bibtex", ".bib"},
    FormatRow{DataFormat::Markdown, "markdown", ".md"},
};

QByteArray bibTex(const DataExport& what)
{
    QString text;
    for (const SourceId id : sourcesCitedBy(*what.dataSet, what.events))
        text += bibtex({what.dataSet->source(id), {}, {}}) + QLatin1Char('\n');
    return text.toUtf8();
}

QByteArray cslJsonOf(const DataExport& what)
{
    std::vector<Reference> references;
    for (const SourceId id : sourcesCitedBy(*what.dataSet, what.events))
        references.push_back({what.dataSet->source(id), {}, {}});
    return cslJson(references);
}

} // namespace

ExportedData exportData(const DataExport& what, DataFormat format)
{
    const DataSet& dataSet = *what.dataSet;
    switch (format) {
    case DataFormat::Csv:
        return {eventsCsv(dataSet, what.events, CsvCells::Guarded, what.locale), {}};
    case DataFormat::RawCsv:
        return {eventsCsv(dataSet, what.events, CsvCells::Raw, what.locale), {}};
    case DataFormat::Native:
        return {toBytes(*subsetOf(dataSet, what.events, what.figures, what.views)), {}};
    case DataFormat::TimelineJs:
        return timelineJs(what);
    case DataFormat::ICalendar:
        return iCalendar(what);
    case DataFormat::BibTex:
        return {bibTex(what), {}};
    case DataFormat::CslJson:
        return {cslJsonOf(what), {}};
    case DataFormat::Markdown:
        return {markdownReport(what), {}};
    }
    return {};
}

std::optional<DataFormat> dataFormatOf(const QString& path)
{
    for (const FormatRow& row : formats) {
        if (path.endsWith(QLatin1String(row.suffix), Qt::CaseInsensitive))
            return row.format;
    }
    return std::nullopt;
}

std::optional<DataFormat> dataFormatFromName(const QString& name)
{
    for (const FormatRow& row : formats) {
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.format;
    }
    return std::nullopt;
}

QString dataFormatFilters()
{
    return QStringList{Texts::tr("Events as a table (*.csv)"),
                       Texts::tr("Events as a table for programs (*.raw.csv)"),
                       Texts::tr("Attaché data set (*.attache)"),
                       Texts::tr("Report in Markdown (*.md)"),
                       Texts::tr("Calendar (*.ics)"),
                       Texts::tr("TimelineJS (*.json)"),
                       Texts::tr("Sources for BibTeX (*.bib)"),
                       Texts::tr("Sources as CSL-JSON (*.csl.json)")}
        .join(QLatin1String(";;"));
}

QString leftOutRemark(int count)
{
    return count == 0 ? QString()
                      : Texts::tr("%n event(s) without a usable date left out", nullptr, count);
}

} // namespace attache
