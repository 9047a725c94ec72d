// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/timelinescene.h"

#include "layout/labelplacement.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

MarkForm formOf(const EventDate& date)
{
    switch (date.kind) {
    case DateKind::Instant:
    case DateKind::StateAsOf:
        return MarkForm::Point;
    case DateKind::Duration:
        return MarkForm::Bar;
    case DateKind::Window:
        return MarkForm::Bracket;
    }
    return MarkForm::Point;
}

bool isInView(const EventDate& date, const TimeRange& range)
{
    return double(date.earliestStart)<range.end&& double(date.latestEnd)> range.begin;
}

SceneMark makeMark(const LaneItem& item, const DataSet& dataSet, const TimeScale& scale,
                   double centreY)
{
    SceneMark mark;
    mark.event = item.event;
    mark.form = formOf(item.date);
    mark.status = dataSet.events().status[item.event.value];
    mark.flags = item.date.flags;
    mark.category = dataSet.events().category[item.event.value];
    mark.left = scale.toPx(item.date.earliestStart);
    mark.right = scale.toPx(item.date.latestEnd);
    mark.certainLeft = scale.toPx(item.date.latestStart);
    mark.certainRight = scale.toPx(item.date.earliestEnd);
    mark.centreY = centreY;
    return mark;
}

double distanceTo(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(dx, dy);
}

} // namespace

QRectF SceneMark::bounds() const
{
    constexpr double minWidthPx = 12;
    constexpr double heightPx = 16;
    const double centre = (left + right) / 2;
    if (form == MarkForm::Point || right - left < minWidthPx)
        return {centre - minWidthPx / 2, centreY - heightPx / 2, minWidthPx, heightPx};
    return {left, centreY - heightPx / 2, right - left, heightPx};
}

TimelineScene makeTimelineScene(const LaneLayout& layout, const DataSet& dataSet,
                                const TimeScale& scale, const TimelineMetrics& metrics,
                                const LabelWidth& labelWidth, const LaneArrangement& arrangement)
{
    TimelineScene scene;
    scene.scale = scale;
    scene.metrics = metrics;
    double top = 0;
    for (const ShownLane& shown : shownLanes(layout, laneKeys(layout, dataSet), arrangement)) {
        const Lane& lane = layout.lanes[size_t(shown.lane)];
        const int rowCount = shown.isCollapsed ? 1 : lane.rowCount;
        const double rows = std::max(rowCount, 1) * metrics.rowHeightPx;
        const bool isLow = shown.isCollapsed || lane.items.empty();
        const double height =
            isLow ? metrics.emptyLaneHeightPx
                  : std::max(rows + 2 * metrics.lanePaddingPx, metrics.minLaneHeightPx);
        const double firstRow =
            rowCount <= 1 ? top + (height - rows) / 2 : top + metrics.lanePaddingPx;
        const size_t firstMark = scene.marks.size();
        std::vector<int> rowsOfMarks;
        for (const LaneItem& item : lane.items) {
            if (!isInView(item.date, scale.range))
                continue;
            const int row = shown.isCollapsed ? 0 : item.row;
            const double centreY = firstRow + (row + 0.5) * metrics.rowHeightPx;
            scene.marks.push_back(makeMark(item, dataSet, scale, centreY));
            rowsOfMarks.push_back(row);
        }
        if (!shown.isCollapsed)
            placeLabels(scene, firstMark, rowsOfMarks, rowCount, labelWidth);
        scene.lanes.push_back({shown.lane, top, height, shown.isCollapsed});
        top += height;
    }
    scene.height = top;
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

const SceneMark* findMark(const TimelineScene& scene, EventId event)
{
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
                                    [event](const SceneMark& m) { return m.event == event; });
    return found == scene.marks.end() ? nullptr : &*found;
}

} // namespace attache
