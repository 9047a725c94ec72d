// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timewindow.h"

#include <algorithm>
#include <cmath>

namespace attache {

void TimeWindow::setLimits(const TimeRange& limits)
{
    if (limits.isEmpty() || limits == m_limits)
        return;
    m_limits = limits;
    emit limitsChanged();
    setRange(limits);
}

void TimeWindow::setRange(const TimeRange& range)
{
    if (!std::isfinite(range.begin) || !std::isfinite(range.end))
        return;
    const TimeRange next = bounded(range);
    if (next == m_range)
        return;
    m_range = next;
    emit changed();
}

void TimeWindow::zoom(double factor, double anchor)
{
    const double maxSpan = m_limits.span() * 2;
    const double span = std::clamp(m_range.span() * factor, std::min(minSpan, maxSpan), maxSpan);
    const double applied = span / m_range.span();
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

TimeRange TimeWindow::bounded(TimeRange range) const
{
    const double maxSpan = m_limits.span() * 2;
    const double span = std::clamp(range.span(), std::min(minSpan, maxSpan), maxSpan);
    const double centre = std::clamp((range.begin + range.end) / 2, m_limits.begin, m_limits.end);
    const double begin = centre - span / 2;
    const bool isUntouched = span == range.span() && centre == (range.begin + range.end) / 2;
    return isUntouched ? range : TimeRange{begin, begin + span};
}

} // namespace attache
