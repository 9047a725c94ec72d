// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Puts the figures that do not stand on the count axis into the band at the top of the plot, and
/// into the scene's hits. Words are shortened, then left out, before they overlap.
void layOutFlags(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& shaper);

} // namespace attache
