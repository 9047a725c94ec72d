// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchwords.h"
#include "filters/facets.h"

#include <QString>

#include <span>
#include <vector>

namespace attache {

/// One value that events can be filtered by, as a row of the pane.
struct FacetRow
{
    static constexpr quint32 noId = StringId::none;

    QString value;      ///< code or key, as in EventFilter
    quint32 id = noId;  ///< row of the facet's table; noId for a value the data set lacks
    QString name;       ///< one line in the interface language, safe to draw
    QString fullName;   ///< what the name abbreviates; else the name again
    SearchWords search; ///< what the row is found by
    int total = 0;      ///< events of the whole data set
    int count = 0;      ///< events, given the other parts of the filter
    ValueState state = ValueState::Free;
    bool wasChosen = false; ///< or excluded, since its list was last unfolded or folded
};

/// The rows of a facet, named and sorted: every value that an event of the data set has, and
/// every other one that the filter has chosen or excluded.
std::vector<FacetRow> facetRows(const DataSet& dataSet, const FacetCounts& totals,
                                const EventFilter& filter, Facet facet);

/// Gives the rows their names in the interface language, and the words they are found by.
void nameFacetRows(std::span<FacetRow> rows, const DataSet& dataSet, Facet facet);

/// Sorts by total, most first, then by name as the interface language sorts.
void sortFacetRows(std::vector<FacetRow>& rows);

} // namespace attache
