// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace attache {

class Workspace;

/// The menu "Lanes": folding, hiding and ordering them.
class LaneMenu : public QMenu
{
    Q_OBJECT

public:
    LaneMenu(Workspace& workspace, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void update();
    void collapseAll();
    void expandAll();

    Workspace& m_workspace;
    QAction* m_collapseAll;
    QAction* m_expandAll;
    QAction* m_hideEmpty;
    QAction* m_resetOrder;
};

} // namespace attache
