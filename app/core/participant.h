// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/vocabulary.h"

#include <QString>
#include <QStringList>

namespace attache {

/// A country, an organisation or a mission that takes part in events.
struct Participant
{
    enum class Kind : quint8
    {
        Country,
        Organisation,
        Mission
    };

    Kind kind = Kind::Country;
    QString code;   ///< ISO 3166-1 alpha-2 for a country, the key in the file for others
    QString name;   ///< as in the file; empty for a country (see displayName())
    QString parent; ///< code of the organisation a mission belongs to; may be empty
    QStringList
        hosts; ///< of a mission: ISO 3166-1 alpha-2 codes of where it is; none when unsettled

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// The participant's name in the interface language.
QString displayName(const Participant& participant);

/// One participant of one event.
struct ParticipantLink
{
    ParticipantId participant;
    ParticipantRole role = ParticipantRole::Participant;

    friend bool operator==(ParticipantLink, ParticipantLink) = default;
};

} // namespace attache
