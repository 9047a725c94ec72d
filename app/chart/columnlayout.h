// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Adds what belongs to the columns in view: separators, hits, hatched gaps and the values above
/// them. Where there is no room for all values, the last, the first, the highest and those that
/// differ by more than a tenth from the month before are written, the greatest change first.
void layOutColumns(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                   TextShaper& valueShaper, TextShaper& smallShaper);

} // namespace attache
