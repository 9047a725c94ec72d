// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartcontents.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace attache {

namespace {

/// Whether the date is, beyond doubt, a month or its end.
bool isMonthEnd(const EventDate& date)
{
    const TimePoint begin = date.earliestStart;
    const TimePoint end = date.latestEnd;
    if (date.flags || !isFinite(begin) || !isFinite(end) || begin >= end)
        return false;
    const TimePoint month = monthBegin(end - 1);
    return begin >= month && end == nextMonth(month);
}

struct FirstAndTotal
{
    TimePoint first = distantFuture;
    double total = 0;
};

std::vector<ParticipantId> inOrder(const std::map<ParticipantId, FirstAndTotal>& found)
{
    std::vector<ParticipantId> missions;
    for (const auto& entry : found)
        missions.push_back(entry.first);
    std::stable_sort(missions.begin(), missions.end(), [&](ParticipantId a, ParticipantId b) {
        const FirstAndTotal& one = found.at(a);
        const FirstAndTotal& other = found.at(b);
        return one.first != other.first ? one.first < other.first : one.total > other.total;
    });
    return missions;
}

QStringList inOrder(const QHash<QString, double>& totals)
{
    QStringList types = totals.keys();
    std::sort(types.begin(), types.end(), [&](const QString& a, const QString& b) {
        const double totalA = totals.value(a);
        const double totalB = totals.value(b);
        return totalA != totalB ? totalA > totalB : a < b;
    });
    return types;
}

} // namespace

ChartContents chartContents(const DataSet& dataSet)
{
    ChartContents contents;
    std::map<QString, int> unitCounts;
    for (const Figure& figure : dataSet.figures()) {
        if (!isDeploymentFigure(dataSet, figure))
            continue;
        if (isUnitFigure(figure)) {
            contents.hasUnits = true;
            continue;
        }
        if (!contents.measures.contains(figure.measure))
            contents.measures.append(figure.measure);
        if (isMonthEndStrength(figure))
            ++unitCounts[figure.unit];
    }
    std::sort(contents.measures.begin(), contents.measures.end());
    const auto best = std::max_element(unitCounts.begin(), unitCounts.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    if (best == unitCounts.end())
        return contents;
    contents.unit = best->first;

    std::map<ParticipantId, FirstAndTotal> missions;
    QHash<QString, double> types;
    for (const Figure& figure : dataSet.figures()) {
        if (figure.unit != contents.unit || !isMonthEndStrength(figure) ||
            !isDeploymentFigure(dataSet, figure))
            continue;
        const double value = canBeDrawn(figure.value) ? figure.value : 0;
        contents.hasSexes = contents.hasSexes || figure.sex != Sex::NotStated;
        if (!figure.personnelType.isEmpty())
            types[figure.personnelType] += value;
        const ParticipantId mission = missionOf(dataSet, figure);
        if (!mission.isValid())
            continue;
        FirstAndTotal& entry = missions[mission];
        entry.first = std::min(entry.first, figure.date.latestEnd);
        entry.total += value;
    }
    contents.missions = inOrder(missions);
    contents.types = inOrder(types);
    return contents;
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

bool isUnitFigure(const Figure& figure)
{
    return figure.unit == QLatin1String("units");
}

bool isMonthEndStrength(const Figure& figure)
{
    return figure.measure == Measure::InPlace && isMonthEnd(figure.date);
}

ParticipantId missionOf(const DataSet& dataSet, const Figure& figure)
{
    if (figure.missions.size() != 1)
        return {};
    const ParticipantId mission = figure.missions.first();
    return dataSet.participant(mission).kind == Participant::Kind::Mission ? mission
                                                                           : ParticipantId{};
}

bool canBeDrawn(double value)
{
    // Far beyond any count; sums of larger values would leave the range of numbers.
    constexpr double largestValue = 1e12;
    return std::isfinite(value) && value >= 0 && value <= largestValue;
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

} // namespace attache
