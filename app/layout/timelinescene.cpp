// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/timelinescene.h"

#include "layout/labelplacement.h"
#include "layout/rowscene.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

double distanceTo(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(dx, dy);
}

double laneHeight(const Lane& lane, bool isCollapsed, const TimelineMetrics& metrics)
{
    if (lane.rowCount() < 1 || isCollapsed)
        return metrics.emptyLaneHeightPx;
    const double rows = std::max(lane.rowCount(), 1) * metrics.rowHeightPx;
    return std::max(rows + 2 * metrics.lanePaddingPx, metrics.minLaneHeightPx);
}

/// The top of the lane's first row.
double firstRowTop(const Lane& lane, const SceneLane& band, const TimelineMetrics& metrics)
{
    if (lane.rowCount() <= 1 || band.isCollapsed)
        return band.top + (band.height - metrics.rowHeightPx) / 2;
    return band.top + metrics.lanePaddingPx;
}

/// Adds the rows of the scene's last lane that touch the band.
void buildLane(TimelineScene& scene, const Lane& lane, const DataSet& dataSet,
               const LabelWidth& labelWidth, const VerticalBand& band)
{
    const SceneLane& own = scene.lanes.back();
    const double top = firstRowTop(lane, own, scene.metrics);
    const double height = scene.metrics.rowHeightPx;
    if (own.isCollapsed) {
        if (own.top < band.bottom && own.top + own.height > band.top)
            buildCollapsed(scene, {lane, int(scene.lanes.size()) - 1, 0, top + height / 2},
                           dataSet);
        return;
    }
    const int rows = lane.items.empty() ? 0 : lane.rowCount();
    const auto rowAt = [&](double y) { return std::clamp((y - top) / height, 0.0, double(rows)); };
    const int end = int(std::ceil(rowAt(band.bottom)));
    for (int row = int(rowAt(band.top)); row < end; ++row) {
        const size_t firstMark = scene.marks.size();
        const size_t firstCluster = scene.clusters.size();
        buildRow(scene, {lane, int(scene.lanes.size()) - 1, row, top + (row + 0.5) * height},
                 dataSet);
        placeLabels(scene, firstMark, firstCluster, labelWidth);
    }
}

/// How far right of the middle of a day the sign of its status reaches that stands beside its
/// shape: one arrow head for an event that goes on, two for one that was put off.
double signReachPx(EventStatus status)
{
    if (status == EventStatus::Ongoing)
        return 14;
    return status == EventStatus::Postponed ? 17 : 0;
}

} // namespace

QRectF SceneMark::bounds() const
{
    constexpr double minWidthPx = 12;
    constexpr double heightPx = 16;
    const double centre = (left + right) / 2;
    if (form == MarkForm::Point)
        return {centre - minWidthPx / 2, centreY - heightPx / 2,
                minWidthPx / 2 + std::max(minWidthPx / 2, signReachPx(status)), heightPx};
    if (right - left < minWidthPx)
        return {centre - minWidthPx / 2, centreY - heightPx / 2, minWidthPx, heightPx};
    return {left, centreY - heightPx / 2, right - left, heightPx};
}

TimelineScene makeTimelineScene(const LaneLayout& layout, const DataSet& dataSet,
                                const TimeScale& scale, const TimelineMetrics& metrics,
                                const LabelWidth& labelWidth, const LaneArrangement& arrangement,
                                const VerticalBand& band)
{
    TimelineScene scene;
    scene.scale = scale;
    scene.metrics = metrics;
    for (const ShownLane& shown : shownLanes(layout, laneKeys(layout), arrangement)) {
        const Lane& lane = layout.lanes[size_t(shown.lane)];
        const double height = laneHeight(lane, shown.isCollapsed, metrics);
        scene.lanes.push_back({shown.lane, scene.height, height, shown.isCollapsed});
        scene.height += height;
        buildLane(scene, lane, dataSet, labelWidth, band);
    }
    return scene;
}

std::optional<size_t> laneAt(const TimelineScene& scene, double y)
{
    for (size_t i = 0; i < scene.lanes.size(); ++i) {
        if (y >= scene.lanes[i].top && y < scene.lanes[i].top + scene.lanes[i].height)
            return i;
    }
    return std::nullopt;
}

std::optional<EventId> eventAt(const TimelineScene& scene, QPointF point)
{
    constexpr double reachPx = 12;
    std::optional<EventId> nearest;
    double best = reachPx;
    const auto consider = [&](EventId event, const QRectF& rect) {
        if (std::abs(rect.center().y() - point.y()) > scene.metrics.rowHeightPx / 2)
            return;
        const double distance = distanceTo(rect, point);
        if (distance < best) {
            best = distance;
            nearest = event;
        }
    };
    for (const SceneMark& mark : scene.marks)
        consider(mark.event, mark.bounds());
    for (const SceneLabel& label : scene.labels)
        consider(label.event, label.rect);
    return nearest;
}

const SceneCluster* clusterAt(const TimelineScene& scene, QPointF point)
{
    const auto found =
        std::find_if(scene.clusters.begin(), scene.clusters.end(),
                     [point](const SceneCluster& c) { return c.rect.contains(point); });
    return found == scene.clusters.end() ? nullptr : &*found;
}

std::optional<SceneMark> markAt(const LaneLayout& layout, const DataSet& dataSet,
                                const TimelineScene& scene, const ItemPlace& place)
{
    const auto band = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                   [&](const SceneLane& l) { return l.lane == int(place.lane); });
    if (band == scene.lanes.end())
        return std::nullopt;
    const Lane& lane = layout.lanes[place.lane];
    const int row = band->isCollapsed ? 0 : place.row;
    return makeMark(lane, lane.items[place.item], dataSet, scene.scale,
                    firstRowTop(lane, *band, scene.metrics) +
                        (row + 0.5) * scene.metrics.rowHeightPx);
}

const SceneMark* findMark(const TimelineScene& scene, EventId event)
{
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
                                    [event](const SceneMark& m) { return m.event == event; });
    return found == scene.marks.end() ? nullptr : &*found;
}

} // namespace attache
