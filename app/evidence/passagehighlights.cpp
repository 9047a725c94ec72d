// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passagehighlights.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace attache {

namespace {

QTextEdit::ExtraSelection highlight(QTextDocument* document, TextRange range,
                                    const QTextCharFormat& format)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(int(range.begin));
    selection.cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

/// Behind words that others cite: half of the quotation's own fill.
QColor otherQuoteFill(const Theme& theme)
{
    const auto mean = [](int a, int b) { return (a + b) / 2; };
    return {mean(theme.quoteFill.red(), theme.background.red()),
            mean(theme.quoteFill.green(), theme.background.green()),
            mean(theme.quoteFill.blue(), theme.background.blue())};
}

QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, const QColor& colour)
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
    return format;
}

} // namespace

QList<QTextEdit::ExtraSelection> passageHighlights(QTextDocument* document,
                                                   const ShownPassage& passage, const Theme& theme,
                                                   TextRange within, Extent extent)
{
    QList<QTextEdit::ExtraSelection> highlights;
    QTextCharFormat aside;
    aside.setForeground(theme.secondaryText);
    for (const TextRange range : passage.aside) {
        if (range.overlaps(within))
            highlights << highlight(document, range, aside);
    }
    const QList<qsizetype> cited = passage.citedIn(within);
    if (extent == Extent::WholeSource) {
        QTextCharFormat shown;
        shown.setBackground(otherQuoteFill(theme));
        for (const qsizetype i : cited) {
            if (!passage.cited.at(i).isFaint)
                highlights << highlight(document, passage.cited.at(i).range, shown);
        }
    }
    if (!passage.quote.isEmpty()) {
        QTextCharFormat quote;
        quote.setBackground(theme.quoteFill);
        highlights << highlight(document, passage.quote, quote);
    }
    const auto dotted = underlined(QTextCharFormat::DotLine, theme.faintQuoteLine);
    for (const qsizetype i : cited) {
        const CitedWords& words = passage.cited.at(i);
        if (passage.leadElsewhere(words.citedBy))
            highlights << highlight(document, words.range, dotted);
    }
    if (!passage.dateWords.isEmpty()) {
        highlights << highlight(document, passage.dateWords,
                                underlined(QTextCharFormat::SingleUnderline, theme.quoteLine));
    }
    return highlights;
}

QList<QTextEdit::ExtraSelection> litHighlights(QTextDocument* document, const ShownPassage& passage,
                                               Subject subject, const Theme& theme,
                                               TextRange within)
{
    QList<QTextEdit::ExtraSelection> highlights;
    if (!subject.isValid() || subject == passage.current.subject)
        return highlights;
    const auto solid = underlined(QTextCharFormat::SingleUnderline, theme.accent);
    for (const qsizetype i : passage.citedIn(within)) {
        const CitedWords& words = passage.cited.at(i);
        if (std::any_of(words.citedBy.begin(), words.citedBy.end(),
                        [subject](CitationRef citer) { return citer.subject == subject; }))
            highlights << highlight(document, words.range, solid);
    }
    return highlights;
}

QList<QTextEdit::ExtraSelection> foundHighlights(QTextDocument* document, const SearchQuery& query,
                                                 const Theme& theme, TextRange within)
{
    QList<QTextEdit::ExtraSelection> highlights;
    if (query.isEmpty() || within.isEmpty())
        return highlights;
    QTextCursor cursor(document);
    cursor.setPosition(int(within.begin));
    cursor.setPosition(std::min(int(within.end()), document->characterCount() - 1),
                       QTextCursor::KeepAnchor);
    QTextCharFormat found = underlined(QTextCharFormat::SingleUnderline, theme.quoteLine);
    found.setBackground(theme.foundFill);
    for (const TextSpan& span : foundIn(cursor.selectedText(), query))
        highlights << highlight(document, {within.begin + span.begin, span.length}, found);
    return highlights;
}

} // namespace attache
