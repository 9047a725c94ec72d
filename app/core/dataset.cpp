// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset.h"

#include <algorithm>

namespace attache {

namespace {

/// Linear search by key, for tables that are looked up once in a while.
template <class IdType, class Record>
std::optional<IdType> findByKey(const std::vector<Record>& records, QStringView key)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [key](const Record& record) { return record.key == key; });
    if (found == records.end())
        return std::nullopt;
    return IdType{quint32(found - records.begin())};
}

} // namespace

EventDraft DataSet::draft(EventId id) const
{
    const quint32 row = id.value;
    EventDraft draft;
    draft.key = text(m_events.key[row]).toString();
    draft.title = text(m_events.title[row]).toString();
    draft.category = m_events.category[row];
    draft.edtf = text(m_events.edtf[row]).toString();
    draft.date = m_events.date[row];
    draft.dateReason = text(m_events.dateReason[row]).toString();
    draft.status = m_events.status[row];
    for (const StatusChange& change : m_events.statusHistory[row])
        draft.statusHistory.append(change);
    for (const ParticipantLink link : m_events.participants[row])
        draft.participants.append(link);
    for (const StringId place : m_events.places[row])
        draft.places.append(text(place).toString());
    for (const Citation& citation : m_events.citations[row])
        draft.citations.append(citation);
    draft.note = text(m_events.note[row]).toString();
    return draft;
}

std::optional<EventId> DataSet::findEvent(QStringView key) const
{
    const auto found = std::lower_bound(
        m_eventsByKey.begin(), m_eventsByKey.end(), key,
        [this](EventId id, QStringView wanted) { return text(m_events.key[id.value]) < wanted; });
    if (found == m_eventsByKey.end() || text(m_events.key[found->value]) != key)
        return std::nullopt;
    return *found;
}

std::optional<FigureId> DataSet::findFigure(QStringView key) const
{
    return findByKey<FigureId>(m_figures, key);
}

std::optional<SourceId> DataSet::findSource(QStringView key) const
{
    return findByKey<SourceId>(m_sources, key);
}

} // namespace attache
