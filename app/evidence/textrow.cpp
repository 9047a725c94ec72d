// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/textrow.h"

#include <QPainter>

namespace attache {

namespace {

constexpr int padding = 3; // px above and below

} // namespace

TextRow::TextRow(const Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TextRow::setLook(const Look& look)
{
    m_look = look;
    shorten();
}

void TextRow::setTexts(const QString& caption, const QString& line)
{
    m_caption = caption;
    m_line = line;
    setAccessibleName(caption.isEmpty() ? line : QString(caption + QStringLiteral(": ") + line));
    updateGeometry();
    shorten();
}

QSize TextRow::sizeHint() const
{
    const int caption = m_caption.isEmpty() ? 0 : QFontMetrics(m_look.fonts.small).height();
    return {0, caption + QFontMetrics(m_look.fonts.body).height() + 2 * padding};
}

QSize TextRow::minimumSizeHint() const
{
    return sizeHint();
}

void TextRow::shorten()
{
    const double width = this->width();
    m_shownCaption = TextShaper(m_look.fonts.small).elided(m_caption, width);
    m_shownLine = TextShaper(m_look.fonts.body).elided(m_line, width);
    update();
}

void TextRow::resizeEvent(QResizeEvent*)
{
    shorten();
}

void TextRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.accentFill);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setFont(m_look.fonts.small);
    painter.setPen(m_look.theme.secondaryText);
    if (!m_caption.isEmpty())
        drawShaped(painter, m_shownCaption, 0, padding + m_shownCaption.heightPx / 2);
    painter.setFont(m_look.fonts.body);
    painter.setPen(underMouse() ? m_look.theme.accent : m_look.theme.text);
    drawShaped(painter, m_shownLine, 0, height() - padding - m_shownLine.heightPx / 2);
}

} // namespace attache
