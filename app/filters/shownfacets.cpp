// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/shownfacets.h"

#include <algorithm>

namespace attache {

ShownFacets::ShownFacets(FacetModel& facets, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_facets(facets)
{
    setSourceModel(&facets);
}

void ShownFacets::setSearch(const QString& text)
{
    const QStringList words = foldedWords(text);
    if (words == m_typedWords)
        return;
    m_typedWords = words;
    invalidateFilter();
}

void ShownFacets::setUnfolded(Facet facet, bool isUnfolded)
{
    if (isUnfolded)
        m_unfolded.insert(facet);
    else
        m_unfolded.erase(facet);
    m_facets.forgetFormerChoices(facet);
    invalidateFilter();
}

void ShownFacets::foldAll()
{
    m_unfolded.clear();
    invalidateFilter();
}

QVariant ShownFacets::data(const QModelIndex& index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (role != Qt::DisplayRole || m_facets.kindOf(source) != FacetModel::Kind::Fold)
        return QSortFilterProxyModel::data(index, role);
    const Facet facet = FacetModel::facetOf(source);
    //: Below the first rows of a long list: shows the others
    return isUnfolded(facet) ? tr("Show fewer") : tr("%Ln more…", nullptr, hiddenCount(facet));
}

bool ShownFacets::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (!sourceParent.isValid()) {
        const auto& rows = m_facets.rows(Facet(sourceRow));
        return std::any_of(rows.begin(), rows.end(),
                           [this](const FacetRow& row) { return row.search.match(m_typedWords); });
    }
    const Facet facet = Facet(sourceParent.row());
    const auto& rows = m_facets.rows(facet);
    if (sourceRow < int(rows.size()))
        return isShown(rows[size_t(sourceRow)], sourceRow, facet);
    return !isSearching() && (isUnfolded(facet) ? isLong(facet) : hiddenCount(facet) > 0);
}

bool ShownFacets::isLong(Facet facet) const
{
    return int(m_facets.rows(facet).size()) > firstRows + 1;
}

bool ShownFacets::isShown(const FacetRow& row, int position, Facet facet) const
{
    if (isSearching())
        return row.search.match(m_typedWords);
    return position < firstRows || !isLong(facet) || isUnfolded(facet) || row.wasChosen;
}

int ShownFacets::hiddenCount(Facet facet) const
{
    const auto& rows = m_facets.rows(facet);
    int hidden = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        hidden += isShown(rows[i], int(i), facet) ? 0 : 1;
    return hidden;
}

} // namespace attache
