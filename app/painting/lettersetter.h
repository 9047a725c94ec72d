// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace attache {

/// Sets text whose letters stand one after the other without changing each other (Latin and
/// Vietnamese in composed form, digits, general punctuation): each letter and each pair of
/// letters is measured once, and a text is then the sum of them. Ligatures are not made.
class LetterSetter
{
public:
    explicit LetterSetter(const QFont& font);

    /// Whether the text is of such letters alone.
    static bool isSimple(const QString& text);

    /// The width of a simple character in pixels.
    double advance(QChar simple);

    /// The letters where they stand, on a base line at 0; nothing where the font has not got one
    /// of them or may give one another form beside its neighbours, as a dash between digits. Only
    /// for simple text.
    std::optional<QGlyphRun> set(const QString& simple);

    /// From the top of a line to its base line in pixels.
    double ascentPx() const { return m_ascentPx; }

private:
    /// How much closer than alone the two stand, in pixels (negative: closer).
    double kerning(QChar first, QChar second);

    static constexpr size_t simpleEnd = 0x2030; ///< behind the last simple character

    QFont m_font;
    QRawFont m_rawFont;
    double m_ascentPx;
    std::array<float, simpleEnd> m_advances; ///< of single characters; negative: not known yet
    std::vector<quint32> m_glyphs;           ///< likewise; empty until something is set
    QHash<quint32, float> m_kerning;         ///< by two characters
};

} // namespace attache
