// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchquery.h"
#include "evidence/shownpassage.h"
#include "painting/theme.h"

#include <QTextEdit>

namespace attache {

/// How much of a source a view shows.
enum class Extent
{
    Passage,
    WholeSource
};

/// The formats of a shown passage, for QPlainTextEdit::setExtraSelections(): everything that
/// does not change while the pointer moves. Of the words that others cite those within the range
/// are given; in a whole source those that the filter shows have a fill.
QList<QTextEdit::ExtraSelection> passageHighlights(QTextDocument* document,
                                                   const ShownPassage& passage, const Theme& theme,
                                                   TextRange within, Extent extent);

/// The formats of the words within the range that the subject rests on.
QList<QTextEdit::ExtraSelection> litHighlights(QTextDocument* document, const ShownPassage& passage,
                                               Subject subject, const Theme& theme,
                                               TextRange within);

/// The formats of the words within the range that a search looks for.
QList<QTextEdit::ExtraSelection> foundHighlights(QTextDocument* document, const SearchQuery& query,
                                                 const Theme& theme, TextRange within);

} // namespace attache
