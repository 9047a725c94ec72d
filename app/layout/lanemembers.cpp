// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanemembers.h"

#include <algorithm>

namespace attache {

namespace {

/// Calls f with the index of each lane that the event belongs to, each once. Lanes are numbered
/// like the rows of their table; the one after the last row is for what belongs to none.
class Membership
{
public:
    Membership(const DataSet& dataSet, LaneGrouping grouping)
        : m_dataSet(dataSet)
        , m_grouping(grouping)
    {
    }

    size_t laneCount() const
    {
        switch (m_grouping) {
        case LaneGrouping::Category:
            return m_dataSet.categories().size() + 1;
        case LaneGrouping::Source:
            return m_dataSet.sources().size() + 1;
        case LaneGrouping::Country:
        case LaneGrouping::Organisation:
        case LaneGrouping::Mission:
            return m_dataSet.participants().size() + 1;
        case LaneGrouping::None:
            break;
        }
        return 1;
    }

    template <class F> void forEachLane(EventId event, F f)
    {
        const EventColumns& events = m_dataSet.events();
        if (m_grouping == LaneGrouping::Category) {
            f(size_t(events.category[event.value].value));
            return;
        }
        m_lanes.clear();
        if (m_grouping == LaneGrouping::Source) {
            for (const Citation& citation : events.citations[event.value])
                m_lanes.push_back(m_dataSet.passage(citation.passage).source.value);
        } else if (m_grouping != LaneGrouping::None) {
            for (const ParticipantLink& link : events.participants[event.value]) {
                if (belongs(m_dataSet.participant(link.participant).kind))
                    m_lanes.push_back(link.participant.value);
            }
        }
        if (m_lanes.empty())
            f(laneCount() - 1);
        if (m_lanes.size() > 1) {
            std::sort(m_lanes.begin(), m_lanes.end());
            m_lanes.erase(std::unique(m_lanes.begin(), m_lanes.end()), m_lanes.end());
        }
        for (const size_t lane : m_lanes)
            f(lane);
    }

private:
    bool belongs(Participant::Kind kind) const
    {
        switch (m_grouping) {
        case LaneGrouping::Country:
            return kind == Participant::Kind::Country;
        case LaneGrouping::Organisation:
            return kind != Participant::Kind::Country;
        case LaneGrouping::Mission:
            return kind == Participant::Kind::Mission;
        default:
            return false;
        }
    }

    const DataSet& m_dataSet;
    LaneGrouping m_grouping;
    std::vector<size_t> m_lanes; ///< of the event at hand
};

/// Tells the lane of a row of the grouping's table what it stands for.
void name(Lane& lane, const DataSet& dataSet, LaneGrouping grouping, quint32 row)
{
    lane.key = withoutKey;
    switch (grouping) {
    case LaneGrouping::Category:
        if (row < dataSet.categories().size()) {
            lane.category = CategoryId{row};
            lane.key = dataSet.category(lane.category).key;
        }
        return;
    case LaneGrouping::Source:
        if (row < dataSet.sources().size()) {
            lane.source = SourceId{row};
            lane.key = dataSet.source(lane.source).key;
        }
        return;
    case LaneGrouping::Country:
    case LaneGrouping::Organisation:
    case LaneGrouping::Mission:
        if (row < dataSet.participants().size()) {
            lane.participant = ParticipantId{row};
            lane.key = dataSet.participant(lane.participant).code;
        }
        return;
    case LaneGrouping::None:
        return;
    }
}

/// The marks of one event: one for each date of an all-of set, otherwise one.
void addItems(Lane& lane, const DataSet& dataSet, EventId event)
{
    const auto add = [&](const EventDate& date, quint32 part) {
        lane.items.push_back({event, part, date.earliestStart, date.latestEnd});
    };
    const EventDate& date = dataSet.events().date[event.value];
    if (date.flags.testFlag(DateFlag::AllOf)) {
        const auto expression = edtf::parse(dataSet.text(dataSet.events().edtf[event.value]));
        if (expression) {
            for (const EventDate& part : resolveEach(*expression, date.basis)) {
                lane.parts.push_back(part);
                add(part, quint32(lane.parts.size()) - 1);
            }
            return;
        }
    }
    add(date, LaneItem::noPart);
}

/// Categories and sources stay as in their tables; participants by the number of their events.
void sortLanes(std::vector<Lane>& lanes, LaneGrouping grouping)
{
    if (grouping == LaneGrouping::Category || grouping == LaneGrouping::Source)
        return;
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) {
        if ((a.key == withoutKey) != (b.key == withoutKey))
            return b.key == withoutKey;
        return a.total != b.total ? a.total > b.total : a.key < b.key;
    });
}

} // namespace

std::vector<Lane> lanesWithMembers(const DataSet& dataSet, const EventSet& events,
                                   LaneGrouping grouping, const std::atomic_bool* isCancelled)
{
    constexpr quint32 rowsPerPoll = 0x10000;
    const auto isStopped = [isCancelled](quint32 row) {
        return row % rowsPerPoll == 0 && isCancelled &&
               isCancelled->load(std::memory_order_relaxed);
    };
    Membership membership(dataSet, grouping);
    std::vector<Lane> lanes(membership.laneCount());
    const auto& dates = dataSet.events().date;
    for (quint32 row = 0; row < dataSet.events().count() && !isStopped(row); ++row) {
        if (dates[row].isDrawable())
            membership.forEachLane(EventId{row}, [&](size_t lane) { ++lanes[lane].total; });
    }
    const bool isAll = events.size() == dataSet.events().count();
    for (Lane& lane : lanes)
        lane.items.reserve(isAll ? size_t(lane.total) : 0);
    for (const EventId event : events) {
        if (isStopped(event.value))
            return {};
        if (!dates[event.value].isDrawable())
            continue;
        membership.forEachLane(event, [&](size_t lane) {
            ++lanes[lane].shown;
            addItems(lanes[lane], dataSet, event);
        });
    }
    for (quint32 row = 0; row < lanes.size(); ++row)
        name(lanes[row], dataSet, grouping, row);
    std::erase_if(lanes, [](const Lane& lane) { return lane.total == 0; });
    sortLanes(lanes, grouping);
    return lanes;
}

} // namespace attache
