// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/softbreaks.h"
#include "evidence/subject.h"
#include "evidence/textrange.h"

#include <QList>

namespace attache {

/// Words of the shown paragraph and all that cites them.
struct CitedWords
{
    TextRange range;
    QList<CitationRef> citedBy; ///< events before figures, ascending

    friend bool operator==(const CitedWords&, const CitedWords&) = default;
};

/// What the passage view shows for one citation. Ranges are positions in text.text().
struct ShownPassage
{
    SoftBreaks text;
    CitationRef current;     ///< what is selected
    TextRange quote;         ///< the words to highlight; empty unless they were found once
    TextRange dateWords;     ///< the words of the quote that give the date; may be empty
    QList<TextRange> aside;  ///< what is not the source's own text, or only context
    QList<CitedWords> cited; ///< all cited words of the paragraph, the quote included, ascending

    /// All that cites the character, without repetition.
    QList<CitationRef> citedAt(qsizetype position) const;

    /// Whether words that these cite can be followed: one of them is not the current citation.
    bool leadElsewhere(const QList<CitationRef>& citedBy) const;
};

/// The citation's paragraph with everything that is cited in it. A passage that is missing,
/// ambiguous or unchecked is shown alone between its prefix and suffix, and without a quote.
ShownPassage shownPassage(const DataSet& dataSet, CitationRef citation);

/// Whether the passage's words stand at one known place, so that they may be highlighted.
bool isPlaced(const PassagePlace& place);

} // namespace attache
