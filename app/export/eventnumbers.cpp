// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/eventnumbers.h"

#include <algorithm>
#include <iterator>

namespace attache {

bool isInRange(const DataSet& dataSet, EventId event, const TimeRange& range)
{
    const EventDate& date = dataSet.events().date[event.value];
    return date.isDrawable() &&
           double(date.earliestStart)<range.end&& double(date.latestEnd)> range.begin;
}

EventNumbers::EventNumbers(const Snapshot& snapshot, const TimeRange& range, const Snapshot* second,
                           const TimeRange& secondRange)
{
    const DataSet& dataSet = *snapshot.dataSet;
    EventSet undated = snapshot.undated;
    const auto add = [&](const Snapshot& from, const TimeRange& within) {
        std::copy_if(from.events.begin(), from.events.end(), std::back_inserter(m_events),
                     [&](EventId event) { return isInRange(dataSet, event, within); });
    };
    const auto once = [](EventSet& events) {
        std::sort(events.begin(), events.end());
        events.erase(std::unique(events.begin(), events.end()), events.end());
    };
    add(snapshot, range);
    if (second) {
        add(*second, secondRange);
        undated.insert(undated.end(), second->undated.begin(), second->undated.end());
        once(m_events);
        once(undated);
    }
    const auto& dates = dataSet.events().date;
    std::stable_sort(m_events.begin(), m_events.end(), [&dates](EventId a, EventId b) {
        const EventDate& left = dates[a.value];
        const EventDate& right = dates[b.value];
        if (left.earliestStart != right.earliestStart)
            return left.earliestStart < right.earliestStart;
        return left.latestEnd < right.latestEnd;
    });
    m_events.insert(m_events.end(), undated.begin(), undated.end());
    int number = 0;
    for (const EventId event : m_events)
        m_numbers.insert(event.value, ++number);
}

QString EventNumbers::mark(EventId event) const
{
    const auto found = m_numbers.constFind(event.value);
    return found == m_numbers.constEnd() ? QString() : QStringLiteral("[%1]").arg(*found);
}

} // namespace attache
