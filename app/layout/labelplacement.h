// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"

namespace attache {

/// Adds the labels of the marks from firstMark on, which stand in one row and ascend in time, to
/// the scene; they keep clear of the row's clusters, those from firstCluster on.
void placeLabels(TimelineScene& scene, size_t firstMark, size_t firstCluster,
                 const LabelWidth& labelWidth);

} // namespace attache
