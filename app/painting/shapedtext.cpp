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
void drawOutlines(QPainter& painter, const ShapedText& shaped, QPointF topLeft)
{
    QTextLayout layout(shaped.text.text(), painter.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
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

ShapedText textOfOneLine(const QString& text)
{
    ShapedText shaped;
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    shaped.text.setTextOption(option);
    shaped.text.setText(text);
    return shaped;
}

} // namespace

TextShaper::TextShaper(QFont font, Way way)
    : m_font(std::move(font))
    , m_way(way)
    , m_setter(m_font)
{
    if (way == Way::ByQt)
        return;
    ShapedText line = textOfOneLine(QStringLiteral("x"));
    line.text.prepare({}, m_font);
    m_lineHeightPx = line.text.size().height();
}

double TextShaper::width(const QString& text)
{
    if (!LetterSetter::isSimple(text))
        return shaped(text).widthPx;
    double sum = 0;
    for (const QChar character : text)
        sum += m_setter.advance(character);
    return sum;
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
    ShapedText shaped = textOfOneLine(text);
    const bool isSimple = LetterSetter::isSimple(text);
    if (isSimple && m_way == Way::ByLetter) {
        // Qt shapes it too, but only when a painter asks for it that cannot use the letters.
        if (const std::optional<QGlyphRun> letters = m_setter.set(text)) {
            shaped.letters = *letters;
            shaped.widthPx = width(text);
            shaped.heightPx = m_lineHeightPx;
            shaped.ascentPx = m_setter.ascentPx();
            return shaped;
        }
    }
    shaped.text.prepare({}, m_font);
    // QStaticText rounds its size up, and measuring shapes the text once more.
    shaped.widthPx = isSimple ? width(text) : QFontMetricsF(m_font).horizontalAdvance(text);
    shaped.heightPx = shaped.text.size().height();
    return shaped;
}

ShapedText TextShaper::elided(const QString& text, double maxWidthPx)
{
    constexpr double roundingPx = 0.01;
    if (width(text) <= maxWidthPx + roundingPx)
        return shaped(text);
    if (!LetterSetter::isSimple(text))
        return shaped(QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, maxWidthPx));
    // As Qt does it, but without shaping the text that is cut.
    constexpr QChar ellipsis = u'…';
    double room = maxWidthPx - m_setter.advance(ellipsis);
    qsizetype kept = 0;
    while (kept < text.size() && m_setter.advance(text[kept]) <= room)
        room -= m_setter.advance(text[kept++]);
    return shaped(text.first(kept) + ellipsis);
}

void drawShaped(QPainter& painter, const ShapedText& shaped, QPointF topLeft)
{
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine == QPaintEngine::SVG)
        drawOutlines(painter, shaped, topLeft);
    else if (engine == QPaintEngine::Raster && !shaped.letters.isEmpty())
        painter.drawGlyphRun(topLeft + QPointF(0, shaped.ascentPx), shaped.letters);
    else
        painter.drawStaticText(topLeft, shaped.text);
}

void drawShaped(QPainter& painter, const ShapedText& shaped, double left, double centreY)
{
    drawShaped(painter, shaped, QPointF(left, centreY - shaped.heightPx / 2));
}

} // namespace attache
