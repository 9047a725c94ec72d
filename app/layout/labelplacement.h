// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"

namespace attache {

/// Adds the labels of the marks from firstMark on, which belong to one lane, to the scene.
/// rowsOfMarks holds the row of each of them; they are ascending by time within a row.
void placeLabels(TimelineScene& scene, size_t firstMark, const std::vector<int>& rowsOfMarks,
                 int rowCount, const LabelWidth& labelWidth);

} // namespace attache
