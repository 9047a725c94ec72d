// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"
#include "layout/lanegrouping.h"

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
    LaneGroup group;
    CategoryId category;         ///< of a lane of one category; otherwise invalid
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

/// Puts the events into lanes, an event of several groups into several, and into rows so that
/// marks, with room for their labels at the scale of the whole time range, do not overlap. Rows
/// depend on the events alone, never on the zoom: an event keeps its row while one zooms. Lanes of
/// countries, organisations and missions come with the largest first, whatever is filtered; the
/// others in the order of the data set; the events of no group last.
LaneLayout layOutLanes(const DataSet& dataSet, const EventSet& events,
                       LaneGrouping grouping = LaneGrouping::Category);

} // namespace attache
