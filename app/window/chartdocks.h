// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace attache {

class ChartBar;
class DeploymentChart;
class FigureTable;
class MessageService;
class Workspace;
struct Settings;

/// The dock of the chart, with its switches in the title, and the dock of its figures: made here,
/// remembered in the settings, and saved to files.
class ChartDocks : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it. The docks belong to the window, which places them.
    ChartDocks(QMainWindow& window, Workspace& workspace, MessageService& messages,
               Settings& settings);

    QDockWidget* chartDock() const { return m_chartDock; }
    QDockWidget* figuresDock() const { return m_figuresDock; }
    QMenu& menu() const;

    /// Sets the docks' titles in the current language.
    void retranslate();

private:
    void savePicture();
    void saveTable();
    void tell(const QString& path);

    QMainWindow& m_window;
    Workspace& m_workspace;
    MessageService& m_messages;
    Settings& m_settings;
    DeploymentChart* m_chart;
    FigureTable* m_figures;
    ChartBar* m_bar;
    QDockWidget* m_chartDock;
    QDockWidget* m_figuresDock;
};

} // namespace attache
