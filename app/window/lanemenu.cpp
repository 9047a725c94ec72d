// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lanemenu.h"

#include "workspace/workspace.h"

#include <QEvent>

namespace attache {

LaneMenu::LaneMenu(Workspace& workspace, QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_collapseAll(addAction(QString(), this, &LaneMenu::collapseAll))
    , m_expandAll(addAction(QString(), this, &LaneMenu::expandAll))
    , m_hideEmpty(addAction(QString()))
    , m_resetOrder(addAction(QString()))
{
    m_collapseAll->setObjectName(QStringLiteral("collapseLanes"));
    m_expandAll->setObjectName(QStringLiteral("expandLanes"));
    m_hideEmpty->setObjectName(QStringLiteral("hideEmptyLanes"));
    m_resetOrder->setObjectName(QStringLiteral("resetLaneOrder"));
    m_hideEmpty->setCheckable(true);
    connect(m_hideEmpty, &QAction::toggled, this, [this](bool hides) {
        LaneArrangement arrangement = m_workspace.lanes().arrangement();
        arrangement.hidesEmpty = hides;
        m_workspace.lanes().setArrangement(arrangement);
    });
    connect(m_resetOrder, &QAction::triggered, this, [this] {
        LaneArrangement arrangement = m_workspace.lanes().arrangement();
        arrangement.order.clear();
        m_workspace.lanes().setArrangement(arrangement);
    });
    connect(&workspace.lanes(), &LaneState::changed, this, &LaneMenu::update);
    retranslate();
    update();
}

void LaneMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LaneMenu::retranslate()
{
    setTitle(tr("&Lanes"));
    m_collapseAll->setText(tr("&Collapse all"));
    m_expandAll->setText(tr("&Expand all"));
    m_hideEmpty->setText(tr("&Hide lanes without events"));
    m_resetOrder->setText(tr("&Original order"));
}

void LaneMenu::update()
{
    const LaneArrangement& arrangement = m_workspace.lanes().arrangement();
    m_expandAll->setEnabled(!arrangement.collapsed.isEmpty());
    m_hideEmpty->setChecked(arrangement.hidesEmpty);
    m_resetOrder->setEnabled(!arrangement.order.isEmpty());
}

void LaneMenu::collapseAll()
{
    LaneArrangement arrangement = m_workspace.lanes().arrangement();
    for (const QString& key : laneKeys(m_workspace.snapshot()->lanes))
        arrangement = withCollapsed(arrangement, key, true);
    m_workspace.lanes().setArrangement(arrangement);
}

void LaneMenu::expandAll()
{
    LaneArrangement arrangement = m_workspace.lanes().arrangement();
    arrangement.collapsed.clear();
    m_workspace.lanes().setArrangement(arrangement);
}

} // namespace attache
