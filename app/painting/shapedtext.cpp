// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/shapedtext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace attache {

namespace {

/// Draws the letters as shapes: an SVG file does not carry its font, and where that is missing
/// other letters would run into each other.
void drawOutlines(QPainter& painter, const ShapedText& shaped, double left, double centreY)
{
    QTextLayout layout(shaped.text.text(), painter.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QPointF topLeft(left, centreY - shaped.heightPx / 2);
    QPainterPath path;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(font.pathForGlyph(glyphs[i]).translated(topLeft + positions[i]));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, painter.pen().color());
    painter.restore();
}

/// Letters, digits and marks that stand one after the other without changing each other: Latin
/// and Vietnamese in composed form, general punctuation.
bool isSimple(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x250) || (unit >= 0x1E00 && unit < 0x1F00) ||
           (unit >= 0x2010 && unit < 0x2028);
}

bool isSimple(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return isSimple(character.unicode()); });
}

} // namespace

TextShaper::TextShaper(QFont font)
    : m_font(std::move(font))
{
    m_advances.fill(-1);
}

double TextShaper::width(const QString& text)
{
    if (!isSimple(text))
        return shaped(text).widthPx;
    double sum = 0;
    for (const QChar character : text)
        sum += advance(character);
    return sum;
}

double TextShaper::advance(QChar simple)
{
    float& advance = m_advances[simple.unicode()];
    if (advance < 0)
        advance = float(QFontMetricsF(m_font).horizontalAdvance(simple));
    return double(advance);
}

ShapedText TextShaper::shaped(const QString& text)
{
    auto found = m_cache.find(text);
    if (found == m_cache.end()) {
        if (m_cache.size() >= maxCached)
            m_cache.clear();
        found = m_cache.insert(text, {shapedAnew(text), {}});
    }
    ShapedText shaped = found->shaped;
    shaped.sprite = found->sprite.lock();
    if (!shaped.sprite) {
        shaped.sprite = std::make_shared<TextSprite>();
        found->sprite = shaped.sprite;
    }
    return shaped;
}

ShapedText TextShaper::shapedAnew(const QString& text)
{
    ++m_shapedCount;
    ShapedText shaped;
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    shaped.text.setTextOption(option);
    shaped.text.setText(text);
    shaped.text.prepare({}, m_font);
    // QStaticText rounds its size up, and measuring shapes the text once more.
    shaped.widthPx = isSimple(text) ? width(text) : QFontMetricsF(m_font).horizontalAdvance(text);
    shaped.heightPx = shaped.text.size().height();
    return shaped;
}

ShapedText TextShaper::elided(const QString& text, double maxWidthPx)
{
    constexpr double roundingPx = 0.01;
    if (width(text) <= maxWidthPx + roundingPx)
        return shaped(text);
    if (!isSimple(text))
        return shaped(QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, maxWidthPx));
    // As Qt does it, but without shaping the text that is cut.
    constexpr QChar ellipsis = u'…';
    double room = maxWidthPx - advance(ellipsis);
    qsizetype kept = 0;
    while (kept < text.size() && advance(text[kept]) <= room)
        room -= advance(text[kept++]);
    return shaped(text.first(kept) + ellipsis);
}

void drawShaped(QPainter& painter, const ShapedText& shaped, double left, double centreY)
{
    if (painter.paintEngine()->type() == QPaintEngine::SVG) {
        drawOutlines(painter, shaped, left, centreY);
        return;
    }
    painter.drawStaticText(QPointF(left, centreY - shaped.heightPx / 2), shaped.text);
}

} // namespace attache
