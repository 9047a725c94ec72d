// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"

namespace attache {

/// More marks than this are not laid out for their labels: no page could hold them.
inline constexpr size_t maxLabelledMarks = 3'000;

/// Puts the events into rows anew, for a picture that one cannot zoom: so that at this scale every
/// mark in the range has room for its whole label, inside it, to its right or to its left. Lanes
/// without a mark in the range are left out. Takes as many rows as that needs. With more than
/// maxLabelledMarks in the range everything stays as it is.
void packForLabels(LaneLayout& layout, const DataSet& dataSet, const TimeScale& scale,
                   const TimelineMetrics& metrics, const LabelWidth& labelWidth);

} // namespace attache
