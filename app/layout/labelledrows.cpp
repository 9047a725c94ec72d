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

bool isInView(const EventDate& date, const TimeRange& range)
{
    return double(date.earliestStart) < range.end && double(date.latestEnd) > range.begin;
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

} // namespace

void packForLabels(LaneLayout& layout, const DataSet&, const TimeScale& scale,
                   const TimelineMetrics& metrics, const LabelWidth& labelWidth)
{
    std::vector<Lane> kept;
    for (Lane& lane : layout.lanes) {
        std::erase_if(lane.items, [&](const LaneItem& item) {
            return !isInView(item.date, scale.range);
        });
        if (lane.items.empty())
            continue;
        std::vector<double> rowEnds;
        for (LaneItem& item : lane.items) {
            const Footprint taken =
                footprint(item.date, labelWidth(item.event), scale, metrics.labelGapPx);
            auto row = std::find_if(rowEnds.begin(), rowEnds.end(),
                                    [&](double end) { return end <= taken.left; });
            if (row == rowEnds.end())
                row = rowEnds.insert(row, 0);
            *row = taken.right + metrics.labelGapPx;
            item.row = int(row - rowEnds.begin());
        }
        lane.rowCount = int(rowEnds.size());
        kept.push_back(std::move(lane));
    }
    layout.lanes = std::move(kept);
}

} // namespace attache
