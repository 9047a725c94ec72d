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

EventNumbers::EventNumbers(const Snapshot& snapshot, const TimeRange& range)
{
    const DataSet& dataSet = *snapshot.dataSet;
    std::copy_if(snapshot.events.begin(), snapshot.events.end(), std::back_inserter(m_events),
                 [&](EventId event) { return isInRange(dataSet, event, range); });
    const auto& dates = dataSet.events().date;
    std::stable_sort(m_events.begin(), m_events.end(), [&dates](EventId a, EventId b) {
        const EventDate& left = dates[a.value];
        const EventDate& right = dates[b.value];
        if (left.earliestStart != right.earliestStart)
            return left.earliestStart < right.earliestStart;
        return left.latestEnd < right.latestEnd;
    });
    m_events.insert(m_events.end(), snapshot.undated.begin(), snapshot.undated.end());
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
