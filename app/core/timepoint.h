// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace attache {

/// Seconds since 1970-01-01T00:00:00 in the proleptic Gregorian calendar (ISO 8601), as a clock
/// at the place of the event shows them: no time zone is applied anywhere in the program.
using TimePoint = qint64;

/// Before and after every date a data set can hold: an open or unknown start or end.
inline constexpr TimePoint distantPast = std::numeric_limits<TimePoint>::min();
inline constexpr TimePoint distantFuture = std::numeric_limits<TimePoint>::max();

inline constexpr TimePoint secondsPerMinute = 60;
inline constexpr TimePoint secondsPerHour = 3600;
inline constexpr TimePoint secondsPerDay = 86400;

/// Whether the time is a real point, not one of the two "distant" ones.
constexpr bool isFinite(TimePoint time)
{
    return time != distantPast && time != distantFuture;
}

/// A day of the proleptic Gregorian calendar with astronomical years: year 0 exists (1 BC).
struct CivilDate
{
    qint64 year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to daysInMonth(year, month)

    friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

/// The first second of the day; month and day must be in range.
TimePoint startOfDay(CivilDate date);

/// The first second of the year.
TimePoint startOfYear(qint64 year);

/// The first second of the month; month may lie outside 1 to 12 and carries into the year.
TimePoint startOfMonth(qint64 year, int month);

/// The day that holds the time; the time must be finite.
CivilDate civilDate(TimePoint time);

/// Seconds since the start of its day, 0 to 86399; the time must be finite.
int secondOfDay(TimePoint time);

/// Number of days, 28 to 31; month is 1 to 12.
int daysInMonth(qint64 year, int month);

} // namespace attache
