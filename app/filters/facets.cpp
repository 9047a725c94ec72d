// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facets.h"

#include <QCoreApplication>

namespace attache {

namespace {

template <class E> QStringList keysOf(const QList<E>& values)
{
    QStringList keys;
    for (const E value : values)
        keys.append(key(value));
    return keys;
}

/// In the order of the enumeration.
template <class E> QList<E> termsOf(const QStringList& keys)
{
    QList<E> values;
    for (const E value : allValues<E>()) {
        if (keys.contains(key(value)))
            values.append(value);
    }
    return values;
}

} // namespace

QString displayName(Facet facet)
{
    switch (facet) {
    case Facet::Countries:
        return QCoreApplication::translate("FilterPane", "Countries");
    case Facet::Organisations:
        return QCoreApplication::translate("FilterPane", "Organisations");
    case Facet::Categories:
        return QCoreApplication::translate("FilterPane", "Categories");
    case Facet::Statuses:
        return QCoreApplication::translate("FilterPane", "Status");
    case Facet::DateKinds:
        return QCoreApplication::translate("FilterPane", "Kind of date");
    case Facet::Certainties:
        return QCoreApplication::translate("FilterPane", "Certainty of date");
    case Facet::Sources:
        return QCoreApplication::translate("FilterPane", "Sources");
    case Facet::Evidence:
        return QCoreApplication::translate("FilterPane", "Quotations");
    }
    return {};
}

QStringList valuesOf(const FilterChoices& choices, Facet facet)
{
    switch (facet) {
    case Facet::Countries:
        return choices.countries;
    case Facet::Organisations:
        return choices.organisations;
    case Facet::Categories:
        return choices.categories;
    case Facet::Statuses:
        return keysOf(choices.statuses);
    case Facet::DateKinds:
        return keysOf(choices.dateKinds);
    case Facet::Certainties:
        return keysOf(choices.certainties);
    case Facet::Sources:
        return choices.sources;
    case Facet::Evidence:
        return keysOf(choices.evidence);
    }
    return {};
}

void setValues(FilterChoices& choices, Facet facet, const QStringList& values)
{
    switch (facet) {
    case Facet::Countries:
        choices.countries = values;
        return;
    case Facet::Organisations:
        choices.organisations = values;
        return;
    case Facet::Categories:
        choices.categories = values;
        return;
    case Facet::Statuses:
        choices.statuses = termsOf<EventStatus>(values);
        return;
    case Facet::DateKinds:
        choices.dateKinds = termsOf<DateKind>(values);
        return;
    case Facet::Certainties:
        choices.certainties = termsOf<DateCertainty>(values);
        return;
    case Facet::Sources:
        choices.sources = values;
        return;
    case Facet::Evidence:
        choices.evidence = termsOf<Integrity>(values);
        return;
    }
}

ValueState stateOf(const EventFilter& filter, Facet facet, const QString& value)
{
    if (valuesOf(filter, facet).contains(value))
        return ValueState::Chosen;
    return valuesOf(filter.excluded, facet).contains(value) ? ValueState::Excluded
                                                            : ValueState::Free;
}

EventFilter withState(EventFilter filter, Facet facet, const QString& value, ValueState state)
{
    setValues(filter, facet, toggled(valuesOf(filter, facet), value, state == ValueState::Chosen));
    setValues(filter.excluded, facet,
              toggled(valuesOf(filter.excluded, facet), value, state == ValueState::Excluded));
    return filter;
}

EventFilter withOnly(EventFilter filter, Facet facet, const QString& value)
{
    setValues(filter, facet, {value});
    setValues(filter.excluded, facet, {});
    return filter;
}

EventFilter without(EventFilter filter, Facet facet)
{
    setValues(filter, facet, {});
    setValues(filter.excluded, facet, {});
    return filter;
}

bool concerns(const EventFilter& filter, Facet facet)
{
    return !valuesOf(filter, facet).isEmpty() || !valuesOf(filter.excluded, facet).isEmpty();
}

QStringList knownValues(const DataSet& dataSet, Facet facet)
{
    QStringList values;
    switch (facet) {
    case Facet::Countries:
    case Facet::Organisations:
        for (const Participant& participant : dataSet.participants()) {
            const bool isCountry = participant.kind == Participant::Kind::Country;
            values.append(isCountry == (facet == Facet::Countries) ? participant.code : QString());
        }
        break;
    case Facet::Categories:
        for (const Category& category : dataSet.categories())
            values.append(category.key);
        break;
    case Facet::Statuses:
        return keysOf(allValues<EventStatus>());
    case Facet::DateKinds:
        return keysOf(allValues<DateKind>());
    case Facet::Certainties:
        return keysOf(allValues<DateCertainty>());
    case Facet::Sources:
        for (const Source& source : dataSet.sources())
            values.append(source.key);
        break;
    case Facet::Evidence:
        return keysOf(allValues<Integrity>());
    }
    return values;
}

int countOf(const FacetCounts& counts, Facet facet, quint32 id)
{
    const auto column = [&]() -> const std::vector<int>& {
        switch (facet) {
        case Facet::Categories:
            return counts.categories;
        case Facet::Statuses:
            return counts.statuses;
        case Facet::DateKinds:
            return counts.dateKinds;
        case Facet::Certainties:
            return counts.certainties;
        case Facet::Sources:
            return counts.sources;
        case Facet::Evidence:
            return counts.evidence;
        case Facet::Countries:
        case Facet::Organisations:
            break;
        }
        return counts.participants;
    }();
    return id < column.size() ? column[id] : 0;
}

} // namespace attache
