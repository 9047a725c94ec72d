// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanes.h"

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

// The scale at which room for labels is kept: the whole covered time on a plot this wide, with
// letters this wide. Only a typical case; where labels do not fit after all they are left out.
constexpr double referencePlotPx = 900;
constexpr double letterPx = 6.3;
constexpr double labelMarginPx = 26;
constexpr double pointPx = 14;

// A lane that would need more rows than this with room for labels is packed without.
constexpr int maxLabelledRows = 40;

/// The stretch a mark covers for packing; open ends reach the end of the covered time.
struct Occupied
{
    double begin = 0;
    double end = 0;
};

Occupied occupied(const EventDate& date, const Occupied& covered)
{
    return {isFinite(date.earliestStart) ? double(date.earliestStart) : covered.begin,
            isFinite(date.latestEnd) ? double(date.latestEnd) : covered.end};
}

Occupied coveredTime(const DataSet& dataSet)
{
    Occupied covered{0, 0};
    bool isFirst = true;
    const auto include = [&](TimePoint time) {
        if (!isFinite(time))
            return;
        covered.begin = isFirst ? double(time) : std::min(covered.begin, double(time));
        covered.end = isFirst ? double(time) : std::max(covered.end, double(time));
        isFirst = false;
    };
    for (const EventDate& date : dataSet.events().date) {
        if (!date.isDrawable())
            continue;
        include(date.earliestStart);
        include(date.latestEnd);
    }
    return covered;
}

/// The marks of one event: one for each date of an all-of set, otherwise one.
std::vector<LaneItem> marksOf(const DataSet& dataSet, EventId event)
{
    const EventDate& date = dataSet.events().date[event.value];
    if (!date.flags.testFlag(DateFlag::AllOf))
        return {{event, date, 0}};
    std::vector<LaneItem> items;
    const auto expression = edtf::parse(dataSet.text(dataSet.events().edtf[event.value]));
    if (!expression)
        return {{event, date, 0}};
    for (const EventDate& part : resolveEach(*expression, date.basis))
        items.push_back({event, part, 0});
    return items;
}

/// First fit: each mark goes into the topmost row that is free where it begins.
int packRows(std::vector<LaneItem>& items, const Occupied& covered,
             const std::vector<double>& reservedEnds)
{
    std::vector<double> rowEnds;
    for (size_t i = 0; i < items.size(); ++i) {
        const double begin = occupied(items[i].date, covered).begin;
        const auto row = std::find_if(rowEnds.begin(), rowEnds.end(),
                                      [begin](double end) { return end <= begin; });
        items[i].row = int(row - rowEnds.begin());
        if (row == rowEnds.end())
            rowEnds.push_back(reservedEnds[i]);
        else
            *row = reservedEnds[i];
    }
    return int(rowEnds.size());
}

void packLane(Lane& lane, const DataSet& dataSet, const Occupied& covered)
{
    std::stable_sort(
        lane.items.begin(), lane.items.end(), [&covered](const LaneItem& a, const LaneItem& b) {
            const Occupied first = occupied(a.date, covered);
            const Occupied second = occupied(b.date, covered);
            return std::pair(first.begin, -first.end) < std::pair(second.begin, -second.end);
        });
    const double secondsPerPx = (covered.end - covered.begin) / referencePlotPx;
    std::vector<double> bare;
    std::vector<double> labelled;
    for (const LaneItem& item : lane.items) {
        const Occupied mark = occupied(item.date, covered);
        const double end = std::max(mark.end, mark.begin + pointPx * secondsPerPx);
        const auto letters = dataSet.text(dataSet.events().title[item.event.value]).size();
        const double labelSpan = (double(letters) * letterPx + labelMarginPx) * secondsPerPx;
        const bool fitsInside = mark.end - mark.begin >= labelSpan;
        bare.push_back(end);
        labelled.push_back(fitsInside ? end : end + labelSpan);
    }
    lane.rowCount = packRows(lane.items, covered, labelled);
    if (lane.rowCount > maxLabelledRows)
        lane.rowCount = packRows(lane.items, covered, bare);
}

/// The groups from top to bottom: those of participants by how many events they have, the rest
/// as they are.
std::vector<size_t> orderOf(const std::vector<Lane>& lanes, LaneGrouping grouping)
{
    std::vector<size_t> order(lanes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const bool isByParticipant = grouping == LaneGrouping::Country ||
                                 grouping == LaneGrouping::Organisation ||
                                 grouping == LaneGrouping::Mission;
    if (isByParticipant) {
        // The last one, of the events without any, stays last.
        std::stable_sort(order.begin(), order.end() - 1,
                         [&lanes](size_t a, size_t b) { return lanes[a].total > lanes[b].total; });
    }
    return order;
}

} // namespace

LaneLayout layOutLanes(const DataSet& dataSet, const EventSet& events, LaneGrouping grouping)
{
    const EventColumns& columns = dataSet.events();
    const LaneGroups groups(dataSet, grouping);
    std::vector<Lane> byGroup(groups.count());
    std::vector<quint32> ofEvent;
    for (quint32 row = 0; row < columns.count(); ++row) {
        if (!columns.date[row].isDrawable())
            continue;
        groups.groupsOf(EventId{row}, ofEvent);
        for (const quint32 group : ofEvent)
            ++byGroup[group].total;
    }
    for (const EventId event : events) {
        if (!columns.date[event.value].isDrawable())
            continue;
        const std::vector<LaneItem> marks = marksOf(dataSet, event);
        groups.groupsOf(event, ofEvent);
        for (const quint32 group : ofEvent) {
            Lane& lane = byGroup[group];
            ++lane.shown;
            lane.items.insert(lane.items.end(), marks.begin(), marks.end());
        }
    }

    const Occupied covered = coveredTime(dataSet);
    LaneLayout layout;
    for (const size_t index : orderOf(byGroup, grouping)) {
        Lane& lane = byGroup[index];
        if (lane.total == 0)
            continue;
        lane.group = groups.group(index);
        if (grouping == LaneGrouping::Category)
            lane.category = CategoryId{lane.group.row};
        packLane(lane, dataSet, covered);
        layout.lanes.push_back(std::move(lane));
    }
    return layout;
}

} // namespace attache
