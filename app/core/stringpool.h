// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace attache {

/// The strings of a data set, each stored once, addressed by 4-byte ids. Id 0 is always the
/// empty string.
class StringPool
{
public:
    StringPool();
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    /// The id of the text, which is stored if it is new; of less than 2^24 UTF-16 units.
    StringId intern(QStringView text);

    /// The id of a text that is stored; nothing after freeze().
    std::optional<StringId> find(QStringView text) const;

    /// The text of an id; valid as long as the pool. An invalid id gives an empty view.
    QStringView view(StringId id) const;

    /// Forgets the look-up table: no further intern() is possible.
    void freeze();

private:
    /// Texts stand in blocks, so that what is stored never moves and never needs room twice. A
    /// longer text takes several blocks side by side.
    static constexpr int blockBits = 18;
    static constexpr quint64 blockUnits = quint64(1) << blockBits;

    static constexpr int lengthBits = 24;

    /// Where a text begins, counted through all blocks, and in the lower bits its length.
    using Place = quint64;

    struct Entry
    {
        quint32 hash = 0;
        quint32 id = StringId::none; ///< none: free
    };

    Place store(QStringView text);
    size_t slotFor(QStringView text, quint32 hash) const;
    void grow();

    std::vector<char16_t*> m_blocks; ///< each blockUnits long
    std::vector<std::unique_ptr<char16_t[]>> m_memory;
    quint64 m_used = 0; ///< units through all blocks
    std::vector<Place> m_places;
    std::vector<Entry> m_table; ///< open addressing; a power of two, at most 3/4 full
    bool m_frozen = false;
};

} // namespace attache
