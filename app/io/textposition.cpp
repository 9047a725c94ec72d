// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/textposition.h"

#include <algorithm>

namespace attache {

namespace {

constexpr qsizetype checkpointDistance = 16 * 1024;

} // namespace

TextPositions::TextPositions(QByteArrayView utf8)
    : m_utf8(utf8)
{
}

TextPosition TextPositions::at(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, m_utf8.size());
    if (m_checkpoints.empty()) {
        TextPosition position;
        for (qsizetype from = 0; from <= m_utf8.size();) {
            m_checkpoints.push_back(position);
            advance(position, from, from + checkpointDistance);
        }
    }
    const qsizetype checkpoint = offset / checkpointDistance;
    TextPosition position = m_checkpoints[size_t(checkpoint)];
    qsizetype from = checkpoint * checkpointDistance;
    advance(position, from, offset);
    return position;
}

void TextPositions::advance(TextPosition& position, qsizetype& from, qsizetype to) const
{
    const qsizetype end = std::min(to, m_utf8.size());
    const qsizetype markLength = m_utf8.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qsizetype i = std::max(from, markLength); i < end; ++i) {
        const char byte = m_utf8[i];
        const bool isBeforeLineFeed = i + 1 < m_utf8.size() && m_utf8[i + 1] == '\n';
        if (byte == '\n' || (byte == '\r' && !isBeforeLineFeed)) {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    from = to;
}

} // namespace attache
