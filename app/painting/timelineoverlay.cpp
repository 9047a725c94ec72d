// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/timelineoverlay.h"

namespace attache {

namespace {

std::vector<SceneMark> marksOf(const Snapshot& snapshot, const TimelineScene& scene,
                               std::optional<EventId> event)
{
    std::vector<SceneMark> marks;
    if (!event || event->value >= snapshot.dataSet->events().count() || scene.lanes.empty())
        return marks;
    for (const LaneLayout* lanes : {&snapshot.lanes, &snapshot.faintLanes}) {
        for (const ItemPlace& place : placesOf(*lanes, *snapshot.dataSet, *event)) {
            if (const auto mark = markAt(*lanes, *snapshot.dataSet, scene, place))
                marks.push_back(*mark);
        }
    }
    return marks;
}

} // namespace

TimelineOverlay makeOverlay(const Snapshot& snapshot, const TimelineScene& scene,
                            std::optional<EventId> selected, std::optional<EventId> hovered,
                            std::optional<double> pointerTime)
{
    return {selected,
            hovered,
            pointerTime,
            marksOf(snapshot, scene, selected),
            marksOf(snapshot, scene, hovered),
            nullptr};
}

} // namespace attache
