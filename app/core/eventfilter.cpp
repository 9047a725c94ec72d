// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attache {

namespace {

/// The parts of a filter; facet counts leave one of them out.
enum Part
{
    Countries,
    Organisations,
    Categories,
    Statuses,
    Sources,
    PartCount
};

/// A filter with its codes and keys turned into the data set's ids.
class CompiledFilter
{
public:
    CompiledFilter(const DataSet& dataSet, const EventFilter& filter)
        : m_dataSet(dataSet)
        , m_active{!filter.countries.isEmpty(), !filter.organisations.isEmpty(),
                   !filter.categories.isEmpty(), !filter.statuses.isEmpty(),
                   !filter.sources.isEmpty()}
    {
        for (const Participant& participant : dataSet.participants()) {
            const bool isCountry = participant.kind == Participant::Kind::Country;
            m_countries.push_back(isCountry && filter.countries.contains(participant.code));
            m_organisations.push_back(!isCountry &&
                                      filter.organisations.contains(participant.code));
        }
        for (const Category& category : dataSet.categories())
            m_categories.push_back(filter.categories.contains(category.key));
        for (const EventStatus status : allValues<EventStatus>())
            m_statuses.push_back(filter.statuses.contains(status));
        for (const Source& source : dataSet.sources())
            m_sources.push_back(filter.sources.contains(source.key));
    }

    /// Which active parts the event fails, one bit each; 0 when it passes.
    unsigned failedParts(EventId event) const
    {
        unsigned failed = 0;
        for (int part = 0; part < PartCount; ++part) {
            if (m_active[part] && !passes(Part(part), event))
                failed |= 1u << part;
        }
        return failed;
    }

private:
    bool passes(Part part, EventId event) const
    {
        const EventColumns& events = m_dataSet.events();
        const quint32 row = event.value;
        switch (part) {
        case Countries:
            return anyParticipant(row, m_countries);
        case Organisations:
            return anyParticipant(row, m_organisations);
        case Categories:
            return m_categories[events.category[row].value];
        case Statuses:
            return m_statuses[size_t(events.status[row])];
        case Sources: {
            const auto citations = events.citations[row];
            return std::any_of(citations.begin(), citations.end(), [this](const Citation& c) {
                return m_sources[m_dataSet.passage(c.passage).source.value];
            });
        }
        case PartCount:
            break;
        }
        return true;
    }

    bool anyParticipant(quint32 row, const std::vector<bool>& chosen) const
    {
        const auto links = m_dataSet.events().participants[row];
        return std::any_of(links.begin(), links.end(), [&chosen](ParticipantLink link) {
            return chosen[link.participant.value];
        });
    }

    const DataSet& m_dataSet;
    std::array<bool, PartCount> m_active;
    std::vector<bool> m_countries;
    std::vector<bool> m_organisations;
    std::vector<bool> m_categories;
    std::vector<bool> m_statuses;
    std::vector<bool> m_sources;
};

/// Adds one to each id's count, however often the id is named.
template <class IdType> void countOnce(std::vector<int>& counts, std::vector<IdType>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const IdType id : ids)
        ++counts[id.value];
}

QString joinedWithOr(QStringList names)
{
    if (names.isEmpty())
        return {};
    QString text = names.takeFirst();
    for (const QString& name : names) {
        //: A list of alternatives: "Laos or Cambodia"
        text = QCoreApplication::translate("EventFilter", "%1 or %2").arg(text, name);
    }
    return text;
}

} // namespace

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
    const EventColumns& events = dataSet.events();
    FacetCounts counts;
    counts.participants.resize(dataSet.participants().size());
    counts.categories.resize(dataSet.categories().size());
    counts.statuses.resize(size_t(allValues<EventStatus>().size()));
    counts.sources.resize(dataSet.sources().size());

    std::vector<ParticipantId> participants;
    std::vector<SourceId> sources;
    for (quint32 row = 0; row < events.count(); ++row) {
        const unsigned failed = compiled.failedParts(EventId{row});
        const auto failsOnly = [failed](Part part) { return (failed & ~(1u << part)) == 0; };
        participants.clear();
        for (const ParticipantLink link : events.participants[row]) {
            const bool isCountry =
                dataSet.participant(link.participant).kind == Participant::Kind::Country;
            if (failsOnly(isCountry ? Countries : Organisations))
                participants.push_back(link.participant);
        }
        countOnce(counts.participants, participants);
        if (failsOnly(Categories))
            ++counts.categories[events.category[row].value];
        if (failsOnly(Statuses))
            ++counts.statuses[size_t(events.status[row])];
        if (failsOnly(Sources)) {
            sources.clear();
            for (const Citation& citation : events.citations[row])
                sources.push_back(dataSet.passage(citation.passage).source);
            countOnce(counts.sources, sources);
        }
    }
    return counts;
}

QString filterInWords(const DataSet& dataSet, const EventFilter& filter)
{
    QStringList countries;
    QStringList organisations;
    for (const Participant& participant : dataSet.participants()) {
        const bool isCountry = participant.kind == Participant::Kind::Country;
        if (isCountry && filter.countries.contains(participant.code))
            countries.append(displayName(participant));
        else if (!isCountry && filter.organisations.contains(participant.code))
            organisations.append(participant.code);
    }
    QStringList categories;
    for (const Category& category : dataSet.categories()) {
        if (filter.categories.contains(category.key))
            categories.append(displayName(category));
    }
    QStringList statuses;
    for (const EventStatus status : filter.statuses)
        statuses.append(displayName(status));
    QStringList sources;
    for (const QString& source : filter.sources)
        sources.append(QCoreApplication::translate("EventFilter", "source %1").arg(source));

    QStringList parts;
    const auto addPart = [&parts](const QStringList& names, bool isActive) {
        if (!names.isEmpty())
            parts.append(joinedWithOr(names));
        else if (isActive)
            parts.append(QCoreApplication::translate("EventFilter", "nothing known"));
    };
    addPart(countries, !filter.countries.isEmpty());
    addPart(organisations, !filter.organisations.isEmpty());
    addPart(categories, !filter.categories.isEmpty());
    addPart(statuses, !filter.statuses.isEmpty());
    addPart(sources, !filter.sources.isEmpty());
    return parts.isEmpty() ? QCoreApplication::translate("EventFilter", "everything")
                           : parts.join(QLatin1String("; "));
}

bool matches(const DataSet& dataSet, const Figure& figure, const EventFilter& filter)
{
    const auto anyMission = [&](const auto& predicate) {
        return std::any_of(figure.missions.begin(), figure.missions.end(),
                           [&](ParticipantId id) { return predicate(dataSet.participant(id)); });
    };
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
