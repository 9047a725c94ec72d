// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"
#include "painting/shapedtext.h"

#include <QColor>
#include <QPainter>

#include <span>

namespace attache {

/// What a cluster is drawn with.
struct ClusterColours
{
    QColor mark; ///< of its lane
    QColor background;
    QColor text;
};

/// Draws a pill with the number of its marks, or a ribbon that is darker where there are more
/// and has the number at the beginning of its visible part. The painter's font must be the one
/// the count was shaped with; slotCounts are the ribbon's own.
void paintCluster(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                  const ShapedText& count, const TimeScale& scale, const ClusterColours& colours);

/// Draws a ribbon without its number.
void paintRibbon(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                 const QColor& colour);

/// Where the pill with the number is; an empty rectangle where there is no room for it.
QRectF pillRect(const SceneCluster& cluster, const ShapedText& count, const TimeScale& scale);

/// Draws a pill without its number.
void paintPillShape(QPainter& painter, const QRectF& rect, const ClusterColours& colours);

/// The opaque colour inside a pill.
QColor pillFill(const ClusterColours& colours);

} // namespace attache
