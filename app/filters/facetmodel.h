// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"
#include "filters/facetrow.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace attache {

class FilterState;

/// The facets as a tree: under each facet its values, each with a check mark and a count, and
/// after them one row that folds and unfolds a long list. Checking a row sets the filter; what
/// the filter says is what is checked.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< int(Kind)
        CountRole,               ///< int: events, given the other parts of the filter
        TotalRole,               ///< int: events of the whole data set
        ValueRole,               ///< QString: code or key
        FullNameRole,            ///< QString: what the name abbreviates, else the name
        ShapeRole,               ///< int(MarkShape) of a category; else nothing
        StateRole,               ///< int(ValueState); can be set
        IsConcernedRole,         ///< bool, of a heading: the filter says something of its facet
        ColourRole               ///< int, colour index of a category; else nothing
    };

    enum class Kind
    {
        Heading,
        Value,
        Fold
    };

    explicit FacetModel(FilterState& filter, QObject* parent = nullptr);

    /// Takes the values of a data set; resets the model.
    void setDataSet(DataSetPtr dataSet);

    /// Takes new counts for the data set's values.
    void setCounts(const FacetCounts& counts);

    /// Names and sorts the rows anew, in the interface language.
    void retranslate();

    /// Makes the check marks say what the filter says, adding rows for values that have none.
    void showFilter();

    /// Lets rows that are no longer chosen go back into a folded list.
    void forgetFormerChoices(Facet facet);

    /// Chooses the value alone among those of its facet.
    void chooseOnly(const QModelIndex& index);

    /// Excludes the value, or lets it in again.
    void toggleExcluded(const QModelIndex& index);

    /// Makes the filter say nothing of the facet.
    void clear(Facet facet);

    /// The row of a value; null for a heading or a fold.
    const FacetRow* rowAt(const QModelIndex& index) const;

    const std::vector<FacetRow>& rows(Facet facet) const { return m_rows[size_t(facet)]; }
    QModelIndex heading(Facet facet) const;

    /// The facet of a heading or of the heading above a row.
    static Facet facetOf(const QModelIndex& index);
    Kind kindOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant rowData(const FacetRow& row, Facet facet, int role) const;
    void addMissingRows(Facet facet, const QStringList& chosen);
    void sortKeepingIndexes(Facet facet);

    FilterState& m_filter;
    DataSetPtr m_dataSet;
    std::array<std::vector<FacetRow>, allFacets.size()> m_rows;
};

} // namespace attache
