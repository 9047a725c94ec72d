// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventfilter.h"

#include <algorithm>

namespace attache {

bool EventFilter::isEmpty() const
{
    EventFilter other = *this;
    other.participation = Participation::Any; // of none
    return other == EventFilter{};
}

QStringList toggled(QStringList list, const QString& value, bool present)
{
    list.removeAll(value);
    if (present)
        list.append(value);
    list.sort();
    return list;
}

bool matches(const DataSet& dataSet, const Figure& figure, const EventFilter& filter)
{
    const auto anyMission = [&](const auto& predicate) {
        return std::any_of(figure.missions.begin(), figure.missions.end(),
                           [&](ParticipantId id) { return predicate(dataSet.participant(id)); });
    };
    const FilterChoices& excluded = filter.excluded;
    const auto isExcluded = [&excluded](const Participant& participant) {
        return excluded.countries.contains(participant.code) ||
               excluded.organisations.contains(participant.code);
    };
    if ((figure.country.isValid() && isExcluded(dataSet.participant(figure.country))) ||
        anyMission(isExcluded))
        return false;
    if (!filter.countries.isEmpty()) {
        const bool byCountry = figure.country.isValid() &&
                               filter.countries.contains(dataSet.participant(figure.country).code);
        const bool byHost = anyMission([&filter](const Participant& mission) {
            return std::any_of(
                mission.hosts.begin(), mission.hosts.end(),
                [&filter](const QString& host) { return filter.countries.contains(host); });
        });
        if (!byCountry && !byHost)
            return false;
    }
    if (!filter.organisations.isEmpty()) {
        return anyMission([&filter](const Participant& mission) {
            return filter.organisations.contains(mission.code) ||
                   filter.organisations.contains(mission.parent);
        });
    }
    return true;
}

} // namespace attache
