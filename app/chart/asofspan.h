// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"
#include "layout/timescale.h"

#include <optional>

namespace attache {

/// A stretch of the time axis in pixels.
struct PixelSpan
{
    double left = 0;
    double right = 0;

    double middle() const { return (left + right) / 2; }
};

/// Whether months are so wide that a column filling its month would say that the count of its
/// last day holds all month.
bool tellsAsOfDay(const TimeScale& scale);

/// Where the full colour of a wide column lies: the day its figures are as of, at least 6 px, up
/// to the end of its month. Nothing when that day is out of view; cut at the edges of the plot.
std::optional<PixelSpan> asOfSpan(const TimeScale& scale, const StrengthColumn& column);

/// Whether the figures of the column are as of a single day.
bool isAsOfDay(const StrengthColumn& column);

} // namespace attache
