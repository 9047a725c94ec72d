// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timewindow.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

bool isFinite(const TimeRange& range)
{
    return std::isfinite(range.begin) && std::isfinite(range.end);
}

} // namespace

void TimeWindow::setLimits(const TimeRange& limits, const TimeRange& reach)
{
    if (limits.isEmpty() || !isFinite(limits) || !isFinite(reach))
        return;
    const TimeRange hull = reach.isEmpty() ? limits
                                           : TimeRange{std::min(limits.begin, reach.begin),
                                                       std::max(limits.end, reach.end)};
    if (limits == m_limits && hull == m_reach)
        return;
    m_limits = limits;
    m_reach = hull;
    emit limitsChanged();
    setRange(limits);
}

void TimeWindow::setRange(const TimeRange& range)
{
    if (!isFinite(range))
        return;
    const TimeRange next = bounded(range);
    if (next == m_range)
        return;
    m_range = next;
    emit changed();
}

void TimeWindow::zoom(double factor, double anchor)
{
    const double applied = clampedSpan(m_range.span() * factor) / m_range.span();
    setRange(
        {anchor - (anchor - m_range.begin) * applied, anchor + (m_range.end - anchor) * applied});
}

void TimeWindow::pan(double fraction)
{
    const double shift = m_range.span() * fraction;
    setRange({m_range.begin + shift, m_range.end + shift});
}

void TimeWindow::reveal(const TimeRange& range)
{
    if (!isFinite(range))
        return;
    const double span = m_range.span();
    if (range.span() > span) {
        if (!(range.begin < m_range.end && range.end > m_range.begin))
            setRange({range.begin - span / 2, range.begin + span / 2});
        return;
    }
    const double margin = std::min(span * 0.1, (span - range.span()) / 2);
    if (range.begin < m_range.begin)
        setRange({range.begin - margin, range.begin - margin + span});
    else if (range.end > m_range.end)
        setRange({range.end + margin - span, range.end + margin});
}

double TimeWindow::clampedSpan(double span) const
{
    return std::clamp(span, minSpan, std::max(minSpan, m_reach.span() * 2));
}

TimeRange TimeWindow::bounded(TimeRange range) const
{
    const double span = clampedSpan(range.span());
    const double centre = std::clamp((range.begin + range.end) / 2, m_reach.begin, m_reach.end);
    const double begin = centre - span / 2;
    const bool isUntouched = span == range.span() && centre == (range.begin + range.end) / 2;
    return isUntouched ? range : TimeRange{begin, begin + span};
}

} // namespace attache
