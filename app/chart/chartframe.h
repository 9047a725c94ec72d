// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/countaxis.h"
#include "chart/figureseries.h"
#include "layout/timescale.h"

#include <QRectF>
#include <QSizeF>

namespace attache {

/// Where the parts of the chart lie, in pixels of the whole chart.
struct ChartFrame
{
    QSizeF size;
    TimeScale scale; ///< the timeline's axis
    CountAxis counts;
    int flagRows = 0;    ///< rows of the band at the top for what is not on the count axis
    double flagsTop = 0; ///< top of that band
    int unitRows = 0;    ///< rows of the strip of units, above that band
    double unitsTop = 0; ///< top of that strip
    double countTop = 0; ///< y of counts.top()
    double baseline = 0; ///< y of zero
    double plotTop = 0;  ///< top of the plot, band and strip included

    /// The plot: from the strip to zero, as wide as the time scale.
    QRectF plot() const { return {scale.leftPx, plotTop, scale.widthPx, baseline - plotTop}; }

    double y(double count) const { return baseline - count / counts.top() * (baseline - countTop); }

    /// The count that lies at the top of the plot.
    double countAtPlotTop() const
    {
        return counts.top() * (baseline - plotTop) / (baseline - countTop);
    }

    friend bool operator==(const ChartFrame&, const ChartFrame&) = default;
};

inline constexpr double flagRowPx = 18;
inline constexpr double unitRowPx = 17;

/// Divides the chart's area. The rows of flags depend on the series and the height alone, so
/// that panning and zooming never change the scale of counts.
ChartFrame makeChartFrame(const FigureSeries& series, const TimeRange& range, const QSizeF& size);

} // namespace attache
