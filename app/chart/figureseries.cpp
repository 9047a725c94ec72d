// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figureseries.h"

#include "chart/strengthsum.h"

#include <algorithm>
#include <cmath>
#include <map>
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

TimePoint monthBegin(TimePoint time)
{
    const CivilDate day = civilDate(time);
    return startOfMonth(day.year, day.month);
}

TimePoint nextMonth(TimePoint begin)
{
    const CivilDate day = civilDate(begin);
    return startOfMonth(day.year, day.month + 1);
}

/// Whether the date is, beyond doubt, a month or its end.
bool isMonthEnd(const EventDate& date)
{
    const auto [begin, end] = extentOf(date);
    if (date.flags || !isFinite(begin) || !isFinite(end) || begin >= end)
        return false;
    const TimePoint month = monthBegin(end - 1);
    return begin >= month && end == nextMonth(month);
}

bool isDay(const EventDate& date)
{
    const auto [begin, end] = extentOf(date);
    return !date.flags && isFinite(begin) && isFinite(end) && end - begin <= secondsPerDay;
}

bool isMission(const DataSet& dataSet, const Figure& figure)
{
    return figure.missions.size() == 1 &&
           dataSet.participant(figure.missions.first()).kind == Participant::Kind::Mission;
}

bool canBeColumn(const Figure& figure)
{
    return figure.measure == Measure::InPlace && isMonthEnd(figure.date);
}

bool canBeDrawn(double value)
{
    // Far beyond any count; sums of larger values would leave the range of numbers.
    constexpr double largestValue = 1e12;
    return std::isfinite(value) && value >= 0 && value <= largestValue;
}

/// The unit that most month-end strengths of deployments have.
QString mainUnit(const DataSet& dataSet)
{
    std::map<QString, int> counts;
    for (const Figure& figure : dataSet.figures()) {
        if (canBeColumn(figure) && isDeploymentFigure(dataSet, figure))
            ++counts[figure.unit];
    }
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    return best == counts.end() ? QString() : best->first;
}

/// The missions of the whole data set's columns: first those that come first, then the larger.
std::vector<ParticipantId> missionOrder(const DataSet& dataSet, const QString& unit)
{
    std::map<ParticipantId, std::pair<TimePoint, double>> firstAndTotal;
    for (const Figure& figure : dataSet.figures()) {
        if (!canBeColumn(figure) || figure.unit != unit || !isMission(dataSet, figure))
            continue;
        const auto entry =
            firstAndTotal.try_emplace(figure.missions.first(), figure.date.latestEnd, 0).first;
        auto& [first, total] = entry->second;
        first = std::min(first, figure.date.latestEnd);
        total += canBeDrawn(figure.value) ? figure.value : 0;
    }
    std::vector<ParticipantId> missions;
    for (const auto& entry : firstAndTotal)
        missions.push_back(entry.first);
    std::stable_sort(missions.begin(), missions.end(), [&](ParticipantId a, ParticipantId b) {
        const auto& [firstA, totalA] = firstAndTotal[a];
        const auto& [firstB, totalB] = firstAndTotal[b];
        return firstA != firstB ? firstA < firstB : totalA > totalB;
    });
    return missions;
}

/// Collects the snapshot's figures into months and points.
class SeriesMaker
{
public:
    explicit SeriesMaker(const Snapshot& snapshot)
        : m_dataSet(*snapshot.dataSet)
    {
        m_series.unit = mainUnit(m_dataSet);
        m_series.missions = missionOrder(m_dataSet, m_series.unit);
        for (const FigureId id : snapshot.figures) {
            if (isDeploymentFigure(m_dataSet, m_dataSet.figure(id)))
                sort(id);
        }
    }

    FigureSeries make()
    {
        for (auto& [month, byExtent] : m_months)
            addColumn(month, byExtent);
        addPoints();
        addGaps();
        return std::move(m_series);
    }

private:
    using ByExtent = std::map<Extent, Figures>;
    using PointKey = std::tuple<Measure, bool, TimePoint, TimePoint, bool, QString>;

    void sort(FigureId id)
    {
        const Figure& figure = m_dataSet.figure(id);
        if (!canBeDrawn(figure.value))
            m_series.notDrawn.push_back(id);
        else if (!figure.date.isDated())
            m_series.undated.push_back(id);
        else if (canBeColumn(figure) && figure.unit == m_series.unit)
            m_months[monthBegin(figure.date.latestEnd - 1)][extentOf(figure.date)].push_back(id);
        else
            addPoint(id);
    }

    void addPoint(FigureId id)
    {
        const Figure& figure = m_dataSet.figure(id);
        const bool countsAsColumns = figure.measure == Measure::InPlace &&
                                     figure.unit == m_series.unit && isDay(figure.date);
        const auto [begin, end] = extentOf(figure.date);
        const bool isApproximate =
            figure.date.flags & (DateFlag::Approximate | DateFlag::Uncertain);
        m_points[{figure.measure, countsAsColumns, begin, end, isApproximate, figure.unit}]
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
        std::map<std::vector<ParticipantId>, Figures> unsplit;
        for (const FigureId id : most->second) {
            const Figure& figure = m_dataSet.figure(id);
            if (isMission(m_dataSet, figure)) {
                byMission[figure.missions.first()].push_back(id);
                continue;
            }
            std::vector<ParticipantId> missions(figure.missions.begin(), figure.missions.end());
            std::sort(missions.begin(), missions.end());
            unsplit[missions].push_back(id);
        }

        StrengthColumn column;
        column.begin = month;
        column.end = nextMonth(month);
        column.asOf = most->first.first;
        for (const ParticipantId mission : m_series.missions) {
            if (!byMission.contains(mission))
                continue;
            column.parts.push_back(sumOf(m_dataSet, byMission[mission], column.notAdded));
            column.parts.back().mission = mission;
        }
        for (const auto& entry : unsplit)
            column.unsplit.push_back(sumOf(m_dataSet, entry.second, column.notAdded));
        m_series.columns.push_back(std::move(column));
    }

    void addPoints()
    {
        for (auto& [key, figures] : m_points) {
            const auto& [measure, countsAsColumns, begin, end, isApproximate, unit] = key;
            auto& all = m_series.points;
            if (all.empty() || all.back().measure != measure ||
                all.back().countsAsColumns != countsAsColumns)
                all.push_back({measure, countsAsColumns, {}});
            const double value = m_dataSet.figure(figures.front()).value;
            all.back().points.push_back(
                {begin, end, isApproximate, unit, value, std::move(figures)});
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
            if (isMonthEnd(gap.date))
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

TimePoint timeOf(const FigureSeries& series, const ChartElement& element)
{
    if (element.kind == ChartElement::Kind::Point)
        return series.points[element.index].points[element.item].begin;
    return series.columns[element.index].begin;
}

} // namespace

double StrengthColumn::stackedValue() const
{
    double sum = 0;
    for (const StrengthPart& part : parts)
        sum += part.value;
    return sum;
}

double StrengthColumn::highestValue() const
{
    double highest = stackedValue();
    for (const StrengthPart& part : unsplit)
        highest = std::max(highest, part.value);
    return highest;
}

double FigureSeries::highestValue() const
{
    double highest = 0;
    for (const StrengthColumn& column : columns)
        highest = std::max(highest, column.highestValue());
    for (const PointSeries& one : points) {
        for (const FigurePoint& point : one.points) {
            if (one.countsAsColumns)
                highest = std::max(highest, point.value);
        }
    }
    return highest;
}

bool isDeploymentFigure(const DataSet& dataSet, const Figure& figure)
{
    if (figure.measure == Measure::Attending)
        return false;
    if (!figure.missions.isEmpty() || figure.unit == QLatin1String("officers") ||
        figure.unit == QLatin1String("personnel"))
        return true;
    if (!figure.event.isValid())
        return false;
    const CategoryId category = dataSet.events().category[figure.event.value];
    return dataSet.category(category).key == QLatin1String("peacekeeping-deployment");
}

FigureSeries makeFigureSeries(const Snapshot& snapshot)
{
    return SeriesMaker(snapshot).make();
}

std::vector<FigureId> figuresOf(const FigureSeries& series, const ChartElement& element)
{
    switch (element.kind) {
    case ChartElement::Kind::Part:
        return series.columns[element.index].parts[element.item].figures;
    case ChartElement::Kind::Unsplit:
        return series.columns[element.index].unsplit[element.item].figures;
    case ChartElement::Kind::Point:
        return series.points[element.index].points[element.item].figures;
    case ChartElement::Kind::Gap:
        break;
    }
    return {};
}

std::vector<ChartElement> elementsInTime(const FigureSeries& series)
{
    std::vector<ChartElement> elements;
    for (size_t index = 0; index < series.columns.size(); ++index) {
        for (size_t item = 0; item < series.columns[index].parts.size(); ++item)
            elements.push_back({ChartElement::Kind::Part, index, item});
        for (size_t item = 0; item < series.columns[index].unsplit.size(); ++item)
            elements.push_back({ChartElement::Kind::Unsplit, index, item});
    }
    for (size_t index = 0; index < series.points.size(); ++index) {
        for (size_t item = 0; item < series.points[index].points.size(); ++item)
            elements.push_back({ChartElement::Kind::Point, index, item});
    }
    std::stable_sort(elements.begin(), elements.end(),
                     [&series](auto& a, auto& b) { return timeOf(series, a) < timeOf(series, b); });
    return elements;
}

std::optional<ChartElement> findElement(const FigureSeries& series, FigureId figure)
{
    for (const ChartElement& element : elementsInTime(series)) {
        const std::vector<FigureId> figures = figuresOf(series, element);
        if (std::find(figures.begin(), figures.end(), figure) != figures.end())
            return element;
    }
    return std::nullopt;
}

} // namespace attache
