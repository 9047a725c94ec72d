// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

#include <QAbstractListModel>
#include <QFrame>

class QListView;

namespace attache {

class Workspace;

/// Titles of events, one a row; asks for a title only when its row is shown.
class EventTitles : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEvents(DataSetPtr dataSet, EventSet events);
    EventId event(int row) const { return m_events[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    DataSetPtr m_dataSet;
    EventSet m_events;
};

/// A list of all undated events that pass the filter, for when the strip has no room for them.
class UndatedList : public QFrame
{
    Q_OBJECT

public:
    UndatedList(Workspace& workspace, QWidget* parent);

    /// Shows the list with its bottom right corner at the point of the screen.
    void popUp(QPoint bottomRight);

signals:
    void chosen(EventId event);

private:
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    EventTitles m_titles;
    QListView* m_view;
};

} // namespace attache
