// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetmodel.h"

#include "workspace/filterstate.h"

#include <QHash>
#include <QPersistentModelIndex>

#include <algorithm>

namespace attache {

namespace {

/// The internal id of a heading's index; that of a row's is its facet.
constexpr quintptr headingId = quintptr(-1);

} // namespace

FacetModel::FacetModel(FilterState& filter, QObject* parent)
    : QAbstractItemModel(parent)
    , m_filter(filter)
{
    connect(&m_filter, &FilterState::changed, this, &FacetModel::showFilter);
}

void FacetModel::setDataSet(DataSetPtr dataSet)
{
    beginResetModel();
    m_dataSet = std::move(dataSet);
    const FacetCounts totals = facetCounts(*m_dataSet, {});
    for (const Facet facet : allFacets)
        m_rows[size_t(facet)] = facetRows(*m_dataSet, totals, m_filter.filter(), facet);
    endResetModel();
}

void FacetModel::setCounts(const FacetCounts& counts)
{
    for (const Facet facet : allFacets) {
        std::vector<FacetRow>& rows = m_rows[size_t(facet)];
        bool hasChanged = false;
        for (FacetRow& row : rows) {
            const int count = countOf(counts, facet, row.id);
            hasChanged |= count != row.count;
            row.count = count;
        }
        if (hasChanged) {
            const QModelIndex top = heading(facet);
            emit dataChanged(index(0, 0, top), index(int(rows.size()) - 1, 0, top),
                             {CountRole, Qt::AccessibleTextRole});
        }
    }
}

void FacetModel::retranslate()
{
    for (const Facet facet : allFacets) {
        nameFacetRows(m_rows[size_t(facet)], *m_dataSet, facet);
        sortKeepingIndexes(facet);
    }
    emit dataChanged(heading(allFacets.front()), heading(allFacets.back()));
}

void FacetModel::showFilter()
{
    if (!m_dataSet)
        return;
    const EventFilter& filter = m_filter.filter();
    for (const Facet facet : allFacets) {
        addMissingRows(facet, valuesOf(filter, facet) + valuesOf(filter.excluded, facet));
        std::vector<FacetRow>& rows = m_rows[size_t(facet)];
        bool hasChanged = false;
        for (FacetRow& row : rows) {
            const ValueState state = stateOf(filter, facet, row.value);
            hasChanged |= state != row.state;
            row.state = state;
            row.wasChosen |= state != ValueState::Free;
        }
        // The fold is told too: what it hides may have become less. So is the heading.
        const QModelIndex top = heading(facet);
        if (hasChanged) {
            emit dataChanged(index(0, 0, top), index(int(rows.size()), 0, top));
            emit dataChanged(top, top, {IsConcernedRole});
        }
    }
}

void FacetModel::forgetFormerChoices(Facet facet)
{
    for (FacetRow& row : m_rows[size_t(facet)])
        row.wasChosen = row.state != ValueState::Free;
}

void FacetModel::chooseOnly(const QModelIndex& index)
{
    if (const FacetRow* row = rowAt(index))
        m_filter.setFilter(withOnly(m_filter.filter(), facetOf(index), row->value));
}

void FacetModel::toggleExcluded(const QModelIndex& index)
{
    if (const FacetRow* row = rowAt(index)) {
        const bool isExcluded = row->state == ValueState::Excluded;
        setData(index, int(isExcluded ? ValueState::Free : ValueState::Excluded), StateRole);
    }
}

void FacetModel::clear(Facet facet)
{
    m_filter.setFilter(without(m_filter.filter(), facet));
}

const FacetRow* FacetModel::rowAt(const QModelIndex& index) const
{
    if (kindOf(index) != Kind::Value)
        return nullptr;
    return &rows(facetOf(index))[size_t(index.row())];
}

QModelIndex FacetModel::heading(Facet facet) const
{
    return createIndex(int(facet), 0, headingId);
}

Facet FacetModel::facetOf(const QModelIndex& index)
{
    return Facet(index.internalId() == headingId ? index.row() : int(index.internalId()));
}

FacetModel::Kind FacetModel::kindOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return Kind::Heading;
    return index.row() < int(rows(facetOf(index)).size()) ? Kind::Value : Kind::Fold;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : headingId);
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return heading(facetOf(child));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(allFacets.size());
    if (parent.internalId() != headingId || parent.column() != 0)
        return 0;
    const auto& rows = m_rows[size_t(parent.row())];
    return rows.empty() ? 0 : int(rows.size()) + 1;
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KindRole)
        return int(kindOf(index));
    if (const FacetRow* row = rowAt(index))
        return rowData(*row, facetOf(index), role);
    const bool isHeading = kindOf(index) == Kind::Heading;
    if (isHeading && role == IsConcernedRole)
        return concerns(m_filter.filter(), facetOf(index));
    return isHeading && role == Qt::DisplayRole ? displayName(facetOf(index)) : QVariant();
}

QVariant FacetModel::rowData(const FacetRow& row, Facet facet, int role) const
{
    const bool isCategory = facet == Facet::Categories && row.id != FacetRow::noId;
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::CheckStateRole:
        return row.state == ValueState::Chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (row.state == ValueState::Excluded) {
            //: Read aloud: a value of the filter that is excluded
            return tr("%1, excluded, %Ln event(s)", nullptr, row.count).arg(row.fullName);
        }
        //: Read aloud: a value of the filter and how many events have it
        return tr("%1, %Ln event(s)", nullptr, row.count).arg(row.fullName);
    case StateRole:
        return int(row.state);
    case CountRole:
        return row.count;
    case TotalRole:
        return row.total;
    case ValueRole:
        return row.value;
    case FullNameRole:
        return row.fullName;
    case ShapeRole:
        return isCategory ? int(m_dataSet->categories()[row.id].shape) : QVariant();
    case ColourRole:
        return isCategory ? m_dataSet->categories()[row.id].colourIndex : QVariant();
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FacetRow* row = rowAt(index);
    if (!row || (role != Qt::CheckStateRole && role != StateRole))
        return false;
    const ValueState checked = value.toInt() == Qt::Checked ? ValueState::Chosen : ValueState::Free;
    const ValueState state = role == StateRole ? ValueState(value.toInt()) : checked;
    m_filter.setFilter(withState(m_filter.filter(), facetOf(index), row->value, state));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (kindOf(index)) {
    case Kind::Heading:
        return Qt::ItemIsEnabled;
    case Kind::Value:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
               Qt::ItemNeverHasChildren;
    case Kind::Fold:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    return Qt::NoItemFlags;
}

void FacetModel::addMissingRows(Facet facet, const QStringList& chosen)
{
    if (chosen.isEmpty())
        return;
    std::vector<FacetRow>& rows = m_rows[size_t(facet)];
    const QStringList known = knownValues(*m_dataSet, facet);
    for (const QString& value : chosen) {
        const auto sameValue = [&value](const FacetRow& row) { return row.value == value; };
        if (std::any_of(rows.begin(), rows.end(), sameValue))
            continue;
        FacetRow row;
        row.value = value;
        const qsizetype id = known.indexOf(value);
        row.id = id < 0 ? FacetRow::noId : quint32(id);
        nameFacetRows({&row, 1}, *m_dataSet, facet);
        // A heading without rows has no fold below it either.
        const int first = int(rows.size());
        beginInsertRows(heading(facet), first, rows.empty() ? 1 : first);
        rows.push_back(std::move(row));
        endInsertRows();
        emit dataChanged(heading(facet), heading(facet)); // it may have been empty before
        sortKeepingIndexes(facet);
    }
}

void FacetModel::sortKeepingIndexes(Facet facet)
{
    const QPersistentModelIndex top = heading(facet);
    emit layoutAboutToBeChanged({top});
    std::vector<FacetRow>& rows = m_rows[size_t(facet)];
    QHash<QString, int> before;
    for (const FacetRow& row : rows)
        before.insert(row.value, int(before.size()));
    sortFacetRows(rows);
    QModelIndexList from;
    QModelIndexList to;
    for (size_t i = 0; i < rows.size(); ++i) {
        from.append(index(before.value(rows[i].value), 0, top));
        to.append(index(int(i), 0, top));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({top});
}

} // namespace attache
