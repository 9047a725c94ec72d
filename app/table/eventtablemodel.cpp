// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/eventtablemodel.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>

namespace attache {

void EventTableModel::setSnapshot(SnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = m_snapshot->events;
    arrange();
    endResetModel();
}

void EventTableModel::setLocale(const QLocale& locale)
{
    beginResetModel();
    m_locale = locale;
    arrange();
    endResetModel();
}

std::optional<int> EventTableModel::rowOf(EventId event) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), event);
    if (found == m_rows.end())
        return std::nullopt;
    return int(found - m_rows.begin());
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(allEventColumns.size());
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return eventCell(*m_snapshot->dataSet, eventAt(index.row()), EventColumn(index.column()),
                     m_locale);
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(section + 1) : QVariant();
    return section < columnCount() ? displayName(EventColumn(section)) : QVariant();
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<EventId> events;
    for (const QModelIndex& index : before)
        events.push_back(eventAt(index.row()));
    m_column = EventColumn(column);
    m_order = order;
    arrange();
    std::vector<int> places(m_snapshot ? m_snapshot->dataSet->events().count() : 0);
    for (size_t row = 0; row < m_rows.size(); ++row)
        places[m_rows[row].value] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places[events[size_t(i)].value], before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void EventTableModel::arrange()
{
    if (!m_snapshot)
        return;
    std::sort(m_rows.begin(), m_rows.end()); // what is equal keeps the order of the file
    if (m_column == EventColumn::Date || m_column == EventColumn::Quotations)
        arrangeByNumber();
    else
        arrangeByText();
}

void EventTableModel::arrangeByNumber()
{
    const EventColumns& events = m_snapshot->dataSet->events();
    const auto numberOf = [&](EventId event) -> qint64 {
        if (m_column == EventColumn::Quotations)
            return qint64(events.citations[event.value].size());
        return events.date[event.value].earliestStart;
    };
    const auto isLast = [&](EventId event) {
        return m_column == EventColumn::Date && !events.date[event.value].isDrawable();
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](EventId a, EventId b) {
        if (isLast(a) != isLast(b))
            return isLast(b);
        if (isLast(a))
            return false;
        return m_order == Qt::AscendingOrder ? numberOf(a) < numberOf(b)
                                             : numberOf(b) < numberOf(a);
    });
}

void EventTableModel::arrangeByText()
{
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, EventId>> keys;
    keys.reserve(m_rows.size());
    for (const EventId event : m_rows) {
        const QString text = eventCell(*m_snapshot->dataSet, event, m_column, m_locale);
        keys.emplace_back(collator.sortKey(text), event);
    }
    std::stable_sort(keys.begin(), keys.end(), [this](const auto& a, const auto& b) {
        return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (size_t i = 0; i < keys.size(); ++i)
        m_rows[i] = keys[i].second;
}

QString toTsv(const EventTableModel& model, const std::vector<int>& rows,
              const std::vector<int>& columns)
{
    const auto line = [&columns](const auto& textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column).simplified());
        return QString(cells.join(u'\t') + u'\n');
    };
    QString text = line([&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : rows) {
        text += line(
            [&](int column) { return model.index(row, column).data(Qt::DisplayRole).toString(); });
    }
    return text;
}

} // namespace attache
