// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/labelledrows.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

constexpr double insidePaddingPx = 8;
constexpr double slackPx = 1; ///< so that rounding never costs a letter

/// What a mark and its label occupy in their row, in pixels.
struct Footprint
{
    double left = 0;
    double right = 0;
};

bool isInView(const LaneItem& item, const TimeRange& range)
{
    return double(item.begin)<range.end&& double(item.end)> range.begin;
}

Footprint footprint(const EventDate& date, double labelPx, const TimeScale& scale, double gapPx)
{
    SceneMark mark;
    mark.form = date.kind == DateKind::Duration || date.kind == DateKind::Window ? MarkForm::Bar
                                                                                 : MarkForm::Point;
    mark.left = scale.toPx(date.earliestStart);
    mark.right = scale.toPx(date.latestEnd);
    const QRectF bounds = mark.bounds();
    const double width = labelPx + slackPx;
    const double visible = std::min(bounds.right(), scale.rightPx()) -
                           std::max(bounds.left(), scale.leftPx) - 2 * insidePaddingPx;
    if (labelPx <= 0 || (mark.form == MarkForm::Bar && visible >= width))
        return {bounds.left(), bounds.right()};
    const double rightEnd = std::max(bounds.right() + gapPx, scale.leftPx) + width;
    if (rightEnd <= scale.rightPx())
        return {bounds.left(), rightEnd};
    const double leftEnd = std::min(bounds.left() - gapPx, scale.rightPx()) - width;
    if (leftEnd >= scale.leftPx)
        return {leftEnd, bounds.right()};
    // Wider than the plot: it gets a row of its own.
    return {std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max()};
}

/// Puts each item into the first row that is free where it begins.
void packLane(Lane& lane, const DataSet& dataSet, const TimeScale& scale, double gapPx,
              const LabelWidth& labelWidth)
{
    std::vector<double> rowEnds;
    std::vector<std::vector<quint32>> rows;
    for (quint32 i = 0; i < lane.items.size(); ++i) {
        const LaneItem& item = lane.items[i];
        const Footprint taken =
            footprint(lane.date(dataSet, item), labelWidth(item.event), scale, gapPx);
        const auto free = std::find_if(rowEnds.begin(), rowEnds.end(),
                                       [&](double end) { return end <= taken.left; });
        const auto row = size_t(free - rowEnds.begin());
        if (free == rowEnds.end()) {
            rowEnds.push_back(0);
            rows.emplace_back();
        }
        rowEnds[row] = taken.right + gapPx;
        rows[row].push_back(i);
    }
    lane.rowItems.clear();
    lane.rowStarts.assign(1, 0);
    for (const auto& row : rows) {
        lane.rowItems.insert(lane.rowItems.end(), row.begin(), row.end());
        lane.rowStarts.push_back(quint32(lane.rowItems.size()));
    }
    lane.hasCrowdedRow = false;
    lane.crowdedEnds.clear();
    lane.ends.clear();
    for (const LaneItem& item : lane.items)
        lane.ends.push_back(item.end);
    std::sort(lane.ends.begin(), lane.ends.end());
}

} // namespace

void packForLabels(LaneLayout& layout, const DataSet& dataSet, const TimeScale& scale,
                   const TimelineMetrics& metrics, const LabelWidth& labelWidth)
{
    size_t inView = 0;
    for (const Lane& lane : layout.lanes) {
        inView +=
            size_t(std::count_if(lane.items.begin(), lane.items.end(), [&](const LaneItem& item) {
                return isInView(item, scale.range);
            }));
    }
    if (inView > maxLabelledMarks)
        return;
    std::vector<Lane> kept;
    for (Lane& lane : layout.lanes) {
        std::erase_if(lane.items,
                      [&](const LaneItem& item) { return !isInView(item, scale.range); });
        if (lane.items.empty())
            continue;
        packLane(lane, dataSet, scale, metrics.labelGapPx, labelWidth);
        kept.push_back(std::move(lane));
    }
    layout.lanes = std::move(kept);
}

} // namespace attache
