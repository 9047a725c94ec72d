// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"
#include "layout/timelinescene.h"
#include "painting/clusterpainter.h"
#include "painting/spritebatch.h"

#include <QColor>
#include <QHash>
#include <QImage>

#include <utility>

namespace attache {

/// Whether the mark is an instant or a duration, held or without a stated status, neither
/// approximate nor uncertain, with both ends.
bool isPlain(const SceneMark& mark);

/// Draws the plain ones among the marks by copying: shapes that have been painted before, bars
/// as rectangles on whole device pixels. They are nearly all of a large data set; the others are
/// left to paintMark().
class MarkSprites
{
public:
    /// Draws the mark if it is a plain one; says whether it has.
    bool paint(SpriteBatch& batch, const SceneMark& mark, MarkShape shape, const QColor& colour,
               const TimelineMetrics& metrics, const TimeScale& scale);

    /// Draws a pill like paintPillShape().
    void paintPill(SpriteBatch& batch, const QRectF& rect, const ClusterColours& colours);

private:
    static constexpr qsizetype maxCached = 500; ///< 14 shapes in 12 colours, light, dark, scales

    const QImage& shapeSprite(MarkShape shape, const QColor& colour, double sizePx, double scale);
    const QImage& pillSprite(int height, const ClusterColours& colours, double scale);

    QHash<quint64, QImage> m_shapes;
    QHash<std::pair<quint64, int>, QImage>
        m_pills;         ///< by colours and height, one pixel wide inside
    double m_scale = 0;  ///< of the cached shapes
    double m_sizePx = 0; ///< likewise
};

} // namespace attache
