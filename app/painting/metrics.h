// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

namespace attache {

/// Width of the column at the left of timeline and chart, in pixels.
inline constexpr double laneHeaderWidthPx = 176;

/// Room kept free at the right of the time axis in timeline and chart, in pixels.
inline constexpr double axisRightMarginPx = 12;

/// The time axis of a timeline or chart of that width in pixels. Both use it, so that one time
/// lies at one x in both.
inline TimeScale axisScale(const TimeRange& range, double widthPx)
{
    return {range, laneHeaderWidthPx,
            std::max(widthPx - laneHeaderWidthPx - axisRightMarginPx, 1.0)};
}

} // namespace attache
