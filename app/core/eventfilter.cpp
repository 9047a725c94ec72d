// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventfilter.h"

#include "core/compiledfilter.h"

#include <algorithm>

namespace attache {

namespace {

/// Where the counts of a part are.
std::vector<int>& countsOf(FacetCounts& counts, int part)
{
    switch (part) {
    case CompiledFilter::Categories:
        return counts.categories;
    case CompiledFilter::Statuses:
        return counts.statuses;
    case CompiledFilter::Sources:
        return counts.sources;
    case CompiledFilter::DateKinds:
        return counts.dateKinds;
    case CompiledFilter::Certainties:
        return counts.certainties;
    case CompiledFilter::Evidence:
        return counts.evidence;
    default:
        return counts.participants;
    }
}

FacetCounts noCounts(const DataSet& dataSet)
{
    FacetCounts counts;
    counts.participants.resize(dataSet.participants().size());
    counts.categories.resize(dataSet.categories().size());
    counts.statuses.resize(size_t(allValues<EventStatus>().size()));
    counts.sources.resize(dataSet.sources().size());
    counts.dateKinds.resize(size_t(allValues<DateKind>().size()));
    counts.certainties.resize(size_t(allValues<DateCertainty>().size()));
    counts.evidence.resize(size_t(allValues<Integrity>().size()));
    return counts;
}

} // namespace

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

EventSet filteredEvents(const DataSet& dataSet, const EventFilter& filter)
{
    const CompiledFilter compiled(dataSet, filter);
    EventSet events;
    for (quint32 row = 0; row < dataSet.events().count(); ++row) {
        if (compiled.failedParts(EventId{row}) == 0)
            events.push_back(EventId{row});
    }
    return events;
}

FacetCounts facetCounts(const DataSet& dataSet, const EventFilter& filter)
{
    const CompiledFilter compiled(dataSet, filter);
    FacetCounts counts = noCounts(dataSet);
    std::vector<quint32> ids;
    for (quint32 row = 0; row < dataSet.events().count(); ++row) {
        const unsigned failed = compiled.failedParts(EventId{row});
        for (int i = 0; i < CompiledFilter::ListCount; ++i) {
            const auto part = CompiledFilter::Part(i);
            const unsigned own = compiled.asksForAll(part) ? 0 : CompiledFilter::chosenBit(i);
            const unsigned ownAndExcluded = own | CompiledFilter::excludedBit(i);
            if ((failed & ~ownAndExcluded) != 0)
                continue;
            const bool hasExcluded = (failed & CompiledFilter::excludedBit(i)) != 0;
            compiled.valuesOf(EventId{row}, part, ids);
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            for (const quint32 id : ids) {
                if (!hasExcluded || compiled.isExcluded(part, id))
                    ++countsOf(counts, i)[id];
            }
        }
    }
    return counts;
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
