// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/comparison.h"

#include "core/timepoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr int monthsOfYear = 12;

/// The time so many calendar months later.
TimePoint monthsLater(TimePoint time, int months)
{
    const CivilDate date = civilDate(time);
    const qint64 month = date.year * monthsOfYear + (date.month - 1) + months;
    const qint64 year =
        month >= 0 ? month / monthsOfYear : (month - monthsOfYear + 1) / monthsOfYear;
    CivilDate moved{year, int(month - year * monthsOfYear) + 1, date.day};
    moved.day = std::min(moved.day, daysInMonth(moved.year, moved.month));
    return startOfDay(moved) + secondOfDay(time);
}

} // namespace

TimeRange shifted(const TimeRange& range, int months)
{
    // Beyond some ten thousand years calendar months say nothing.
    constexpr double reach = 1e12;
    if (months == 0 || range.isEmpty() || std::abs(range.begin) > reach ||
        std::abs(range.end) > reach)
        return range;
    const auto middle = TimePoint(std::floor((range.begin + range.end) / 2));
    const auto offset = double(monthsLater(middle, months) - middle);
    return {range.begin + offset, range.end + offset};
}

QString shiftInWords(int months)
{
    const int count = std::abs(months);
    if (count == 0)
        return {};
    if (count % monthsOfYear == 0) {
        const int years = count / monthsOfYear;
        return months < 0 ? Texts::tr("%n year(s) earlier", nullptr, years)
                          : Texts::tr("%n year(s) later", nullptr, years);
    }
    return months < 0 ? Texts::tr("%n month(s) earlier", nullptr, count)
                      : Texts::tr("%n month(s) later", nullptr, count);
}

} // namespace attache
