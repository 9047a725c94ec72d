// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"

#include "core/country.h"
#include "core/passagelocator.h"

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

template <class IdType>
std::optional<IdType> idOf(const QHash<QString, quint32>& keys, QStringView key)
{
    // Refers to the characters of the view instead of copying them.
    const auto found = keys.find(QString::fromRawData(key.data(), key.size()));
    return found == keys.end() ? std::nullopt : std::optional(IdType{*found});
}

/// Adds the record under its key; nothing when the key is taken.
template <class IdType, class Record>
std::optional<IdType> add(std::vector<Record>& records, QHash<QString, quint32>& keys,
                          const QString& key, Record record)
{
    if (keys.contains(key))
        return std::nullopt;
    const auto row = quint32(records.size());
    keys.insert(key, row);
    records.push_back(std::move(record));
    return IdType{row};
}

/// For each passage the rows that cite it, from lists of (passage, row).
template <class IdType>
Rows<IdType> citedBy(size_t passageCount, std::vector<std::pair<PassageId, IdType>> links)
{
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    Rows<IdType> rows;
    std::vector<IdType> citing;
    auto link = links.begin();
    for (quint32 passage = 0; passage < passageCount; ++passage) {
        citing.clear();
        for (; link != links.end() && link->first.value == passage; ++link)
            citing.push_back(link->second);
        rows.append(citing);
    }
    return rows;
}

} // namespace

DataSetBuilder::DataSetBuilder()
    : m_dataSet(new DataSet)
{
    for (Category& category : builtInCategories())
        addCategory(std::move(category));
}

DataSetBuilder::~DataSetBuilder() = default;

void DataSetBuilder::setInfo(DataSetInfo info)
{
    m_dataSet->m_info = std::move(info);
}

std::optional<CategoryId> DataSetBuilder::addCategory(Category category)
{
    const QString key = category.key;
    return add<CategoryId>(m_dataSet->m_categories, m_categoryKeys, key, std::move(category));
}

std::optional<ParticipantId> DataSetBuilder::addParticipant(Participant participant)
{
    const QString code = participant.code;
    auto& keys =
        participant.kind == Participant::Kind::Country ? m_countryKeys : m_organisationKeys;
    return add<ParticipantId>(m_dataSet->m_participants, keys, code, std::move(participant));
}

std::optional<SourceId> DataSetBuilder::addSource(Source source)
{
    const QString key = source.key;
    return add<SourceId>(m_dataSet->m_sources, m_sourceKeys, key, std::move(source));
}

std::optional<PassageId> DataSetBuilder::addPassage(Passage passage)
{
    const QString key = passage.key;
    return add<PassageId>(m_dataSet->m_passages, m_passageKeys, key, std::move(passage));
}

std::optional<EventId> DataSetBuilder::addEvent(const EventDraft& event)
{
    StringPool& strings = m_dataSet->m_strings;
    EventColumns& columns = m_dataSet->m_events;
    const StringId key = strings.intern(event.key);
    if (m_eventOfKey.size() <= key.value)
        m_eventOfKey.resize(key.value + 1);
    if (m_eventOfKey[key.value].isValid())
        return std::nullopt;
    const EventId id{columns.count()};
    m_eventOfKey[key.value] = id;

    columns.key.push_back(key);
    columns.title.push_back(strings.intern(event.title));
    columns.category.push_back(event.category);
    columns.edtf.push_back(strings.intern(event.edtf));
    columns.date.push_back(event.date);
    columns.dateReason.push_back(strings.intern(event.dateReason));
    columns.status.push_back(event.status);
    columns.note.push_back(strings.intern(event.note));
    columns.statusHistory.append(event.statusHistory);
    columns.participants.append(event.participants);
    columns.citations.append(event.citations);
    std::vector<StringId> places;
    for (const QString& place : event.places)
        places.push_back(strings.intern(place));
    columns.places.append(places);
    return id;
}

std::optional<FigureId> DataSetBuilder::addFigure(Figure figure)
{
    const QString key = figure.key;
    return add<FigureId>(m_dataSet->m_figures, m_figureKeys, key, std::move(figure));
}

void DataSetBuilder::addGap(FigureGap gap)
{
    m_dataSet->m_gaps.push_back(std::move(gap));
}

std::optional<quint32> DataSetBuilder::addDisagreement(Disagreement disagreement)
{
    const QString key = disagreement.key;
    const auto id = add<Id<Disagreement>>(m_dataSet->m_disagreements, m_disagreementKeys, key,
                                          std::move(disagreement));
    return id ? std::optional(id->value) : std::nullopt;
}

std::optional<CategoryId> DataSetBuilder::category(QStringView key) const
{
    return idOf<CategoryId>(m_categoryKeys, key);
}

std::optional<SourceId> DataSetBuilder::source(QStringView key) const
{
    return idOf<SourceId>(m_sourceKeys, key);
}

std::optional<PassageId> DataSetBuilder::passage(QStringView key) const
{
    return idOf<PassageId>(m_passageKeys, key);
}

std::optional<EventId> DataSetBuilder::event(QStringView key) const
{
    const auto known = m_dataSet->m_strings.find(key);
    const bool isKey = known && known->value < m_eventOfKey.size();
    if (!isKey || !m_eventOfKey[known->value].isValid())
        return std::nullopt;
    return m_eventOfKey[known->value];
}

std::optional<FigureId> DataSetBuilder::figure(QStringView key) const
{
    return idOf<FigureId>(m_figureKeys, key);
}

std::optional<ParticipantId> DataSetBuilder::organisation(QStringView key) const
{
    return idOf<ParticipantId>(m_organisationKeys, key);
}

ParticipantId DataSetBuilder::country(QStringView alpha2)
{
    Q_ASSERT(country::isCode(alpha2));
    if (const auto known = idOf<ParticipantId>(m_countryKeys, alpha2))
        return *known;
    Participant participant;
    participant.code = alpha2.toString();
    return *addParticipant(std::move(participant));
}

void DataSetBuilder::locatePassages()
{
    DataSet& set = *m_dataSet;
    set.m_places.resize(set.m_passages.size());
    for (quint32 row = 0; row < set.m_sources.size(); ++row) {
        const auto passages = set.passagesOf(SourceId{row});
        if (passages.empty())
            continue;
        const PassageLocator locator(set.m_sources[row]);
        for (const PassageId id : passages)
            set.m_places[id.value] = locator.locate(set.passage(id));
    }
}

DataSetPtr DataSetBuilder::build()
{
    DataSet& set = *m_dataSet;
    set.m_strings.freeze();

    set.m_eventsByKey.resize(set.m_events.count());
    for (quint32 row = 0; row < set.m_events.count(); ++row)
        set.m_eventsByKey[row] = EventId{row};
    const auto byKey = [&set](EventId a, EventId b) {
        return set.text(set.m_events.key[a.value]) < set.text(set.m_events.key[b.value]);
    };
    // Files are often in order already, and comparing so many texts takes its time.
    if (!std::is_sorted(set.m_eventsByKey.begin(), set.m_eventsByKey.end(), byKey))
        std::sort(set.m_eventsByKey.begin(), set.m_eventsByKey.end(), byKey);

    std::vector<std::pair<PassageId, EventId>> events;
    for (quint32 row = 0; row < set.m_events.count(); ++row) {
        for (const Citation& citation : set.m_events.citations[row])
            events.emplace_back(citation.passage, EventId{row});
    }
    set.m_eventsCiting = citedBy(set.m_passages.size(), std::move(events));

    std::vector<std::pair<PassageId, FigureId>> figures;
    for (quint32 row = 0; row < set.m_figures.size(); ++row) {
        for (const Citation& citation : set.m_figures[row].citations)
            figures.emplace_back(citation.passage, FigureId{row});
    }
    set.m_figuresCiting = citedBy(set.m_passages.size(), std::move(figures));

    std::vector<std::vector<PassageId>> bySource(set.m_sources.size());
    for (quint32 row = 0; row < set.m_passages.size(); ++row)
        bySource[set.m_passages[row].source.value].push_back(PassageId{row});
    for (auto& passages : bySource) {
        std::stable_sort(passages.begin(), passages.end(), [&set](PassageId a, PassageId b) {
            return set.passage(a).start < set.passage(b).start;
        });
        set.m_passagesOf.append(passages);
    }
    locatePassages();
    DataSetPtr built = std::move(m_dataSet);
    *this = DataSetBuilder();
    return built;
}

} // namespace attache
