// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datecertainty.h"

namespace attache {

quint8 certaintyBits(const EventDate& date)
{
    const auto bit = [](DateCertainty certainty) { return quint8(1u << int(certainty)); };
    if (!date.isDated())
        return bit(DateCertainty::Undated);
    quint8 bits = 0;
    if (date.flags.testFlag(DateFlag::Approximate))
        bits |= bit(DateCertainty::Approximate);
    if (date.flags.testFlag(DateFlag::Uncertain))
        bits |= bit(DateCertainty::Uncertain);
    if (date.basis != DateBasis::Stated)
        bits |= bit(DateCertainty::Inferred);
    if (date.flags & (DateFlags(DateFlag::OpenStart) | DateFlag::OpenEnd | DateFlag::UnknownStart |
                      DateFlag::UnknownEnd))
        bits |= bit(DateCertainty::OpenEnded);
    return bits != 0 ? bits : bit(DateCertainty::Certain);
}

} // namespace attache
