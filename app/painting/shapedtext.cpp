// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/shapedtext.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace attache {

namespace {

/// Letters, digits and marks that stand one after the other without changing each other: Latin
/// and Vietnamese in composed form, general punctuation.
bool isSimple(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x250) || (unit >= 0x1E00 && unit < 0x1F00) ||
           (unit >= 0x2010 && unit < 0x2028);
}

} // namespace

TextShaper::TextShaper(QFont font)
    : m_font(std::move(font))
{
    m_advances.fill(-1);
}

double TextShaper::width(const QString& text)
{
    double sum = 0;
    for (const QChar character : text) {
        if (!isSimple(character.unicode()))
            return shaped(text).widthPx;
        float& advance = m_advances[character.unicode()];
        if (advance < 0)
            advance = float(QFontMetricsF(m_font).horizontalAdvance(character));
        sum += double(advance);
    }
    return sum;
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
