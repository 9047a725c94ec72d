// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace attache {

/// A place in a text as editors count it.
struct TextPosition
{
    int line = 1;   ///< from 1; LF, CR LF and single CR end a line
    int column = 1; ///< from 1, in code points

    friend bool operator==(TextPosition, TextPosition) = default;
};

/// Finds lines and columns of byte offsets in a UTF-8 text. The first question walks through
/// the text once; after that each costs a few thousand bytes, however long the lines are.
class TextPositions
{
public:
    /// The bytes must outlive this object. A leading byte order mark has no column.
    explicit TextPositions(QByteArrayView utf8);

    /// The place of the byte; of the end of the text for offsets beyond it.
    TextPosition at(qsizetype offset);

private:
    void advance(TextPosition& position, qsizetype& from, qsizetype to) const;

    QByteArrayView m_utf8;
    std::vector<TextPosition> m_checkpoints; ///< of every multiple of checkpointDistance
};

} // namespace attache
