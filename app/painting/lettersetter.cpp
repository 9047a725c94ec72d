// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/lettersetter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace attache {

namespace {

constexpr quint32 unknownGlyph = std::numeric_limits<quint32>::max();

bool isSimple(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x250) || (unit >= 0x1E00 && unit < 0x1F00) ||
           (unit >= 0x2010 && unit < 0x2028);
}

/// Signs of which fonts have other forms beside capitals and digits, or that join with others:
/// "(A)", "2021–2023", "->".
bool isContextual(QChar character)
{
    constexpr QStringView signs = u"()[]{}<>*+-:=@~\u00AD±×÷‒–—•‣";
    return signs.contains(character);
}

/// Whether nothing near it gives the sign another form than it has alone.
bool standsAlone(const QString& text, qsizetype at)
{
    constexpr qsizetype reach = 2; // a space may stand between
    const qsizetype end = std::min(text.size(), at + reach + 1);
    for (qsizetype i = std::max<qsizetype>(0, at - reach); i < end; ++i) {
        if (i != at && !text[i].isLower() && text[i] != u' ' && text[i] != u'.' && text[i] != u',')
            return false;
    }
    return true;
}

/// Whether each letter has the form that it has alone.
bool hasLettersAsTheyAre(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isContextual(text[i]) && (text[i] == u'\u00AD' || !standsAlone(text, i)))
            return false;
        // "3x4" is set with a sign of multiplication.
        if (text[i] == u'x' && !standsAlone(text, i) &&
            std::any_of(text.begin() + std::max<qsizetype>(0, i - 2),
                        text.begin() + std::min(text.size(), i + 3),
                        [](QChar near) { return near.isDigit(); }))
            return false;
    }
    return true;
}

} // namespace

LetterSetter::LetterSetter(const QFont& font)
    : m_font(font)
    , m_ascentPx(QFontMetricsF(font).ascent())
{
    m_advances.fill(-1);
}

bool LetterSetter::isSimple(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return attache::isSimple(character.unicode()); });
}

double LetterSetter::advance(QChar simple)
{
    float& advance = m_advances[simple.unicode()];
    if (advance < 0)
        advance = float(QFontMetricsF(m_font).horizontalAdvance(simple));
    return double(advance);
}

double LetterSetter::kerning(QChar first, QChar second)
{
    const quint32 pair = quint32(first.unicode()) << 16 | second.unicode();
    const auto found = m_kerning.constFind(pair);
    if (found != m_kerning.constEnd())
        return double(*found);
    const std::array both{first, second};
    const double together = QFontMetricsF(m_font).horizontalAdvance(QString(both.data(), 2));
    const double kerning = together - advance(first) - advance(second);
    m_kerning.insert(pair, float(kerning));
    return kerning;
}

std::optional<QGlyphRun> LetterSetter::set(const QString& simple)
{
    if (m_glyphs.empty()) {
        m_rawFont = QRawFont::fromFont(m_font);
        m_glyphs.assign(simpleEnd, unknownGlyph);
    }
    if (!m_rawFont.isValid() || !hasLettersAsTheyAre(simple))
        return std::nullopt;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(simple.size());
    positions.reserve(simple.size());
    double x = 0;
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const QChar character = simple[i];
        quint32& glyph = m_glyphs[character.unicode()];
        if (glyph == unknownGlyph)
            glyph = m_rawFont.glyphIndexesForString(character).value(0);
        if (glyph == 0)
            return std::nullopt;
        if (i > 0)
            x += kerning(simple[i - 1], character);
        glyphs.append(glyph);
        positions.append({x, 0});
        x += advance(character);
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return run;
}

} // namespace attache
