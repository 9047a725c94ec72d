// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/linelayout.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double leastMonthForMarksPx = 8;
constexpr size_t maxMarks = 800;  ///< in view; with more there are only lines
constexpr size_t maxValues = 300; ///< that are tried
constexpr double liftPx = 11;     ///< from a mark to the middle of its value
constexpr double gapPx = 3;
constexpr double reachPx = 6; ///< of a mark, to the pointer
constexpr double telltaleChange = 0.1;

/// A figure of a line in view.
struct Place
{
    QPointF at;
    int group = 0;
    double value = 0;
    bool isExact = true;
    double weight = 0; ///< the greater, the sooner its value is written
};

/// How much a column's value differs from the month before.
double changeFrom(const StrengthColumn& before, const StrengthPart& part)
{
    for (const StrengthPart& one : before.parts) {
        if (one.group == part.group)
            return std::abs(part.value - one.value) / std::max(one.value, 1.0);
    }
    return 1;
}

std::vector<Place> placesInView(ChartScene& scene, const FigureSeries& series)
{
    const ChartFrame& frame = scene.frame;
    std::vector<Place> places;
    for (size_t index = 0; index < series.columns.size(); ++index) {
        const StrengthColumn& column = series.columns[index];
        const double x = frame.scale.toPx(lineTime(column));
        if (x < frame.scale.leftPx || x > frame.scale.rightPx())
            continue;
        const double half = std::clamp(
            double(column.end - column.begin) / frame.scale.secondsPerPx() / 2, 1.0, reachPx);
        for (size_t item = 0; item < column.parts.size(); ++item) {
            const StrengthPart& part = column.parts[item];
            const QPointF at(x, frame.y(part.value));
            scene.hits.push_back({QRectF(x - half, at.y() - reachPx, 2 * half, 2 * reachPx),
                                  {ChartElement::Kind::Part, index, item}});
            const bool isEnd = index == 0 || index + 1 == series.columns.size();
            const double change = isEnd ? 1e6 : changeFrom(series.columns[index - 1], part);
            places.push_back({at, part.group, part.value, part.isExact, change});
        }
    }
    return places;
}

bool isFree(const std::vector<QRectF>& taken, const QRectF& rect)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&rect](const QRectF& other) { return other.intersects(rect); });
}

} // namespace

double lineTime(const StrengthColumn& column)
{
    return (double(column.asOf) + double(column.end)) / 2;
}

void layOutLines(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& valueShaper)
{
    const ChartFrame& frame = scene.frame;
    std::vector<Place> places = placesInView(scene, series);
    constexpr double monthSeconds = 30.0 * secondsPerDay;
    const double monthPx = monthSeconds / frame.scale.secondsPerPx();
    if (monthPx >= leastMonthForMarksPx && places.size() <= maxMarks) {
        for (const Place& place : places)
            scene.lineMarks.push_back({place.at, place.group});
    }

    std::vector<QRectF> taken;
    for (const ChartLineMark& mark : scene.lineMarks)
        taken.push_back(QRectF(mark.centre.x() - 4, mark.centre.y() - 4, 8, 8));
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.weight > b.weight; });
    places.resize(std::min(places.size(), maxValues));
    for (const Place& place : places) {
        if (place.weight < telltaleChange && monthPx < 2 * leastMonthForMarksPx)
            break;
        const ShapedText& shaped =
            valueShaper.shaped(words.columnValue(place.value, place.isExact));
        for (const double lift : {-liftPx, liftPx}) {
            const QRectF rect(place.at.x() - shaped.widthPx / 2, place.at.y() + lift - 5,
                              shaped.widthPx, 10);
            if (rect.left() < frame.scale.leftPx || rect.right() > frame.size.width() ||
                rect.top() < frame.countTop - liftPx || rect.bottom() > frame.baseline - 1 ||
                !isFree(taken, rect.adjusted(-gapPx, -1, gapPx, 1)))
                continue;
            taken.push_back(rect);
            scene.values.push_back({shaped, rect.left(), rect.center().y()});
            break;
        }
    }
}

} // namespace attache
