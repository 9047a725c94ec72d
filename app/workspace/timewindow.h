// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

#include <QObject>

namespace attache {

/// The stretch of time that the timeline and the chart show. Never shorter than an hour, never
/// outside its reach by more than half a window. Setting what is there already emits nothing.
class TimeWindow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr double minSpan = 3600; ///< seconds

    const TimeRange& range() const { return m_range; }

    /// What "fit all" shows.
    const TimeRange& limits() const { return m_limits; }

    /// The whole stretch that one can go through; holds the limits.
    const TimeRange& reach() const { return m_reach; }

    /// Takes new limits and shows all of them. One can go beyond them as far as the reach, which
    /// always holds the limits.
    void setLimits(const TimeRange& limits, const TimeRange& reach = {});

    /// Shows the range, widened or shifted as far as the rules above ask.
    void setRange(const TimeRange& range);

    /// Zooms so that the span is multiplied by the factor and the anchor (a time) keeps its
    /// place on the screen; factors below 1 zoom in.
    void zoom(double factor, double anchor);

    /// Moves the window by a fraction of its span; positive is later.
    void pan(double fraction);

    /// Moves the window, without changing its span, so far that the time range is inside. Of a
    /// range longer than the window a part is enough; where none is in view, its start is centred.
    void reveal(const TimeRange& range);

    void fitAll() { setRange(m_limits); }

signals:
    void changed();
    void limitsChanged();

private:
    double clampedSpan(double span) const;
    TimeRange bounded(TimeRange range) const;

    TimeRange m_limits{0, double(secondsPerDay)};
    TimeRange m_reach{0, double(secondsPerDay)};
    TimeRange m_range{0, double(secondsPerDay)};
};

} // namespace attache
