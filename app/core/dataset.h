// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"
#include "core/event.h"
#include "core/figure.h"
#include "core/participant.h"
#include "core/source.h"
#include "core/stringpool.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace attache {

class SearchIndex;

/// A view that a data set recommends: a name and a view line (see workspace/viewline.h).
struct NamedView
{
    QString name; ///< one line, not empty
    QString line;

    friend bool operator==(const NamedView&, const NamedView&) = default;
};

/// What a data set says about itself.
struct DataSetInfo
{
    QString id; ///< stays the same over versions
    QString title;
    QString version;
    QString licence;  ///< SPDX identifier where there is one
    QString language; ///< BCP 47, of titles and notes
    QString description;
    QString timeRange;    ///< EDTF interval that the opening view shows; empty: all dated events
    QString limits;       ///< what one has to know before one relies on it
    QString errorReports; ///< where and how to report an error in it
    QList<NamedView> views = {};

    friend bool operator==(const DataSetInfo&, const DataSetInfo&) = default;
};

/// Everything opened at once. Immutable: made by a DataSetBuilder, shared by pointer between
/// threads.
class DataSet
{
public:
    const DataSetInfo& info() const { return m_info; }
    const std::vector<Category>& categories() const { return m_categories; }
    const std::vector<Participant>& participants() const { return m_participants; }
    const std::vector<Source>& sources() const { return m_sources; }
    const std::vector<Passage>& passages() const { return m_passages; }
    const EventColumns& events() const { return m_events; }
    const std::vector<Figure>& figures() const { return m_figures; }
    const std::vector<FigureGap>& gaps() const { return m_gaps; }
    const std::vector<Disagreement>& disagreements() const { return m_disagreements; }

    const Source& source(SourceId id) const { return m_sources[id.value]; }
    const Passage& passage(PassageId id) const { return m_passages[id.value]; }
    const Figure& figure(FigureId id) const { return m_figures[id.value]; }
    const Category& category(CategoryId id) const { return m_categories[id.value]; }
    const Participant& participant(ParticipantId id) const { return m_participants[id.value]; }

    /// Where the passage stands in its source, checked when the data set was made.
    const PassagePlace& place(PassageId id) const { return m_places[id.value]; }

    QStringView text(StringId id) const { return m_strings.view(id); }
    QString title(EventId id) const { return text(m_events.title[id.value]).toString(); }

    /// The row back as values, for writing and for tests.
    EventDraft draft(EventId id) const;

    std::optional<EventId> findEvent(QStringView key) const;
    std::optional<FigureId> findFigure(QStringView key) const;
    std::optional<SourceId> findSource(QStringView key) const;

    /// Events and figures that cite the passage, ascending.
    std::span<const EventId> eventsCiting(PassageId id) const { return m_eventsCiting[id.value]; }
    std::span<const FigureId> figuresCiting(PassageId id) const
    {
        return m_figuresCiting[id.value];
    }

    /// Passages of one source, ascending by position.
    std::span<const PassageId> passagesOf(SourceId id) const { return m_passagesOf[id.value]; }

    /// Its words, folded for searching: made when first asked for, by whichever thread.
    const SearchIndex& searchIndex() const;

private:
    friend class DataSetBuilder;
    DataSet() = default;

    DataSetInfo m_info;
    StringPool m_strings;
    std::vector<Category> m_categories;
    std::vector<Participant> m_participants;
    std::vector<Source> m_sources;
    std::vector<Passage> m_passages;
    std::vector<PassagePlace> m_places;
    EventColumns m_events;
    std::vector<Figure> m_figures;
    std::vector<FigureGap> m_gaps;
    std::vector<Disagreement> m_disagreements;
    std::vector<EventId> m_eventsByKey; ///< sorted by key text
    Rows<EventId> m_eventsCiting;
    Rows<FigureId> m_figuresCiting;
    Rows<PassageId> m_passagesOf;
    mutable std::once_flag m_searchIndexOnce;
    mutable std::shared_ptr<const SearchIndex> m_searchIndex;
};

using DataSetPtr = std::shared_ptr<const DataSet>;

} // namespace attache
