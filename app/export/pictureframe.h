// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"
#include "painting/shapedtext.h"
#include "painting/theme.h"
#include "workspace/snapshot.h"

#include <QFont>
#include <QLocale>
#include <QPainter>

#include <vector>

namespace attache {

/// What stands around the timeline in a picture: the title above it; below it the undated
/// events, how marks are to be read, the filter in words, the range and the data set.
class PictureFrame
{
public:
    static constexpr double marginPx = 24;

    PictureFrame() = default;

    /// Shapes every line, wrapped to the width in pixels.
    PictureFrame(const Snapshot& snapshot, const TimeRange& range, const QLocale& locale,
                 double widthPx);

    double headHeightPx() const;
    double footHeightPx() const;

    /// The painter's origin is the top left corner inside the margin.
    void paintHead(QPainter& painter, const Theme& theme, double widthPx) const;

    /// From top to bottom, in pixels; the last lines stand at the bottom.
    void paintFoot(QPainter& painter, const Theme& theme, double widthPx, double top,
                   double bottom) const;

private:
    struct Line
    {
        ShapedText text;
        bool isHeading = false;
    };

    void addWrapped(std::vector<Line>& lines, const QString& text, bool isHeading, double widthPx);
    double height(const std::vector<Line>& lines) const;
    void paint(QPainter& painter, const Theme& theme, const std::vector<Line>& lines,
               double top) const;

    QFont m_titleFont;
    QFont m_headingFont;
    QFont m_smallFont;
    ShapedText m_title;
    ShapedText m_subtitle;
    std::vector<Line> m_undated;
    std::vector<Line> m_footer;
};

} // namespace attache
