// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facets.h"

#include <QCoreApplication>

namespace attache {

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
    case Facet::Sources:
        return QCoreApplication::translate("FilterPane", "Sources");
    }
    return {};
}

QStringList chosenValues(const EventFilter& filter, Facet facet)
{
    QStringList statuses;
    switch (facet) {
    case Facet::Countries:
        return filter.countries;
    case Facet::Organisations:
        return filter.organisations;
    case Facet::Categories:
        return filter.categories;
    case Facet::Statuses:
        for (const EventStatus status : filter.statuses)
            statuses.append(key(status));
        return statuses;
    case Facet::Sources:
        return filter.sources;
    }
    return {};
}

EventFilter withChosen(EventFilter filter, Facet facet, const QStringList& values)
{
    switch (facet) {
    case Facet::Countries:
        filter.countries = values;
        break;
    case Facet::Organisations:
        filter.organisations = values;
        break;
    case Facet::Categories:
        filter.categories = values;
        break;
    case Facet::Statuses:
        filter.statuses.clear();
        for (const EventStatus status : allValues<EventStatus>()) {
            if (values.contains(key(status)))
                filter.statuses.append(status);
        }
        break;
    case Facet::Sources:
        filter.sources = values;
        break;
    }
    return filter;
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
        for (const EventStatus status : allValues<EventStatus>())
            values.append(key(status));
        break;
    case Facet::Sources:
        for (const Source& source : dataSet.sources())
            values.append(source.key);
        break;
    }
    return values;
}

int countOf(const FacetCounts& counts, Facet facet, quint32 id)
{
    const std::vector<int>* column = &counts.participants;
    if (facet == Facet::Categories)
        column = &counts.categories;
    else if (facet == Facet::Statuses)
        column = &counts.statuses;
    else if (facet == Facet::Sources)
        column = &counts.sources;
    return id < column->size() ? (*column)[id] : 0;
}

} // namespace attache
