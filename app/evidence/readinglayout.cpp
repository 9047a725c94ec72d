// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/readinglayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace attache {

ReadingLayout::ReadingLayout(QTextDocument* document, double lineSpacing)
    : QPlainTextDocumentLayout(document)
    , m_lineSpacing(lineSpacing)
{
}

void ReadingLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    m_kept.clear();
    m_keptNumbers.clear();
    m_keptCharacters = 0;
    // Before the base class lays them out, which would shape them for nothing.
    for (QTextBlock block = document()->findBlock(from);
         block.isValid() && block.position() <= from + charsAdded &&
         m_keptCharacters + block.length() <= mostKeptAhead;
         block = block.next())
        keep(block);
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
}

void ReadingLayout::keep(const QTextBlock& block) const
{
    const int number = block.blockNumber();
    if (m_keptNumbers.contains(number))
        return;
    m_keptNumbers.insert(number);
    block.layout()->setCacheEnabled(true);
    m_kept.push_back(block);
    m_keptCharacters += block.length();
    while (m_keptCharacters > mostKept && m_kept.size() > 1) {
        QTextBlock oldest = m_kept.front();
        m_kept.pop_front();
        m_keptNumbers.remove(oldest.blockNumber());
        m_keptCharacters -= oldest.length();
        // Gives the glyphs back; the block is laid out again when it is looked at.
        oldest.layout()->setCacheEnabled(false);
        oldest.clearLayout();
    }
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock& block) const
{
    if (block.isValid())
        keep(block);
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout* layout = block.isValid() ? block.layout() : nullptr;
    if (!layout || layout->lineCount() == 0)
        return bounds;
    const double lineHeight = layout->lineAt(0).height();
    const double step = std::round(lineHeight * m_lineSpacing);
    const double above = std::floor((step - lineHeight) / 2);
    // The base class lays a block out again from y = 0 whenever its text or width changes.
    if (layout->lineAt(0).y() != above) {
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            line.setPosition({line.x(), above + i * step});
        }
    }
    const double margin = block.next().isValid() ? 0 : document()->documentMargin();
    bounds.setHeight(layout->lineCount() * step + margin);
    return bounds;
}

} // namespace attache
