// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace attache {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    bool isEmpty() const { return length == 0; }
    bool contains(qsizetype position) const { return position >= begin && position < end(); }
    bool overlaps(TextRange other) const { return begin < other.end() && other.begin < end(); }

    friend bool operator==(TextRange, TextRange) = default;
};

} // namespace attache
