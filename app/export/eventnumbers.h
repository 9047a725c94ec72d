// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"
#include "workspace/snapshot.h"

#include <QHash>
#include <QString>

#include <vector>

namespace attache {

/// The numbers that lead from the marks of a picture to the quotations listed with it: 1, 2, 3 …
/// in the order of time, events without a date last.
class EventNumbers
{
public:
    EventNumbers() = default;

    /// Numbers the events of the snapshot that touch the range, and the undated ones; with a
    /// second snapshot of the same data set, those of both.
    EventNumbers(const Snapshot& snapshot, const TimeRange& range, const Snapshot* second = nullptr,
                 const TimeRange& secondRange = {});

    /// In the order of their numbers.
    const std::vector<EventId>& events() const { return m_events; }

    bool isEmpty() const { return m_events.empty(); }

    /// The number as it stands at the mark, "[12]"; empty when the event has none.
    QString mark(EventId event) const;

private:
    std::vector<EventId> m_events;
    QHash<quint32, int> m_numbers;
};

/// Whether the event has a mark that touches the range.
bool isInRange(const DataSet& dataSet, EventId event, const TimeRange& range);

} // namespace attache
