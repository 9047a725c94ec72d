// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/fonts.h"
#include "painting/shapedtext.h"
#include "painting/theme.h"

#include <QPainter>

#include <vector>

namespace attache {

/// How a line of a picture's text looks.
enum class TextStyle
{
    Heading,
    Strong, ///< titles and numbers
    Body,
    Small ///< secondary
};

/// One piece of a line.
struct FlowRun
{
    ShapedText text;
    double left = 0; ///< from the line's left edge
    TextStyle style = TextStyle::Body;
};

/// One line of a text that has been broken to a width.
struct FlowLine
{
    std::vector<FlowRun> runs;
    double spaceBefore = 0; ///< left out at the top of a column
    bool staysWithNext = false;
};

/// How a text is added.
struct FlowStyle
{
    TextStyle style = TextStyle::Body;
    double indent = 0;
    double spaceBefore = 0;
    bool staysWithNext = false;
};

/// Text broken into lines of one width, ready to be painted.
class TextFlow
{
public:
    static constexpr double lineHeightPx = 16;

    TextFlow() = default;
    TextFlow(const Fonts& fonts, double widthPx);

    /// Adds a paragraph; the marker stands at the left edge of its first line. An empty text adds
    /// nothing.
    void add(const QString& text, const FlowStyle& style, const QString& marker = {});

    const std::vector<FlowLine>& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.empty(); }

    /// The height of all lines, one under another.
    double height() const { return height(0, m_lines.size()); }

    /// The height of the lines from begin up to before end, as they stand in one column.
    double height(size_t begin, size_t end) const;

    /// The line before which a column of that height, whose first line is begin, has to end. At
    /// least one line is taken where there is one; a line that stays with the next one is not
    /// the last, unless there is no other way.
    size_t columnEnd(size_t begin, double heightPx) const;

    /// Paints the lines from begin up to before end, one under another.
    void paint(QPainter& painter, const Theme& theme, QPointF topLeft, size_t begin,
               size_t end) const;

private:
    const QFont& font(TextStyle style) const;

    Fonts m_fonts;
    double m_widthPx = 0;
    std::vector<FlowLine> m_lines;
};

} // namespace attache
