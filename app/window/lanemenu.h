// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QMap>
#include <QMenu>
#include <QToolButton>

namespace attache {

class Workspace;

/// The menu "Lanes": what they are made by, folding, hiding and ordering them.
class LaneMenu : public QMenu
{
    Q_OBJECT

public:
    LaneMenu(Workspace& workspace, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addGroupings();
    void retranslate();
    void update();
    void collapseAll();
    void expandAll();

    Workspace& m_workspace;
    QMap<LaneGrouping, QAction*> m_groupings;
    QAction* m_collapseAll;
    QAction* m_expandAll;
    QAction* m_hideEmpty;
    QAction* m_resetOrder;
};

/// The button of the toolbar that opens the menu and says what lanes are made by.
class LaneButton : public QToolButton
{
    Q_OBJECT

public:
    LaneButton(Workspace& workspace, LaneMenu& menu, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateText();

    Workspace& m_workspace;
};

} // namespace attache
