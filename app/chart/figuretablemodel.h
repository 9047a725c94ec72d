// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"
#include "workspace/snapshot.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

namespace attache {

/// The chart's figures as a table, one row each, and a row for each time without a figure. Sorts
/// by itself: by time and by value as such, by words otherwise.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Date,
        Value,
        Unit,
        MeasureColumn,
        Mission,
        Type,
        SexColumn,
        Country,
        SourceColumn,
        Note,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes what a chart draws. Figures without a place in the chart are in the table too.
    void setFigures(SnapshotPtr snapshot, const FigureSeries& series, const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The figure of a row; nothing for a time without one.
    std::optional<FigureId> figureAt(int row) const;

    /// The row of a figure; -1 when it is not in the table.
    int rowOf(FigureId figure) const;

    /// The rows, tab-separated, with a line of headings: for the clipboard.
    QString textOf(const QList<int>& rows) const;

    /// The whole table in its present order as comma-separated values: RFC 4180, UTF-8, numbers
    /// and dates as in the data set, text that a spreadsheet would compute marked by an
    /// apostrophe.
    QByteArray toCsv() const;

private:
    struct Row
    {
        FigureId figure; ///< invalid: a gap
        size_t gap = 0;  ///< into m_gaps
        TimePoint begin = 0;
    };

    QString text(const Row& row, int column) const;
    QString gapText(const StrengthGap& gap, int column) const;
    QString sources(const Figure& figure) const;
    QString missions(const Figure& figure) const;
    QString plainValue(const Row& row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<StrengthGap> m_gaps;
    std::vector<Row> m_rows;
    QLocale m_locale;
};

} // namespace attache
