// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and touch pad of the timeline.
#include "painting/metrics.h"
#include "timeline/glider.h"
#include "timeline/hovercard.h"
#include "timeline/timelineview.h"
#include "workspace/fitting.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double emptyDoubleClickZoom = 0.5; ///< of the window's span

/// X11 says nothing of the phases of a scroll but names the device; others say both.
bool isFromTouchPad(const QWheelEvent& event)
{
    const QInputDevice* device = event.device();
    return event.phase() != Qt::NoScrollPhase ||
           (device && device->type() == QInputDevice::DeviceType::TouchPad);
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    m_glider->stop();
    const QPointF position = event->position();
    const WheelMove move = wheelMove({event->angleDelta(), event->pixelDelta(), event->modifiers(),
                                      isFromTouchPad(*event), position.x() < laneHeaderWidthPx},
                                     m_workspace.navigation());
    TimeWindow& window = m_workspace.timeWindow();
    if (move.scrollPx != 0)
        m_scrollBar->setValue(m_scrollBar->value() + qRound(move.scrollPx));
    if (move.panPx != 0)
        window.pan(move.panPx / scale().widthPx);
    if (move.zoomFactor != 1)
        window.zoom(move.zoomFactor, scale().toTime(position.x()));
    updateHover(position);
    event->accept();
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (headerUnder(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("Click to fold or unfold the lane, drag to move it"), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture &&
        handleGesture(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    return QWidget::event(event);
}

bool TimelineView::handleGesture(const QNativeGestureEvent& gesture)
{
    const QPointF position = gesture.position();
    switch (gesture.gestureType()) {
    case Qt::ZoomNativeGesture: {
        // The value is by how much the fingers' distance has grown, in parts of itself.
        constexpr double leastGrowth = -0.9;
        const double factor = 1 / (1 + std::max(gesture.value(), leastGrowth));
        m_workspace.timeWindow().zoom(factor, scale().toTime(position.x()));
        updateHover(position);
        return true;
    }
    case Qt::SmartZoomNativeGesture:
        zoomTo(position);
        return true;
    case Qt::BeginNativeGesture:
        m_glider->stop();
        m_workspace.history().hold();
        return true;
    case Qt::EndNativeGesture:
        m_workspace.history().release();
        return true;
    default:
        return false;
    }
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
    m_pressWindow = m_workspace.timeWindow().range();
    m_hasDragged = false;
    const PreparedHeader* header =
        event->button() == Qt::LeftButton ? headerUnder(event->position()) : nullptr;
    if (header) {
        m_clickedLane = header->key;
        m_gesture = Gesture::PressLane;
        return;
    }
    const bool isOnAxis = axisRect().contains(event->position());
    const bool drawsBand = event->button() == Qt::LeftButton &&
                           event->position().x() >= laneHeaderWidthPx &&
                           (isOnAxis || event->modifiers().testFlag(Qt::ShiftModifier));
    m_gesture = drawsBand ? Gesture::DrawBand : Gesture::Pan;
    if (m_gesture == Gesture::Pan) {
        m_glider->begin(event->position().x(), qint64(event->timestamp()));
        m_drag.begin(scale(), event->position().x());
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_gesture == Gesture::None) {
        updateHover(event->position());
        return;
    }
    if (!m_hasDragged &&
        (event->position() - m_pressPosition).manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasDragged = true;
    if (m_gesture == Gesture::PressLane || m_gesture == Gesture::MoveLane) {
        m_gesture = Gesture::MoveLane;
        m_lastDragPosition = event->position();
        setCursor(Qt::ClosedHandCursor);
        update();
        return;
    }
    if (m_gesture == Gesture::DrawBand) {
        setCursor(Qt::IBeamCursor);
        m_band = makeRubberBand(drawnRange(event->position().x()), scale(), locale());
        update();
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    m_scrollBar->setValue(m_scrollBar->value() -
                          int(event->position().y() - m_lastDragPosition.y()));
    m_lastDragPosition = event->position();
    m_glider->note(event->position().x(), qint64(event->timestamp()));
    m_drag.moveTo(m_workspace.timeWindow(), event->position().x());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::None)
        return;
    m_drag.end();
    unsetCursor();
    const bool isMotionWanted = !m_workspace.navigation().reducesMotion &&
                                style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    m_glider->release(qint64(event->timestamp()), scale(), m_hasDragged && isMotionWanted);
    m_band.reset();
    update();
    if (gesture == Gesture::PressLane)
        toggleLane(m_clickedLane);
    else if (gesture == Gesture::MoveLane)
        dropLane(event->position());
    if (gesture == Gesture::PressLane || gesture == Gesture::MoveLane)
        return;
    if (m_hasDragged) {
        if (gesture == Gesture::DrawBand)
            m_workspace.timeWindow().setRange(drawnRange(event->position().x()));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto hit = eventUnder(event->position())) {
        m_clickedLane = laneUnder(event->position());
        m_workspace.selection().setEvent(*hit);
    } else if (const SceneCluster* cluster = clusterUnder(event->position())) {
        m_workspace.timeWindow().setRange(zoomedInto(m_pressWindow, cluster->range));
    } else if (gesture == Gesture::Pan) {
        m_workspace.selection().clear();
    }
}

const SceneCluster* TimelineView::clusterUnder(QPointF position)
{
    ensurePrepared();
    if (!lanesRect().contains(position) || position.x() < laneHeaderWidthPx)
        return nullptr;
    const QPointF point(position.x(), contentY(position.y()));
    const SceneCluster* cluster = clusterAt(m_prepared.scene, point);
    return cluster ? cluster : clusterAt(m_prepared.faint.scene, point);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        zoomTo(event->position());
}

void TimelineView::zoomTo(QPointF position)
{
    m_glider->stop();
    if (const auto hit = eventUnder(position)) {
        m_workspace.selection().setEvent(*hit);
        fitSelection(m_workspace);
    } else if (position.x() >= laneHeaderWidthPx) {
        m_workspace.timeWindow().zoom(emptyDoubleClickZoom, scale().toTime(position.x()));
    }
}

void TimelineView::cancelGesture()
{
    if (std::exchange(m_gesture, Gesture::None) == Gesture::Pan)
        m_workspace.timeWindow().setRange(m_pressWindow);
    m_drag.end();
    m_glider->stop();
    m_band.reset();
    unsetCursor();
    update();
}

TimeRange TimelineView::drawnRange(double px) const
{
    const TimeScale axis = scale();
    const auto timeAt = [&axis](double at) {
        return axis.toTime(std::clamp(at, axis.leftPx, axis.rightPx()));
    };
    return {timeAt(std::min(px, m_pressPosition.x())), timeAt(std::max(px, m_pressPosition.x()))};
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
    if (!event)
        setCursor(headerUnder(position) || clusterUnder(position) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
    if (event == m_workspace.hover().event())
        return;
    m_workspace.hover().setEvent(event);
    if (event) {
        setCursor(Qt::PointingHandCursor);
        m_hoverCard->showFor(*event, mapToGlobal(position.toPoint()));
    } else {
        m_hoverCard->hide();
    }
}

std::optional<EventId> TimelineView::eventUnder(QPointF position)
{
    ensurePrepared();
    const QRectF lanes = lanesRect();
    if (!lanes.contains(position) || position.x() < laneHeaderWidthPx)
        return std::nullopt;
    // What passes the filter lies on top of what does not.
    const QPointF point = position - QPointF(0, lanes.top() - m_scrollBar->value());
    const auto event = eventAt(m_prepared.scene, point);
    return event ? event : eventAt(m_prepared.faint.scene, point);
}

} // namespace attache
