// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "workspace/attachedtexts.h"

#include <QAbstractListModel>

#include <vector>

namespace attache {

/// Events that cite no passage, by their titles.
class UncitedEvents : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDataSet(DataSetPtr dataSet);
    EventId event(int row) const { return m_events[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    DataSetPtr m_dataSet;
    std::vector<EventId> m_events;
};

/// Passages that are not exact: their state, source and words.
class InexactPassages : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDataSet(DataSetPtr dataSet, const AttachedTexts& texts);
    PassageId passage(int row) const { return m_passages[size_t(row)].id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        PassageId id;
        Integrity integrity;
    };

    DataSetPtr m_dataSet;
    std::vector<Row> m_passages;
};

} // namespace attache
