// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/facetmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <set>

namespace attache {

/// What the pane shows of the facets: those rows that are found by the words typed; without
/// words, the first rows of each list and the chosen ones, until the list is unfolded.
class ShownFacets : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Lists with one row more than this are shown whole: "1 more…" would save nothing.
    static constexpr int firstRows = 8;

    explicit ShownFacets(FacetModel& facets, QObject* parent = nullptr);

    void setSearch(const QString& text);
    bool isSearching() const { return !m_typedWords.isEmpty(); }

    bool isUnfolded(Facet facet) const { return m_unfolded.contains(facet); }
    void setUnfolded(Facet facet, bool isUnfolded);

    /// Folds every list again.
    void foldAll();

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    bool isLong(Facet facet) const;
    bool isShown(const FacetRow& row, int position, Facet facet) const;
    int hiddenCount(Facet facet) const;

    FacetModel& m_facets;
    QStringList m_typedWords;
    std::set<Facet> m_unfolded;
};

} // namespace attache
