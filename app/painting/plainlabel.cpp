// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/plainlabel.h"

#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace attache {

namespace {

constexpr int longestRun = 24; // a label's narrowest sensible line

} // namespace

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

PlainLabel::PlainLabel(const QFont& font, QWidget* parent)
    : PlainLabel(parent)
{
    setFont(font);
}

void PlainLabel::setPlainText(const QString& text)
{
    setText(withBreakOpportunities(text));
    setVisible(!text.isEmpty());
}

void PlainLabel::setColour(const QColor& colour)
{
    QPalette coloured = palette();
    if (coloured.color(QPalette::WindowText) == colour)
        return;
    coloured.setColor(QPalette::WindowText, colour);
    setPalette(coloured);
}

bool PlainLabel::isLeftToQt() const
{
    return !wordWrap() || textInteractionFlags() != Qt::LinksAccessibleByMouse;
}

bool PlainLabel::isUpToDate() const
{
    return m_lines.layout && m_lines.text == text() && m_lines.font == font();
}

const PlainLabel::Lines& PlainLabel::linesIn(int widthPx) const
{
    if (!isUpToDate()) {
        const QString shown = text();
        QString broken = shown;
        broken.replace(QLatin1Char('\n'), QChar::LineSeparator);
        m_lines = {shown, font(), std::make_unique<QTextLayout>(broken, font()), -1, 0, 0};
        m_lines.layout->setCacheEnabled(true); // keeps the shaped letters when it is broken anew
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WordWrap);
        option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_lines.layout->setTextOption(option);
        m_heights = {};
        ++m_shapedCount;
    }
    if (m_lines.widthPx == widthPx)
        return m_lines;
    const Qt::LayoutDirection direction = m_lines.layout->textOption().textDirection();
    QTextOption option = m_lines.layout->textOption();
    option.setAlignment(QStyle::visualAlignment(direction, alignment()) & Qt::AlignHorizontal_Mask);
    m_lines.layout->setTextOption(option);
    const double leading = QFontMetricsF(font()).leading();
    double height = -leading;
    double used = 0;
    m_lines.layout->beginLayout();
    for (QTextLine line = m_lines.layout->createLine(); line.isValid();
         line = m_lines.layout->createLine()) {
        line.setLineWidth(std::max(widthPx, 1));
        height += leading;
        line.setPosition({0, height});
        height += line.height();
        used = std::max(used, line.naturalTextWidth());
    }
    m_lines.layout->endLayout();
    m_lines.widthPx = widthPx;
    m_lines.heightPx = std::max(0, qCeil(height));
    m_lines.usedWidthPx = qCeil(used);
    return m_lines;
}

QSize PlainLabel::sizeHint() const
{
    if (isLeftToQt())
        return QLabel::sizeHint();
    constexpr int comfortableLetters = 60;
    const int widest = fontMetrics().averageCharWidth() * comfortableLetters;
    const QMargins margins = contentsMargins();
    const Lines& lines = linesIn(widest);
    return QSize(lines.usedWidthPx, lines.heightPx).grownBy(margins);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (isLeftToQt())
        return {wordWrap() ? 0 : QLabel::minimumSizeHint().width(),
                QLabel::minimumSizeHint().height()};
    return QSize(0, fontMetrics().height()).grownBy(contentsMargins());
}

int PlainLabel::heightForWidth(int width) const
{
    if (isLeftToQt())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int around = margins.top() + margins.bottom();
    if (isUpToDate()) {
        // Layouts ask for a few widths in turn, with the scroll bar and without.
        const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                        [room](const Height& h) { return h.widthPx == room; });
        if (known != m_heights.end())
            return known->heightPx + around;
    }
    const int height = linesIn(room).heightPx;
    m_heights[m_nextHeight++ % m_heights.size()] = {room, height};
    return height + around;
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (isLeftToQt()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = contentsRect();
    const Lines& lines = linesIn(room.width());
    double top = room.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += (room.height() - lines.heightPx) / 2;
    else if (alignment().testFlag(Qt::AlignBottom))
        top += room.height() - lines.heightPx;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    lines.layout->draw(&painter, QPointF(room.left(), top));
}

QString withBreakOpportunities(const QString& text)
{
    QString broken;
    int run = 0;
    for (const QChar unit : text) {
        const bool endsRun = unit.isSpace();
        if (!endsRun && run >= longestRun && !unit.isLowSurrogate() && !unit.isMark()) {
            broken += QChar(0x200b);
            run = 0;
        }
        broken += unit;
        run = endsRun ? 0 : run + 1;
    }
    return broken;
}

} // namespace attache
