// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the overview.
#include "timeline/overview.h"
#include "workspace/timenavigation.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace attache {

namespace {

constexpr double keyStep = 0.1;  ///< of the window's span
constexpr double zoomStep = 0.8; ///< of the window's span

} // namespace

void Overview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressPx = event->position().x();
    m_pressWindow = m_workspace.timeWindow().range();
    m_grabbed = framePartAt(frame(), m_pressPx);
    m_gesture = m_grabbed == FramePart::Outside ? Gesture::DrawFrame : Gesture::MoveFrame;
    m_workspace.history().hold();
    updateCursor(m_pressPx);
    update();
}

void Overview::mouseMoveEvent(QMouseEvent* event)
{
    const double px = event->position().x();
    const TimeScale axis = scale();
    const bool isOnAxis = px >= axis.leftPx && px <= axis.rightPx();
    switch (m_gesture) {
    case Gesture::None:
        m_workspace.hover().setEvent(std::nullopt);
        m_workspace.hover().setTime(isOnAxis ? std::optional(axis.toTime(px)) : std::nullopt);
        updateCursor(px);
        break;
    case Gesture::MoveFrame:
        m_workspace.timeWindow().setRange(movedFrame(
            m_pressWindow, m_grabbed, (px - m_pressPx) * axis.secondsPerPx(), TimeWindow::minSpan));
        break;
    case Gesture::DrawFrame:
        if (std::abs(px - m_pressPx) >= QApplication::startDragDistance())
            m_rubberBand = drawnRange(px);
        update();
        break;
    }
}

void Overview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_gesture == Gesture::None)
        return;
    TimeWindow& window = m_workspace.timeWindow();
    if (m_gesture == Gesture::DrawFrame) {
        const double centre = scale().toTime(m_pressPx);
        const double half = window.range().span() / 2;
        window.setRange(m_rubberBand.value_or(TimeRange{centre - half, centre + half}));
    }
    cancelGesture();
    updateCursor(event->position().x());
}

void Overview::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_workspace.timeWindow().fitAll();
}

void Overview::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    TimeWindow& window = m_workspace.timeWindow();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y()))
        window.pan(-(delta.x() != 0 ? delta.x() : delta.y()) / 120.0 * keyStep);
    else
        window.zoom(wheelZoomFactor(delta.y()), (window.range().begin + window.range().end) / 2);
    event->accept();
}

void Overview::keyPressEvent(QKeyEvent* event)
{
    TimeWindow& window = m_workspace.timeWindow();
    const double centre = (window.range().begin + window.range().end) / 2;
    const auto move = [&](double direction) {
        // With Shift the right edge moves, with Ctrl the left one.
        FramePart part = FramePart::Body;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            part = FramePart::End;
        else if (event->modifiers().testFlag(Qt::ControlModifier))
            part = FramePart::Begin;
        window.setRange(movedFrame(window.range(), part,
                                   direction * keyStep * window.range().span(),
                                   TimeWindow::minSpan));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        window.zoom(zoomStep, centre);
        break;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        window.zoom(1 / zoomStep, centre);
        break;
    case Qt::Key_PageUp:
        window.pan(-1);
        break;
    case Qt::Key_PageDown:
        window.pan(1);
        break;
    case Qt::Key_Home:
        window.pan((window.reach().begin - window.range().begin) / window.range().span());
        break;
    case Qt::Key_End:
        window.pan((window.reach().end - window.range().end) / window.range().span());
        break;
    case Qt::Key_0:
        window.fitAll();
        break;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::MoveFrame)
            window.setRange(m_pressWindow);
        cancelGesture();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Overview::leaveEvent(QEvent* event)
{
    m_workspace.hover().setTime(std::nullopt);
    QWidget::leaveEvent(event);
}

void Overview::cancelGesture()
{
    if (m_gesture != Gesture::None)
        m_workspace.history().release();
    m_gesture = Gesture::None;
    m_rubberBand.reset();
    update();
}

void Overview::updateCursor(double px)
{
    switch (m_gesture == Gesture::MoveFrame ? m_grabbed : framePartAt(frame(), px)) {
    case FramePart::Begin:
    case FramePart::End:
        setCursor(Qt::SizeHorCursor);
        break;
    case FramePart::Body:
        setCursor(m_gesture == Gesture::MoveFrame ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        break;
    case FramePart::Outside:
        setCursor(Qt::ArrowCursor);
        break;
    }
}

TimeRange Overview::drawnRange(double px) const
{
    const TimeScale axis = scale();
    const auto timeAt = [&axis](double at) {
        return axis.toTime(std::clamp(at, axis.leftPx, axis.rightPx()));
    };
    return {timeAt(std::min(px, m_pressPx)), timeAt(std::max(px, m_pressPx))};
}

} // namespace attache
