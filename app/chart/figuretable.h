// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace attache {

class DeploymentChart;
class FigureTableModel;
class Workspace;

/// The chart's figures as a table: the same ones, sortable, to copy and to save; what a screen
/// reader reads instead of the chart. Shares the workspace's selection.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    /// Workspace and chart must outlive the table.
    FigureTable(Workspace& workspace, DeploymentChart& chart, QWidget* parent = nullptr);

    const FigureTableModel& figures() const { return *m_model; }

    /// Copies the selected rows, with a line of headings.
    void copy() const;

    QSize sizeHint() const override { return {330, 200}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void takeFigures();
    void showSelection();
    void retranslate();

    Workspace& m_workspace;
    DeploymentChart& m_chart;
    FigureTableModel* m_model;
    bool m_isStale = true; ///< while hidden it takes nothing
};

} // namespace attache
