// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <unordered_set>
#include <vector>

namespace attache {

/// The strings of a data set, each stored once in one buffer, addressed by 4-byte ids.
/// Id 0 is always the empty string.
class StringPool
{
public:
    StringPool();
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    /// The id of the text, which is stored if it is new.
    StringId intern(QStringView text);

    /// The id of a text that is stored; nothing after freeze().
    std::optional<StringId> find(QStringView text) const;

    /// The text of an id; valid until the next intern(). An invalid id gives an empty view.
    QStringView view(StringId id) const;

    /// Forgets the look-up table: no further intern() is possible, about half the memory is
    /// given back.
    void freeze();

private:
    struct Hash
    {
        using is_transparent = void;
        const StringPool* pool;
        size_t operator()(quint32 id) const { return (*this)(pool->view(StringId{id})); }
        size_t operator()(QStringView text) const { return ::qHash(text); }
    };
    struct Equal
    {
        using is_transparent = void;
        const StringPool* pool;
        bool operator()(quint32 a, quint32 b) const { return a == b; }
        bool operator()(QStringView a, quint32 b) const { return a == pool->view(StringId{b}); }
        bool operator()(quint32 a, QStringView b) const { return b == pool->view(StringId{a}); }
    };

    std::vector<char16_t> m_buffer;
    std::vector<quint64> m_offsets; ///< start of each string; one more at the end
    std::unordered_set<quint32, Hash, Equal> m_lookup;
    bool m_frozen = false;
};

} // namespace attache
