// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the timeline.
#include "timeline/glider.h"
#include "timeline/timelineview.h"
#include "workspace/fitting.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double panStep = 0.1;  ///< of the window's span
constexpr double zoomStep = 0.8; ///< of the window's span

} // namespace

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    m_glider->stop();
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
        window.pan((window.reach().begin - window.range().begin) / window.range().span());
        break;
    case Qt::Key_End:
        window.pan((window.reach().end - window.range().end) / window.range().span());
        break;
    case Qt::Key_Period:
        m_workspace.selectNeighbour(1);
        break;
    case Qt::Key_Comma:
        m_workspace.selectNeighbour(-1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            moveCurrentLane(step);
        else
            selectInNeighbourLane(step);
        break;
    }
    case Qt::Key_C:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            toggleAllLanes();
        else
            toggleLane(currentLane());
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
    case Qt::Key_9:
        fitFiltered(m_workspace);
        break;
    case Qt::Key_8:
        fitSelection(m_workspace);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit evidenceRequested();
        break;
    case Qt::Key_Escape:
        if (m_gesture != Gesture::None)
            cancelGesture();
        else
            m_workspace.selection().clear();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
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
        fitSelection(m_workspace);
    ensureVisible(*selected);
}

} // namespace attache
