// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>
#include <QSet>
#include <QTextBlock>

#include <deque>

namespace attache {

/// The layout of a QPlainTextEdit with more room between its lines, which
/// QPlainTextDocumentLayout does not take from the block format. Keeps the shaped glyphs of what
/// was laid out last: otherwise a paragraph is shaped anew each time that a position in it is
/// asked for.
class ReadingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// Line spacing is a factor on the font's own line height.
    ReadingLayout(QTextDocument* document, double lineSpacing);

    QRectF blockBoundingRect(const QTextBlock& block) const override;

    /// Characters of the paragraphs whose glyphs are kept.
    qsizetype keptCharacters() const { return m_keptCharacters; }

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void keep(const QTextBlock& block) const;

    static constexpr qsizetype mostKept = 200'000;    ///< characters, some dozens of screens
    static constexpr qsizetype mostKeptAhead = 4'000; ///< likewise, about one screen

    mutable std::deque<QTextBlock> m_kept; ///< the oldest first
    mutable QSet<int> m_keptNumbers;       ///< of the blocks in m_kept
    mutable qsizetype m_keptCharacters = 0;
    double m_lineSpacing;
};

} // namespace attache
