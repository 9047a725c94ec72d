// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/asofspan.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double widestWholeMonthPx = 40;
constexpr double minSpanPx = 6;
constexpr double separatorPx = 1; ///< at the end of the month

} // namespace

bool tellsAsOfDay(const TimeScale& scale)
{
    constexpr double longestMonthDays = 31;
    return longestMonthDays * secondsPerDay / scale.secondsPerPx() > widestWholeMonthPx;
}

std::optional<PixelSpan> asOfSpan(const TimeScale& scale, const StrengthColumn& column)
{
    const double dayLeft = scale.toPx(column.asOf);
    const double dayRight = scale.toPx(column.end);
    if (dayRight <= scale.leftPx || dayLeft >= scale.rightPx())
        return std::nullopt;
    const double right = std::round(dayRight) - separatorPx;
    const double left = std::min(std::round(dayLeft), right - minSpanPx);
    const PixelSpan span{std::max(left, scale.leftPx), std::min(right, scale.rightPx())};
    return span.left < span.right ? std::optional(span) : std::nullopt;
}

bool isAsOfDay(const StrengthColumn& column)
{
    return column.end - column.asOf <= secondsPerDay;
}

} // namespace attache
