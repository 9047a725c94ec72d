// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/marklegend.h"
#include "painting/preparedtimeline.h"

#include <QPainter>

#include <vector>

namespace attache {

/// What the marks of a picture mean: a sample of each kind that it has, with words.
class PictureLegend
{
public:
    PictureLegend() = default;

    /// Lays the entries out in columns of the width in pixels.
    PictureLegend(const PreparedTimeline& timeline, double widthPx);

    double heightPx() const { return m_heightPx; }

    void paint(QPainter& painter, const Theme& theme, QPointF topLeft) const;

private:
    struct Entry
    {
        SceneMark mark;
        ShapedText words;
        QPointF topLeft;
    };

    QFont m_font;
    std::vector<Entry> m_entries;
    double m_heightPx = 0;
};

} // namespace attache
