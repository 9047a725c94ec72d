// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/labelplacement.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

constexpr double insidePaddingPx = 8;

/// The free stretch of a row around one mark.
struct Room
{
    double left = 0;  ///< right edge of what stands before the mark
    double right = 0; ///< left edge of what stands after it
};

/// Where the label goes; nothing when there is no room for it.
std::optional<SceneLabel> place(const SceneMark& mark, double width, const Room& room,
                                const TimelineScene& scene)
{
    const TimelineMetrics& metrics = scene.metrics;
    const QRectF bounds = mark.bounds();
    const double top = mark.centreY - metrics.labelHeightPx / 2;
    const auto label = [&](double left, bool interrupts) {
        return SceneLabel{mark.event, 0, {left, top, width, metrics.labelHeightPx}, interrupts};
    };

    const double visibleLeft = std::max(bounds.left(), scene.scale.leftPx);
    const double visibleRight = std::min(bounds.right(), scene.scale.rightPx());
    if (mark.form != MarkForm::Point && visibleRight - visibleLeft >= width + 2 * insidePaddingPx) {
        if (mark.form == MarkForm::Bar)
            return label(visibleLeft + insidePaddingPx, false);
        return label((visibleLeft + visibleRight - width) / 2, true);
    }
    const double right = bounds.right() + metrics.labelGapPx;
    if (right >= scene.scale.leftPx && right + width <= std::min(room.right, scene.scale.rightPx()))
        return label(right, false);
    const double left = bounds.left() - metrics.labelGapPx - width;
    if (left >= std::max(room.left, scene.scale.leftPx))
        return label(left, false);
    return std::nullopt;
}

} // namespace

void placeLabels(TimelineScene& scene, size_t firstMark, const std::vector<int>& rowsOfMarks,
                 int rowCount, const LabelWidth& labelWidth)
{
    const size_t count = rowsOfMarks.size();
    const double gap = scene.metrics.labelGapPx;
    std::vector<double> nextLeft(count);
    std::vector<double> edge(size_t(rowCount), std::numeric_limits<double>::max());
    for (size_t i = count; i-- > 0;) {
        double& left = edge[size_t(rowsOfMarks[i])];
        nextLeft[i] = left;
        left = scene.marks[firstMark + i].bounds().left() - gap;
    }

    std::fill(edge.begin(), edge.end(), std::numeric_limits<double>::lowest());
    for (size_t i = 0; i < count; ++i) {
        const SceneMark& mark = scene.marks[firstMark + i];
        double& taken = edge[size_t(rowsOfMarks[i])];
        const double width = labelWidth(mark.event);
        auto label = place(mark, width, {taken, nextLeft[i]}, scene);
        taken = std::max(taken, mark.bounds().right() + gap);
        if (label) {
            label->mark = firstMark + i;
            scene.labels.push_back(*label);
            taken = std::max(taken, label->rect.right() + gap);
        }
    }
}

} // namespace attache
