// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/foundmarks.h"

#include <QTextLayout>

#include <algorithm>

namespace attache {

namespace {

constexpr double gapPx = 3;

/// Whether any event of the cluster is a hit.
bool holdsHit(const SceneCluster& cluster, const TimelineScene& scene, const LaneLayout& lanes,
              const EventSearch& search)
{
    const SceneLane& band = scene.lanes[size_t(cluster.lane)];
    const Lane& lane = lanes.lanes[size_t(band.lane)];
    const auto isHitInView = [&](const LaneItem& item) {
        return search.isHit(item.event) && double(item.end) > cluster.range.begin &&
               double(item.begin) < cluster.range.end;
    };
    if (band.isCollapsed)
        return std::any_of(lane.items.begin(), lane.items.end(), isHitInView);
    const auto row = lane.row(cluster.row);
    return std::any_of(row.begin(), row.end(),
                       [&](quint32 item) { return isHitInView(lane.items[item]); });
}

/// Adds where the words looked for stand in a label.
void addWords(std::vector<QRectF>& words, const QString& text, const QFont& font,
              const QRectF& label, const SearchQuery& query)
{
    const QList<TextSpan> spans = foundIn(text, query);
    if (spans.isEmpty())
        return;
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    for (const TextSpan& span : spans) {
        const double left = line.cursorToX(int(span.begin));
        const double right = line.cursorToX(int(span.begin + span.length));
        words.emplace_back(label.left() + left - 1, label.top() + 1, right - left + 2,
                           label.height() - 2);
    }
}

} // namespace

FoundMarks findMarks(const Snapshot& snapshot, const PreparedTimeline& timeline,
                     const EventSearch& search)
{
    FoundMarks found;
    if (search.hits().empty())
        return found;
    const TimelineScene& scene = timeline.scene;
    for (const SceneMark& mark : scene.marks) {
        if (search.isHit(mark.event))
            found.frames.push_back(mark.bounds().adjusted(-gapPx, -gapPx, gapPx, gapPx));
    }
    for (const SceneCluster& cluster : scene.clusters) {
        if (holdsHit(cluster, scene, snapshot.lanes, search))
            found.frames.push_back(cluster.rect.adjusted(-gapPx, -gapPx, gapPx, gapPx));
    }
    for (size_t i = 0; i < scene.labels.size(); ++i) {
        const SceneLabel& label = scene.labels[i];
        if (search.isHit(label.event))
            addWords(found.words, timeline.labels[i].text.text(), timeline.fonts.label, label.rect,
                     search.query());
    }
    return found;
}

void paintFoundMarks(QPainter& painter, const FoundMarks& found, const QRectF& lanes,
                     double scrollPx, const Theme& theme)
{
    if (found.frames.empty())
        return;
    painter.save();
    painter.setClipRect(lanes, Qt::IntersectClip);
    painter.translate(0, lanes.top() - scrollPx);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.quoteLine, 2));
    for (const QRectF& frame : found.frames)
        painter.drawRoundedRect(frame, 4, 4);
    painter.restore();
}

} // namespace attache
