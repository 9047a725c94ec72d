// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/participant.h"

#include "core/country.h"

namespace attache {

QString displayName(const Participant& participant)
{
    if (participant.kind == Participant::Kind::Country)
        return country::name(participant.code);
    return participant.name.isEmpty() ? participant.code : participant.name;
}

} // namespace attache
