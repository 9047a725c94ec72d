// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot.h"

#include "layout/dividedlanes.h"

namespace attache {

SnapshotPtr makeSnapshot(const DataSetPtr& dataSet, const EventFilter& filter,
                         LaneGrouping grouping, bool keepsFiltered,
                         const std::atomic_bool* isCancelled)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->dataSet = dataSet;
    snapshot->filter = filter;
    snapshot->grouping = grouping;
    FilterOutcome outcome = applyFilter(*dataSet, filter, isCancelled);
    snapshot->events = std::move(outcome.events);
    snapshot->facets = std::move(outcome.facets);
    const auto& dates = dataSet->events().date;
    for (const EventId event : snapshot->events) {
        if (!dates[event.value].isDrawable())
            snapshot->undated.push_back(event);
    }
    for (const EventDate& date : dates)
        snapshot->undatedTotal += date.isDrawable() ? 0 : 1;
    for (quint32 row = 0; row < dataSet->figures().size(); ++row) {
        if (matches(*dataSet, dataSet->figures()[row], filter))
            snapshot->figures.push_back(FigureId{row});
    }
    snapshot->keepsFiltered = keepsFiltered;
    if (snapshot->hasFaint()) {
        DividedLanes divided = divideLanes(
            layOutLanes(*dataSet, everyEvent(*dataSet), grouping, isCancelled), snapshot->events);
        snapshot->lanes = std::move(divided.passing);
        snapshot->faintLanes = std::move(divided.faint);
    } else {
        snapshot->lanes = layOutLanes(*dataSet, snapshot->events, grouping, isCancelled);
    }
    if (isCancelled && isCancelled->load(std::memory_order_relaxed))
        return {};
    return snapshot;
}

EventSet everyEvent(const DataSet& dataSet)
{
    EventSet events(dataSet.events().count());
    quint32 row = 0;
    for (EventId& event : events)
        event = EventId{row++};
    return events;
}

} // namespace attache
