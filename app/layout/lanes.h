// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

#include <atomic>
#include <span>
#include <vector>

namespace attache {

/// One mark of an event: an all-of date ("{2021-03,2021-09}") has several, every other one.
struct LaneItem
{
    static constexpr quint32 noPart = ~0u;

    EventId event;
    quint32 part = noPart; ///< index into Lane::parts for a date that is part of an all-of date
    TimePoint begin = 0;   ///< earliest start; distantPast when open
    TimePoint end = 0;     ///< latest end; distantFuture when open

    friend bool operator==(const LaneItem&, const LaneItem&) = default;
};

/// The key of the lane that holds what has no category, country … of its own; no key of a file can
/// be this one.
inline const QString withoutKey = QStringLiteral("-");

/// One horizontal band of the timeline: a category, a country, a source …
struct Lane
{
    /// Of the category or source, the code of the country, organisation or mission, withoutKey for
    /// what belongs to none.
    QString key;
    CategoryId category;       ///< when lanes are categories
    ParticipantId participant; ///< when they are countries, organisations or missions
    SourceId source;           ///< when they are sources

    std::vector<LaneItem> items;    ///< ascending by begin
    std::vector<EventDate> parts;   ///< dates of LaneItem::part
    std::vector<quint32> rowItems;  ///< indexes into items, row after row, each ascending by begin
    std::vector<quint32> rowStarts; ///< of each row in rowItems, and the end of the last one

    /// The last row holds what found no room in the others: its marks overlap, and only how many
    /// there are at a time can be drawn.
    bool hasCrowdedRow = false;
    std::vector<TimePoint> crowdedEnds; ///< of the crowded row's items, ascending
    std::vector<TimePoint> ends;        ///< of all items, ascending

    int shown = 0; ///< dated events in it that pass the filter
    int total = 0; ///< dated events in it altogether

    int rowCount() const { return int(rowStarts.size()) - 1; }

    /// Indexes into items of what stands in the row, from 0 at the top.
    std::span<const quint32> row(int number) const
    {
        const size_t begin = rowStarts[size_t(number)];
        return std::span(rowItems).subspan(begin, rowStarts[size_t(number) + 1] - begin);
    }

    /// Whether the row is the crowded one.
    bool isCrowded(int number) const { return hasCrowdedRow && number == rowCount() - 1; }

    /// The date that the item is a mark of.
    const EventDate& date(const DataSet& dataSet, const LaneItem& item) const
    {
        return item.part == LaneItem::noPart ? dataSet.events().date[item.event.value]
                                             : parts[item.part];
    }

    friend bool operator==(const Lane&, const Lane&) = default;
};

/// The lanes from top to bottom. An event stands in each lane it belongs to: in those of its
/// three countries, say.
struct LaneLayout
{
    std::vector<Lane> lanes;

    friend bool operator==(const LaneLayout&, const LaneLayout&) = default;
};

/// One mark of an event: which lane, which of its items, and in which row.
struct ItemPlace
{
    size_t lane = 0;
    size_t item = 0;
    int row = 0;

    friend bool operator==(const ItemPlace&, const ItemPlace&) = default;
};

/// Puts the events into lanes and into rows so that marks, with room for their labels at the
/// scale of the whole time range, do not overlap. Rows depend on the events alone, never on the
/// zoom: an event keeps its row while one zooms. A lane with too many events for that gives its
/// marks less room, and what still does not fit goes into one crowded row. Lanes without any
/// event of the data set are left out; those whose events are all filtered out stay, empty.
/// Categories and sources are in the order of the data set; countries, organisations and missions
/// by the number of their events; what belongs to none comes last. Stops early, with an
/// incomplete layout, when *isCancelled becomes true.
LaneLayout layOutLanes(const DataSet& dataSet, const EventSet& events,
                       LaneGrouping grouping = LaneGrouping::Category,
                       const std::atomic_bool* isCancelled = nullptr);

/// All marks of the event, from the top lane down, ascending in time within a lane. Takes time
/// in proportion to the lanes and to the events that begin together with it.
std::vector<ItemPlace> placesOf(const LaneLayout& layout, const DataSet& dataSet, EventId event);

/// The lane's item that begins nearest to the time; null in an empty lane.
const LaneItem* nearestItem(const Lane& lane, double time);

/// The time between two points.
struct CoveredTime
{
    TimePoint begin = 0;
    TimePoint end = 0;
};

/// From the first to the last stated point of all events that can be drawn; empty (0, 0) when
/// there is none.
CoveredTime coveredTime(const DataSet& dataSet);

} // namespace attache
