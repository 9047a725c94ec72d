// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stringpool.h"

#include <algorithm>

namespace attache {

namespace {

constexpr size_t firstTableSize = 64;

quint32 hashOf(QStringView text)
{
    return quint32(qHash(text));
}

} // namespace

StringPool::StringPool()
    : m_table(firstTableSize)
{
    intern(u"");
}

StringId StringPool::intern(QStringView text)
{
    Q_ASSERT(!m_frozen);
    const quint32 hash = hashOf(text);
    Entry& entry = m_table[slotFor(text, hash)];
    if (entry.id != StringId::none)
        return {entry.id};
    const auto id = quint32(m_places.size());
    m_places.push_back(store(text));
    entry = {hash, id};
    if (m_places.size() * 4 > m_table.size() * 3)
        grow();
    return {id};
}

std::optional<StringId> StringPool::find(QStringView text) const
{
    if (m_frozen)
        return std::nullopt;
    const Entry& entry = m_table[slotFor(text, hashOf(text))];
    return entry.id == StringId::none ? std::nullopt : std::optional(StringId{entry.id});
}

QStringView StringPool::view(StringId id) const
{
    if (id.value >= m_places.size()) // an invalid id is larger than any other
        return {};
    const Place place = m_places[id.value];
    const quint64 length = place & ((quint64(1) << lengthBits) - 1);
    const quint64 begin = place >> lengthBits;
    if (length == 0)
        return u"";
    return {m_blocks[begin >> blockBits] + (begin & (blockUnits - 1)), qsizetype(length)};
}

void StringPool::freeze()
{
    m_frozen = true;
    m_table = {};
    m_places.shrink_to_fit();
}

StringPool::Place StringPool::store(QStringView text)
{
    const auto length = quint64(text.size());
    Q_ASSERT(length < quint64(1) << lengthBits);
    const quint64 room = m_blocks.size() * blockUnits - m_used;
    if (length > room) {
        const quint64 blocks = (length + blockUnits - 1) / blockUnits;
        m_used = m_blocks.size() * blockUnits;
        m_memory.push_back(std::make_unique_for_overwrite<char16_t[]>(blocks * blockUnits));
        for (quint64 block = 0; block < blocks; ++block)
            m_blocks.push_back(m_memory.back().get() + block * blockUnits);
    }
    const Place place = m_used << lengthBits | length;
    if (length > 0) {
        char16_t* target = m_blocks[m_used >> blockBits] + (m_used & (blockUnits - 1));
        std::copy_n(text.utf16(), length, target);
    }
    m_used += length;
    return place;
}

/// Of the table's entry that holds the text, or of the free one where it belongs.
size_t StringPool::slotFor(QStringView text, quint32 hash) const
{
    const size_t mask = m_table.size() - 1;
    for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const Entry& entry = m_table[slot];
        if (entry.id == StringId::none || (entry.hash == hash && view(StringId{entry.id}) == text))
            return slot;
    }
}

void StringPool::grow()
{
    std::vector<Entry> larger(m_table.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Entry& entry : m_table) {
        if (entry.id == StringId::none)
            continue;
        size_t slot = entry.hash & mask;
        while (larger[slot].id != StringId::none)
            slot = (slot + 1) & mask;
        larger[slot] = entry;
    }
    m_table = std::move(larger);
}

} // namespace attache
