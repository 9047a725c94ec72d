// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace attache {

class Actions;
class TimelineView;
class Workspace;

/// Connects the actions that move about in time, in the events and in the view history, and says
/// which of them make sense now.
class Navigation : public QObject
{
    Q_OBJECT

public:
    Navigation(Workspace& workspace, TimelineView& timeline, Actions& actions, QWidget* window);

private:
    void connectTime();
    void connectRest();
    void askForDate();
    void updateActions();

    Workspace& m_workspace;
    TimelineView& m_timeline;
    Actions& m_actions;
    QWidget* m_window;
};

} // namespace attache
