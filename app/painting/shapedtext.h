// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/lettersetter.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QStaticText>
#include <QString>

#include <memory>

namespace attache {

/// A text as it has been painted once, for copying it again and again (see SpriteBatch).
struct TextSprite
{
    QImage image;
    QRgb colour = 0;
    double scale = 0; ///< device pixels for each pixel; 0: not painted yet
};

/// A line of text that is shaped and measured once, before painting.
struct ShapedText
{
    QStaticText text;
    double widthPx = 0;
    double heightPx = 0;
    double ascentPx = 0; ///< from the top to the base line

    /// Of simple text: its letters where they stand. Empty where Qt has to shape the text.
    QGlyphRun letters;

    /// Shared by all that show the text now; null where no shaper has made it.
    std::shared_ptr<TextSprite> sprite;
};

/// Shapes plain text in one font; the same text is shaped once.
class TextShaper
{
public:
    enum class Way
    {
        ByQt,
        ByLetter, ///< where it looks the same (see LetterSetter): pays off from some dozens of
                  ///< texts
    };

    explicit TextShaper(QFont font = {}, Way way = Way::ByQt);

    const QFont& font() const { return m_font; }

    /// The width in pixels. Of text in Latin letters it is the sum of the letters' widths, which
    /// costs no shaping; kerning makes less than one pixel's difference in a title.
    double width(const QString& text);

    ShapedText shaped(const QString& text);

    /// The text cut with an ellipsis so that it is at most maxWidthPx wide.
    ShapedText elided(const QString& text, double maxWidthPx);

    /// How many texts have been shaped so far, for tests that count.
    int shapedCount() const { return m_shapedCount; }

private:
    ShapedText shapedAnew(const QString& text);

    static constexpr qsizetype maxCached = 20'000;

    /// Sprites live as long as somebody shows the text: they are large.
    struct Cached
    {
        ShapedText shaped;
        std::weak_ptr<TextSprite> sprite;
    };

    QFont m_font;
    Way m_way;
    LetterSetter m_setter;
    double m_lineHeightPx = 0; ///< of text that is set by letter
    QHash<QString, Cached> m_cache;
    int m_shapedCount = 0;
};

/// Draws the text with the painter's pen; its top left is given. The painter's font must be the
/// one the text was shaped with.
void drawShaped(QPainter& painter, const ShapedText& shaped, QPointF topLeft);

/// Likewise; left and vertical centre are given.
void drawShaped(QPainter& painter, const ShapedText& shaped, double left, double centreY);

} // namespace attache
