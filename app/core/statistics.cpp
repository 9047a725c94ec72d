// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"

#include "core/timepoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

/// The terms of a vocabulary that occur, in its order.
template <class E> class VocabularyCounts
{
public:
    void add(E value) { ++m_counts[value]; }

    TermCounts take() const
    {
        TermCounts counts;
        for (const E value : allValues<E>()) {
            const auto found = m_counts.find(value);
            if (found != m_counts.end())
                counts.append({QString(key(value)), displayName(value), found->second});
        }
        return counts;
    }

private:
    std::map<E, int> m_counts;
};

/// Adds the years from the first to the last one, each once, without walking through them.
class YearCounts
{
public:
    void add(qint64 first, qint64 last)
    {
        ++m_changes[first];
        --m_changes[last + 1];
    }

    TermCounts take() const
    {
        TermCounts counts;
        int count = 0;
        for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
            count += change->second;
            const auto next = std::next(change);
            if (next == m_changes.end() || count == 0)
                continue;
            for (qint64 year = change->first; year < next->first; ++year) {
                const QString text = QString::number(year);
                counts.append({text, text, count});
            }
        }
        return counts;
    }

private:
    std::map<qint64, int> m_changes;
};

/// The rows of a table that occur, in the order of the table.
template <class Row, class Name>
TermCounts rowCounts(const std::vector<Row>& rows, const std::vector<int>& counts, Name name)
{
    TermCounts terms;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (counts[i] > 0)
            terms.append({name(rows[i]).first, name(rows[i]).second, counts[i]});
    }
    return terms;
}

void sortByCount(TermCounts& counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const TermCount& a, const TermCount& b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
}

/// The participants of the kinds that occur, the most frequent ones first.
TermCounts participantCounts(const DataSet& dataSet, const std::vector<int>& counts, bool countries)
{
    TermCounts terms;
    for (size_t i = 0; i < counts.size(); ++i) {
        const Participant& participant = dataSet.participants()[i];
        const bool isCountry = participant.kind == Participant::Kind::Country;
        if (counts[i] > 0 && isCountry == countries)
            terms.append({participant.code, displayName(participant), counts[i]});
    }
    sortByCount(terms);
    return terms;
}

/// The start and the end of an interval in EDTF; any other date is its own start and end.
QString startOf(QStringView edtf)
{
    return edtf.first(edtf.contains(u'/') ? edtf.indexOf(u'/') : edtf.size()).toString();
}

QString endOf(QStringView edtf)
{
    return edtf.sliced(edtf.lastIndexOf(u'/') + 1).toString();
}

void countYears(const EventDate& date, YearCounts& years)
{
    const bool hasStart = isFinite(date.earliestStart);
    const bool hasEnd = isFinite(date.latestEnd);
    if (!hasStart && !hasEnd)
        return;
    const TimePoint begin = hasStart ? date.earliestStart : date.latestEnd - 1;
    const TimePoint end = hasEnd ? date.latestEnd - 1 : date.earliestStart;
    years.add(civilDate(begin).year, civilDate(std::max(begin, end)).year);
}

/// Counts what the columns of the events say of times and states.
void countDates(const DataSet& dataSet, Statistics& statistics)
{
    const EventColumns& events = dataSet.events();
    VocabularyCounts<DateKind> kinds;
    VocabularyCounts<DateBasis> bases;
    VocabularyCounts<EventStatus> statuses;
    YearCounts years;
    TimePoint first = distantFuture;
    TimePoint last = distantPast;
    for (quint32 row = 0; row < events.count(); ++row) {
        statuses.add(events.status[row]);
        const EventDate& date = events.date[row];
        if (!date.isDated()) {
            ++statistics.undated;
            continue;
        }
        kinds.add(date.kind);
        bases.add(date.basis);
        if (!date.isDrawable())
            continue;
        countYears(date, years);
        const QStringView edtf = dataSet.text(events.edtf[row]);
        if (isFinite(date.earliestStart) && date.earliestStart < first) {
            first = date.earliestStart;
            statistics.firstDate = startOf(edtf);
        }
        if (isFinite(date.latestEnd) && date.latestEnd > last) {
            last = date.latestEnd;
            statistics.lastDate = endOf(edtf);
        }
    }
    statistics.byStatus = statuses.take();
    statistics.byDateKind = kinds.take();
    statistics.byDateBasis = bases.take();
    statistics.byYear = years.take();
}

/// Counts whom and what the events belong to; each event once for each of them.
void countLinks(const DataSet& dataSet, Statistics& statistics)
{
    const EventColumns& events = dataSet.events();
    std::vector<int> categories(dataSet.categories().size());
    std::vector<int> participants(dataSet.participants().size());
    std::vector<int> sources(dataSet.sources().size());
    std::vector<quint32> links;
    const auto addOnce = [&links](std::vector<int>& counts) {
        std::sort(links.begin(), links.end());
        links.erase(std::unique(links.begin(), links.end()), links.end());
        for (const quint32 link : links)
            ++counts[link];
        links.clear();
    };
    for (quint32 row = 0; row < events.count(); ++row) {
        ++categories[events.category[row].value];
        for (const ParticipantLink& link : events.participants[row])
            links.push_back(link.participant.value);
        addOnce(participants);
        for (const Citation& citation : events.citations[row])
            links.push_back(dataSet.passage(citation.passage).source.value);
        addOnce(sources);
    }
    statistics.byCategory = rowCounts(dataSet.categories(), categories, [](const Category& c) {
        return std::pair(c.key, displayName(c));
    });
    statistics.bySource = rowCounts(dataSet.sources(), sources,
                                    [](const Source& s) { return std::pair(s.key, s.title); });
    statistics.byCountry = participantCounts(dataSet, participants, true);
    statistics.byOrganisation = participantCounts(dataSet, participants, false);
}

void countFigures(const DataSet& dataSet, Statistics& statistics)
{
    VocabularyCounts<Measure> measures;
    std::vector<int> missions(dataSet.participants().size());
    for (const Figure& figure : dataSet.figures()) {
        measures.add(figure.measure);
        for (const ParticipantId mission : figure.missions)
            ++missions[mission.value];
    }
    statistics.figuresByMeasure = measures.take();
    statistics.figuresByMission = participantCounts(dataSet, missions, false);
}

} // namespace

Statistics statisticsOf(const DataSet& dataSet)
{
    Statistics statistics;
    statistics.events = int(dataSet.events().count());
    statistics.figures = int(dataSet.figures().size());
    statistics.gaps = int(dataSet.gaps().size());
    statistics.disagreements = int(dataSet.disagreements().size());
    statistics.sources = int(dataSet.sources().size());
    statistics.passages = int(dataSet.passages().size());
    statistics.integrity = integrityCounts(dataSet);
    statistics.dependentSources =
        int(std::count_if(dataSet.sources().begin(), dataSet.sources().end(),
                          [](const Source& s) { return !s.sharesTextWith.isEmpty(); }));
    countDates(dataSet, statistics);
    countLinks(dataSet, statistics);
    countFigures(dataSet, statistics);
    return statistics;
}

QList<StatisticsTable> tablesOf(const Statistics& s)
{
    return {
        {Texts::tr("Events by category"), s.byCategory},
        {Texts::tr("Events by country (each counts for all its countries)"), s.byCountry},
        {Texts::tr("Events by organisation (each counts for all its organisations)"),
         s.byOrganisation},
        {Texts::tr("Events by year (each counts in every year it may have taken place in)"),
         s.byYear},
        {Texts::tr("Events by status"), s.byStatus},
        {Texts::tr("Dated events by kind of date"), s.byDateKind},
        {Texts::tr("Dated events by basis of the date"), s.byDateBasis},
        {Texts::tr("Events by source (each counts for all it cites)"), s.bySource},
        {Texts::tr("Figures by measure"), s.figuresByMeasure},
        {Texts::tr("Figures by mission (each counts for all its missions)"), s.figuresByMission}};
}

} // namespace attache
