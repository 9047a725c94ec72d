// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Puts the figures that do not stand on the count axis into the band at the top of the plot, and
/// into the scene's hits. Words are shortened, then left out, before they overlap.
void layOutFlags(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& shaper);

/// Whether the flag of a point stands on a pole, because its time looks no wider than a day's
/// mark; otherwise a bracket shows its time.
bool standsOnPole(const TimeScale& scale, const FigurePoint& point);

/// Whether the line of a point's flag is dashed: it is planned, approximate or uncertain.
bool isDashedFlag(const PointSeries& points, const FigurePoint& point);

} // namespace attache
