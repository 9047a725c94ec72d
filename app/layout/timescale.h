// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timepoint.h"

#include <algorithm>

namespace attache {

/// A stretch of time in seconds since 1970 (see TimePoint), fractional so that zooming is smooth.
struct TimeRange
{
    double begin = 0;
    double end = 0;

    double span() const { return end - begin; }
    bool isEmpty() const { return !(end > begin); }
    bool contains(double time) const { return time >= begin && time < end; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Maps a time range linearly onto pixels. A degenerate range or width maps everything to the
/// left edge.
struct TimeScale
{
    TimeRange range;
    double leftPx = 0;
    double widthPx = 0;

    /// Where a time lies; distant times are clamped to one width outside the picture, so that
    /// coordinates stay small.
    double toPx(double time) const
    {
        if (range.isEmpty() || widthPx <= 0)
            return leftPx;
        const double fraction = (time - range.begin) / range.span();
        return leftPx + std::clamp(fraction, -1.0, 2.0) * widthPx;
    }
    double toPx(TimePoint time) const { return toPx(double(time)); }

    /// The time at a pixel; not clamped.
    double toTime(double px) const
    {
        return widthPx > 0 ? range.begin + (px - leftPx) / widthPx * range.span() : range.begin;
    }

    double secondsPerPx() const { return widthPx > 0 ? range.span() / widthPx : 0; }
    double rightPx() const { return leftPx + widthPx; }

    friend bool operator==(const TimeScale&, const TimeScale&) = default;
};

} // namespace attache
