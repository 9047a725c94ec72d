// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanes.h"

namespace attache {

/// The same lanes twice, with the same rows: what passes a filter and what does not.
struct DividedLanes
{
    LaneLayout passing;
    LaneLayout faint;
};

/// Divides lanes that hold all dated events. Every mark keeps its lane and its row, so that both
/// parts can be drawn over each other. Lane::shown counts what passes, in both; a lane without
/// anything that passes keeps its rows. The events that pass are in ascending order.
DividedLanes divideLanes(const LaneLayout& all, const EventSet& passing);

} // namespace attache
