// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace attache {

/// For each row a list of values, all in one array (compressed sparse rows).
template <class T> class Rows
{
public:
    /// Adds a row; rows are numbered from 0 in the order they are added.
    template <class Range> void append(const Range& values)
    {
        m_values.insert(m_values.end(), values.begin(), values.end());
        m_offsets.push_back(quint32(m_values.size()));
    }

    /// The values of a row; empty for a row that was never added.
    std::span<const T> operator[](quint32 row) const
    {
        if (row >= rowCount())
            return {};
        return {m_values.data() + m_offsets[row], m_offsets[row + 1] - m_offsets[row]};
    }

    quint32 rowCount() const { return quint32(m_offsets.size() - 1); }
    size_t valueCount() const { return m_values.size(); }

private:
    std::vector<quint32> m_offsets{0};
    std::vector<T> m_values;
};

} // namespace attache
