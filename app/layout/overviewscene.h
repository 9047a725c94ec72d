// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"
#include "layout/timescale.h"

#include <vector>

namespace attache {

/// How many events lie, or may lie, in each of the equal parts of a stretch of time.
struct TimeDensity
{
    TimeRange range;
    std::vector<int> counts; ///< from the earliest part to the latest

    /// The largest count; 0 when there is none.
    int peak() const;
    friend bool operator==(const TimeDensity&, const TimeDensity&) = default;
};

/// Counts the events in every part of the range that their date touches; open ends reach as far
/// as the range. Undated events count nowhere. Takes time in proportion to events plus parts.
TimeDensity densityOf(const DataSet& dataSet, const EventSet& events, const TimeRange& range,
                      int parts);

/// One column of the overview, in pixels; heights are measured up from the base line.
struct OverviewBar
{
    double left = 0;
    double right = 0;
    double allHeight = 0;   ///< every event of the data set
    double shownHeight = 0; ///< those that pass the filter; never more than allHeight

    friend bool operator==(const OverviewBar&, const OverviewBar&) = default;
};

/// The skyline of the whole time range, ready to be painted.
struct OverviewScene
{
    TimeScale scale;
    double barsHeightPx = 0;
    std::vector<OverviewBar> bars; ///< left to right, neighbours of equal height in one
};

/// Draws both densities, which have the same range and number of parts, into bars of at least
/// minBarPx; the highest is barsHeightPx high, and what is not nothing at least one pixel.
OverviewScene makeOverviewScene(const TimeDensity& all, const TimeDensity& shown,
                                const TimeScale& scale, double barsHeightPx);

/// The frame that says where the view is, in pixels; kept inside the scale and wide enough to
/// be seen and taken hold of.
struct OverviewFrame
{
    double left = 0;
    double right = 0;

    friend bool operator==(const OverviewFrame&, const OverviewFrame&) = default;
};

OverviewFrame overviewFrame(const TimeRange& window, const TimeScale& scale);

/// What of the frame one can take hold of.
enum class FramePart
{
    Outside,
    Begin, ///< the left edge
    End,   ///< the right edge
    Body
};

/// The part at the pixel. Edges can be caught a little outside the frame, and inside it as long
/// as that leaves room for the body.
FramePart framePartAt(const OverviewFrame& frame, double px);

/// The window after a part of its frame has been moved by so many seconds. An edge stops
/// minSpan seconds before the other one; Outside moves nothing.
TimeRange movedFrame(const TimeRange& window, FramePart part, double seconds, double minSpan);

} // namespace attache
