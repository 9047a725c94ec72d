// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/labelplacement.h"

#include <algorithm>
#include <array>
#include <limits>

namespace attache {

namespace {

constexpr double insidePaddingPx = 8;
constexpr double minCutLabelPx = 90;

/// The free stretch of a row around one mark.
struct Room
{
    double left = 0;  ///< right edge of what stands before the mark
    double right = 0; ///< left edge of what stands after it
};

/// A place that a label could take, and how wide it may be there.
struct Place
{
    double left = 0;
    double width = 0;
    bool isInside = false;
};

/// Inside the visible part of a bar or bracket, right of the mark, left of it.
std::array<Place, 3> places(const SceneMark& mark, double width, const Room& room,
                            const TimelineScene& scene)
{
    const double gap = scene.metrics.labelGapPx;
    const QRectF bounds = mark.bounds();
    const double visibleLeft = std::max(bounds.left(), scene.scale.leftPx);
    const double visibleRight = std::min(bounds.right(), scene.scale.rightPx());
    Place inside;
    if (mark.form != MarkForm::Point) {
        inside = {visibleLeft + insidePaddingPx, visibleRight - visibleLeft - 2 * insidePaddingPx,
                  true};
        if (mark.form == MarkForm::Bracket && inside.width > width)
            inside.left = (visibleLeft + visibleRight - width) / 2;
    }
    // The shape of a day that is wider than the view may lie outside it.
    Place right;
    right.left = std::max(bounds.right() + gap, scene.scale.leftPx);
    right.width = std::min(room.right, scene.scale.rightPx()) - right.left;
    Place left;
    const double leftEnd = std::min(bounds.left() - gap, scene.scale.rightPx());
    left.width = leftEnd - std::max(room.left, scene.scale.leftPx);
    left.left = leftEnd - std::min(width, left.width);
    return {inside, right, left};
}

/// Whether a day is so wide that its line runs behind the label beside its shape.
bool isOnDayLine(const SceneMark& mark, const TimelineScene& scene)
{
    return mark.form == MarkForm::Point && mark.right - mark.left > scene.metrics.shapePx * 1.5;
}

/// The first place that is wide enough; otherwise the widest, where the label is cut. Nothing
/// when too little of the label would be left to be of use.
std::optional<SceneLabel> place(const SceneMark& mark, double width, const Room& room,
                                const TimelineScene& scene)
{
    const auto candidates = places(mark, width, room, scene);
    const auto fits = [width](const Place& candidate) { return candidate.width >= width; };
    auto chosen = std::find_if(candidates.begin(), candidates.end(), fits);
    if (chosen == candidates.end()) {
        chosen = std::max_element(candidates.begin(), candidates.end(),
                                  [](const Place& a, const Place& b) { return a.width < b.width; });
    }
    const double shown = std::min(width, chosen->width);
    if (shown < width && shown < minCutLabelPx)
        return std::nullopt;
    const double height = scene.metrics.labelHeightPx;
    return SceneLabel{mark.event,
                      0,
                      {chosen->left, mark.centreY - height / 2, shown, height},
                      mark.form != MarkForm::Bar && (chosen->isInside || isOnDayLine(mark, scene))};
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
