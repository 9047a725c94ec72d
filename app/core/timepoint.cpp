// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timepoint.h"

namespace attache {

namespace {

/// Floor division, for a positive divisor.
constexpr qint64 floorDiv(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return quotient * divisor > value ? quotient - 1 : quotient;
}

constexpr bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days since 1970-01-01, counted over 400-year eras of 146,097 days whose years begin in March,
/// so that the leap day is the last of its year.
constexpr qint64 dayNumber(CivilDate date)
{
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 era = floorDiv(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 monthFromMarch = (date.month + 9) % 12;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

} // namespace

TimePoint startOfDay(CivilDate date)
{
    return dayNumber(date) * secondsPerDay;
}

TimePoint startOfYear(qint64 year)
{
    return startOfDay({year, 1, 1});
}

TimePoint startOfMonth(qint64 year, int month)
{
    const qint64 carry = floorDiv(month - 1, 12);
    return startOfDay({year + carry, int(month - carry * 12), 1});
}

CivilDate civilDate(TimePoint time)
{
    const qint64 days = floorDiv(time, secondsPerDay) + 719468;
    const qint64 era = floorDiv(days, 146097);
    const qint64 dayOfEra = days - era * 146097;
    const qint64 yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int day = int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int secondOfDay(TimePoint time)
{
    return int(time - floorDiv(time, secondsPerDay) * secondsPerDay);
}

int daysInMonth(qint64 year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

} // namespace attache
