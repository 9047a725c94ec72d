// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/textflow.h"

#include <QTextLayout>

#include <algorithm>

namespace attache {

TextFlow::TextFlow(const Fonts& fonts, double widthPx)
    : m_fonts(fonts)
    , m_widthPx(widthPx)
{
}

const QFont& TextFlow::font(TextStyle style) const
{
    switch (style) {
    case TextStyle::Heading:
        return m_fonts.heading;
    case TextStyle::Strong:
        return m_fonts.heading;
    case TextStyle::Body:
        return m_fonts.label;
    case TextStyle::Small:
        break;
    }
    return m_fonts.small;
}

void TextFlow::add(const QString& text, const FlowStyle& style, const QString& marker)
{
    const QFont& textFont = font(style.style);
    TextShaper shaper(textFont);
    QTextLayout layout(text, textFont);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const size_t first = m_lines.size();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(m_widthPx - style.indent, 40.0));
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        m_lines.push_back({{{shaper.shaped(words), style.indent, style.style}}, 0, true});
    }
    layout.endLayout();
    if (m_lines.size() == first)
        return;
    if (!marker.isEmpty()) {
        TextShaper strong(m_fonts.small);
        m_lines[first].runs.push_back({strong.shaped(marker), 0, TextStyle::Small});
    }
    m_lines[first].spaceBefore = style.spaceBefore;
    // No paragraph leaves its first or its last line alone.
    const size_t count = m_lines.size() - first;
    for (size_t i = 0; i < count; ++i)
        m_lines[first + i].staysWithNext = count > 1 && (i == 0 || i + 2 == count);
    m_lines.back().staysWithNext = style.staysWithNext;
}

double TextFlow::height(size_t begin, size_t end) const
{
    double height = 0;
    for (size_t i = begin; i < end; ++i)
        height += lineHeightPx + (i > begin ? m_lines[i].spaceBefore : 0);
    return height;
}

size_t TextFlow::columnEnd(size_t begin, double heightPx) const
{
    size_t end = begin;
    double used = 0;
    for (; end < m_lines.size(); ++end) {
        used += lineHeightPx + (end > begin ? m_lines[end].spaceBefore : 0);
        if (used > heightPx + 0.01)
            break;
    }
    if (end == m_lines.size())
        return end;
    size_t cut = end;
    while (cut > begin && m_lines[cut - 1].staysWithNext)
        --cut;
    return std::max(cut > begin ? cut : end, begin + 1);
}

void TextFlow::paint(QPainter& painter, const Theme& theme, QPointF topLeft, size_t begin,
                     size_t end) const
{
    double centreY = topLeft.y() + lineHeightPx / 2;
    for (size_t i = begin; i < end; ++i) {
        const FlowLine& line = m_lines[i];
        if (i > begin)
            centreY += line.spaceBefore;
        for (const FlowRun& run : line.runs) {
            painter.setPen(run.style == TextStyle::Small ? theme.secondaryText : theme.text);
            painter.setFont(font(run.style));
            drawShaped(painter, run.text, topLeft.x() + run.left, centreY);
        }
        centreY += lineHeightPx;
    }
}

} // namespace attache
