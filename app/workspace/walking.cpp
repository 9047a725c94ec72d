// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Going from event to event.
#include "workspace/workspace.h"

#include <tuple>

namespace attache {

namespace {

/// Where an event stands in the walk: by its first possible time, then by its number.
using Step = std::tuple<double, quint32>;

} // namespace

void Workspace::selectNeighbour(int step)
{
    const auto& dates = dataSet()->events().date;
    const auto stepOf = [&dates](EventId event) {
        return Step{extent(dates[event.value]).begin, event.value};
    };
    const auto selected = m_selection.event();
    const bool isOnTheWay =
        selected && dates[selected->value].isDrawable() &&
        std::binary_search(m_snapshot->events.begin(), m_snapshot->events.end(), *selected);
    // One look at every event instead of sorting them: a million take milliseconds.
    std::optional<EventId> next;
    for (const EventId event : m_snapshot->events) {
        if (!dates[event.value].isDrawable())
            continue;
        const Step candidate = stepOf(event);
        if (isOnTheWay &&
            (step > 0 ? candidate <= stepOf(*selected) : candidate >= stepOf(*selected)))
            continue;
        if (!next || (step > 0 ? candidate < stepOf(*next) : candidate > stepOf(*next)))
            next = event;
    }
    if (next)
        showEvent(*next);
    else if (isOnTheWay)
        showEvent(*selected);
}

void Workspace::showEvent(EventId event)
{
    m_selection.setEvent(event);
    const EventDate& date = dataSet()->events().date[event.value];
    if (date.isDrawable())
        m_timeWindow.reveal(extent(date));
}

} // namespace attache
