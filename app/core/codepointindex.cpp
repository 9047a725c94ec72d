// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codepointindex.h"

#include "core/foreigntext.h"

#include <algorithm>

namespace attache {

namespace {

/// The index of the code point after the one at the index.
qsizetype next(QStringView text, qsizetype index)
{
    const bool isPair = text.at(index).isHighSurrogate() && index + 1 < text.size() &&
                        text.at(index + 1).isLowSurrogate();
    return index + (isPair ? 2 : 1);
}

} // namespace

CodePointIndex::CodePointIndex(const QString& text)
    : m_text(text)
    , m_count(foreigntext::codePointCount(text))
{
    if (m_count == m_text.size())
        return;
    m_marks.reserve(size_t(m_count / stride) + 1);
    qsizetype index = 0;
    for (qsizetype i = 0; i < m_count; ++i) {
        if (i % stride == 0)
            m_marks.push_back(index);
        index = next(m_text, index);
    }
}

qsizetype CodePointIndex::utf16(qsizetype codePoint) const
{
    if (codePoint >= m_count)
        return m_text.size();
    if (codePoint <= 0 || m_marks.empty())
        return std::max<qsizetype>(codePoint, 0);
    qsizetype index = m_marks[size_t(codePoint / stride)];
    for (qsizetype i = codePoint % stride; i > 0; --i)
        index = next(m_text, index);
    return index;
}

qsizetype CodePointIndex::codePoint(qsizetype utf16) const
{
    if (utf16 >= m_text.size())
        return m_count;
    if (utf16 <= 0 || m_marks.empty())
        return std::max<qsizetype>(utf16, 0);
    const auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), utf16) - 1;
    qsizetype count = (mark - m_marks.begin()) * stride;
    for (qsizetype index = next(m_text, *mark); index <= utf16; index = next(m_text, index))
        ++count;
    return count;
}

} // namespace attache
