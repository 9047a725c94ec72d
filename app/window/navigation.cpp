// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigation.h"

#include "timeline/comparepanel.h"
#include "timeline/timelineview.h"
#include "window/actions.h"
#include "window/gotodate.h"
#include "workspace/fitting.h"
#include "workspace/workspace.h"

namespace attache {

namespace {

constexpr double zoomStep = 0.8; ///< of the window's span

} // namespace

Navigation::Navigation(Workspace& workspace, TimelineView& timeline, Actions& actions,
                       QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_timeline(timeline)
    , m_actions(actions)
    , m_window(window)
{
    connectTime();
    connectRest();
    connect(&workspace.history(), &ViewHistory::changed, this, &Navigation::updateActions);
    connect(&workspace, &Workspace::snapshotChanged, this, &Navigation::updateActions);
    connect(&workspace.selection(), &Selection::changed, this, &Navigation::updateActions);
    updateActions();
}

void Navigation::connectTime()
{
    TimeWindow& window = m_workspace.timeWindow();
    const auto zoom = [&window](double factor) {
        window.zoom(factor, (window.range().begin + window.range().end) / 2);
    };
    connect(m_actions.zoomIn, &QAction::triggered, this, [zoom] { zoom(zoomStep); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [zoom] { zoom(1 / zoomStep); });
    connect(m_actions.fitAll, &QAction::triggered, &window, &TimeWindow::fitAll);
    connect(m_actions.fitFiltered, &QAction::triggered, this, [this] { fitFiltered(m_workspace); });
    connect(m_actions.fitSelection, &QAction::triggered, this,
            [this] { fitSelection(m_workspace); });
    connect(m_actions.focusSelection, &QAction::triggered, &m_timeline,
            &TimelineView::focusSelection);
    connect(m_actions.goToDate, &QAction::triggered, this, &Navigation::askForDate);
}

void Navigation::connectRest()
{
    connect(m_actions.back, &QAction::triggered, &m_workspace.history(), &ViewHistory::goBack);
    connect(m_actions.forward, &QAction::triggered, &m_workspace.history(),
            &ViewHistory::goForward);
    connect(m_actions.nextEvent, &QAction::triggered, this,
            [this] { m_workspace.selectNeighbour(1); });
    connect(m_actions.previousEvent, &QAction::triggered, this,
            [this] { m_workspace.selectNeighbour(-1); });
    connect(m_actions.clearFilter, &QAction::triggered, &m_workspace.filter(), &FilterState::clear);
    connect(m_actions.keepFiltered, &QAction::toggled, this, [this](bool isOn) {
        LaneArrangement arrangement = m_workspace.lanes().arrangement();
        arrangement.keepsFiltered = isOn;
        m_workspace.lanes().setArrangement(arrangement);
    });
    connect(m_actions.compare, &QAction::triggered, this, [this](bool isOn) {
        if (isOn)
            beginComparing(m_workspace);
        else
            m_workspace.comparison().end();
    });
    connect(&m_workspace.comparison(), &CompareState::changed, this, &Navigation::updateActions);
    connect(&m_workspace.lanes(), &LaneState::changed, this, &Navigation::updateActions);
    connect(m_actions.clearSelection, &QAction::triggered, &m_workspace.selection(),
            &Selection::clear);
}

void Navigation::askForDate()
{
    auto* dialog = new GoToDate(m_workspace.timeWindow().reach(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDate::chosen, &m_workspace.timeWindow(), &TimeWindow::setRange);
    dialog->open();
}

void Navigation::updateActions()
{
    const auto event = m_workspace.selection().event();
    const bool hasTime = event && m_workspace.dataSet()->events().date[event->value].isDrawable();
    m_actions.back->setEnabled(m_workspace.history().canGoBack());
    m_actions.forward->setEnabled(m_workspace.history().canGoForward());
    m_actions.clearFilter->setEnabled(!m_workspace.filter().filter().isEmpty());
    m_actions.compare->setChecked(m_workspace.comparison().comparison().has_value());
    m_actions.keepFiltered->setChecked(m_workspace.lanes().arrangement().keepsFiltered);
    m_actions.clearSelection->setEnabled(!m_workspace.selection().isEmpty());
    m_actions.focusSelection->setEnabled(hasTime);
    m_actions.fitSelection->setEnabled(hasTime);
}

} // namespace attache
