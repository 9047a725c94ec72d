// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/shapedtext.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace attache {

TextShaper::TextShaper(QFont font)
    : m_font(std::move(font))
{
}

const ShapedText& TextShaper::shaped(const QString& text)
{
    if (const auto found = m_cache.constFind(text); found != m_cache.constEnd())
        return *found;
    if (m_cache.size() >= maxCached)
        m_cache.clear();
    ShapedText shaped;
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    shaped.text.setTextOption(option);
    shaped.text.setText(text);
    shaped.text.prepare({}, m_font);
    shaped.widthPx = QFontMetricsF(m_font).horizontalAdvance(text);
    shaped.heightPx = shaped.text.size().height();
    return *m_cache.insert(text, shaped);
}

ShapedText TextShaper::elided(const QString& text, double maxWidthPx)
{
    constexpr double roundingPx = 0.01;
    if (width(text) <= maxWidthPx + roundingPx)
        return shaped(text);
    return shaped(QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, maxWidthPx));
}

void drawShaped(QPainter& painter, const ShapedText& shaped, double left, double centreY)
{
    painter.drawStaticText(QPointF(left, centreY - shaped.heightPx / 2), shaped.text);
}

} // namespace attache
