// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/textrange.h"

#include <QString>

#include <vector>

namespace attache {

/// A text with line ends put in where it would take seconds to wrap: in runs of 2,000 units
/// without a space, in runs of 200 combining marks, and at a space after each 3,000 units of
/// one line. Texts that people write as paragraphs stay as they are.
class SoftBreaks
{
public:
    SoftBreaks() = default;
    explicit SoftBreaks(const QString& text);

    /// The text with its line ends put in.
    const QString& text() const { return m_text; }

    /// Where a stretch of the original text stands in text().
    TextRange shown(TextRange original) const;

    /// A stretch of text() without the line ends that were put in.
    QString original(TextRange shown) const;

private:
    QString m_text;
    std::vector<qsizetype> m_breaks; ///< positions in the original text that a line end precedes
};

} // namespace attache
