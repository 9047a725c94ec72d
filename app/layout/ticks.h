// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

#include <QLocale>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace attache {

/// The width of a text in pixels, in the font that the caller will draw it with.
using TextWidth = std::function<double(QStringView)>;

/// A step of the time axis.
enum class TickStep
{
    Minute,
    FiveMinutes,
    QuarterHour,
    Hour,
    SixHours,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    TenMillennia,
    HundredMillennia
};

/// One cell of the axis: from a tick to the next, with a label that belongs to the whole cell.
struct TickCell
{
    TimePoint begin = 0;
    TimePoint end = 0;
    QString label;      ///< empty when it does not fit
    double labelPx = 0; ///< left edge of the label, kept inside the axis

    friend bool operator==(const TickCell&, const TickCell&) = default;
};

/// The two tiers of the axis, both covering the whole range without holes.
struct TimeAxis
{
    TickStep majorStep = TickStep::Year;
    TickStep minorStep = TickStep::Quarter;
    std::vector<TickCell> major;
    std::vector<TickCell> minor;

    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;
};

/// Chooses the finest step whose labels fit their cells without touching (never more than about
/// one cell for 14 px) and the coarser step that goes with it. The label of a cell that begins
/// left of the axis stays at the axis' left edge as long as it fits.
TimeAxis makeTimeAxis(const TimeScale& scale, const QLocale& locale, const TextWidth& majorWidth,
                      const TextWidth& minorWidth);

/// The first second of the cell that holds the time.
TimePoint cellBegin(TimePoint time, TickStep step);

/// The first second of the following cell, for a time that is a cell's first second.
TimePoint nextCell(TimePoint begin, TickStep step);

} // namespace attache
