// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/clusterpainter.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

void paintPill(QPainter& painter, const QRectF& rect, const ShapedText& count,
               const ClusterColours& colours)
{
    const double missing = std::max(count.widthPx + 8 - rect.width(), 0.0);
    const QRectF pill = rect.adjusted(0.5 - missing / 2, 0.5, missing / 2 - 0.5, -0.5);
    painter.setPen(QPen(colours.mark, 1));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setBrush(withAlpha(colours.mark, 0.18));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colours.text);
    drawShaped(painter, count, pill.center().x() - count.widthPx / 2, pill.center().y());
}

/// A few shades, by the logarithm of the number of marks; neighbours of one shade are one fill.
void paintSlots(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                const QColor& colour)
{
    constexpr int shades = 6;
    const double highest = std::log1p(double(cluster.highest));
    const QRectF& rect = cluster.rect;
    size_t i = 0;
    while (i < slotCounts.size()) {
        const auto shade = [&](size_t slot) {
            return int(std::ceil(shades * std::log1p(double(slotCounts[slot])) / highest));
        };
        const int own = shade(i);
        const size_t first = i;
        while (i < slotCounts.size() && shade(i) == own)
            ++i;
        if (own == 0)
            continue;
        const double left = std::max(cluster.slotsLeft + double(first) * slotPx, rect.left());
        const double right = std::min(cluster.slotsLeft + double(i) * slotPx, rect.right());
        painter.fillRect(QRectF(left, rect.top() + 1, right - left, rect.height() - 2),
                         withAlpha(colour, 0.1 + 0.55 * own / shades));
    }
}

} // namespace

void paintCluster(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                  const ShapedText& count, const TimeScale& scale, const ClusterColours& colours)
{
    if (!cluster.isRibbon) {
        paintPill(painter, cluster.rect, count, colours);
        return;
    }
    const bool antialiases = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintSlots(painter, cluster, slotCounts, colours.mark);
    painter.setRenderHint(QPainter::Antialiasing, antialiases);
    const double left = std::max(cluster.rect.left(), scale.leftPx) + 4;
    const double right = std::min(cluster.rect.right(), scale.rightPx()) - 4;
    if (count.widthPx + 8 > right - left)
        return;
    paintPill(painter,
              {left, cluster.rect.top() + 1, count.widthPx + 10, cluster.rect.height() - 2}, count,
              colours);
}

} // namespace attache
