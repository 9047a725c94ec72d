// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lanemenu.h"

#include "workspace/workspace.h"

#include <QActionGroup>
#include <QEvent>

namespace attache {

namespace {

/// The grouping's name as a menu writes it.
QString nameOf(LaneGrouping grouping)
{
    QString name = displayName(grouping);
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

LaneMenu::LaneMenu(Workspace& workspace, QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
{
    addGroupings();
    addSeparator();
    m_collapseAll = addAction(QString(), this, &LaneMenu::collapseAll);
    m_expandAll = addAction(QString(), this, &LaneMenu::expandAll);
    m_hideEmpty = addAction(QString());
    m_resetOrder = addAction(QString());
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

void LaneMenu::addGroupings()
{
    auto* choice = new QActionGroup(this);
    for (const LaneGrouping grouping : allValues<LaneGrouping>()) {
        QAction* action = addAction(QString());
        action->setObjectName(QLatin1String("lanesBy-") + key(grouping));
        action->setCheckable(true);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] {
            LaneArrangement arrangement = m_workspace.lanes().arrangement();
            arrangement.grouping = grouping;
            m_workspace.lanes().setArrangement(arrangement);
        });
        m_groupings.insert(grouping, action);
    }
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
    for (auto it = m_groupings.constBegin(); it != m_groupings.constEnd(); ++it)
        it.value()->setText(nameOf(it.key()));
    m_collapseAll->setText(tr("&Collapse all"));
    m_expandAll->setText(tr("&Expand all"));
    m_hideEmpty->setText(tr("&Hide lanes without events"));
    m_resetOrder->setText(tr("&Original order"));
}

void LaneMenu::update()
{
    const LaneArrangement& arrangement = m_workspace.lanes().arrangement();
    m_groupings.value(arrangement.grouping)->setChecked(true);
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

LaneButton::LaneButton(Workspace& workspace, LaneMenu& menu, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("laneButton"));
    setMenu(&menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    connect(&workspace.lanes(), &LaneState::changed, this, &LaneButton::updateText);
    updateText();
}

void LaneButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateText();
    QToolButton::changeEvent(event);
}

void LaneButton::updateText()
{
    //: A button of the toolbar; %1 is what the lanes are made by: "Category", "Country"
    setText(tr("Lanes: %1").arg(nameOf(m_workspace.lanes().arrangement().grouping)));
    setToolTip(tr("What the lanes are made by, and how they are shown"));
}

} // namespace attache
