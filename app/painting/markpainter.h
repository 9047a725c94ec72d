// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"
#include "painting/theme.h"

#include <QPainter>
#include <QRectF>

namespace attache {

/// Draws one mark so that the kind of its date, its certainty and its status can be told apart
/// without colour:
/// - instant: the category's shape; where its day is wide enough to be seen, a line over it;
/// - duration: a bar, paler where start or end are not certain;
/// - window: two end caps, a thin line and a light hatch between them, interrupted by gap;
/// - approximate: ends fade out; uncertain: dashed outline; open or unknown: fading arrow;
/// - planned and in preparation: outline only; ongoing: no right edge, and a triangle there;
/// - postponed: outline with two arrow heads; cancelled: outline, crossed out.
void paintMark(QPainter& painter, const SceneMark& mark, MarkShape shape, const QColor& colour,
               const TimelineMetrics& metrics, const TimeScale& scale, const QRectF& gap);

/// Draws the shape of an instant that has nothing special.
void paintShape(QPainter& painter, MarkShape shape, QPointF centre, double sizePx,
                const QColor& colour);

/// Whether the day of an instant is so wide that a line over it can be seen beside its shape.
inline bool isWiderThanShape(const SceneMark& mark, const TimelineMetrics& metrics)
{
    return mark.right - mark.left > metrics.shapePx * 1.5;
}

inline constexpr double dayAlpha = 0.6; ///< of that line's colour
inline constexpr double dayLinePx = 1.5;
inline constexpr double barAlpha = 0.16;     ///< of a bar's colour
inline constexpr double certainAlpha = 0.18; ///< added where the bar is certain
inline constexpr double barLinePx = 1.4;

} // namespace attache
