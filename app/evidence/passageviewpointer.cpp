// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passageview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace attache {

namespace {

/// The first citer that is not selected already, else the selected one, else nothing.
Subject mostInteresting(const QList<CitationRef>& citedBy, Subject selected)
{
    const auto other = std::find_if(citedBy.begin(), citedBy.end(), [selected](CitationRef citer) {
        return citer.subject != selected;
    });
    if (other != citedBy.end())
        return other->subject;
    return citedBy.isEmpty() ? Subject{} : selected;
}

} // namespace

bool PassageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QPlainTextEdit::viewportEvent(event);
}

void PassageView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        pointAt(event->position().toPoint());
}

void PassageView::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QPlainTextEdit::mousePressEvent(event);
}

void PassageView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const bool isClick =
        event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
        (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const auto character = isClick ? characterAt(position) : std::nullopt;
    if (!character)
        return;
    const QList<CitationRef> citers = m_passage.citedAt(*character);
    if (m_passage.leadElsewhere(citers))
        emit wordsActivated(citers, viewport()->mapToGlobal(position));
}

void PassageView::wheelEvent(QWheelEvent* event)
{
    m_followsQuote = false;
    QPlainTextEdit::wheelEvent(event);
}

void PassageView::pointAt(QPoint position)
{
    const auto character = characterAt(position);
    const auto citers = character ? m_passage.citedAt(*character) : QList<CitationRef>();
    viewport()->setCursor(m_passage.leadElsewhere(citers) ? Qt::PointingHandCursor
                                                          : Qt::IBeamCursor);
    setHovered(citers);
}

void PassageView::setHovered(const QList<CitationRef>& citedBy)
{
    const Subject subject = mostInteresting(citedBy, m_passage.current.subject);
    if (subject == m_hovered)
        return;
    m_hovered = subject;
    emit wordsHovered(subject);
}

std::optional<int> PassageView::characterAt(QPoint position) const
{
    const QTextBlock block = cursorForPosition(position).block();
    const QPointF inBlock =
        position - blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (line.naturalTextRect().contains(inBlock))
            return block.position() + line.xToCursor(inBlock.x(), QTextLine::CursorOnCharacter);
    }
    return std::nullopt;
}

void PassageView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const qsizetype i : m_passage.citedIn(visibleRange())) {
        const CitedWords& words = m_passage.cited.at(i);
        const bool isMarked = m_extent == Extent::WholeSource && !words.isFaint;
        paintMarginBar(painter, words.range,
                       isMarked ? m_look.theme.quoteLine : m_look.theme.strongLine,
                       isMarked ? 3 : 2);
    }
    paintMarginBar(painter, m_passage.quote, m_look.theme.accent, 3);
}

void PassageView::paintMarginBar(QPainter& painter, TextRange range, const QColor& colour,
                                 int width)
{
    const int end = int(range.end());
    const double viewHeight = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF offset = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        if (offset.y() > viewHeight)
            return;
        const int last = block.position() + block.length() - 1;
        if (last <= range.begin)
            continue;
        const int from = std::max(int(range.begin), block.position());
        const QTextLine first = block.layout()->lineForTextPosition(from - block.position());
        const QTextLine final =
            block.layout()->lineForTextPosition(std::min(end, last) - 1 - block.position());
        if (!first.isValid() || !final.isValid())
            continue;
        const double bottom = final.y() + final.height();
        painter.fillRect(QRectF(0, offset.y() + first.y(), width, bottom - first.y()), colour);
    }
}

} // namespace attache
