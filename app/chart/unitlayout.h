// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Puts the units into the strip at the top of the plot, and into the scene's hits. A name that
/// does not fit is shortened, then left out; units that have no row are counted, in words.
void layOutUnits(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& shaper);

} // namespace attache
