// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/readsource.h"
#include "evidence/softbreaks.h"
#include "evidence/subject.h"
#include "evidence/textrange.h"

#include <QList>

#include <functional>

namespace attache {

/// Words of the shown text and all that cites them.
struct CitedWords
{
    TextRange range;
    QList<CitationRef> citedBy; ///< events before figures, ascending
    bool isFaint = false;       ///< the filter shows nothing of what cites them

    friend bool operator==(const CitedWords&, const CitedWords&) = default;
};

/// What a passage view shows: the paragraph of one citation, or a whole source. Ranges are
/// positions in text.text().
struct ShownPassage
{
    SoftBreaks text;
    CitationRef current;         ///< what is selected; may be of no subject
    TextRange quote;             ///< the words to highlight; empty unless they were found once
    TextRange dateWords;         ///< the words of the quote that give the date; may be empty
    QList<TextRange> aside;      ///< what is not the source's own text, or only context
    QList<CitedWords> cited;     ///< all cited words, the quote included, ascending by begin
    QList<qsizetype> citedReach; ///< the greatest end among the cited words up to each

    /// All that cites the character, without repetition.
    QList<CitationRef> citedAt(qsizetype position) const;

    /// The cited words that the range touches, by their index in cited, ascending.
    QList<qsizetype> citedIn(TextRange range) const;

    /// Whether words that these cite can be followed: one of them is not the current citation.
    bool leadElsewhere(const QList<CitationRef>& citedBy) const;
};

/// Whether the filter shows a subject.
using IsShown = std::function<bool(Subject)>;

/// The citation's paragraph with everything that is cited in it; of a paragraph longer than
/// some screens, what stands around the quoted words. A passage without a place is shown alone
/// between its prefix and suffix, and without a quote. The source is that of the citation.
ShownPassage shownPassage(const DataSet& dataSet, const ReadSource& source, CitationRef citation);

/// The source from top to bottom; nothing is selected in it.
ShownPassage shownSource(const ReadSource& source, const IsShown& isShown);

/// Marks as faint what the filter does not show.
void updateFaint(ShownPassage& shown, const IsShown& isShown);

/// Selects the citation in a shown source; one of another source selects nothing.
void selectIn(ShownPassage& shown, const DataSet& dataSet, const ReadSource& source,
              CitationRef citation);

} // namespace attache
