// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache {

/// Width of the column at the left of timeline and chart, in pixels. Both use it, so that one
/// time lies at one x in both.
inline constexpr double laneHeaderWidthPx = 184;

/// Room kept free at the right of the time axis in timeline and chart, in pixels.
inline constexpr double axisRightMarginPx = 12;

} // namespace attache
