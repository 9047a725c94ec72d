// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compiledfilter.h"

#include "core/eventvalues.h"
#include "core/searchindex.h"

#include <algorithm>

namespace attache {

namespace {

template <class E> std::vector<char> marksOf(const QList<E>& chosen)
{
    std::vector<char> marks;
    for (const E value : allValues<E>())
        marks.push_back(chosen.contains(value));
    return marks;
}

template <class Table, class Name>
std::vector<char> marksOf(const Table& table, const QStringList& chosen, const Name& name)
{
    std::vector<char> marks;
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
    for (size_t i = 0; i < ListCount; ++i) {
        if (m_chosenCount[i] + m_excludedCount[i] > 0)
            m_askedParts.push_back(Part(i));
    }
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
    for (const Part part : m_askedParts) {
        const int i = part;
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

bool CompiledFilter::hasAny(EventId event, Part part, const Marks& marks) const
{
    return anyValue(m_dataSet, event, part, [&marks](quint32 id) { return marks[id] != 0; });
}

bool CompiledFilter::hasAll(EventId event, Part part) const
{
    // A participant may stand in an event twice, and a code chosen may be unknown.
    std::vector<quint32> found;
    anyValue(m_dataSet, event, part, [&](quint32 id) {
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
