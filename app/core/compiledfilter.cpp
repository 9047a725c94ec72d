// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compiledfilter.h"

#include "core/searchindex.h"

#include <algorithm>

namespace attache {

namespace {

template <class E> std::vector<bool> marksOf(const QList<E>& chosen)
{
    std::vector<bool> marks;
    for (const E value : allValues<E>())
        marks.push_back(chosen.contains(value));
    return marks;
}

template <class Table, class Name>
std::vector<bool> marksOf(const Table& table, const QStringList& chosen, const Name& name)
{
    std::vector<bool> marks;
    for (const auto& entry : table)
        marks.push_back(!chosen.isEmpty() && chosen.contains(name(entry)));
    return marks;
}

} // namespace

CompiledFilter::CompiledFilter(const DataSet& dataSet, const EventFilter& filter)
    : m_dataSet(dataSet)
    , m_asksForAll(filter.participation == Participation::All)
{
    compile(filter, m_chosen, m_chosenCount);
    compile(filter.excluded, m_excluded, m_excludedCount);
    if (!filter.time.isEmpty()) {
        const auto time = edtf::parse(filter.time);
        m_isTimeUnreadable = !time;
        m_time = time ? resolve(*time, DateKind::Duration, DateBasis::Stated) : EventDate{};
    }
    if (!filter.text.isEmpty()) {
        m_found.emplace(dataSet.events().count());
        for (const EventId event : dataSet.searchIndex().find(dataSet, parseSearch(filter.text)))
            (*m_found)[event.value] = true;
    }
}

void CompiledFilter::compile(const FilterChoices& choices, std::array<Marks, ListCount>& marks,
                             std::array<qsizetype, ListCount>& counts) const
{
    const auto& participants = m_dataSet.participants();
    marks[Countries] = marksOf(participants, choices.countries, [](const Participant& entry) {
        return entry.kind == Participant::Kind::Country ? entry.code : QString();
    });
    marks[Organisations] =
        marksOf(participants, choices.organisations, [](const Participant& entry) {
            return entry.kind == Participant::Kind::Country ? QString() : entry.code;
        });
    marks[Categories] = marksOf(m_dataSet.categories(), choices.categories,
                                [](const Category& entry) { return entry.key; });
    marks[Statuses] = marksOf(choices.statuses);
    marks[Sources] = marksOf(m_dataSet.sources(), choices.sources,
                             [](const Source& entry) { return entry.key; });
    marks[DateKinds] = marksOf(choices.dateKinds);
    marks[Certainties] = marksOf(choices.certainties);
    marks[Evidence] = marksOf(choices.evidence);
    counts = {choices.countries.size(),   choices.organisations.size(), choices.categories.size(),
              choices.statuses.size(),    choices.sources.size(),       choices.dateKinds.size(),
              choices.certainties.size(), choices.evidence.size()};
}

unsigned CompiledFilter::failedParts(EventId event) const
{
    unsigned failed = 0;
    for (int i = 0; i < ListCount; ++i) {
        const Part part = Part(i);
        if (m_chosenCount[size_t(i)] > 0 &&
            !(asksForAll(part) ? hasAll(event, part) : hasAny(event, part, m_chosen[size_t(i)])))
            failed |= chosenBit(i);
        if (m_excludedCount[size_t(i)] > 0 && hasAny(event, part, m_excluded[size_t(i)]))
            failed |= excludedBit(i);
    }
    if (m_time && !isInTime(event))
        failed |= chosenBit(Time);
    if (m_found && !(*m_found)[event.value])
        failed |= chosenBit(Text);
    return failed;
}

template <class Predicate>
bool CompiledFilter::anyValue(EventId event, Part part, Predicate predicate) const
{
    const EventColumns& events = m_dataSet.events();
    const quint32 row = event.value;
    const EventDate& date = events.date[row];
    switch (part) {
    case Countries:
    case Organisations: {
        const auto links = events.participants[row];
        return std::any_of(links.begin(), links.end(), [&](ParticipantLink link) {
            const bool isCountry =
                m_dataSet.participant(link.participant).kind == Participant::Kind::Country;
            return isCountry == (part == Countries) && predicate(link.participant.value);
        });
    }
    case Categories:
        return predicate(events.category[row].value);
    case Statuses:
        return predicate(quint32(events.status[row]));
    case Sources:
    case Evidence: {
        const auto citations = events.citations[row];
        return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
            return predicate(part == Sources
                                 ? m_dataSet.passage(citation.passage).source.value
                                 : quint32(m_dataSet.place(citation.passage).integrity));
        });
    }
    case DateKinds:
        return date.isDated() && predicate(quint32(date.kind));
    case Certainties:
        for (quint32 bits = certaintyBits(date), value = 0; bits != 0; bits >>= 1, ++value) {
            if ((bits & 1) != 0 && predicate(value))
                return true;
        }
        return false;
    case ListCount:
    case Text:
    case PartCount:
        break;
    }
    return false;
}

void CompiledFilter::valuesOf(EventId event, Part part, std::vector<quint32>& ids) const
{
    ids.clear();
    anyValue(event, part, [&ids](quint32 id) {
        ids.push_back(id);
        return false;
    });
}

bool CompiledFilter::hasAny(EventId event, Part part, const Marks& marks) const
{
    return anyValue(event, part, [&marks](quint32 id) { return marks[id]; });
}

bool CompiledFilter::hasAll(EventId event, Part part) const
{
    // A participant may stand in an event twice, and a code chosen may be unknown.
    std::vector<quint32> found;
    anyValue(event, part, [&](quint32 id) {
        if (m_chosen[size_t(part)][id] && std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
        return false;
    });
    return qsizetype(found.size()) == m_chosenCount[size_t(part)];
}

bool CompiledFilter::isInTime(EventId event) const
{
    const EventDate& date = m_dataSet.events().date[event.value];
    return !m_isTimeUnreadable && date.isDrawable() && date.earliestStart < m_time->latestEnd &&
           date.latestEnd > m_time->earliestStart;
}

} // namespace attache
