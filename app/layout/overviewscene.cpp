// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/overviewscene.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double minBarPx = 3;
constexpr double minFramePx = 8;
constexpr double grabPx = 6; ///< to either side of an edge

/// The highest count in parts [first, last).
int highest(const TimeDensity& density, size_t first, size_t last)
{
    return *std::max_element(density.counts.begin() + std::ptrdiff_t(first),
                             density.counts.begin() + std::ptrdiff_t(last));
}

} // namespace

int TimeDensity::peak() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

TimeDensity densityOf(const DataSet& dataSet, const EventSet& events, const TimeRange& range,
                      int parts)
{
    TimeDensity density{range, std::vector<int>(size_t(std::max(parts, 0)))};
    if (range.isEmpty() || parts <= 0)
        return density;
    const double partsPerSecond = parts / range.span();
    const auto& dates = dataSet.events().date;
    // Steps up where an event begins and down after it ends; their running sum is the count.
    std::vector<int> steps(size_t(parts) + 1);
    for (const EventId event : events) {
        const EventDate& date = dates[event.value];
        if (!date.isDrawable())
            continue;
        const double begin = (double(date.earliestStart) - range.begin) * partsPerSecond;
        const double end = (double(date.latestEnd) - range.begin) * partsPerSecond;
        if (begin >= parts || end <= 0)
            continue;
        const auto first = size_t(std::max(begin, 0.0));
        const auto last = size_t(std::min(std::ceil(end), double(parts)));
        ++steps[first];
        --steps[std::max(last, first + 1)];
    }
    int count = 0;
    for (size_t part = 0; part < density.counts.size(); ++part) {
        count += steps[part];
        density.counts[part] = count;
    }
    return density;
}

OverviewScene makeOverviewScene(const TimeDensity& all, const TimeDensity& shown,
                                const TimeScale& scale, double barsHeightPx)
{
    OverviewScene scene{scale, barsHeightPx, {}};
    const size_t parts = std::min(all.counts.size(), shown.counts.size());
    const int peak = all.peak();
    if (parts == 0 || peak == 0 || scale.widthPx <= 0)
        return scene;
    const auto heightOf = [&](int count) {
        return count > 0 ? std::max(1.0, barsHeightPx * count / peak) : 0.0;
    };
    const double partPx = scale.toPx(all.range.begin + all.range.span() / double(parts)) -
                          scale.toPx(all.range.begin);
    const auto partsPerBar = size_t(std::max(1.0, std::ceil(minBarPx / std::max(partPx, 1e-9))));
    for (size_t first = 0; first < parts; first += partsPerBar) {
        const size_t last = std::min(first + partsPerBar, parts);
        const auto px = [&](size_t part) {
            return scale.toPx(all.range.begin + all.range.span() * double(part) / double(parts));
        };
        const OverviewBar bar{px(first), px(last), heightOf(highest(all, first, last)),
                              heightOf(highest(shown, first, last))};
        if (bar.allHeight == 0)
            continue;
        OverviewBar* previous = scene.bars.empty() ? nullptr : &scene.bars.back();
        if (previous && previous->right == bar.left && previous->allHeight == bar.allHeight &&
            previous->shownHeight == bar.shownHeight)
            previous->right = bar.right;
        else
            scene.bars.push_back(bar);
    }
    return scene;
}

OverviewFrame overviewFrame(const TimeRange& window, const TimeScale& scale)
{
    const double first = scale.leftPx;
    const double last = scale.rightPx();
    OverviewFrame frame{std::clamp(scale.toPx(window.begin), first, last),
                        std::clamp(scale.toPx(window.end), first, last)};
    const double width = std::min(minFramePx, last - first);
    if (frame.right - frame.left < width) {
        const double centre =
            std::clamp((frame.left + frame.right) / 2, first + width / 2, last - width / 2);
        frame = {centre - width / 2, centre + width / 2};
    }
    return frame;
}

FramePart framePartAt(const OverviewFrame& frame, double px)
{
    if (px < frame.left - grabPx || px > frame.right + grabPx)
        return FramePart::Outside;
    // A third of a narrow frame is its body, so that it can be moved as well.
    const double inside = std::min(grabPx, (frame.right - frame.left) / 3);
    if (px < frame.left + inside)
        return FramePart::Begin;
    return px > frame.right - inside ? FramePart::End : FramePart::Body;
}

TimeRange movedFrame(const TimeRange& window, FramePart part, double seconds, double minSpan)
{
    switch (part) {
    case FramePart::Begin:
        return {std::min(window.begin + seconds, window.end - minSpan), window.end};
    case FramePart::End:
        return {window.begin, std::max(window.end + seconds, window.begin + minSpan)};
    case FramePart::Body:
        return {window.begin + seconds, window.end + seconds};
    case FramePart::Outside:
        break;
    }
    return window;
}

} // namespace attache
