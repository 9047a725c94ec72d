// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QLocale>
#include <QString>

#include <array>

namespace attache {

/// The columns of the table of events.
enum class EventColumn
{
    Date,
    Title,
    Category,
    Status,
    Participants,
    Places,
    Sources,
    Quotations, ///< how many, and how many of them are not exact
    Key
};

inline constexpr std::array allEventColumns{
    EventColumn::Date,    EventColumn::Title,        EventColumn::Category,
    EventColumn::Status,  EventColumn::Participants, EventColumn::Places,
    EventColumn::Sources, EventColumn::Quotations,   EventColumn::Key};

/// The column's heading in the interface language.
QString displayName(EventColumn column);

/// What stands in the event's row, on one line, safe to draw.
QString eventCell(const DataSet& dataSet, EventId event, EventColumn column, const QLocale& locale);

} // namespace attache
