// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanes.h"

namespace attache {

/// The lanes of the grouping with their items, not yet sorted nor in rows, in the order they
/// are shown; counts are complete. Stops early, with lanes that are worth nothing, when isCancelled
/// becomes true.
std::vector<Lane> lanesWithMembers(const DataSet& dataSet, const EventSet& events,
                                   LaneGrouping grouping, const std::atomic_bool* isCancelled);

} // namespace attache
