// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartframe.h"

#include "painting/metrics.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double plotTopPx = 4;
constexpr double columnLabelPx = 16; ///< room for the value above the highest column
constexpr double tickLabelPx = 18;   ///< room for the time labels below zero
constexpr double flagShare = 0.3;    ///< of the height, at most, when there are columns
constexpr double unitShare = 0.2;    ///< of the height, at most
constexpr int maxFlagRows = 6;

int flagCount(const FigureSeries& series)
{
    size_t count = 0;
    for (const PointSeries& points : series.points)
        count += points.countsAsColumns ? 0 : points.points.size();
    return int(std::min<size_t>(count, maxFlagRows));
}

int unitRowCount(const FigureSeries& series)
{
    int rows = 0;
    for (const UnitMark& unit : series.units)
        rows = std::max(rows, unit.row + 1);
    return rows;
}

} // namespace

ChartFrame makeChartFrame(const FigureSeries& series, const TimeRange& range, const QSizeF& size)
{
    ChartFrame frame;
    frame.size = size;
    frame.scale = axisScale(range, size.width());
    frame.counts = makeCountAxis(series.highestValue());
    frame.plotTop = plotTopPx;
    frame.baseline = std::max(size.height() - tickLabelPx, plotTopPx + columnLabelPx + 1);
    frame.unitsTop = frame.plotTop;
    frame.unitRows = std::min(unitRowCount(series), int(size.height() * unitShare / unitRowPx));
    frame.flagsTop = frame.unitsTop + frame.unitRows * unitRowPx;
    const double room = series.columns.empty() ? frame.baseline - frame.flagsTop - columnLabelPx
                                               : size.height() * flagShare;
    frame.flagRows = std::clamp(int(room / flagRowPx), 0, flagCount(series));
    frame.countTop = frame.flagsTop + frame.flagRows * flagRowPx + columnLabelPx;
    return frame;
}

} // namespace attache
