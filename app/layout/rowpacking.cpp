// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/rowpacking.h"

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

/// The row of each item, or the number of rows for an item that found none.
struct Packing
{
    std::vector<quint8> rowOf;
    int rowCount = 0;
    size_t unplaced = 0;
};

/// What an item occupies in its row: from its begin to the end of the room kept for it. Open ends
/// reach those of the covered time.
struct Occupied
{
    TimePoint begin = 0;
    TimePoint end = 0;
};

using Occupancy = std::vector<Occupied>;

/// First fit: each item goes into the topmost row that is free where it begins. Gives up, with
/// items unplaced, as soon as one more than mayFail of them find no row.
Packing firstFit(const Occupancy& items, int maxRows, size_t mayFail)
{
    Packing packing;
    packing.rowOf.resize(items.size());
    std::vector<TimePoint> rowEnds;
    for (size_t i = 0; i < items.size(); ++i) {
        const TimePoint begin = items[i].begin;
        const auto row = std::find_if(rowEnds.begin(), rowEnds.end(),
                                      [begin](TimePoint end) { return end <= begin; });
        const TimePoint end = items[i].end;
        if (row != rowEnds.end()) {
            packing.rowOf[i] = quint8(row - rowEnds.begin());
            *row = end;
        } else if (int(rowEnds.size()) < maxRows) {
            packing.rowOf[i] = quint8(rowEnds.size());
            rowEnds.push_back(end);
        } else {
            packing.rowOf[i] = quint8(maxRows);
            if (++packing.unplaced > mayFail)
                break;
        }
    }
    packing.rowCount = int(rowEnds.size());
    return packing;
}

/// The item's own extent, at least one second long.
Occupied bare(const LaneItem& item, const CoveredTime& covered)
{
    const TimePoint begin = std::max(item.begin, covered.begin);
    return {begin, std::max(std::min(item.end, covered.end), begin + 1)};
}

/// The extent of each mark, at least as long as its shape at the scale, and the label beside it
/// where it does not fit inside.
Occupancy withLabels(const Lane& lane, const DataSet& dataSet, const CoveredTime& covered,
                     double secondsPerPx)
{
    Occupancy occupancy;
    occupancy.reserve(lane.items.size());
    for (const LaneItem& item : lane.items) {
        Occupied occupied = bare(item, covered);
        const double span = double(occupied.end - occupied.begin);
        const auto letters = dataSet.text(dataSet.events().title[item.event.value]).size();
        const double label = (double(letters) * letterPx + labelMarginPx) * secondsPerPx;
        const double mark = std::max(span, pointPx * secondsPerPx);
        occupied.end = occupied.begin + TimePoint(span >= label ? mark : mark + label);
        occupancy.push_back(occupied);
    }
    return occupancy;
}

Occupancy withoutLabels(const Lane& lane, const CoveredTime& covered, double secondsPerPx)
{
    Occupancy occupancy;
    occupancy.reserve(lane.items.size());
    const auto shape = TimePoint(pointPx * secondsPerPx);
    for (const LaneItem& item : lane.items) {
        Occupied occupied = bare(item, covered);
        occupied.end = std::max(occupied.end, occupied.begin + shape);
        occupancy.push_back(occupied);
    }
    return occupancy;
}

/// With room for labels if so few rows are enough; otherwise with as much room for each mark as
/// the rows of a dense lane have, down to none at all.
Packing pack(const Lane& lane, const DataSet& dataSet, const CoveredTime& covered)
{
    const double secondsPerPx = double(covered.end - covered.begin) / referencePlotPx;
    // More marks than this cannot all have a label's room.
    constexpr size_t maxLabelled = 20'000;
    if (lane.items.size() <= maxLabelled) {
        Packing labelled =
            firstFit(withLabels(lane, dataSet, covered, secondsPerPx), maxLabelledRows, 0);
        if (labelled.unplaced == 0)
            return labelled;
        Packing bare = firstFit(withoutLabels(lane, covered, secondsPerPx), maxLabelledRows, 0);
        if (bare.unplaced == 0)
            return bare;
    }
    for (double zoom = 8; zoom <= 4096; zoom *= 8) {
        Packing dense =
            firstFit(withoutLabels(lane, covered, secondsPerPx / zoom), maxDenseRows, 0);
        if (dense.unplaced == 0)
            return dense;
    }
    return firstFit(withoutLabels(lane, covered, 0), maxDenseRows, lane.items.size());
}

/// Row after row, by counting.
void fillRows(Lane& lane, const Packing& packing)
{
    const int rows = packing.rowCount + (packing.unplaced > 0 ? 1 : 0);
    lane.hasCrowdedRow = packing.unplaced > 0;
    lane.rowStarts.assign(size_t(rows) + 1, 0);
    for (const quint8 row : packing.rowOf)
        ++lane.rowStarts[size_t(row) + 1];
    std::partial_sum(lane.rowStarts.begin(), lane.rowStarts.end(), lane.rowStarts.begin());
    lane.rowItems.resize(lane.items.size());
    std::vector<quint32> next(lane.rowStarts.begin(), lane.rowStarts.end() - 1);
    for (quint32 item = 0; item < lane.items.size(); ++item)
        lane.rowItems[next[packing.rowOf[item]]++] = item;
}

void fillEnds(Lane& lane)
{
    lane.ends.reserve(lane.items.size());
    for (const LaneItem& item : lane.items)
        lane.ends.push_back(item.end);
    std::sort(lane.ends.begin(), lane.ends.end());
    if (!lane.hasCrowdedRow)
        return;
    for (const quint32 item : lane.row(lane.rowCount() - 1))
        lane.crowdedEnds.push_back(lane.items[item].end);
    std::sort(lane.crowdedEnds.begin(), lane.crowdedEnds.end());
}

} // namespace

void packRows(Lane& lane, const DataSet& dataSet, const CoveredTime& covered)
{
    std::sort(lane.items.begin(), lane.items.end(), [](const LaneItem& a, const LaneItem& b) {
        if (a.begin != b.begin)
            return a.begin < b.begin;
        return a.end != b.end ? a.end > b.end : a.event < b.event;
    });
    fillRows(lane, pack(lane, dataSet, covered));
    fillEnds(lane);
}

} // namespace attache
