// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/messageservice.h"
#include "window/settings.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;

namespace attache {

class Actions;
class ChartDocks;
class EvidenceFiles;
class EvidencePane;
class HintBar;
class IssuesDock;
class LaneMenu;
class Language;
class Menus;
class StatusLine;
class TablePane;
class TimelinePane;
class ViewTools;
class Workspace;

/// The window: menus, toolbar, docks. The panes wire themselves to the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, Language& language, MessageService& messages,
               const QPalette& systemPalette);
    ~MainWindow() override;

    /// Opens a file, a data set or a picture that carries a view. When that fails the message names
    /// file, place and reason, and the data set that was open stays open. Gives whether it was
    /// opened.
    bool openFile(const QString& path);

    /// Opens the data set that comes along.
    void openBundled();

    /// Shows the view of a view line.
    void goToView(const QString& line);

    /// Shows the hints of the first start, unless they have been closed before.
    void greet();

    TimelinePane& timelinePane() { return *m_timeline; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool openPicture(const QString& path);
    void makeDocks();
    void makeToolBar();
    void makeHints();
    void connectActions();
    void retranslate();
    void updateTitle();
    void setLanguage(const QString& tag);
    void setTheme(ThemeChoice choice);
    void showPreferences();
    QDockWidget* addDock(const char* name, Qt::DockWidgetArea area, QWidget* pane);

    Workspace& m_workspace;
    Language& m_language;
    MessageService& m_messages;
    QPalette m_systemPalette;
    Settings m_settings;
    Actions* m_actions;
    TimelinePane* m_timeline;
    EvidencePane* m_evidence;
    IssuesDock* m_issues;
    StatusLine* m_status;
    ChartDocks* m_charts;
    QDockWidget* m_filterDock;
    QDockWidget* m_evidenceDock;
    QDockWidget* m_legendDock;
    QDockWidget* m_tableDock;
    TablePane* m_table;
    HintBar* m_hints;
    Menus* m_menus;
    ViewTools* m_views;
    LaneMenu* m_laneMenu;
    EvidenceFiles* m_evidenceFiles;
    bool m_isOpening = false; ///< a file is being read, beside the event loop
};

} // namespace attache
