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
    DateKinds,
    Certainties,
    Sources,
    Evidence
};

inline constexpr std::array allFacets{Facet::Countries, Facet::Organisations, Facet::Categories,
                                      Facet::Statuses,  Facet::DateKinds,     Facet::Certainties,
                                      Facet::Sources,   Facet::Evidence};

/// The facet's heading in the interface language.
QString displayName(Facet facet);

/// What is chosen in the facet: codes and keys as in EventFilter, terms by key.
QStringList valuesOf(const FilterChoices& choices, Facet facet);

/// The choices with other values in the facet; keys of terms that do not exist are left out.
void setValues(FilterChoices& choices, Facet facet, const QStringList& values);

/// What a filter says of one value.
enum class ValueState
{
    Free,
    Chosen,
    Excluded
};

ValueState stateOf(const EventFilter& filter, Facet facet, const QString& value);

/// The filter with the value chosen, excluded or neither.
EventFilter withState(EventFilter filter, Facet facet, const QString& value, ValueState state);

/// The filter with the value chosen alone in its facet.
EventFilter withOnly(EventFilter filter, Facet facet, const QString& value);

/// The filter that says nothing of the facet.
EventFilter without(EventFilter filter, Facet facet);

/// Whether the filter says anything of the facet.
bool concerns(const EventFilter& filter, Facet facet);

/// The values of a facet that the data set knows, in the order of its ids; participants of the
/// other kind are empty.
QStringList knownValues(const DataSet& dataSet, Facet facet);

/// How many events the value with the id has among the counts; 0 when the id is none of the
/// facet's.
int countOf(const FacetCounts& counts, Facet facet, quint32 id);

} // namespace attache
