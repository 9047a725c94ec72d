// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fitting.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace attache {

namespace {

/// The stretch of time an expression speaks of, cut to what can be gone to.
TimeRange stretchOf(const edtf::Expression& date, const TimeRange& reach)
{
    const EventDate resolved = resolve(date, DateKind::Window, DateBasis::Stated);
    return {isFinite(resolved.earliestStart) ? double(resolved.earliestStart) : reach.begin,
            isFinite(resolved.latestEnd) ? double(resolved.latestEnd) : reach.end};
}

TimeRange widened(const TimeRange& range, double margin)
{
    return {range.begin - margin, range.end + margin};
}

} // namespace

TimeRange closeUp(const EventDate& date)
{
    const TimeRange range = extent(date);
    return widened(range, std::max(range.span() * 0.4, double(secondsPerDay) * 3));
}

TimeRange coveredBy(const DataSet& dataSet, const EventSet& events)
{
    TimeRange covered;
    for (const EventId event : events) {
        const EventDate& date = dataSet.events().date[event.value];
        if (!date.isDrawable())
            continue;
        const TimeRange range = extent(date);
        covered = covered.isEmpty() ? range
                                    : TimeRange{std::min(covered.begin, range.begin),
                                                std::max(covered.end, range.end)};
    }
    return covered;
}

void fitFiltered(Workspace& workspace)
{
    const TimeRange covered = coveredBy(*workspace.dataSet(), workspace.snapshot()->events);
    if (covered.isEmpty())
        workspace.timeWindow().fitAll();
    else
        workspace.timeWindow().setRange(
            widened(covered, std::max(covered.span() * 0.02, double(secondsPerDay))));
}

bool fitSelection(Workspace& workspace)
{
    const auto event = workspace.selection().event();
    if (!event || !workspace.dataSet()->events().date[event->value].isDrawable())
        return false;
    workspace.timeWindow().setRange(closeUp(workspace.dataSet()->events().date[event->value]));
    return true;
}

TimeRange viewOf(const edtf::Expression& date, const TimeRange& reach)
{
    constexpr double leastSpan = 10.0 * secondsPerDay;
    const TimeRange range = stretchOf(date, reach);
    return widened(range, std::max(range.span() / 2, (leastSpan - range.span()) / 2));
}

bool touches(const edtf::Expression& date, const TimeRange& range)
{
    const EventDate resolved = resolve(date, DateKind::Window, DateBasis::Stated);
    if (!resolved.isDrawable())
        return false;
    const TimeRange stretch = stretchOf(date, range);
    return stretch.begin < range.end && stretch.end > range.begin;
}

} // namespace attache
