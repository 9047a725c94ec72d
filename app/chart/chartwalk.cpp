// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartwalk.h"

#include <algorithm>

namespace attache {

namespace {

constexpr int noGroup = -1;

/// One place to stop at: a part of a column with its first figure, or one figure of a point.
struct Stop
{
    TimePoint begin = 0;
    TimePoint end = 0;
    int group = noGroup;
    FigureId figure;
    std::span<const FigureId> figures; ///< all that are drawn there
};

std::vector<Stop> stopsOf(const FigureSeries& series)
{
    std::vector<Stop> stops;
    for (const ChartElement& element : elementsInTime(series)) {
        const auto figures = figuresOf(series, element);
        if (element.kind == ChartElement::Kind::Point) {
            const FigurePoint& point = series.points[element.index].points[element.item];
            for (const FigureId& id : figures)
                stops.push_back({point.begin, point.end, noGroup, id, {&id, 1}});
            continue;
        }
        if (element.kind == ChartElement::Kind::Unit) {
            const UnitMark& unit = series.units[element.index];
            stops.push_back({unit.begin, unit.end, noGroup, unit.figure, figures});
            continue;
        }
        const StrengthColumn& column = series.columns[element.index];
        const int group =
            element.kind == ChartElement::Kind::Part ? column.parts[element.item].group : noGroup;
        stops.push_back({column.begin, column.end, group, figures.front(), figures});
    }
    return stops;
}

/// The index of the stop that draws the figure; the number of stops when none does.
size_t indexOf(const std::vector<Stop>& stops, FigureId figure)
{
    const auto found = std::find_if(stops.begin(), stops.end(), [figure](const Stop& stop) {
        return std::find(stop.figures.begin(), stop.figures.end(), figure) != stop.figures.end();
    });
    return size_t(found - stops.begin());
}

} // namespace

std::optional<FigureId> figureAtNeighbouringTime(const FigureSeries& series,
                                                 std::optional<FigureId> current, int step)
{
    const std::vector<Stop> stops = stopsOf(series);
    if (stops.empty())
        return std::nullopt;
    const size_t from = current ? indexOf(stops, *current) : stops.size();
    if (from == stops.size())
        return step > 0 ? stops.front().figure : stops.back().figure;

    std::optional<TimePoint> next;
    for (const Stop& stop : stops) {
        const bool isBeyond =
            step > 0 ? stop.begin > stops[from].begin : stop.begin < stops[from].begin;
        const bool isNearer = !next || (step > 0 ? stop.begin < *next : stop.begin > *next);
        if (isBeyond && isNearer)
            next = stop.begin;
    }
    const Stop* best = nullptr;
    for (const Stop& stop : stops) {
        if (next && stop.begin == *next && (!best || stop.group == stops[from].group))
            best = &stop;
    }
    return best ? std::optional(best->figure) : std::nullopt;
}

std::optional<FigureId> figureAtSameTime(const FigureSeries& series,
                                         std::optional<FigureId> current, int step)
{
    const std::vector<Stop> stops = stopsOf(series);
    const size_t from = current ? indexOf(stops, *current) : stops.size();
    if (from == stops.size())
        return figureAtNeighbouringTime(series, std::nullopt, step);
    const size_t to = step > 0 ? from + 1 : from - 1;
    if (to >= stops.size() || stops[to].begin != stops[from].begin)
        return std::nullopt;
    return stops[to].figure;
}

TimeRange timeOf(const FigureSeries& series, FigureId figure)
{
    const std::vector<Stop> stops = stopsOf(series);
    const size_t index = indexOf(stops, figure);
    if (index == stops.size())
        return {};
    const Stop& stop = stops[index];
    if (!isFinite(stop.begin) && !isFinite(stop.end))
        return {};
    const TimePoint begin = isFinite(stop.begin) ? stop.begin : stop.end;
    const TimePoint end = isFinite(stop.end) ? stop.end : stop.begin;
    return {double(begin), double(end)};
}

} // namespace attache
