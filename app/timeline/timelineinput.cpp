// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the timeline.
#include "painting/metrics.h"
#include "painting/timelinepainter.h"
#include "timeline/hovercard.h"
#include "timeline/timelineview.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double panStep = 0.1;  ///< of the window's span
constexpr double zoomStep = 0.8; ///< of the window's span

TimeRange paddedExtent(const EventDate& date)
{
    const TimeRange range = extent(date);
    const double padding = std::max(range.span() * 0.4, double(secondsPerDay) * 3);
    return {range.begin - padding, range.end + padding};
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPointF position = event->position();
    const QPoint delta = event->angleDelta();
    const bool isOverHeaders = position.x() < laneHeaderWidthPx;
    if (isOverHeaders || event->modifiers().testFlag(Qt::ControlModifier)) {
        m_scrollBar->setValue(m_scrollBar->value() - delta.y() / 2);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) ||
               std::abs(delta.x()) > std::abs(delta.y())) {
        const int turn = delta.x() != 0 ? delta.x() : delta.y();
        m_workspace.timeWindow().pan(-turn / 120.0 * panStep);
    } else {
        m_workspace.timeWindow().zoom(wheelZoomFactor(delta.y()), scale().toTime(position.x()));
    }
    updateHover(position);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_hoverCard->hide();
    if (event->button() == Qt::BackButton)
        m_workspace.history().goBack();
    else if (event->button() == Qt::ForwardButton)
        m_workspace.history().goForward();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressPosition = m_lastDragPosition = event->position();
    m_hasDragged = false;
    m_drag.begin(scale(), event->position().x());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag.isActive()) {
        updateHover(event->position());
        return;
    }
    if (!m_hasDragged &&
        (event->position() - m_pressPosition).manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasDragged = true;
    setCursor(Qt::ClosedHandCursor);
    m_scrollBar->setValue(m_scrollBar->value() -
                          int(event->position().y() - m_lastDragPosition.y()));
    m_lastDragPosition = event->position();
    m_drag.moveTo(m_workspace.timeWindow(), event->position().x());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag.isActive())
        return;
    m_drag.end();
    unsetCursor();
    if (m_hasDragged || event->button() != Qt::LeftButton)
        return;
    if (const auto hit = eventUnder(event->position()))
        m_workspace.selection().setEvent(*hit);
    else
        m_workspace.selection().clear();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto hit = eventUnder(event->position());
    if (!hit)
        return;
    m_workspace.selection().setEvent(*hit);
    m_workspace.timeWindow().setRange(
        paddedExtent(m_workspace.dataSet()->events().date[hit->value]));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    TimeWindow& window = m_workspace.timeWindow();
    const double centre = (window.range().begin + window.range().end) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_A:
        window.pan(-panStep);
        break;
    case Qt::Key_Right:
    case Qt::Key_D:
        window.pan(panStep);
        break;
    case Qt::Key_W:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        window.zoom(zoomStep, centre);
        break;
    case Qt::Key_S:
    case Qt::Key_Minus:
        window.zoom(1 / zoomStep, centre);
        break;
    case Qt::Key_Home:
        window.pan((window.limits().begin - window.range().begin) / window.range().span());
        break;
    case Qt::Key_End:
        window.pan((window.limits().end - window.range().end) / window.range().span());
        break;
    case Qt::Key_Period:
        m_workspace.selectNeighbour(1);
        break;
    case Qt::Key_Comma:
        m_workspace.selectNeighbour(-1);
        break;
    case Qt::Key_Up:
        selectInNeighbourLane(-1);
        break;
    case Qt::Key_Down:
        selectInNeighbourLane(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scrollBar->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_F:
        focusSelection();
        break;
    case Qt::Key_0:
        window.fitAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit evidenceRequested();
        break;
    case Qt::Key_Escape:
        m_workspace.selection().clear();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::leaveEvent(QEvent* event)
{
    m_hoverCard->hide();
    m_workspace.hover().setEvent(std::nullopt);
    m_workspace.hover().setTime(std::nullopt);
    QWidget::leaveEvent(event);
}

void TimelineView::updateHover(QPointF position)
{
    const bool isOnAxis = position.x() >= laneHeaderWidthPx && position.x() <= scale().rightPx();
    m_workspace.hover().setTime(isOnAxis ? std::optional(scale().toTime(position.x()))
                                         : std::nullopt);
    const auto event = eventUnder(position);
    if (event == m_workspace.hover().event())
        return;
    m_workspace.hover().setEvent(event);
    setCursor(event ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event)
        m_hoverCard->showFor(*event, mapToGlobal(position.toPoint()));
    else
        m_hoverCard->hide();
}

std::optional<EventId> TimelineView::eventUnder(QPointF position)
{
    ensurePrepared();
    const QRectF lanes = lanesRect();
    if (!lanes.contains(position) || position.x() < laneHeaderWidthPx)
        return std::nullopt;
    return eventAt(m_prepared.scene, position - QPointF(0, lanes.top() - m_scrollBar->value()));
}

void TimelineView::selectInNeighbourLane(int step)
{
    const auto& lanes = m_workspace.snapshot()->lanes.lanes;
    const auto& dates = m_workspace.dataSet()->events().date;
    const auto selected = m_workspace.selection().event();
    const auto holdsSelected = [&](const Lane& lane) {
        return selected && std::any_of(lane.items.begin(), lane.items.end(),
                                       [&](const LaneItem& i) { return i.event == *selected; });
    };
    const auto current = std::find_if(lanes.begin(), lanes.end(), holdsSelected);
    int at =
        current == lanes.end() ? (step > 0 ? -1 : int(lanes.size())) : int(current - lanes.begin());
    do {
        at += step;
    } while (at >= 0 && at < int(lanes.size()) && lanes[size_t(at)].items.empty());
    if (at < 0 || at >= int(lanes.size()))
        return;
    const TimeRange& window = m_workspace.timeWindow().range();
    const double wanted = selected && dates[selected->value].isDrawable()
                              ? extent(dates[selected->value]).begin
                              : (window.begin + window.end) / 2;
    const auto& items = lanes[size_t(at)].items;
    const auto nearest =
        std::min_element(items.begin(), items.end(), [&](const LaneItem& a, const LaneItem& b) {
            return std::abs(extent(a.date).begin - wanted) <
                   std::abs(extent(b.date).begin - wanted);
        });
    m_workspace.showEvent(nearest->event);
}

void TimelineView::focusSelection()
{
    const auto selected = m_workspace.selection().event();
    if (!selected || !m_workspace.dataSet()->events().date[selected->value].isDrawable())
        return;
    TimeWindow& window = m_workspace.timeWindow();
    const TimeRange event = extent(m_workspace.dataSet()->events().date[selected->value]);
    const double shift =
        (event.begin + event.end) / 2 - (window.range().begin + window.range().end) / 2;
    const double tolerance = scale().secondsPerPx();
    if (std::abs(shift) > tolerance)
        window.setRange({window.range().begin + shift, window.range().end + shift});
    else
        window.setRange(paddedExtent(m_workspace.dataSet()->events().date[selected->value]));
    ensureVisible(*selected);
}

} // namespace attache
