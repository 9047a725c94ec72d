// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/eventcells.h"
#include "workspace/snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace attache {

/// The events of a snapshot as rows, sorted by one column. Dates are sorted by their earliest
/// start, undated events last; numbers as numbers; everything else as the language sorts.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the events of a snapshot; resets the model, keeping how it is sorted.
    void setSnapshot(SnapshotPtr snapshot);

    /// Words every cell anew in the language of the locale.
    void setLocale(const QLocale& locale);

    EventId eventAt(int row) const { return m_rows[size_t(row)]; }
    std::optional<int> rowOf(EventId event) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    void arrangeByNumber();
    void arrangeByText();

    SnapshotPtr m_snapshot;
    QLocale m_locale;
    std::vector<EventId> m_rows;
    EventColumn m_column = EventColumn::Date;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// Rows and columns as tab-separated values, a heading first; tabs and line ends in a cell are
/// spaces.
QString toTsv(const EventTableModel& model, const std::vector<int>& rows,
              const std::vector<int>& columns);

} // namespace attache
