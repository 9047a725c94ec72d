// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"

#include <vector>

namespace attache {

/// Adds up figures of one measure, unit, time and mission. Nothing is counted twice: where a
/// total stands beside its breakdown by country, personnel type or sex, the total is taken;
/// of two figures for the same thing the first. What is left out goes to notAdded. The figures
/// of the sum stand in descending order of their values.
StrengthPart sumOf(const DataSet& dataSet, const std::vector<FigureId>& figures,
                   std::vector<FigureId>& notAdded);

} // namespace attache
