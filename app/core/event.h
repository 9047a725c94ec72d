// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"
#include "core/ids.h"
#include "core/participant.h"
#include "core/rows.h"
#include "core/source.h"
#include "core/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace attache {

/// An earlier or later report of where an event stands.
struct StatusChange
{
    EventStatus status = EventStatus::Held;
    QString asOf;      ///< EDTF; empty when not stated
    PassageId passage; ///< the words that say so; may be invalid

    friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

/// One event as it is read, written and tested: everything by value.
struct EventDraft
{
    QString key;
    QString title;
    CategoryId category;
    QString edtf;       ///< canonical; empty when undated
    EventDate date;     ///< resolved from edtf
    QString dateReason; ///< why this date, in words
    EventStatus status = EventStatus::NotStated;
    QList<StatusChange> statusHistory; ///< ascending in time, the current status included
    QList<ParticipantLink> participants;
    QStringList places;
    QList<Citation> citations;
    QString note;

    friend bool operator==(const EventDraft&, const EventDraft&) = default;
};

/// All events of a data set, one row per event, column by column; rows are EventId::value.
struct EventColumns
{
    std::vector<StringId> key;
    std::vector<StringId> title;
    std::vector<CategoryId> category;
    std::vector<StringId> edtf;
    std::vector<EventDate> date;
    std::vector<StringId> dateReason;
    std::vector<EventStatus> status;
    std::vector<StringId> note;
    Rows<StatusChange> statusHistory;
    Rows<ParticipantLink> participants;
    Rows<StringId> places;
    Rows<Citation> citations;

    quint32 count() const { return quint32(key.size()); }
};

} // namespace attache
