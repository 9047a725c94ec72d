// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanemembers.h"

#include <algorithm>

namespace attache {

namespace {

/// The marks of one event: one for each date of an all-of set, otherwise one.
void addItems(Lane& lane, const DataSet& dataSet, EventId event)
{
    const auto add = [&](const EventDate& date, quint32 part) {
        lane.items.push_back({event, part, date.earliestStart, date.latestEnd});
    };
    const EventDate& date = dataSet.events().date[event.value];
    if (date.flags.testFlag(DateFlag::AllOf)) {
        const auto expression = edtf::parse(dataSet.text(dataSet.events().edtf[event.value]));
        if (expression) {
            for (const EventDate& part : resolveEach(*expression, date.basis)) {
                lane.parts.push_back(part);
                add(part, quint32(lane.parts.size()) - 1);
            }
            return;
        }
    }
    add(date, LaneItem::noPart);
}

/// Lanes of participants by the number of their events, the largest first.
void sortLanes(std::vector<Lane>& lanes, LaneGrouping grouping)
{
    const bool isByParticipant = grouping == LaneGrouping::Country ||
                                 grouping == LaneGrouping::Organisation ||
                                 grouping == LaneGrouping::Mission;
    if (!isByParticipant)
        return;
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) {
        const bool isLast = b.group.row == LaneGroup::none;
        if ((a.group.row == LaneGroup::none) != isLast)
            return isLast;
        return a.total > b.total;
    });
}

} // namespace

std::vector<Lane> lanesWithMembers(const DataSet& dataSet, const EventSet& events,
                                   LaneGrouping grouping)
{
    const LaneGroups groups(dataSet, grouping);
    std::vector<Lane> lanes(groups.count());
    std::vector<quint32> ofEvent;
    const auto& dates = dataSet.events().date;
    for (quint32 row = 0; row < dataSet.events().count(); ++row) {
        if (!dates[row].isDrawable())
            continue;
        groups.groupsOf(EventId{row}, ofEvent);
        for (const quint32 group : ofEvent)
            ++lanes[group].total;
    }
    const bool isAll = events.size() == dataSet.events().count();
    for (Lane& lane : lanes)
        lane.items.reserve(isAll ? size_t(lane.total) : 0);
    for (const EventId event : events) {
        if (!dates[event.value].isDrawable())
            continue;
        groups.groupsOf(event, ofEvent);
        for (const quint32 group : ofEvent) {
            ++lanes[group].shown;
            addItems(lanes[group], dataSet, event);
        }
    }
    for (size_t index = 0; index < lanes.size(); ++index) {
        lanes[index].group = groups.group(index);
        if (grouping == LaneGrouping::Category)
            lanes[index].category = CategoryId{lanes[index].group.row};
    }
    std::erase_if(lanes, [](const Lane& lane) { return lane.total == 0; });
    sortLanes(lanes, grouping);
    return lanes;
}

} // namespace attache
