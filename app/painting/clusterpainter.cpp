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

/// The opaque colour that the second one makes over the first.
QColor mixed(const QColor& under, const QColor& over, double alpha)
{
    const auto channel = [alpha](float a, float b) { return float(a + (b - a) * alpha); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
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

QColor pillFill(const ClusterColours& colours)
{
    return mixed(colours.background, colours.mark, 0.18);
}

void paintPillShape(QPainter& painter, const QRectF& rect, const ClusterColours& colours)
{
    const QRectF pill = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours.mark, 1));
    painter.setBrush(pillFill(colours));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

QRectF pillRect(const SceneCluster& cluster, const ShapedText& count, const TimeScale& scale)
{
    const QRectF& rect = cluster.rect;
    if (!cluster.isRibbon) {
        const double missing = std::max(count.widthPx + 8 - rect.width(), 0.0);
        return rect.adjusted(-missing / 2, 0, missing / 2, 0);
    }
    const double left = std::max(rect.left(), scale.leftPx) + 4;
    const double right = std::min(rect.right(), scale.rightPx()) - 4;
    if (count.widthPx + 8 > right - left)
        return {};
    return {left, rect.top() + 1, count.widthPx + 10, rect.height() - 2};
}

void paintRibbon(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                 const QColor& colour)
{
    const bool antialiases = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintSlots(painter, cluster, slotCounts, colour);
    painter.setRenderHint(QPainter::Antialiasing, antialiases);
}

void paintCluster(QPainter& painter, const SceneCluster& cluster, std::span<const int> slotCounts,
                  const ShapedText& count, const TimeScale& scale, const ClusterColours& colours)
{
    if (cluster.isRibbon)
        paintRibbon(painter, cluster, slotCounts, colours.mark);
    const QRectF pill = pillRect(cluster, count, scale);
    if (pill.isEmpty())
        return;
    paintPillShape(painter, pill, colours);
    painter.setPen(colours.text);
    drawShaped(painter, count, pill.center().x() - count.widthPx / 2, pill.center().y());
}

} // namespace attache
