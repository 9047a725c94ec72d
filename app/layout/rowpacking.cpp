// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/rowpacking.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>

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

/// First fit: each item goes into the topmost row that is free where it begins. Gives up, with
/// items unplaced, as soon as one more than mayFail of them find no row.
template <class OccupiedBy>
Packing firstFit(const Lane& lane, OccupiedBy occupiedBy, int maxRows, size_t mayFail)
{
    Packing packing;
    packing.rowOf.resize(lane.items.size());
    std::vector<TimePoint> rowEnds;
    for (size_t i = 0; i < lane.items.size(); ++i) {
        const auto [begin, end] = occupiedBy(lane.items[i]);
        const auto row = std::find_if(rowEnds.begin(), rowEnds.end(),
                                      [begin = begin](TimePoint taken) { return taken <= begin; });
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

/// The extent of a mark, at least as long as its shape at the scale, and the label beside it
/// where it does not fit inside.
struct WithLabel
{
    const DataSet& dataSet;
    const CoveredTime& covered;
    double secondsPerPx;

    Occupied operator()(const LaneItem& item) const
    {
        Occupied occupied = bare(item, covered);
        const double span = double(occupied.end - occupied.begin);
        const auto letters = dataSet.text(dataSet.events().title[item.event.value]).size();
        const double label = (double(letters) * letterPx + labelMarginPx) * secondsPerPx;
        const double mark = std::max(span, pointPx * secondsPerPx);
        occupied.end = occupied.begin + TimePoint(span >= label ? mark : mark + label);
        return occupied;
    }
};

struct WithoutLabel
{
    const CoveredTime& covered;
    TimePoint shape; ///< seconds

    WithoutLabel(const CoveredTime& time, double secondsPerPx)
        : covered(time)
        , shape(TimePoint(pointPx * secondsPerPx))
    {
    }

    Occupied operator()(const LaneItem& item) const
    {
        Occupied occupied = bare(item, covered);
        occupied.end = std::max(occupied.end, occupied.begin + shape);
        return occupied;
    }
};

/// In as many rows at most, with as much room for each mark as lets all have a place.
Packing fitDensely(const Lane& lane, const CoveredTime& covered, double secondsPerPx, int maxRows)
{
    constexpr double highestZoom = 1 << 15;
    for (double zoom = 8; zoom <= highestZoom; zoom *= 8) {
        Packing dense = firstFit(lane, WithoutLabel(covered, secondsPerPx / zoom), maxRows, 0);
        if (dense.unplaced == 0)
            return dense;
    }
    return firstFit(lane, WithoutLabel(covered, 0), maxRows, lane.items.size());
}

/// For a lane whose marks cannot all have a place: most rows for the short ones, which all come
/// apart when one zooms in far enough. In plain first fit a few long ones would take every row
/// from begin to end, and nothing else could ever be seen.
Packing fitWhatCanBeSeen(const Lane& lane, const CoveredTime& covered, double secondsPerPx)
{
    constexpr TimePoint longSpan = 2 * 86'400;
    constexpr int rowsForLong = 3;
    const WithoutLabel extentOf(covered, 0);
    const auto isLong = [&](const LaneItem& item) {
        const Occupied extent = extentOf(item);
        return extent.end - extent.begin > longSpan;
    };
    const auto longCount = size_t(std::count_if(lane.items.begin(), lane.items.end(), isLong));
    const bool hasBoth = longCount > 0 && longCount < lane.items.size();
    const int shortRows = hasBoth ? maxDenseRows - rowsForLong : maxDenseRows;
    const auto fit = [&](bool takesLong, int maxRows) {
        Lane part;
        std::copy_if(lane.items.begin(), lane.items.end(), std::back_inserter(part.items),
                     [&](const LaneItem& item) { return isLong(item) == takesLong; });
        return fitDensely(part, covered, secondsPerPx, maxRows);
    };
    const Packing ofShort = fit(false, shortRows);
    const Packing ofLong = fit(true, hasBoth ? rowsForLong : maxDenseRows);

    Packing packing;
    packing.rowCount = ofShort.rowCount + ofLong.rowCount;
    packing.unplaced = ofShort.unplaced + ofLong.unplaced;
    packing.rowOf.reserve(lane.items.size());
    size_t nextShort = 0;
    size_t nextLong = 0;
    for (const LaneItem& item : lane.items) {
        const bool takesLong = isLong(item);
        const int row = takesLong ? ofLong.rowOf[nextLong++] : ofShort.rowOf[nextShort++];
        const bool isPlaced = row < (takesLong ? ofLong : ofShort).rowCount;
        const int above = takesLong ? ofShort.rowCount : 0;
        packing.rowOf.push_back(quint8(isPlaced ? above + row : packing.rowCount));
    }
    return packing;
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
            firstFit(lane, WithLabel{dataSet, covered, secondsPerPx}, maxLabelledRows, 0);
        if (labelled.unplaced == 0)
            return labelled;
        Packing bare = firstFit(lane, WithoutLabel(covered, secondsPerPx), maxLabelledRows, 0);
        if (bare.unplaced == 0)
            return bare;
    }
    Packing dense = fitDensely(lane, covered, secondsPerPx, maxDenseRows);
    return dense.unplaced == 0 ? dense : fitWhatCanBeSeen(lane, covered, secondsPerPx);
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

/// Ascending. Items stand in the order of their begin, so that the ends of the short ones are
/// nearly in order already and only those of the long ones have to be sorted.
template <class Items> std::vector<TimePoint> sortedEnds(const Lane& lane, const Items& items)
{
    constexpr TimePoint shortSpan = 86'400;
    std::vector<TimePoint> ends;
    ends.reserve(items.size());
    std::vector<TimePoint> longEnds;
    for (const quint32 index : items) {
        const LaneItem& item = lane.items[index];
        const bool isShort =
            isFinite(item.begin) && isFinite(item.end) && item.end - item.begin <= shortSpan;
        (isShort ? ends : longEnds).push_back(item.end);
    }
    if (!std::is_sorted(ends.begin(), ends.end()))
        std::sort(ends.begin(), ends.end());
    std::sort(longEnds.begin(), longEnds.end());
    const auto middle = qsizetype(ends.size());
    ends.insert(ends.end(), longEnds.begin(), longEnds.end());
    std::inplace_merge(ends.begin(), ends.begin() + middle, ends.end());
    return ends;
}

void fillEnds(Lane& lane)
{
    lane.ends = sortedEnds(lane, std::views::iota(0u, quint32(lane.items.size())));
    if (lane.hasCrowdedRow)
        lane.crowdedEnds = sortedEnds(lane, lane.row(lane.rowCount() - 1));
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
