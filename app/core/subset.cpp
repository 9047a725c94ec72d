// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subset.h"

#include "core/datasetbuilder.h"

#include <algorithm>

namespace attache {

namespace {

class Subsetting
{
public:
    explicit Subsetting(const DataSet& dataSet)
        : m_dataSet(dataSet)
        , m_passages(dataSet.passages().size())
        , m_events(dataSet.events().count())
        , m_figures(dataSet.figures().size())
        , m_hasPassage(dataSet.passages().size())
    {
    }

    DataSetPtr run(const EventSet& events, const std::vector<FigureId>& figures,
                   const QList<NamedView>& moreViews)
    {
        DataSetInfo info = m_dataSet.info();
        info.views += moreViews;
        m_builder.setInfo(std::move(info));
        notePassages(events, figures);
        addTables();
        for (const EventId id : events)
            addEvent(id);
        for (const FigureId id : figures)
            addFigure(id);
        for (const FigureGap& gap : m_dataSet.gaps())
            m_builder.addGap(gap);
        for (const Disagreement& disagreement : m_dataSet.disagreements())
            addDisagreement(disagreement);
        return m_builder.build();
    }

private:
    void note(const QList<Citation>& citations)
    {
        for (const Citation& citation : citations)
            m_hasPassage[citation.passage.value] = true;
    }

    void notePassages(const EventSet& events, const std::vector<FigureId>& figures)
    {
        for (const EventId id : events) {
            for (const Citation& citation : m_dataSet.events().citations[id.value])
                m_hasPassage[citation.passage.value] = true;
            for (const StatusChange& change : m_dataSet.events().statusHistory[id.value]) {
                if (change.passage.isValid())
                    m_hasPassage[change.passage.value] = true;
            }
        }
        for (const FigureId id : figures)
            note(m_dataSet.figure(id).citations);
    }

    /// Categories and participants keep their ids; sources and passages are those in use.
    void addTables()
    {
        for (const Category& category : m_dataSet.categories()) {
            if (!category.isBuiltIn)
                m_builder.addCategory(category);
        }
        for (const Participant& participant : m_dataSet.participants())
            m_builder.addParticipant(participant);
        std::vector<SourceId> sources(m_dataSet.sources().size());
        QStringList keys;
        for (quint32 row = 0; row < sources.size(); ++row) {
            if (isUsed(SourceId{row}))
                keys.append(m_dataSet.source(SourceId{row}).key);
        }
        for (quint32 row = 0; row < sources.size(); ++row) {
            if (!isUsed(SourceId{row}))
                continue;
            Source source = m_dataSet.source(SourceId{row});
            source.sharesTextWith.removeIf(
                [&keys](const QString& key) { return !keys.contains(key); });
            sources[row] = *m_builder.addSource(std::move(source));
        }
        for (quint32 row = 0; row < m_passages.size(); ++row) {
            if (!m_hasPassage[row])
                continue;
            Passage passage = m_dataSet.passage(PassageId{row});
            passage.source = sources[passage.source.value];
            m_passages[row] = *m_builder.addPassage(std::move(passage));
        }
    }

    bool isUsed(SourceId id) const
    {
        const auto passages = m_dataSet.passagesOf(id);
        return std::any_of(passages.begin(), passages.end(),
                           [this](PassageId passage) { return m_hasPassage[passage.value]; });
    }

    void translate(QList<Citation>& citations) const
    {
        for (Citation& citation : citations)
            citation.passage = m_passages[citation.passage.value];
    }

    void addEvent(EventId id)
    {
        EventDraft event = m_dataSet.draft(id);
        translate(event.citations);
        for (StatusChange& change : event.statusHistory) {
            if (change.passage.isValid())
                change.passage = m_passages[change.passage.value];
        }
        m_events[id.value] = *m_builder.addEvent(event);
    }

    void addFigure(FigureId id)
    {
        Figure figure = m_dataSet.figure(id);
        translate(figure.citations);
        if (figure.event.isValid())
            figure.event = m_events[figure.event.value];
        m_figures[id.value] = *m_builder.addFigure(std::move(figure));
    }

    void addDisagreement(Disagreement disagreement)
    {
        for (EventId& id : disagreement.events)
            id = m_events[id.value];
        for (FigureId& id : disagreement.figures)
            id = m_figures[id.value];
        for (PassageId& id : disagreement.passages)
            id = m_passages[id.value];
        const auto isThere = [](auto id) { return id.isValid(); };
        if (std::all_of(disagreement.events.begin(), disagreement.events.end(), isThere) &&
            std::all_of(disagreement.figures.begin(), disagreement.figures.end(), isThere) &&
            std::all_of(disagreement.passages.begin(), disagreement.passages.end(), isThere))
            m_builder.addDisagreement(std::move(disagreement));
    }

    const DataSet& m_dataSet;
    DataSetBuilder m_builder;
    std::vector<PassageId> m_passages; ///< new ids by old ones; invalid for what is left out
    std::vector<EventId> m_events;
    std::vector<FigureId> m_figures;
    std::vector<bool> m_hasPassage;
};

} // namespace

DataSetPtr subsetOf(const DataSet& dataSet, const EventSet& events,
                    const std::vector<FigureId>& figures, const QList<NamedView>& moreViews)
{
    return Subsetting(dataSet).run(events, figures, moreViews);
}

std::vector<SourceId> sourcesCitedBy(const DataSet& dataSet, const EventSet& events)
{
    std::vector<bool> isCited(dataSet.sources().size());
    for (const EventId event : events) {
        for (const Citation& citation : dataSet.events().citations[event.value])
            isCited[dataSet.passage(citation.passage).source.value] = true;
    }
    std::vector<SourceId> sources;
    for (quint32 row = 0; row < isCited.size(); ++row) {
        if (isCited[row])
            sources.push_back(SourceId{row});
    }
    return sources;
}

} // namespace attache
