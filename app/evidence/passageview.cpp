// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passageview.h"

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

PassageView::PassageView(const Look& look, Extent extent, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_extent(extent)
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
    setSizePolicy(QSizePolicy::Preferred,
                  extent == Extent::Passage ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { m_followsQuote = false; });
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this,
            &PassageView::updateHighlights);
    setLook(look);
}

void PassageView::setLook(const Look& look)
{
    m_look = look;
    setFont(look.fonts.body);
    updateHighlights();
    viewport()->update();
}

void PassageView::setPassage(ShownPassage passage)
{
    setExtraSelections({}); // of positions in the old text
    m_passage = {};
    setPlainText(passage.text.text());
    m_passage = std::move(passage);
    m_focusedWords = -1;
    revealQuote();
    updateHighlights();
    setHovered({});
    updateGeometry();
}

void PassageView::selectCitation(const DataSet& dataSet, const ReadSource& source,
                                 CitationRef citation)
{
    selectIn(m_passage, dataSet, source, citation);
    m_focusedWords = -1;
    if (!m_passage.quote.isEmpty())
        revealQuote();
    updateHighlights();
    viewport()->update();
}

void PassageView::setShown(const IsShown& isShown)
{
    updateFaint(m_passage, isShown);
    updateHighlights();
    viewport()->update();
}

void PassageView::setLit(Subject subject)
{
    if (subject == m_lit)
        return;
    m_lit = subject;
    updateHighlights();
}

void PassageView::setQuery(const SearchQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    updateHighlights();
}

TextRange PassageView::visibleRange() const
{
    QTextBlock block = firstVisibleBlock();
    const qsizetype begin = block.position();
    qsizetype end = begin;
    const double bottom = std::max(viewport()->height(), 1);
    for (double y = blockBoundingGeometry(block).translated(contentOffset()).top();
         block.isValid() && y < bottom; block = block.next()) {
        y += blockBoundingRect(block).height();
        end = block.position() + block.length();
    }
    return {begin, end - begin};
}

void PassageView::updateHighlights()
{
    // Of a short list all are kept, whatever is in view; each scrolling would give the same. In a
    // whole source each of them would have a paragraph shaped that may never be looked at.
    constexpr qsizetype few = 100;
    const TextRange within =
        m_extent == Extent::Passage && m_passage.cited.size() <= few &&
                m_passage.aside.size() <= few
            ? TextRange{0, std::max<qsizetype>(document()->characterCount(), 1)}
            : visibleRange();
    setExtraSelections(passageHighlights(document(), m_passage, m_look.theme, within, m_extent) +
                       litHighlights(document(), m_passage, m_lit, m_look.theme, within) +
                       foundHighlights(document(), m_query, m_look.theme,
                                       m_query.isEmpty() ? TextRange() : visibleRange()));
}

void PassageView::revealQuote()
{
    m_followsQuote = true;
    QTextCursor cursor(document());
    if (m_extent == Extent::WholeSource) {
        cursor.setPosition(int(m_passage.quote.begin));
        setTextCursor(cursor);
        if (!m_passage.quote.isEmpty())
            centerCursor();
        return;
    }
    verticalScrollBar()->setValue(0);
    cursor.setPosition(int(m_passage.quote.end()));
    setTextCursor(cursor);
    cursor.setPosition(int(m_passage.quote.begin));
    setTextCursor(cursor);
}

QSize PassageView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, m_extent == Extent::Passage ? textHeight() : width};
}

QSize PassageView::minimumSizeHint() const
{
    const int line = qRound(fontMetrics().height() * lineSpacing);
    if (m_extent == Extent::WholeSource)
        return {0, leastLines * line};
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
    // A whole source can have more words than anybody would go through to get out again.
    if (m_extent == Extent::WholeSource)
        return QPlainTextEdit::focusNextPrevChild(next);
    const int step = next ? 1 : -1;
    const qsizetype count = m_passage.cited.size();
    qsizetype index = m_focusedWords < 0 && !next ? count : m_focusedWords;
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

void PassageView::goToWords(qsizetype index)
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

qsizetype PassageView::neighbour(int step) const
{
    const QList<CitedWords>& cited = m_passage.cited;
    qsizetype from = m_focusedWords;
    if (from < 0) {
        const qsizetype position = textCursor().selectionStart();
        from = std::lower_bound(
                   cited.begin(), cited.end(), position,
                   [](const CitedWords& words, qsizetype at) { return words.range.begin < at; }) -
               cited.begin();
        const bool isOnQuote = !m_passage.quote.isEmpty() && position == m_passage.quote.begin;
        if (step > 0 && !isOnQuote)
            --from;
    }
    for (qsizetype i = from + step; i >= 0 && i < cited.size(); i += step) {
        if (!cited.at(i).isFaint)
            return i;
    }
    return -1;
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
