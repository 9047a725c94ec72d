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
constexpr double minLabelPx = 12; ///< narrower than any title

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
/// when too little of the label would be left to be of use; where no place has room for a few
/// letters, the label is not even measured.
std::optional<SceneLabel> place(const SceneMark& mark, const Room& room, const TimelineScene& scene,
                                const LabelWidth& labelWidth)
{
    const auto byWidth = [](const Place& a, const Place& b) { return a.width < b.width; };
    const auto rooms = places(mark, minLabelPx, room, scene);
    if (std::max_element(rooms.begin(), rooms.end(), byWidth)->width < minLabelPx)
        return std::nullopt;
    const double width = labelWidth(mark.event);
    const auto candidates = places(mark, width, room, scene);
    const auto fits = [width](const Place& candidate) { return candidate.width >= width; };
    auto chosen = std::find_if(candidates.begin(), candidates.end(), fits);
    if (chosen == candidates.end()) {
        chosen = std::max_element(candidates.begin(), candidates.end(), byWidth);
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

void placeLabels(TimelineScene& scene, size_t firstMark, size_t firstCluster,
                 const LabelWidth& labelWidth)
{
    const double gap = scene.metrics.labelGapPx;
    double taken = std::numeric_limits<double>::lowest();
    size_t before = firstCluster; // the first cluster that is not left of the mark
    for (size_t i = firstMark; i < scene.marks.size(); ++i) {
        const SceneMark& mark = scene.marks[i];
        for (; before < scene.clusters.size() &&
               scene.clusters[before].rect.left() < mark.bounds().left();
             ++before)
            taken = std::max(taken, scene.clusters[before].rect.right() + gap);
        double next = std::numeric_limits<double>::max();
        if (i + 1 < scene.marks.size())
            next = scene.marks[i + 1].bounds().left() - gap;
        if (before < scene.clusters.size())
            next = std::min(next, scene.clusters[before].rect.left() - gap);
        auto label = place(mark, {taken, next}, scene, labelWidth);
        taken = std::max(taken, mark.bounds().right() + gap);
        if (label) {
            label->mark = i;
            scene.labels.push_back(*label);
            taken = std::max(taken, label->rect.right() + gap);
        }
    }
}

} // namespace attache
