// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Writes the column at the left of the plot: title, what the columns show, the filter, and as
/// much of the legend as there is room for.
void layOutHeader(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                  TextShaper& headingShaper, TextShaper& smallShaper);

inline constexpr double headerLeftPx = 16;     ///< of all texts of the header
inline constexpr double legendSwatchPx = 11;   ///< width and height of a mission's swatch
inline constexpr double bracketSwatchPx = 14;  ///< width of a bracket's swatch, height of a pole's
inline constexpr double legendTextLeftPx = 34; ///< of the legend's texts

} // namespace attache
