// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"

namespace attache {

/// Puts the marks, values and hits of the strength's lines into the scene. Values stand at their
/// marks, the most telling first, and are left out before they overlap.
void layOutLines(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& valueShaper);

/// The time of a column's mark in a line: the middle of the time its figures are as of.
double lineTime(const StrengthColumn& column);

} // namespace attache
