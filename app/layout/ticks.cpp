// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ticks.h"

#include "layout/ticklabels.h"

#include <array>
#include <cmath>

namespace attache {

namespace {

constexpr double labelPaddingPx = 6; ///< on both sides of a label
constexpr double minCellPx = 14;

struct Tier
{
    TickStep minor;
    TickStep major;
};

/// From fine to coarse; the major step always consists of whole minor ones, weeks excepted.
constexpr std::array tiers = {
    Tier{TickStep::Minute, TickStep::Hour},
    Tier{TickStep::FiveMinutes, TickStep::Hour},
    Tier{TickStep::QuarterHour, TickStep::Day},
    Tier{TickStep::Hour, TickStep::Day},
    Tier{TickStep::SixHours, TickStep::Day},
    Tier{TickStep::Day, TickStep::Month},
    Tier{TickStep::Week, TickStep::Month},
    Tier{TickStep::Month, TickStep::Year},
    Tier{TickStep::Quarter, TickStep::Year},
    Tier{TickStep::Year, TickStep::Decade},
    Tier{TickStep::Decade, TickStep::Century},
    Tier{TickStep::Century, TickStep::Millennium},
    Tier{TickStep::Millennium, TickStep::TenMillennia},
    Tier{TickStep::TenMillennia, TickStep::HundredMillennia},
};

qint64 floorTo(qint64 value, qint64 multiple)
{
    const qint64 rest = ((value % multiple) + multiple) % multiple;
    return value - rest;
}

/// Seconds of the steps that always take the same time; 0 for calendar steps.
TimePoint fixedSeconds(TickStep step)
{
    switch (step) {
    case TickStep::Minute:
        return secondsPerMinute;
    case TickStep::FiveMinutes:
        return 5 * secondsPerMinute;
    case TickStep::QuarterHour:
        return 15 * secondsPerMinute;
    case TickStep::Hour:
        return secondsPerHour;
    case TickStep::SixHours:
        return 6 * secondsPerHour;
    case TickStep::Day:
        return secondsPerDay;
    case TickStep::Week:
        return 7 * secondsPerDay;
    default:
        return 0;
    }
}

/// Years of the steps that consist of whole years; 0 for finer ones.
qint64 wholeYears(TickStep step)
{
    switch (step) {
    case TickStep::Year:
        return 1;
    case TickStep::Decade:
        return 10;
    case TickStep::Century:
        return 100;
    case TickStep::Millennium:
        return 1000;
    case TickStep::TenMillennia:
        return 10'000;
    case TickStep::HundredMillennia:
        return 100'000;
    default:
        return 0;
    }
}

double typicalSeconds(TickStep step)
{
    if (const TimePoint seconds = fixedSeconds(step))
        return double(seconds);
    if (const qint64 years = wholeYears(step))
        return double(years) * 365.2425 * secondsPerDay;
    return (step == TickStep::Month ? 30.44 : 91.3) * secondsPerDay;
}

/// The cells of one step over the range; at most a few thousand by the choice of the step.
std::vector<TickCell> cells(const TimeRange& range, TickStep step)
{
    std::vector<TickCell> result;
    TimePoint begin = cellBegin(TimePoint(std::floor(range.begin)), step);
    while (double(begin) < range.end) {
        const TimePoint end = nextCell(begin, step);
        result.push_back({begin, end, {}, 0});
        begin = end;
    }
    return result;
}

/// A cell's edges inside the axis, in pixels.
struct VisibleCell
{
    double left = 0;
    double right = 0;
    bool isWhole = false;
};

VisibleCell visiblePart(const TickCell& cell, const TimeScale& scale)
{
    const double begin = scale.toPx(cell.begin);
    const double end = scale.toPx(cell.end);
    return {std::max(begin, scale.leftPx), std::min(end, scale.rightPx()),
            begin >= scale.leftPx && end <= scale.rightPx()};
}

bool fitsIn(const VisibleCell& cell, double labelWidth)
{
    return labelWidth + 2 * labelPaddingPx <= cell.right - cell.left;
}

/// Writes the labels, all in the longest form that fits every whole cell; a cell that is cut off
/// at the edge may have a shorter one.
template <class LabelsOf>
void labelCells(std::vector<TickCell>& row, const TimeScale& scale, const LabelsOf& labelsOf,
                const TextWidth& width)
{
    qsizetype form = 0;
    for (const TickCell& cell : row) {
        const VisibleCell visible = visiblePart(cell, scale);
        const QStringList labels = labelsOf(cell.begin);
        while (visible.isWhole && form + 1 < labels.size() &&
               !fitsIn(visible, width(labels.at(form))))
            ++form;
    }
    for (TickCell& cell : row) {
        const VisibleCell visible = visiblePart(cell, scale);
        const QStringList labels = labelsOf(cell.begin);
        for (qsizetype i = std::min(form, labels.size() - 1); i < labels.size(); ++i) {
            if (!fitsIn(visible, width(labels.at(i))))
                continue;
            cell.label = labels.at(i);
            cell.labelPx = visible.left + labelPaddingPx;
            break;
        }
    }
}

/// Whether the shortest labels of a full cell of this step fit.
bool fits(TickStep step, const TimeScale& scale, const QLocale& locale, const TextWidth& width)
{
    const double cellPx = typicalSeconds(step) * 0.92 / scale.secondsPerPx();
    if (cellPx < minCellPx)
        return false;
    TimePoint begin = cellBegin(TimePoint(scale.range.begin), step);
    for (int i = 0; i < 12; ++i) {
        if (width(tickLabels(begin, step, locale).last()) + 2 * labelPaddingPx > cellPx)
            return false;
        begin = nextCell(begin, step);
    }
    return true;
}

} // namespace

TimePoint cellBegin(TimePoint time, TickStep step)
{
    if (step == TickStep::Week) {
        constexpr TimePoint firstMonday = 4 * secondsPerDay; // 1970-01-05
        return floorTo(time - firstMonday, fixedSeconds(step)) + firstMonday;
    }
    if (const TimePoint seconds = fixedSeconds(step))
        return floorTo(time, seconds);
    const CivilDate date = civilDate(time);
    if (const qint64 years = wholeYears(step))
        return startOfYear(floorTo(date.year, years));
    const int months = step == TickStep::Month ? 1 : 3;
    return startOfMonth(date.year, (date.month - 1) / months * months + 1);
}

TimePoint nextCell(TimePoint begin, TickStep step)
{
    if (const TimePoint seconds = fixedSeconds(step))
        return begin + seconds;
    const CivilDate date = civilDate(begin);
    if (const qint64 years = wholeYears(step))
        return startOfYear(date.year + years);
    return startOfMonth(date.year, date.month + (step == TickStep::Month ? 1 : 3));
}

TimeAxis makeTimeAxis(const TimeScale& scale, const QLocale& locale, const TextWidth& majorWidth,
                      const TextWidth& minorWidth)
{
    TimeAxis axis;
    if (scale.range.isEmpty() || scale.widthPx <= 0)
        return axis;
    Tier tier = tiers.back();
    for (const Tier& candidate : tiers) {
        if (fits(candidate.minor, scale, locale, minorWidth)) {
            tier = candidate;
            break;
        }
    }
    axis.minorStep = tier.minor;
    axis.majorStep = tier.major;
    if (scale.secondsPerPx() * minCellPx > typicalSeconds(TickStep::HundredMillennia))
        return axis;
    axis.minor = cells(scale.range, tier.minor);
    axis.major = cells(scale.range, tier.major);
    labelCells(
        axis.minor, scale, [&](TimePoint begin) { return tickLabels(begin, tier.minor, locale); },
        minorWidth);
    labelCells(
        axis.major, scale,
        [&](TimePoint begin) { return majorTickLabels(begin, tier.major, locale); }, majorWidth);
    return axis;
}

} // namespace attache
