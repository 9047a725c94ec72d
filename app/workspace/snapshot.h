// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"
#include "layout/lanes.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace attache {

/// What follows from a data set and a filter, computed once and shared by every pane.
struct Snapshot
{
    DataSetPtr dataSet;
    EventFilter filter;
    LaneGrouping grouping = LaneGrouping::Category;
    EventSet events;  ///< that pass the filter, dated or not
    EventSet undated; ///< those of them without a date that can be drawn
    FacetCounts facets;
    std::vector<FigureId> figures; ///< that pass the filter
    LaneLayout lanes;              ///< of the dated ones
    LaneLayout faintLanes;         ///< the same lanes with what is filtered out, if it is kept
    bool keepsFiltered = false;    ///< what is filtered out stays, faint
    int undatedTotal = 0;          ///< undated events of the whole data set

    /// Whether anything is shown that does not pass the filter.
    bool hasFaint() const { return keepsFiltered && events.size() < dataSet->events().count(); }

    bool passes(EventId event) const
    {
        return std::binary_search(events.begin(), events.end(), event);
    }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Computes a snapshot; pure, callable from any thread. Stops early and gives null when
/// isCancelled becomes true.
SnapshotPtr makeSnapshot(const DataSetPtr& dataSet, const EventFilter& filter,
                         LaneGrouping grouping = LaneGrouping::Category, bool keepsFiltered = false,
                         const std::atomic_bool* isCancelled = nullptr);

/// Every event of the data set.
EventSet everyEvent(const DataSet& dataSet);

} // namespace attache
