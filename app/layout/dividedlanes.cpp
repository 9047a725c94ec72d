// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/dividedlanes.h"

#include <QSet>

#include <algorithm>

namespace attache {

namespace {

using Marks = std::vector<bool>; ///< by EventId

bool isMarked(const Marks& marks, EventId event)
{
    return event.value < marks.size() && marks[event.value];
}

/// How many events of the lane are marked; one with several marks counts once.
int countEvents(const Lane& lane, const Marks& marks)
{
    int count = 0;
    QSet<quint32> inParts;
    for (const LaneItem& item : lane.items) {
        if (!isMarked(marks, item.event))
            continue;
        if (item.part == LaneItem::noPart)
            ++count;
        else
            inParts.insert(item.event.value);
    }
    return count + int(inParts.size());
}

std::vector<TimePoint> sortedEnds(const std::vector<LaneItem>& items)
{
    std::vector<TimePoint> ends;
    ends.reserve(items.size());
    for (const LaneItem& item : items)
        ends.push_back(item.end);
    std::sort(ends.begin(), ends.end());
    return ends;
}

/// The lane with those of its items alone that are marked, or that are not.
Lane partOf(const Lane& all, const Marks& marks, bool isWanted)
{
    Lane lane = all;
    lane.items.clear();
    lane.rowItems.clear();
    lane.rowStarts.clear();
    lane.crowdedEnds.clear();
    std::vector<quint32> newIndex(all.items.size());
    for (size_t i = 0; i < all.items.size(); ++i) {
        newIndex[i] = quint32(lane.items.size());
        if (isMarked(marks, all.items[i].event) == isWanted)
            lane.items.push_back(all.items[i]);
    }
    for (int row = 0; row < all.rowCount(); ++row) {
        lane.rowStarts.push_back(quint32(lane.rowItems.size()));
        for (const quint32 item : all.row(row)) {
            if (isMarked(marks, all.items[item].event) != isWanted)
                continue;
            lane.rowItems.push_back(newIndex[item]);
            if (all.isCrowded(row))
                lane.crowdedEnds.push_back(all.items[item].end);
        }
    }
    lane.rowStarts.push_back(quint32(lane.rowItems.size()));
    std::sort(lane.crowdedEnds.begin(), lane.crowdedEnds.end());
    lane.ends = sortedEnds(lane.items);
    return lane;
}

} // namespace

DividedLanes divideLanes(const LaneLayout& all, const EventSet& passing)
{
    Marks marks(passing.empty() ? 0 : size_t(passing.back().value) + 1);
    for (const EventId event : passing)
        marks[event.value] = true;
    DividedLanes divided;
    for (const Lane& lane : all.lanes) {
        const int shown = countEvents(lane, marks);
        divided.passing.lanes.push_back(partOf(lane, marks, true));
        divided.faint.lanes.push_back(partOf(lane, marks, false));
        divided.passing.lanes.back().shown = shown;
        divided.faint.lanes.back().shown = shown;
    }
    return divided;
}

} // namespace attache
