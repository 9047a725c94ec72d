// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfdigits.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace attache::edtf {

namespace {

bool fits(QStringView pattern, int number)
{
    for (qsizetype index = pattern.size() - 1; index >= 0; --index) {
        const QChar digit(u'0' + number % 10);
        if (pattern[index] != QLatin1Char('X') && pattern[index] != digit)
            return false;
        number /= 10;
    }
    return number == 0;
}

/// The pattern's value with every X read as the digit.
int valueWith(QStringView pattern, int digit)
{
    int value = 0;
    for (const QChar character : pattern)
        value = value * 10 + (character == QLatin1Char('X') ? digit : character.unicode() - u'0');
    return value;
}

/// Whether any year has one of the days, so that "XXXX-02-30" needs no search through them all.
bool areDaysOfAnyYear(const Candidates& months, const Candidates& days)
{
    constexpr qint64 leapYear = 2000;
    return !days.isEmpty() && std::any_of(months.begin(), months.end(), [&](int month) {
        return days.front() <= daysInMonth(leapYear, month);
    });
}

/// The first combination, in the order of the three ranges, that is a day of the calendar.
template <class Iterator, class Range>
std::optional<CivilDate> firstExisting(Iterator year, Iterator yearsEnd, const Range& months,
                                       const Range& days)
{
    for (; year != yearsEnd; ++year) {
        for (auto month = months.first; month != months.second; ++month) {
            for (auto day = days.first; day != days.second; ++day) {
                if (*day <= daysInMonth(*year, *month))
                    return CivilDate{*year, *month, *day};
            }
        }
    }
    return std::nullopt;
}

} // namespace

bool isDigitsOrX(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= QLatin1Char('0') && character <= QLatin1Char('9')) ||
               character == QLatin1Char('X');
    });
}

bool holdsX(QStringView digits)
{
    return digits.contains(QLatin1Char('X'));
}

Candidates candidates(QStringView pattern, int low, int high)
{
    Candidates numbers;
    const bool isFree = pattern.isEmpty();
    const int first = isFree ? low : std::max(low, valueWith(pattern, 0));
    const int last = isFree ? high : std::min(high, valueWith(pattern, 9));
    for (int number = first; number <= last; ++number) {
        if (isFree || fits(pattern, number))
            numbers.append(number);
    }
    return numbers;
}

Candidates yearCandidates(QStringView pattern, bool isNegative)
{
    Candidates years = candidates(pattern, isNegative ? 1 : 0, 9999);
    if (isNegative) {
        std::reverse(years.begin(), years.end());
        std::transform(years.begin(), years.end(), years.begin(), std::negate<int>());
    }
    return years;
}

std::optional<CivilDate> firstDay(const Candidates& years, const Candidates& months,
                                  const Candidates& days)
{
    if (!areDaysOfAnyYear(months, days))
        return std::nullopt;
    return firstExisting(years.begin(), years.end(), std::pair(months.begin(), months.end()),
                         std::pair(days.begin(), days.end()));
}

std::optional<CivilDate> lastDay(const Candidates& years, const Candidates& months,
                                 const Candidates& days)
{
    if (!areDaysOfAnyYear(months, days))
        return std::nullopt;
    return firstExisting(years.rbegin(), years.rend(), std::pair(months.rbegin(), months.rend()),
                         std::pair(days.rbegin(), days.rend()));
}

MonthSpan monthsOfSeason(int code)
{
    const bool isQuarter = code >= 33 && code <= 36;
    const bool isQuadrimester = code >= 37 && code <= 39;
    const bool isSemester = code >= 40;
    const bool isSouthern = code >= 29 && code <= 32;
    if (isQuarter)
        return {(code - 33) * 3 + 1, 3};
    if (isQuadrimester)
        return {(code - 37) * 4 + 1, 4};
    if (isSemester)
        return {(code - 40) * 6 + 1, 6};
    const int northernFirst = (code - 21) % 4 * 3 + 3;
    return {isSouthern ? (northernFirst + 5) % 12 + 1 : northernFirst, 3};
}

} // namespace attache::edtf
