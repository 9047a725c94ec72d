// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stringpool.h"

namespace attache {

StringPool::StringPool()
    : m_offsets{0, 0}
    , m_lookup(16, Hash{this}, Equal{this})
{
    m_lookup.insert(0);
}

StringId StringPool::intern(QStringView text)
{
    Q_ASSERT(!m_frozen);
    if (const auto known = find(text))
        return *known;
    const auto id = quint32(m_offsets.size() - 1);
    m_buffer.insert(m_buffer.end(), text.utf16(), text.utf16() + text.size());
    m_offsets.push_back(m_buffer.size());
    m_lookup.insert(id);
    return {id};
}

std::optional<StringId> StringPool::find(QStringView text) const
{
    const auto found = m_lookup.find(text);
    return found == m_lookup.end() ? std::nullopt : std::optional(StringId{*found});
}

QStringView StringPool::view(StringId id) const
{
    if (!id.isValid() || id.value + 1 >= m_offsets.size())
        return {};
    const auto begin = m_offsets[id.value];
    return {m_buffer.data() + begin, qsizetype(m_offsets[id.value + 1] - begin)};
}

void StringPool::freeze()
{
    m_frozen = true;
    m_lookup = decltype(m_lookup)(0, Hash{this}, Equal{this});
    m_buffer.shrink_to_fit();
    m_offsets.shrink_to_fit();
}

} // namespace attache
