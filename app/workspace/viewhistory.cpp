// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewhistory.h"

#include "workspace/filterstate.h"
#include "workspace/lanestate.h"
#include "workspace/selection.h"
#include "workspace/timewindow.h"

#include <utility>

namespace attache {

ViewHistory::ViewHistory(TimeWindow& window, FilterState& filter, LaneState& lanes,
                         Selection& selection, CompareState& comparison)
    : m_window(window)
    , m_filter(filter)
    , m_lanes(lanes)
    , m_selection(selection)
    , m_comparison(comparison)
    , m_views{present()}
{
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(settleMs);
    connect(&m_settleTimer, &QTimer::timeout, this, &ViewHistory::settle);
    m_turnTimer.setSingleShot(true);
    m_turnTimer.setInterval(0);
    connect(&window, &TimeWindow::changed, this, [this] { noteChange(Part::Window); });
    connect(&filter, &FilterState::changed, this, [this] { noteChange(Part::Filter); });
    connect(&lanes, &LaneState::changed, this, [this] { noteChange(Part::Lanes); });
    connect(&selection, &Selection::changed, this, [this] { noteChange(Part::Selection); });
    connect(&comparison, &CompareState::changed, this, [this] { noteChange(Part::Filter); });
}

bool ViewHistory::canGoBack() const
{
    return m_current > 0 || m_hasChanges;
}

bool ViewHistory::canGoForward() const
{
    return !m_hasChanges && m_current + 1 < m_views.size();
}

void ViewHistory::goBack()
{
    settle();
    if (m_current == 0)
        return;
    --m_current;
    show(m_views[m_current]);
}

void ViewHistory::goForward()
{
    if (!canGoForward())
        return;
    ++m_current;
    show(m_views[m_current]);
}

void ViewHistory::settle()
{
    const bool hadChanges = std::exchange(m_hasChanges, false);
    m_settleTimer.stop();
    const View view = present();
    if (view == m_views[m_current]) {
        // Undone again: what could be gone to before can be gone to again.
        if (hadChanges)
            emit changed();
        return;
    }
    push(view);
    emit changed();
}

void ViewHistory::hold()
{
    settle();
    m_isHeld = true;
}

void ViewHistory::release()
{
    m_isHeld = false;
    settle();
}

void ViewHistory::reset()
{
    m_settleTimer.stop();
    m_hasChanges = false;
    m_views = {present()};
    m_current = 0;
    emit changed();
}

View ViewHistory::present() const
{
    return {m_window.range(),    m_filter.filter(),    m_lanes.arrangement(),
            m_selection.event(), m_selection.figure(), m_comparison.comparison()};
}

void ViewHistory::show(const View& view)
{
    m_isShowing = true;
    m_filter.setFilter(view.filter);
    m_lanes.setArrangement(view.lanes);
    m_comparison.setComparison(view.comparison);
    m_window.setRange(view.range);
    if (view.event)
        m_selection.setEvent(*view.event);
    else if (view.figure)
        m_selection.setFigure(*view.figure);
    else
        m_selection.clear();
    m_isShowing = false;
    emit changed();
}

void ViewHistory::noteChange(Part part)
{
    if (m_isShowing)
        return;
    if (m_hasChanges && beginsStep(part) && !(m_latest == m_views[m_current]))
        push(m_latest);
    m_hasChanges = true;
    m_latest = present();
    m_latestPart = part;
    m_turnTimer.start();
    if (!m_isHeld)
        m_settleTimer.start();
    emit changed();
}

bool ViewHistory::beginsStep(Part part) const
{
    if (m_isHeld || m_turnTimer.isActive())
        return false;
    if (part != m_latestPart)
        return true;
    return (part == Part::Selection || part == Part::Lanes) && !m_isRepeating;
}

void ViewHistory::push(const View& view)
{
    m_views.resize(m_current + 1);
    m_views.push_back(view);
    if (m_views.size() > maxViews)
        m_views.erase(m_views.begin());
    m_current = m_views.size() - 1;
}

} // namespace attache
