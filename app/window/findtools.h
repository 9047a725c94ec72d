// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace attache {

class Actions;
class MessageService;
class SearchBar;
class TimelineView;
class Workspace;

/// The search field in the toolbar and the list of commands, with the actions that open them.
class FindTools : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the tools, which belong to the window.
    FindTools(Workspace& workspace, Actions& actions, TimelineView& timeline, QToolBar* bar,
              QMainWindow* window);

private:
    void showCommands();

    QMainWindow* m_window;
    SearchBar* m_bar;
};

/// View lines on the clipboard and from a person, and the views that are saved in the settings.
class ViewTools : public QObject
{
    Q_OBJECT

public:
    ViewTools(Workspace& workspace, Actions& actions, MessageService& messages, QMenu* saved,
              QMainWindow* window);

    /// Shows the view of a line; says what is wrong with it, or what is not as it was.
    void goTo(const QString& line);

private:
    void askForLine();
    void saveView();
    void listSaved();

    Workspace& m_workspace;
    Actions& m_actions;
    MessageService& m_messages;
    QMenu* m_saved;
    QMenu* m_remove;
    QMainWindow* m_window;
};

} // namespace attache
