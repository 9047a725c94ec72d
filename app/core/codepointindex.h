// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace attache {

/// Turns positions in code points into QString's own (UTF-16 units) and back, without counting
/// from the beginning of the text each time. Made once for a text, in time in proportion to its
/// length; each answer takes the same short time, however long the text is.
class CodePointIndex
{
public:
    explicit CodePointIndex(const QString& text);

    const QString& text() const { return m_text; }

    qsizetype codePointCount() const { return m_count; }

    /// The UTF-16 index of a code point; the text's size when it lies beyond its end.
    qsizetype utf16(qsizetype codePoint) const;

    /// The number of code points before a UTF-16 index; an index within a surrogate pair counts
    /// as that of the pair's beginning, one beyond the end as the end.
    qsizetype codePoint(qsizetype utf16) const;

private:
    static constexpr qsizetype stride = 256; ///< code points from one mark to the next

    QString m_text;
    qsizetype m_count = 0;
    std::vector<qsizetype> m_marks; ///< UTF-16 index of every stride-th code point; empty when
                                    ///< every code point is one unit
};

} // namespace attache
