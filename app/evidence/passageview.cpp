// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passageview.h"

#include "evidence/passagehighlights.h"
#include "evidence/readinglayout.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace attache {

namespace {

constexpr double lineSpacing = 1.3;
constexpr int textMargin = 12; // room for the margin bar
constexpr int leastLines = 7;
constexpr int mostAskedLines = 14; // a longer quotation scrolls
constexpr int highestHint = 4'000; // px; beyond it nobody has a screen

} // namespace

PassageView::PassageView(const Look& look, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look)
{
    auto* text = new QTextDocument(this);
    text->setDocumentLayout(new ReadingLayout(text, lineSpacing));
    text->setDocumentMargin(textMargin);
    text->setUndoRedoEnabled(false);
    setDocument(text);
    setReadOnly(true);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { m_followsQuote = false; });
    setLook(look);
}

void PassageView::setLook(const Look& look)
{
    m_look = look;
    setFont(look.fonts.body);
    rebuildHighlights();
    viewport()->update();
}

void PassageView::setPassage(ShownPassage passage)
{
    m_passage = std::move(passage);
    m_focusedWords = -1;
    setExtraSelections({});
    setPlainText(m_passage.text.text());
    rebuildHighlights();
    revealQuote();
    setHovered({});
    updateGeometry();
}

void PassageView::setLit(Subject subject)
{
    if (subject == m_lit)
        return;
    m_lit = subject;
    applyHighlights();
}

void PassageView::rebuildHighlights()
{
    m_highlights = passageHighlights(document(), m_passage, m_look.theme);
    applyHighlights();
}

void PassageView::applyHighlights()
{
    setExtraSelections(m_highlights + litHighlights(document(), m_passage, m_lit, m_look.theme));
}

void PassageView::revealQuote()
{
    m_followsQuote = true;
    verticalScrollBar()->setValue(0);
    QTextCursor cursor(document());
    cursor.setPosition(int(m_passage.quote.end()));
    setTextCursor(cursor);
    cursor.setPosition(int(m_passage.quote.begin));
    setTextCursor(cursor);
}

QSize PassageView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, textHeight()};
}

QSize PassageView::minimumSizeHint() const
{
    const int line = qRound(fontMetrics().height() * lineSpacing);
    const int lines = std::clamp(quoteLines() + 2, leastLines, mostAskedLines);
    return {0, std::min(textHeight(), lines * line + 2 * textMargin)};
}

int PassageView::quoteLines() const
{
    const QTextBlock block = document()->findBlock(int(m_passage.quote.begin));
    if (!block.contains(int(m_passage.quote.end())))
        return mostAskedLines;
    const auto lineOf = [&block](qsizetype position) {
        const QTextLine line =
            block.layout()->lineForTextPosition(int(position) - block.position());
        return line.isValid() ? line.lineNumber() : 0;
    };
    return lineOf(m_passage.quote.end()) - lineOf(m_passage.quote.begin) + 1;
}

int PassageView::textHeight() const
{
    double height = document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid() && height < highestHint;
         block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    return qCeil(height);
}

void PassageView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    if (m_followsQuote)
        revealQuote();
}

bool PassageView::focusNextPrevChild(bool next)
{
    const int step = next ? 1 : -1;
    const int count = int(m_passage.cited.size());
    int index = m_focusedWords < 0 && !next ? count : m_focusedWords;
    do {
        index += step;
    } while (index >= 0 && index < count &&
             !m_passage.leadElsewhere(m_passage.cited.at(index).citedBy));
    // Going back from the first words ends on the passage itself, before the pane is left.
    if (index >= count || (index < 0 && m_focusedWords < 0))
        return QPlainTextEdit::focusNextPrevChild(next);
    goToWords(index);
    return true;
}

void PassageView::goToWords(int index)
{
    m_focusedWords = index;
    if (index < 0) {
        revealQuote();
        setHovered({});
        return;
    }
    const CitedWords& words = m_passage.cited.at(index);
    QTextCursor cursor(document());
    cursor.setPosition(int(words.range.begin));
    cursor.setPosition(int(words.range.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setHovered(words.citedBy);
}

void PassageView::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    m_focusedWords = -1;
    if (event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(false);
}

void PassageView::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_focusedWords = -1;
    setHovered({});
}

QMimeData* PassageView::createMimeDataFromSelection() const
{
    const QTextCursor selected = textCursor();
    const qsizetype begin = selected.selectionStart();
    auto* copied = new QMimeData;
    copied->setText(m_passage.text.original({begin, selected.selectionEnd() - begin}));
    return copied;
}

void PassageView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto citers = m_passage.citedAt(textCursor().selectionStart());
    if (!isEnter || citers.isEmpty()) {
        if (event->key() == Qt::Key_Escape)
            event->ignore();
        else
            QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QRect words = cursorRect();
    emit wordsActivated(citers, viewport()->mapToGlobal(words.bottomLeft()));
}

} // namespace attache
