// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace attache {

/// What the events of one lane have in common.
enum class LaneGrouping : quint8
{
    Category,
    Country,
    Organisation,
    Mission,
    Source,
    None ///< one lane for all
};

/// The groupings in the order of a menu.
QList<LaneGrouping> allLaneGroupings();

/// As in settings and saved views: "category", "country" …
QLatin1StringView key(LaneGrouping grouping);

/// Nothing when the key is unknown.
std::optional<LaneGrouping> laneGroupingFromKey(QStringView key);

/// Translated: "Category", "Country" …
QString displayName(LaneGrouping grouping);

/// One group of events: those of a category, a participant or a source, or those of none.
struct LaneGroup
{
    static constexpr quint32 none = EventId::none;

    LaneGrouping grouping = LaneGrouping::Category;
    quint32 row = none; ///< of the category, participant or source in the data set

    friend bool operator==(const LaneGroup&, const LaneGroup&) = default;
};

/// The group's name for arrangements: a category's own key, "country:LA", "country:" for the
/// events without any.
QString laneKey(const DataSet& dataSet, const LaneGroup& group);

/// The group's translated name: "Laos", "No country stated".
QString laneName(const DataSet& dataSet, const LaneGroup& group);

/// The groups that the events of a data set fall into. An event with three countries is in three
/// of them.
class LaneGroups
{
public:
    LaneGroups(const DataSet& dataSet, LaneGrouping grouping);

    /// One for each row of categories, participants or sources, and one for the events of none.
    size_t count() const { return m_count; }
    LaneGroup group(size_t index) const;

    /// Fills in the groups of the event, ascending and each once.
    void groupsOf(EventId event, std::vector<quint32>& groups) const;

private:
    bool isOfKind(ParticipantId participant) const;

    const DataSet& m_dataSet;
    LaneGrouping m_grouping;
    size_t m_count = 1;
};

} // namespace attache
