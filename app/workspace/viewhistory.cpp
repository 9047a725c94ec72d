// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewhistory.h"

#include "workspace/filterstate.h"
#include "workspace/selection.h"
#include "workspace/timewindow.h"

#include <utility>

namespace attache {

ViewHistory::ViewHistory(TimeWindow& window, FilterState& filter, Selection& selection)
    : m_window(window)
    , m_filter(filter)
    , m_selection(selection)
    , m_views{present()}
{
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(settleMs);
    connect(&m_settleTimer, &QTimer::timeout, this, &ViewHistory::settle);
    connect(&window, &TimeWindow::changed, this, &ViewHistory::noteChange);
    connect(&filter, &FilterState::changed, this, &ViewHistory::noteChange);
    connect(&selection, &Selection::changed, this, &ViewHistory::noteChange);
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
    m_views.resize(m_current + 1);
    m_views.push_back(view);
    if (m_views.size() > maxViews)
        m_views.erase(m_views.begin());
    m_current = m_views.size() - 1;
    emit changed();
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
    return {m_window.range(), m_filter.filter(), m_selection.event(), m_selection.figure()};
}

void ViewHistory::show(const View& view)
{
    m_isShowing = true;
    m_filter.setFilter(view.filter);
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

void ViewHistory::noteChange()
{
    if (m_isShowing)
        return;
    m_hasChanges = true;
    m_settleTimer.start();
    emit changed();
}

} // namespace attache
