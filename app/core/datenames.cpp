// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datephrases.h"

#include <cstdlib>

namespace attache::datephrases {

namespace {

/// Years below it are read as days or numbers when no era stands beside them.
constexpr qint64 firstPlainYear = 1000;
constexpr qint64 lastPlainYear = 9999;

bool isPlainYear(const edtf::Date& date)
{
    return !date.yearUnspecified && date.earliestYear >= firstPlainYear &&
           date.earliestYear <= lastPlainYear;
}

/// "196X" is "the 1960s"; but "the 1900s" may be ten years or a hundred.
bool isNamedDecade(const edtf::Date& date)
{
    return date.latestYear - date.earliestYear == 9 && date.earliestYear >= firstPlainYear &&
           date.earliestYear % 100 != 0;
}

bool isAnyYear(const edtf::Date& date)
{
    return date.earliestYear == 0 && date.latestYear == lastPlainYear;
}

/// A year without its exact digits, as one year: "a year in the 1960s".
QString vagueYear(const edtf::Date& date, const QLocale& locale)
{
    if (isAnyYear(date))
        return DateWords::tr("an unknown year");
    if (isNamedDecade(date))
        return DateWords::tr("a year in the %1s").arg(yearNumber(date.earliestYear, locale));
    return DateWords::tr("a year between %1 and %2", "two years")
        .arg(yearNumber(date.earliestYear, locale), yearNumber(date.latestYear, locale));
}

/// The whole of the years that an expression covers: "2022", "the 1960s".
QString yearName(const edtf::Date& date, const QLocale& locale)
{
    const QString first = yearNumber(date.earliestYear, locale);
    if (date.isLongYear && std::abs(date.earliestYear) > lastPlainYear)
        return DateWords::tr("the year %1").arg(first);
    if (!date.yearUnspecified)
        return DateWords::tr("%1", "a year").arg(first);
    if (isNamedDecade(date))
        return DateWords::tr("the %1s").arg(first);
    edtf::Date yearAlone;
    yearAlone.yearUnspecified = true;
    yearAlone.earliestYear = date.earliestYear;
    yearAlone.latestYear = date.latestYear;
    if (isAnyYear(date) || yearAlone.precision() == edtf::Precision::Year)
        return vagueYear(date, locale);
    return DateWords::tr("the years %1 to %2").arg(first, yearNumber(date.latestYear, locale));
}

QString monthName(const edtf::Date& date, const QLocale& locale)
{
    const QString month = locale.monthName(date.month);
    if (date.yearUnspecified)
        return DateWords::tr("%1 of %2", "month, a year in a decade")
            .arg(month, vagueYear(date, locale));
    return DateWords::tr("%1 %2", "month, year").arg(month, yearNumber(date.earliestYear, locale));
}

QString dayName(const edtf::Date& date, const QLocale& locale)
{
    const QString day = QString::number(date.day);
    const bool hasMonth = date.month > 0;
    if (date.dayUnspecified)
        return DateWords::tr("a day in %1")
            .arg(hasMonth ? monthName(date, locale) : yearName(date, locale));
    if (!hasMonth)
        return DateWords::tr("day %1 of a month of %2").arg(day, yearName(date, locale));
    const QString month = locale.monthName(date.month);
    if (date.yearUnspecified)
        return DateWords::tr("%1 %2 of %3", "day, month, a year in a decade")
            .arg(day, month, vagueYear(date, locale));
    return DateWords::tr("%1 %2 %3", "day, month, year")
        .arg(day, month, yearNumber(date.earliestYear, locale));
}

/// "spring 2022"; a season that reaches into the next year names both.
QString seasonName(int season, qint64 year, const QLocale& locale)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("DateWords", "spring %1"), QT_TRANSLATE_NOOP("DateWords", "summer %1"),
        QT_TRANSLATE_NOOP("DateWords", "autumn %1"), QT_TRANSLATE_NOOP("DateWords", "winter %1")};
    const int which = (season - 21) % 4;
    const bool isSouthern = season >= 29;
    const QString thisYear = yearNumber(year, locale);
    const QString nextYear = yearNumber(year + 1, locale);
    QString name;
    if (isSouthern && which == 1)
        name = DateWords::tr("summer %1–%2").arg(thisYear, nextYear);
    else if (!isSouthern && which == 3)
        name = DateWords::tr("winter %1–%2").arg(thisYear, nextYear);
    else
        name = DateWords::tr(names[which]).arg(thisYear);
    if (isSouthern)
        return DateWords::tr("%1 (southern hemisphere)").arg(name);
    return season >= 25 ? DateWords::tr("%1 (northern hemisphere)").arg(name) : name;
}

QString partOfYearName(const edtf::Date& date, const QLocale& locale)
{
    static constexpr int firstPart = 33;
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("DateWords", "the first quarter of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the second quarter of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the third quarter of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the fourth quarter of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the first four months of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the middle four months of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the last four months of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the first half of %1"),
        QT_TRANSLATE_NOOP("DateWords", "the second half of %1")};
    if (date.season < firstPart)
        return seasonName(date.season, date.earliestYear, locale);
    return DateWords::tr(names[date.season - firstPart]).arg(yearNumber(date.earliestYear, locale));
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// "09:00", "09:00:05", "09:00 (UTC+07:00)".
QString timeOfDay(const edtf::Date& date)
{
    const int minutes = date.secondOfDay / 60;
    const int seconds = date.secondOfDay % 60;
    QString time = twoDigits(minutes / 60) + QLatin1Char(':') + twoDigits(minutes % 60);
    if (seconds > 0)
        time += QLatin1Char(':') + twoDigits(seconds);
    if (!date.utcOffsetMinutes)
        return time;
    const int offset = *date.utcOffsetMinutes;
    QString zone = QStringLiteral("UTC");
    if (offset != 0)
        zone += QLatin1Char(offset < 0 ? '-' : '+') + twoDigits(std::abs(offset) / 60) +
                QLatin1Char(':') + twoDigits(std::abs(offset) % 60);
    return DateWords::tr("%1 (%2)", "time of day, time zone").arg(time, zone);
}

bool isPlain(const edtf::Date& date)
{
    return isPlainYear(date) && date.season == 0 && date.secondOfDay < 0 &&
           !date.hasUnspecified() && date.qualification() == edtf::Qualification{};
}

} // namespace

QString yearNumber(qint64 year, const QLocale& locale)
{
    const qint64 number = year > 0 ? year : 1 - year;
    const QString digits =
        number > lastPlainYear ? locale.toString(number) : QString::number(number);
    if (year <= 0)
        return DateWords::tr("%1 BC").arg(digits);
    return year < firstPlainYear ? DateWords::tr("AD %1").arg(digits) : digits;
}

QString dateName(const edtf::Date& date, const QLocale& locale)
{
    switch (date.precision()) {
    case edtf::Precision::Second:
        return DateWords::tr("%1, %2", "day, time of day")
            .arg(dayName(date, locale), timeOfDay(date));
    case edtf::Precision::Day:
        return dayName(date, locale);
    case edtf::Precision::Month:
        return date.monthUnspecified ? DateWords::tr("a month of %1").arg(yearName(date, locale))
                                     : monthName(date, locale);
    case edtf::Precision::Season:
        return partOfYearName(date, locale);
    case edtf::Precision::Millennium:
    case edtf::Precision::Century:
    case edtf::Precision::Decade:
    case edtf::Precision::Year:
        break;
    }
    return yearName(date, locale);
}

Shared sharedParts(const edtf::Date& first, const edtf::Date& second)
{
    const bool areAlike = isPlain(first) && isPlain(second) && first.month > 0 &&
                          first.precision() == second.precision() &&
                          first.earliestYear == second.earliestYear;
    if (!areAlike)
        return Shared::Nothing;
    return first.day > 0 && first.month == second.month ? Shared::Month : Shared::Year;
}

QString shortName(const edtf::Date& date, Shared shared, const QLocale& locale)
{
    const QString day = QString::number(date.day);
    const QString month = locale.monthName(date.month);
    switch (shared) {
    case Shared::Month:
        return DateWords::tr("%1", "a day, its month follows").arg(day);
    case Shared::Year:
        return date.day > 0
                   ? DateWords::tr("%1 %2", "day, month, their year follows").arg(day, month)
                   : DateWords::tr("%1", "a month, its year follows").arg(month);
    case Shared::Nothing:
        break;
    }
    return dateName(date, locale);
}

} // namespace attache::datephrases
