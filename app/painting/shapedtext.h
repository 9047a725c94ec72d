// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <QString>

#include <array>

namespace attache {

/// A line of text that is shaped and measured once, before painting.
struct ShapedText
{
    QStaticText text;
    double widthPx = 0;
    double heightPx = 0;
};

/// Shapes plain text in one font; the same text is shaped once.
class TextShaper
{
public:
    explicit TextShaper(QFont font = {});

    const QFont& font() const { return m_font; }

    /// The width in pixels. Of text in Latin letters it is the sum of the letters' widths, which
    /// costs no shaping; kerning makes less than one pixel's difference in a title.
    double width(const QString& text);

    /// Valid until the next call with a text that is new.
    const ShapedText& shaped(const QString& text);

    /// The text cut with an ellipsis so that it is at most maxWidthPx wide.
    ShapedText elided(const QString& text, double maxWidthPx);

private:
    static constexpr qsizetype maxCached = 20'000;

    QFont m_font;
    QHash<QString, ShapedText> m_cache;
    std::array<float, 0x2030> m_advances; ///< of single characters; negative: not known yet
};

/// Draws the text with the painter's pen; left and vertical centre are given. The painter's font
/// must be the one the text was shaped with.
void drawShaped(QPainter& painter, const ShapedText& shaped, double left, double centreY);

} // namespace attache
