// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"

#include <vector>

namespace attache {

/// Adds up figures of one measure, unit, time and mission: one sum for each sex or type of
/// personnel when split by it (those that do not state it together), else one for all. Nothing
/// is counted twice: where a total stands beside its breakdown by country, personnel type or
/// sex, the total is taken, unless the breakdown tells what the split asks for and adds up to
/// the total; of two figures for the same thing the first. What is left out goes to notAdded.
/// The figures of a sum stand in descending order of their values.
std::vector<StrengthPart> sumsOf(const DataSet& dataSet, const std::vector<FigureId>& figures,
                                 ChartSplit split, std::vector<FigureId>& notAdded);

} // namespace attache
