// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanes.h"

#include <QString>

namespace attache {

/// What the lane is called, in the interface language; made safe to show.
QString laneName(const DataSet& dataSet, const Lane& lane, LaneGrouping grouping);

} // namespace attache
