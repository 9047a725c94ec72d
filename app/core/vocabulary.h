// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace attache {

/// Where an event stands.
enum class EventStatus : quint8
{
    Held,
    Ongoing,
    InPreparation,
    Planned,
    Postponed,
    Cancelled,
    NotStated
};

/// What a participant did in an event.
enum class ParticipantRole : quint8
{
    Participant,
    Host,
    Visitor,
    CoHost
};

/// What kind of document a source is.
enum class SourceKind : quint8
{
    NewsArticle,
    OpEd,
    Interview,
    Report,
    Table,
    Document
};

/// What a citation supports; a citation may support several.
enum class Support : quint8
{
    Event = 1 << 0,
    Date = 1 << 1,
    Participants = 1 << 2,
    Place = 1 << 3,
    Status = 1 << 4,
    Figure = 1 << 5
};
Q_DECLARE_FLAGS(Supports, Support)
Q_DECLARE_OPERATORS_FOR_FLAGS(Supports)

/// State of a passage against the text of its source.
enum class Integrity : quint8
{
    Exact,     ///< the quoted words stand at their position
    Moved,     ///< they stand elsewhere, once
    Ambiguous, ///< they stand elsewhere, more than once
    Missing,   ///< they do not stand in the text
    Unchecked  ///< the data set does not hold the text around them
};

/// How exactly a source gives a number.
enum class Qualifier : quint8
{
    Exactly,
    About,
    MoreThan,
    AtLeast,
    Nearly,
    AtMost
};

/// What a figure measures. Figures of different measures are never added or joined by a line.
enum class Measure : quint8
{
    InPlace,   ///< strength at a time (month-end stock)
    SentSoFar, ///< cumulative since the first deployment
    NewlySent, ///< sent within the period
    Assigned,  ///< assigned, arrival not stated
    Planned,   ///< announced for later
    Attending  ///< took part in an event (delegations, companies)
};

/// Whom of the persons counted a figure speaks of.
enum class Sex : quint8
{
    NotStated,
    Female,
    Male
};

/// What the lanes of the timeline are.
enum class LaneGrouping : quint8
{
    Category,
    Country,
    Organisation, ///< missions included
    Source,
    Mission,
    None ///< one lane for all
};

/// The terms of one vocabulary: the key written in files and command lines, and the name shown.
/// Both functions exist for every enumeration above and for DateKind and DateBasis.
/// @{
template <class E> QLatin1StringView key(E value); ///< as in the file format, e.g. "in-preparation"
template <class E> QString displayName(E value); ///< translated, lower case, e.g. "in preparation"
template <class E> std::optional<E> fromKey(QStringView key); ///< nothing when the key is unknown
template <class E> QList<E> allValues();                      ///< in the order of the enumeration
/// @}

} // namespace attache
