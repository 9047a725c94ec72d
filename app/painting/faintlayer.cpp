// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/faintlayer.h"

#include "painting/clusterpainter.h"
#include "painting/markpainter.h"

namespace attache {

namespace {

constexpr double faintOpacity = 0.3;

} // namespace

FaintLayer makeFaintLayer(const Snapshot& snapshot, const TimelineScene& above,
                          const LaneArrangement& arrangement, const VerticalBand& band)
{
    const DataSet& dataSet = *snapshot.dataSet;
    FaintLayer layer;
    layer.scene = makeTimelineScene(
        snapshot.faintLanes, dataSet, above.scale, above.metrics, [](EventId) { return 0.0; },
        arrangement, band);
    layer.scene.labels.clear();
    for (const SceneMark& mark : layer.scene.marks) {
        layer.colourOfMark.push_back(dataSet.category(mark.category).colourIndex);
        layer.shapeOfMark.push_back(dataSet.category(mark.category).shape);
    }
    for (const SceneCluster& cluster : layer.scene.clusters) {
        const SceneLane& own = layer.scene.lanes[size_t(cluster.lane)];
        const CategoryId category = snapshot.faintLanes.lanes[size_t(own.lane)].category;
        layer.colourOfCluster.push_back(category.isValid() ? dataSet.category(category).colourIndex
                                                           : -1);
    }
    return layer;
}

void paintFaintLayer(QPainter& painter, const FaintLayer& layer, const QFont& countFont,
                     const QRectF& visible, const Theme& theme)
{
    if (layer.isEmpty())
        return;
    const TimelineScene& scene = layer.scene;
    painter.save();
    painter.setOpacity(faintOpacity);
    painter.setFont(countFont);
    for (size_t i = 0; i < scene.clusters.size(); ++i) {
        const SceneCluster& cluster = scene.clusters[i];
        if (cluster.rect.bottom() < visible.top() || cluster.rect.top() > visible.bottom())
            continue;
        const int colour = layer.colourOfCluster[i];
        paintCluster(painter, cluster,
                     {scene.slotCounts.data() + cluster.firstSlot,
                      size_t(cluster.isRibbon ? cluster.slotCount : 0)},
                     layer.counts[i], scene.scale,
                     {colour < 0 ? theme.secondaryText : theme.seriesColour(colour),
                      theme.background, theme.text});
    }
    for (size_t i = 0; i < scene.marks.size(); ++i) {
        const SceneMark& mark = scene.marks[i];
        if (mark.centreY < visible.top() - scene.metrics.rowHeightPx ||
            mark.centreY > visible.bottom() + scene.metrics.rowHeightPx)
            continue;
        paintMark(painter, mark, layer.shapeOfMark[i], theme.seriesColour(layer.colourOfMark[i]),
                  scene.metrics, scene.scale, {});
    }
    painter.restore();
}

} // namespace attache
