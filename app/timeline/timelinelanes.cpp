// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, moving and walking through the lanes of the timeline.
#include "painting/metrics.h"
#include "timeline/timelineview.h"
#include "workspace/workspace.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace attache {

const PreparedHeader* TimelineView::headerUnder(QPointF position)
{
    ensurePrepared();
    if (position.x() >= laneHeaderWidthPx || !lanesRect().contains(position))
        return nullptr;
    const auto lane = laneAt(m_prepared.scene, contentY(position.y()));
    return lane ? &m_prepared.headers[*lane] : nullptr;
}

double TimelineView::contentY(double y) const
{
    return y - lanesRect().top() + m_scrollBar->value();
}

QString TimelineView::currentLane()
{
    ensurePrepared();
    // The lane of the selected event, the lane last clicked, the first one.
    if (const auto event = m_workspace.selection().event()) {
        if (const SceneMark* mark = findMark(m_prepared.scene, *event)) {
            if (const auto lane = laneAt(m_prepared.scene, mark->centreY))
                return m_prepared.headers[*lane].key;
        }
    }
    const auto& headers = m_prepared.headers;
    const bool isThere =
        std::any_of(headers.begin(), headers.end(),
                    [this](const PreparedHeader& header) { return header.key == m_clickedLane; });
    if (isThere || headers.empty())
        return m_clickedLane;
    return headers.front().key;
}

void TimelineView::toggleLane(const QString& key)
{
    LaneState& lanes = m_workspace.lanes();
    const bool isCollapsed = lanes.arrangement().collapsed.contains(key);
    lanes.setArrangement(withCollapsed(lanes.arrangement(), key, !isCollapsed));
}

void TimelineView::toggleAllLanes()
{
    LaneState& lanes = m_workspace.lanes();
    LaneArrangement arrangement = lanes.arrangement();
    QStringList keys = laneKeys(m_workspace.snapshot()->lanes);
    keys.sort();
    arrangement.collapsed = arrangement.collapsed.isEmpty() ? keys : QStringList();
    lanes.setArrangement(arrangement);
}

void TimelineView::moveCurrentLane(int step)
{
    const QString moved = currentLane();
    const auto& headers = m_prepared.headers;
    const auto at = std::find_if(headers.begin(), headers.end(),
                                 [&](const PreparedHeader& header) { return header.key == moved; });
    const auto target = at - headers.begin() + step;
    if (at == headers.end() || target < 0 || target >= std::ptrdiff_t(headers.size()))
        return;
    m_clickedLane = moved;
    moveLane(moved, headers[size_t(target)].key);
}

void TimelineView::moveLane(const QString& moved, const QString& target)
{
    LaneState& lanes = m_workspace.lanes();
    lanes.setArrangement(
        withLaneMoved(lanes.arrangement(), laneKeys(m_workspace.snapshot()->lanes), moved, target));
}

void TimelineView::dropLane(QPointF position)
{
    if (const PreparedHeader* target = laneTarget(position.y()))
        moveLane(m_clickedLane, target->key);
}

const PreparedHeader* TimelineView::laneTarget(double y)
{
    ensurePrepared();
    if (m_prepared.headers.empty())
        return nullptr;
    const auto lane = laneAt(m_prepared.scene, contentY(y));
    if (lane)
        return &m_prepared.headers[*lane];
    return contentY(y) < 0 ? &m_prepared.headers.front() : &m_prepared.headers.back();
}

void TimelineView::paintLaneDrag(QPainter& painter)
{
    const auto& headers = m_prepared.headers;
    const auto moved = std::find_if(headers.begin(), headers.end(), [this](const auto& header) {
        return header.key == m_clickedLane;
    });
    const PreparedHeader* target = laneTarget(m_lastDragPosition.y());
    if (moved == headers.end() || !target)
        return;
    const double shift = lanesRect().top() - m_scrollBar->value();
    QColor veil = m_theme.accentFill;
    veil.setAlphaF(0.45F);
    painter.save();
    painter.setClipRect(lanesRect());
    painter.fillRect(QRectF(0, moved->band.top + shift, laneHeaderWidthPx, moved->band.height),
                     veil);
    // Where it would come to stand: above the target when it moves up, below when down.
    const bool movesDown = target->band.top > moved->band.top;
    const double edge = target->band.top + (movesDown ? target->band.height : 0) + shift;
    const double y = std::clamp(edge, lanesRect().top() + 1, lanesRect().bottom() - 1);
    if (target->key != moved->key) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter.restore();
}

void TimelineView::selectInNeighbourLane(int step)
{
    const LaneLayout& layout = m_workspace.snapshot()->lanes;
    const auto shown = shownLanes(layout, laneKeys(layout), m_workspace.lanes().arrangement());
    const auto& dates = m_workspace.dataSet()->events().date;
    const auto selected = m_workspace.selection().event();
    const auto itemsOf = [&](size_t place) -> const std::vector<LaneItem>& {
        return layout.lanes[size_t(shown[place].lane)].items;
    };
    const auto places =
        selected ? placesOf(layout, *m_workspace.dataSet(), *selected) : std::vector<ItemPlace>();
    const auto current = std::find_if(shown.begin(), shown.end(), [&places](const ShownLane& lane) {
        return !places.empty() && lane.lane == int(places.front().lane);
    });
    int at =
        current == shown.end() ? (step > 0 ? -1 : int(shown.size())) : int(current - shown.begin());
    do {
        at += step;
    } while (at >= 0 && at < int(shown.size()) && itemsOf(size_t(at)).empty());
    if (at < 0 || at >= int(shown.size()))
        return;
    const TimeRange& window = m_workspace.timeWindow().range();
    const double wanted = selected && dates[selected->value].isDrawable()
                              ? extent(dates[selected->value]).begin
                              : (window.begin + window.end) / 2;
    m_workspace.showEvent(nearestItem(layout.lanes[size_t(shown[size_t(at)].lane)], wanted)->event);
}

} // namespace attache
