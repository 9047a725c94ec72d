// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QTableView;
class QToolButton;

namespace attache {

class EventTableModel;
class Workspace;

/// The events that pass the filter as rows. Its current row is the workspace's selection, both
/// ways. A heading sorts; "Columns" chooses what is shown and sorts, too, for the keyboard; Ctrl+C
/// copies the selected rows as tab-separated values, Enter asks for the evidence. The row under the
/// pointer is lit in all panes, and what the pointer is on in another one is lit here. While the
/// pane is hidden it costs nothing.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {700, 220}; }

    /// Which columns are shown, in which order and how wide, and by which the rows are sorted, for
    /// the settings.
    QByteArray columns() const;

    /// Takes what columns() gave; what cannot be read changes nothing.
    void setColumns(const QByteArray& columns);

    /// Puts the selected rows, with the columns shown, on the clipboard.
    void copyRows() const;

signals:
    void evidenceRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* makeSortMenu();
    void retranslate();
    void takeSnapshot();
    void showSelection();
    void takeSelection();
    std::vector<int> shownColumns() const;

    Workspace& m_workspace;
    EventTableModel* m_model;
    QTableView* m_view;
    QToolButton* m_columns;
    QList<QAction*> m_columnActions; ///< by EventColumn
    QMenu* m_sortMenu;
    QList<QAction*> m_sortActions; ///< by EventColumn
    QAction* m_descending;
    bool m_isStale = true;    ///< the snapshot has changed while the pane was hidden
    bool m_isShowing = false; ///< the pane itself moves its current row
};

} // namespace attache
