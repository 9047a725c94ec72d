// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ticklabels.h"

#include <QCoreApplication>

namespace attache {

namespace {

QString translated(const char* text, const char* meaning = nullptr)
{
    return QCoreApplication::translate("TimeAxis", text, meaning);
}

// The texts of translated(), for the translators.
[[maybe_unused]] constexpr const char* texts[] = {
    //: A year before the common era; %1 is its number
    QT_TRANSLATE_NOOP("TimeAxis", "%1 BC"),
    //: A quarter of a year, %1 is 1 to 4
    QT_TRANSLATE_NOOP("TimeAxis", "Q%1"),
    //: A decade: "2020s"
    QT_TRANSLATE_NOOP("TimeAxis", "%1s"),
};
[[maybe_unused]] constexpr struct
{
    const char* text;
    const char* meaning;
} textsWithMeaning[] = {
    QT_TRANSLATE_NOOP3("TimeAxis", "Q%1", "short"),
    QT_TRANSLATE_NOOP3("TimeAxis", "%1 %2", "weekday, day"),
    QT_TRANSLATE_NOOP3("TimeAxis", "%1 %2", "month, year"),
    QT_TRANSLATE_NOOP3("TimeAxis", "%1 %2 %3", "day, month, year"),
};

QString yearLabel(qint64 year)
{
    if (year >= 1)
        return QString::number(year);
    return translated("%1 BC").arg(1 - year);
}

QString rangeLabel(qint64 firstYear, qint64 years)
{
    return yearLabel(firstYear) + QChar(u'–') + yearLabel(firstYear + years - 1);
}

QString timeLabel(TimePoint time)
{
    const int minutes = secondOfDay(time) / int(secondsPerMinute);
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// ISO 8601 day of the week, 1 is Monday; 1970-01-01 was a Thursday.
int dayOfWeek(TimePoint time)
{
    const TimePoint days = startOfDay(civilDate(time)) / secondsPerDay;
    return int(((days + 3) % 7 + 7) % 7) + 1;
}

QStringList dayLabels(TimePoint begin, const QLocale& locale)
{
    const CivilDate date = civilDate(begin);
    const int weekday = dayOfWeek(begin);
    const QString pattern = translated("%1 %2", "weekday, day");
    return {pattern.arg(locale.standaloneDayName(weekday, QLocale::LongFormat)).arg(date.day),
            pattern.arg(locale.standaloneDayName(weekday, QLocale::ShortFormat)).arg(date.day),
            QString::number(date.day)};
}

QStringList monthLabels(TimePoint begin, const QLocale& locale)
{
    const CivilDate date = civilDate(begin);
    return {locale.standaloneMonthName(date.month, QLocale::LongFormat),
            locale.standaloneMonthName(date.month, QLocale::ShortFormat),
            locale.standaloneMonthName(date.month, QLocale::NarrowFormat)};
}

} // namespace

QStringList tickLabels(TimePoint begin, TickStep step, const QLocale& locale)
{
    const CivilDate date = civilDate(begin);
    switch (step) {
    case TickStep::Minute:
    case TickStep::FiveMinutes:
    case TickStep::QuarterHour:
    case TickStep::Hour:
    case TickStep::SixHours:
        return {timeLabel(begin)};
    case TickStep::Day:
        return dayLabels(begin, locale);
    case TickStep::Week:
        return {QString::number(date.day)};
    case TickStep::Month:
        return monthLabels(begin, locale);
    case TickStep::Quarter:
        return {translated("Q%1").arg((date.month + 2) / 3),
                translated("Q%1", "short").arg((date.month + 2) / 3)};
    case TickStep::Year:
        return {yearLabel(date.year)};
    case TickStep::Decade:
        if (date.year >= 1)
            return {translated("%1s").arg(date.year)};
        return {rangeLabel(date.year, 10), yearLabel(date.year)};
    case TickStep::Century:
        return {rangeLabel(date.year, 100), yearLabel(date.year)};
    case TickStep::Millennium:
        return {rangeLabel(date.year, 1000), yearLabel(date.year)};
    case TickStep::TenMillennia:
        return {rangeLabel(date.year, 10'000), yearLabel(date.year)};
    case TickStep::HundredMillennia:
        return {rangeLabel(date.year, 100'000), yearLabel(date.year)};
    }
    return {QString()};
}

QStringList majorTickLabels(TimePoint begin, TickStep step, const QLocale& locale)
{
    const CivilDate date = civilDate(begin);
    const QString year = yearLabel(date.year);
    const QString day = QString::number(date.day);
    const auto dayLabel = [&](QLocale::FormatType format) {
        return translated("%1 %2 %3", "day, month, year")
            .arg(day, locale.monthName(date.month, format), year);
    };
    const auto monthLabel = [&](QLocale::FormatType format) {
        return translated("%1 %2", "month, year")
            .arg(locale.standaloneMonthName(date.month, format), year);
    };
    if (step == TickStep::Month)
        return {monthLabel(QLocale::LongFormat), monthLabel(QLocale::ShortFormat)};
    if (step == TickStep::Day)
        return {dayLabel(QLocale::LongFormat), dayLabel(QLocale::ShortFormat)};
    if (step == TickStep::Hour) {
        return {dayLabel(QLocale::ShortFormat) + QLatin1String(", ") + timeLabel(begin)};
    }
    return tickLabels(begin, step, locale);
}

} // namespace attache
