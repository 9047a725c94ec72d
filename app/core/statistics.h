// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/fulltextcheck.h"

#include <QList>
#include <QString>

namespace attache {

/// How often one term occurs.
struct TermCount
{
    QString key;  ///< as in the file format: "border-exchange", "VN", "2022"
    QString name; ///< in the interface language
    int count = 0;

    friend bool operator==(const TermCount&, const TermCount&) = default;
};

using TermCounts = QList<TermCount>;

/// What a data set holds, counted. Terms that do not occur are left out. Lists of years ascend;
/// categories, statuses, kinds, bases, measures and sources are in the order of the data set or
/// of their vocabulary; participants and missions by count, then by key.
struct Statistics
{
    int events = 0;
    int undated = 0; ///< events without a date
    int figures = 0;
    int gaps = 0;
    int disagreements = 0;
    int sources = 0;
    int dependentSources = 0; ///< sources that share their text with another one
    int passages = 0;
    IntegrityCounts integrity; ///< of the passages, against the paragraphs that are held

    TermCounts byCategory;
    TermCounts byCountry;      ///< an event counts once for each of its countries
    TermCounts byOrganisation; ///< likewise, missions included
    TermCounts byYear;         ///< an event counts in each year in which it can have taken place
    TermCounts byStatus;
    TermCounts byDateKind;  ///< of dated events
    TermCounts byDateBasis; ///< of dated events
    TermCounts bySource;    ///< events that cite the source
    TermCounts figuresByMeasure;
    TermCounts figuresByMission; ///< a figure counts once for each mission it counts together

    /// EDTF, as exact as it was given: the start of the event that can have begun first, and the
    /// end of the one that can have ended last; empty where no event states one.
    QString firstDate;
    QString lastDate;

    friend bool operator==(const Statistics&, const Statistics&) = default;
};

/// One of the lists with the words that say what it counts.
struct StatisticsTable
{
    QString heading; ///< translated
    TermCounts counts;
};

/// Counts the data set; takes time in proportion to its size.
Statistics statisticsOf(const DataSet& dataSet);

/// All the lists, events first, then figures; empty ones included.
QList<StatisticsTable> tablesOf(const Statistics& statistics);

} // namespace attache
