// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codepointindex.h"
#include "core/source.h"

#include <optional>
#include <vector>

namespace attache {

/// Checks passages against the text of their source, one after the other: exact when the quoted
/// words stand at their position and prefix and suffix agree as far as the paragraph reaches;
/// otherwise moved, ambiguous or missing by searching the whole text. Nothing is matched
/// approximately. A passage that is exact costs no search, however long the text is.
class PassageLocator
{
public:
    /// Against the paragraphs of a source that the data set holds.
    explicit PassageLocator(const Source& source);

    /// Against the whole text of a source, normalised (foreigntext::normalised): the text counts
    /// as one paragraph, number 0 of the places given.
    explicit PassageLocator(const QString& wholeText);

    /// Where the passage stands. Outside the paragraphs that are held it is unchecked; against a
    /// whole text nothing is.
    PassagePlace locate(const Passage& passage) const;

private:
    /// A stretch of the source's text, from a code point of it on.
    struct Stretch
    {
        qsizetype start = 0;
        CodePointIndex index;

        qsizetype end() const { return start + index.codePointCount(); }
    };

    std::optional<PassagePlace> atItsPosition(const Passage& passage) const;
    PassagePlace anywhere(const Passage& passage) const;
    bool isCovered(const Passage& passage) const;

    std::vector<Stretch> m_stretches; ///< ascending by start
    bool m_isWhole = false;           ///< nothing is outside
};

} // namespace attache
