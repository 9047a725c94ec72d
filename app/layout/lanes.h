// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

#include <vector>

namespace attache {

/// One mark of an event: an all-of date ("{2021-03,2021-09}") has several, every other one.
struct LaneItem
{
    EventId event;
    EventDate date; ///< of this mark
    int row = 0;    ///< in its lane, from 0 at the top

    friend bool operator==(const LaneItem&, const LaneItem&) = default;
};

/// One horizontal band of the timeline.
struct Lane
{
    CategoryId category;
    std::vector<LaneItem> items; ///< ascending by earliest start
    int rowCount = 0;
    int shown = 0; ///< dated events in it that pass the filter
    int total = 0; ///< dated events in it altogether

    friend bool operator==(const Lane&, const Lane&) = default;
};

/// The lanes from top to bottom; a lane without any event of the data set is left out, one
/// whose events are all filtered out stays, empty.
struct LaneLayout
{
    std::vector<Lane> lanes;

    friend bool operator==(const LaneLayout&, const LaneLayout&) = default;
};

/// Puts the events into lanes by category and into rows so that marks, with room for their
/// labels at the scale of the whole time range, do not overlap. Rows depend on the events
/// alone, never on the zoom: an event keeps its row while one zooms.
LaneLayout layOutLanes(const DataSet& dataSet, const EventSet& events);

} // namespace attache
