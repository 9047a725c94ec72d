// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figureseries.h"
#include "chart/strengthsum.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace attache {

namespace {

/// First and last second after of the time a date can mean.
using Extent = std::pair<TimePoint, TimePoint>;
using Figures = std::vector<FigureId>;

Extent extentOf(const EventDate& date)
{
    return {date.earliestStart, date.latestEnd};
}

bool isDay(const EventDate& date)
{
    const auto [begin, end] = extentOf(date);
    return !date.flags && isFinite(begin) && isFinite(end) && end - begin <= secondsPerDay;
}

bool isApproximate(const EventDate& date)
{
    return date.flags & (DateFlag::Approximate | DateFlag::Uncertain);
}

std::vector<StrengthGroup> groupsOf(const ChartContents& contents, ChartSplit split)
{
    std::vector<StrengthGroup> groups;
    switch (split) {
    case ChartSplit::Mission:
        for (const ParticipantId mission : contents.missions)
            groups.push_back({mission, Sex::NotStated, {}});
        break;
    case ChartSplit::Sex:
        for (const Sex sex : {Sex::Female, Sex::Male, Sex::NotStated})
            groups.push_back({{}, sex, {}});
        break;
    case ChartSplit::PersonnelType:
        for (const QString& type : contents.types)
            groups.push_back({{}, Sex::NotStated, type});
        groups.push_back({{}, Sex::NotStated, {}});
        break;
    }
    return groups;
}

/// The chosen names that the data set knows: a choice made for other data leaves nothing out.
QStringList known(const QStringList& chosen, const QStringList& all)
{
    QStringList result;
    for (const QString& one : chosen) {
        if (all.contains(one))
            result.append(one);
    }
    return result;
}

/// Which figures the choice lets through.
class ChoiceFilter
{
public:
    ChoiceFilter(const DataSet& dataSet, const ChartContents& contents, const ChartChoice& choice)
        : m_choice(choice)
        , m_types(known(choice.types, contents.types))
    {
        for (const ParticipantId mission : contents.missions) {
            if (choice.missions.contains(dataSet.participant(mission).code))
                m_missions.push_back(mission);
        }
        m_sex = contents.hasSexes ? choice.sex : Sex::NotStated;
    }

    bool passes(const Figure& figure) const
    {
        const bool isHidden =
            isUnitFigure(figure) ? m_choice.hidesUnits : m_choice.hides(figure.measure);
        if (isHidden || (m_sex != Sex::NotStated && figure.sex != m_sex) ||
            (!m_types.isEmpty() && !m_types.contains(figure.personnelType)))
            return false;
        return m_missions.empty() ||
               std::any_of(figure.missions.begin(), figure.missions.end(), [&](ParticipantId id) {
                   return std::find(m_missions.begin(), m_missions.end(), id) != m_missions.end();
               });
    }

private:
    const ChartChoice& m_choice;
    QStringList m_types;
    std::vector<ParticipantId> m_missions;
    Sex m_sex = Sex::NotStated;
};

/// Collects the snapshot's figures into months, points and units.
class SeriesMaker
{
public:
    SeriesMaker(const Snapshot& snapshot, const ChartContents& contents, const ChartChoice& choice)
        : m_dataSet(*snapshot.dataSet)
    {
        m_series.choice = choice;
        m_series.unit = contents.unit;
        m_series.groups = groupsOf(contents, choice.split);
        const ChoiceFilter filter(m_dataSet, contents, choice);
        for (const FigureId id : snapshot.figures) {
            const Figure& figure = m_dataSet.figure(id);
            if (isDeploymentFigure(m_dataSet, figure) && filter.passes(figure))
                sort(id, figure);
        }
    }

    FigureSeries make()
    {
        for (auto& [month, byExtent] : m_months)
            addColumn(month, byExtent);
        addPoints();
        addGaps();
        std::stable_sort(m_series.units.begin(), m_series.units.end(),
                         [](const UnitMark& a, const UnitMark& b) {
                             return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
                         });
        arrangeUnits(m_dataSet, m_series.units);
        return std::move(m_series);
    }

private:
    using ByExtent = std::map<Extent, Figures>;
    using PointKey = std::tuple<Measure, bool, TimePoint, TimePoint, bool, QString>;

    void sort(FigureId id, const Figure& figure)
    {
        if (!canBeDrawn(figure.value))
            m_series.notDrawn.push_back(id);
        else if (!figure.date.isDated())
            m_series.undated.push_back(id);
        else if (figure.unit == m_series.unit && isMonthEndStrength(figure))
            m_months[monthBegin(figure.date.latestEnd - 1)][extentOf(figure.date)].push_back(id);
        else if (isUnitFigure(figure))
            m_series.units.push_back({figure.date.earliestStart, figure.date.latestEnd,
                                      figure.measure, isApproximate(figure.date),
                                      figure.date.kind == DateKind::Window, -1, id});
        else
            addPoint(id);
    }

    void addPoint(FigureId id)
    {
        const Figure& figure = m_dataSet.figure(id);
        const bool countsAsColumns = figure.measure == Measure::InPlace &&
                                     figure.unit == m_series.unit && isDay(figure.date);
        const auto [begin, end] = extentOf(figure.date);
        m_points[{figure.measure, countsAsColumns, begin, end, isApproximate(figure.date),
                  figure.unit}]
            .push_back(id);
    }

    /// Figures as of different times do not make one column: the time that most of them have
    /// does, the others are points.
    void addColumn(TimePoint month, const ByExtent& byExtent)
    {
        const auto most =
            std::max_element(byExtent.begin(), byExtent.end(), [](const auto& a, const auto& b) {
                return a.second.size() < b.second.size();
            });
        for (auto entry = byExtent.begin(); entry != byExtent.end(); ++entry) {
            if (entry == most)
                continue;
            for (const FigureId id : entry->second)
                addPoint(id);
        }

        std::map<ParticipantId, Figures> byMission;
        std::map<std::vector<ParticipantId>, Figures> together;
        for (const FigureId id : most->second) {
            const Figure& figure = m_dataSet.figure(id);
            const ParticipantId mission = missionOf(m_dataSet, figure);
            if (mission.isValid()) {
                byMission[mission].push_back(id);
                continue;
            }
            std::vector<ParticipantId> missions(figure.missions.begin(), figure.missions.end());
            std::sort(missions.begin(), missions.end());
            together[missions].push_back(id);
        }

        StrengthColumn column;
        column.begin = month;
        column.end = nextMonth(month);
        column.asOf = most->first.first;
        for (const auto& [mission, figures] : byMission)
            addParts(column, figures, mission);
        // What counts missions together may hold what is counted by mission. Alone it can be
        // divided by anything but them.
        const bool isAlone = byMission.empty() && together.size() == 1 &&
                             m_series.choice.split != ChartSplit::Mission;
        for (const auto& [missions, figures] : together) {
            if (isAlone) {
                addParts(column, figures, {});
                continue;
            }
            for (StrengthPart& part :
                 sumsOf(m_dataSet, figures, ChartSplit::Mission, column.notAdded))
                column.unsplit.push_back(std::move(part));
        }
        std::sort(column.parts.begin(), column.parts.end(),
                  [](const auto& a, const auto& b) { return a.group < b.group; });
        m_series.columns.push_back(std::move(column));
    }

    /// Adds the figures of one mission, or of missions together, to the column's parts.
    void addParts(StrengthColumn& column, const Figures& figures, ParticipantId mission)
    {
        for (StrengthPart& sum :
             sumsOf(m_dataSet, figures, m_series.choice.split, column.notAdded)) {
            sum.group = groupOf(sum, mission);
            const auto same =
                std::find_if(column.parts.begin(), column.parts.end(),
                             [&](const StrengthPart& part) { return part.group == sum.group; });
            if (same == column.parts.end()) {
                column.parts.push_back(std::move(sum));
                continue;
            }
            same->value += sum.value;
            same->isExact = same->isExact && sum.isExact;
            const auto greater = [&](FigureId a, FigureId b) {
                return m_dataSet.figure(a).value > m_dataSet.figure(b).value;
            };
            Figures merged;
            std::merge(same->figures.begin(), same->figures.end(), sum.figures.begin(),
                       sum.figures.end(), std::back_inserter(merged), greater);
            same->figures = std::move(merged);
        }
    }

    int groupOf(const StrengthPart& part, ParticipantId mission) const
    {
        const Figure& figure = m_dataSet.figure(part.figures.front());
        const auto& groups = m_series.groups;
        const auto found =
            std::find_if(groups.begin(), groups.end(), [&](const StrengthGroup& group) {
                switch (m_series.choice.split) {
                case ChartSplit::Sex:
                    return group.sex == figure.sex;
                case ChartSplit::PersonnelType:
                    return group.type == figure.personnelType;
                case ChartSplit::Mission:
                    break;
                }
                return group.mission == mission;
            });
        return found == groups.end() ? -1 : int(found - groups.begin());
    }

    void addPoints()
    {
        std::map<Extent, int> uses;
        for (const auto& entry : m_points)
            uses[{std::get<2>(entry.first), std::get<3>(entry.first)}] +=
                std::get<1>(entry.first) ? 0 : 1;
        for (auto& [key, figures] : m_points) {
            const auto& [measure, countsAsColumns, begin, end, isRough, unit] = key;
            auto& all = m_series.points;
            if (all.empty() || all.back().measure != measure ||
                all.back().countsAsColumns != countsAsColumns)
                all.push_back({measure, countsAsColumns, {}});
            const double value = m_dataSet.figure(figures.front()).value;
            all.back().points.push_back(
                {begin, end, isRough, unit, value, std::move(figures), uses.at({begin, end}) > 1});
        }
    }

    void addGaps()
    {
        if (m_series.columns.empty())
            return;
        for (const FigureGap& gap : m_dataSet.gaps()) {
            auto [begin, end] = extentOf(gap.date);
            if (gap.measure != Measure::InPlace || !gap.date.isDated() || !isFinite(begin) ||
                !isFinite(end))
                continue;
            if (!gap.date.flags && begin < end && begin >= monthBegin(end - 1) &&
                end == nextMonth(monthBegin(end - 1)))
                begin = monthBegin(end - 1);
            m_series.gaps.push_back({begin, end, gap.edtf, gap.date.kind, gap.reason});
        }
        std::stable_sort(m_series.gaps.begin(), m_series.gaps.end(),
                         [](const auto& a, const auto& b) { return a.begin < b.begin; });
    }

    const DataSet& m_dataSet;
    FigureSeries m_series;
    std::map<TimePoint, ByExtent> m_months;
    std::map<PointKey, Figures> m_points;
};

} // namespace

FigureSeries makeFigureSeries(const Snapshot& snapshot, const ChartContents& contents,
                              const ChartChoice& choice)
{
    return SeriesMaker(snapshot, contents, choice).make();
}

FigureSeries makeFigureSeries(const Snapshot& snapshot, const ChartChoice& choice)
{
    return makeFigureSeries(snapshot, chartContents(*snapshot.dataSet), choice);
}

} // namespace attache
