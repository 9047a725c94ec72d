// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/plainlabel.h"

#include <QPalette>

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

QSize PlainLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return {wordWrap() ? 0 : least.width(), least.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (width != m_asked.width || text() != m_asked.text || font() != m_asked.font ||
        contentsMargins() != m_asked.margins)
        m_asked = {text(), font(), contentsMargins(), width, QLabel::heightForWidth(width)};
    return m_asked.height;
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
