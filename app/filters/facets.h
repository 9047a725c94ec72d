// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

#include <QString>
#include <QStringList>

#include <array>

namespace attache {

/// The parts of a filter that the pane shows, in its order.
enum class Facet
{
    Countries,
    Organisations,
    Categories,
    Statuses,
    Sources
};

inline constexpr std::array allFacets{Facet::Countries, Facet::Organisations, Facet::Categories,
                                      Facet::Statuses, Facet::Sources};

/// The facet's heading in the interface language.
QString displayName(Facet facet);

/// What the filter has chosen in the facet: codes and keys as in EventFilter, statuses by key.
QStringList chosenValues(const EventFilter& filter, Facet facet);

/// The filter with other values chosen in the facet; keys of statuses that do not exist are
/// left out.
EventFilter withChosen(EventFilter filter, Facet facet, const QStringList& values);

/// The values of a facet that the data set knows, in the order of its ids; participants of the
/// other kind are empty.
QStringList knownValues(const DataSet& dataSet, Facet facet);

/// How many events the value with the id has among the counts; 0 when the id is none of the
/// facet's.
int countOf(const FacetCounts& counts, Facet facet, quint32 id);

} // namespace attache
