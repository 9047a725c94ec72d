// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>

namespace attache {

/// A typed 4-byte index into one table of a data set: ids of different tables do not mix.
/// A default-constructed id is invalid ("none").
template <class Tag> struct Id
{
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    quint32 value = none;

    constexpr bool isValid() const { return value != none; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend constexpr size_t qHash(Id id, size_t seed = 0) { return size_t(id.value) ^ seed; }
};

using StringId = Id<struct StringTag>;           ///< a string of the data set's StringPool
using SourceId = Id<struct SourceTag>;           ///< a row of DataSet::sources()
using PassageId = Id<struct PassageTag>;         ///< a row of DataSet::passages()
using EventId = Id<struct EventTag>;             ///< a row of DataSet::events()
using FigureId = Id<struct FigureTag>;           ///< a row of DataSet::figures()
using CategoryId = Id<struct CategoryTag>;       ///< a row of DataSet::categories()
using ParticipantId = Id<struct ParticipantTag>; ///< a row of DataSet::participants()

} // namespace attache
