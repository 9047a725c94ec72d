// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace attache {

/// Puts a data set together row by row. The add functions give the new row's id, or nothing
/// when the key is taken; ids they are handed must come from this builder.
class DataSetBuilder
{
public:
    /// Starts with the built-in categories.
    DataSetBuilder();
    ~DataSetBuilder();

    void setInfo(DataSetInfo info);

    std::optional<CategoryId> addCategory(Category category);
    std::optional<ParticipantId> addParticipant(Participant participant);
    std::optional<SourceId> addSource(Source source);
    std::optional<PassageId> addPassage(Passage passage);
    std::optional<EventId> addEvent(const EventDraft& event);
    std::optional<FigureId> addFigure(Figure figure);
    void addGap(FigureGap gap);
    std::optional<quint32> addDisagreement(Disagreement disagreement);

    std::optional<CategoryId> category(QStringView key) const;
    std::optional<SourceId> source(QStringView key) const;
    std::optional<PassageId> passage(QStringView key) const;
    std::optional<EventId> event(QStringView key) const;
    std::optional<FigureId> figure(QStringView key) const;

    /// An organisation or mission by its key, whatever its case as written.
    std::optional<ParticipantId> organisation(QStringView key) const;

    /// The country's row, added when it is new; the code must be country::isCode().
    ParticipantId country(QStringView alpha2);

    /// What has been added so far.
    const DataSet& peek() const { return *m_dataSet; }

    /// Locates every passage, makes the look-up tables and hands the data set over; the builder
    /// is as new afterwards.
    DataSetPtr build();

private:
    void locatePassages();

    std::shared_ptr<DataSet> m_dataSet;
    QHash<QString, quint32> m_categoryKeys;
    QHash<QString, quint32> m_countryKeys;
    QHash<QString, quint32> m_organisationKeys;
    QHash<QString, quint32> m_sourceKeys;
    QHash<QString, quint32> m_passageKeys;
    QHash<QString, quint32> m_figureKeys;
    QHash<QString, quint32> m_disagreementKeys;
    std::vector<EventId> m_eventOfKey; ///< by StringId of the key; invalid: no event has it
};

} // namespace attache
