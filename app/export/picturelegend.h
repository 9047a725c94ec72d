// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/marklegend.h"
#include "painting/preparedtimeline.h"

#include <QPainter>

#include <vector>

namespace attache {

/// What the marks of a picture mean: a sample of each kind that it has, with words. Where lanes
/// are not categories, also the shape and colour of each category that it has.
class PictureLegend
{
public:
    PictureLegend() = default;

    /// Lays the entries out in columns of the width in pixels.
    PictureLegend(const PreparedTimeline& timeline, const Snapshot& snapshot, double widthPx);

    double heightPx() const { return m_heightPx; }

    void paint(QPainter& painter, const Theme& theme, QPointF topLeft) const;

private:
    struct Entry
    {
        MarkLegendEntry sample; ///< its words are those shaped below
        ShapedText words;
        MarkShape shape = MarkShape::Circle;
        int colourIndex = -1; ///< of the palette; -1: neutral
        QPointF topLeft = {};
    };

    void addCategories(const PreparedTimeline& timeline, const DataSet& dataSet,
                       TextShaper& shaper);

    QFont m_font;
    std::vector<Entry> m_entries;
    double m_heightPx = 0;
};

} // namespace attache
