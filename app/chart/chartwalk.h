// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"
#include "layout/timescale.h"

#include <optional>

namespace attache {

/// The figure that a step through the chart leads to: +1 is the next time, -1 the one before,
/// of the same group where it has one. The first or last time when nothing drawn is current;
/// nothing beyond the ends.
std::optional<FigureId> figureAtNeighbouringTime(const FigureSeries& series,
                                                 std::optional<FigureId> current, int step);

/// The figure drawn above (+1) or below (-1) the current one at the same time.
std::optional<FigureId> figureAtSameTime(const FigureSeries& series,
                                         std::optional<FigureId> current, int step);

/// The first second and the first second after of what draws the figure; an open end is the
/// other end. Empty when nothing does.
TimeRange timeOf(const FigureSeries& series, FigureId figure);

} // namespace attache
