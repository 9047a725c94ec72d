// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanes.h"

#include "layout/lanemembers.h"
#include "layout/rowpacking.h"

#include <QtConcurrent>

#include <algorithm>

namespace attache {

namespace {

/// The row that holds the item.
int rowOf(const Lane& lane, quint32 item)
{
    for (int row = 0; row < lane.rowCount(); ++row) {
        const auto items = lane.row(row);
        if (std::binary_search(items.begin(), items.end(), item))
            return row;
    }
    return 0;
}

void addPlaces(std::vector<ItemPlace>& places, const LaneLayout& layout, size_t number,
               EventId event, TimePoint begin)
{
    const Lane& lane = layout.lanes[number];
    auto item = std::lower_bound(
        lane.items.begin(), lane.items.end(), begin,
        [](const LaneItem& candidate, TimePoint time) { return candidate.begin < time; });
    for (; item != lane.items.end() && item->begin == begin; ++item) {
        const auto index = size_t(item - lane.items.begin());
        if (item->event == event)
            places.push_back({number, index, rowOf(lane, quint32(index))});
    }
}

} // namespace

CoveredTime coveredTime(const DataSet& dataSet)
{
    CoveredTime covered{distantFuture, distantPast};
    const auto include = [&covered](TimePoint time) {
        if (!isFinite(time))
            return;
        covered.begin = std::min(covered.begin, time);
        covered.end = std::max(covered.end, time);
    };
    for (const EventDate& date : dataSet.events().date) {
        if (!date.isDrawable())
            continue;
        include(date.earliestStart);
        include(date.latestEnd);
    }
    return covered.begin <= covered.end ? covered : CoveredTime{};
}

LaneLayout layOutLanes(const DataSet& dataSet, const EventSet& events, LaneGrouping grouping,
                       const std::atomic_bool* isCancelled)
{
    // Below this, handing work to other threads takes longer than the work.
    constexpr size_t minEventsForThreads = 20'000;
    LaneLayout layout{lanesWithMembers(dataSet, events, grouping, isCancelled)};
    const CoveredTime covered = coveredTime(dataSet);
    const auto pack = [&](Lane& lane) {
        if (!isCancelled || !isCancelled->load(std::memory_order_relaxed))
            packRows(lane, dataSet, covered);
    };
    if (events.size() < minEventsForThreads)
        std::for_each(layout.lanes.begin(), layout.lanes.end(), pack);
    else
        QtConcurrent::blockingMap(layout.lanes, pack);
    return layout;
}

std::vector<ItemPlace> placesOf(const LaneLayout& layout, const DataSet& dataSet, EventId event)
{
    std::vector<ItemPlace> places;
    const EventDate& date = dataSet.events().date[event.value];
    if (!date.isDrawable())
        return places;
    std::vector<TimePoint> begins;
    if (date.flags.testFlag(DateFlag::AllOf)) {
        if (const auto whole = edtf::parse(dataSet.text(dataSet.events().edtf[event.value]))) {
            for (const EventDate& part : resolveEach(*whole, date.basis))
                begins.push_back(part.earliestStart);
        }
    }
    if (begins.empty())
        begins.push_back(date.earliestStart);
    std::sort(begins.begin(), begins.end());
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    for (size_t lane = 0; lane < layout.lanes.size(); ++lane) {
        for (const TimePoint begin : begins)
            addPlaces(places, layout, lane, event, begin);
    }
    return places;
}

const LaneItem* nearestItem(const Lane& lane, double time)
{
    const auto after =
        std::partition_point(lane.items.begin(), lane.items.end(),
                             [time](const LaneItem& item) { return double(item.begin) < time; });
    if (after == lane.items.begin())
        return lane.items.empty() ? nullptr : &lane.items.front();
    const auto before = after - 1;
    if (after == lane.items.end() || time - double(before->begin) <= double(after->begin) - time)
        return &*before;
    return &*after;
}

} // namespace attache
