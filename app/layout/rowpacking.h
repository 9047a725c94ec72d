// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanes.h"

namespace attache {

/// Sorts the items of the lane and puts them into rows (see layOutLanes()).
void packRows(Lane& lane, const DataSet& dataSet, const CoveredTime& covered);

/// A lane that would need more rows than this with room for labels is packed without.
inline constexpr int maxLabelledRows = 40;

/// Rows of a lane that is packed without room for labels, the crowded one not counted.
inline constexpr int maxDenseRows = 12;

} // namespace attache
