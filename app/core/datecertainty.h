// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"

namespace attache {

/// How sure a date is; several may hold of one date.
enum class DateCertainty : quint8
{
    Certain,     ///< dated, and none of the others
    Approximate, ///< "~"
    Uncertain,   ///< "?"
    Inferred,    ///< not stated with the event
    OpenEnded,   ///< one end open or unknown
    Undated
};

/// Which of them hold, one bit each: 1 << int(DateCertainty).
quint8 certaintyBits(const EventDate& date);

} // namespace attache
