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

} // namespace attache
