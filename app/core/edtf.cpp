// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtf.h"

#include "core/edtfreading.h"
#include "core/foreigntext.h"

#include <algorithm>

namespace attache::edtf {

namespace {

Precision yearPrecision(const Date& date)
{
    switch (date.yearUnspecified ? date.latestYear - date.earliestYear : 0) {
    case 9:
        return Precision::Decade;
    case 99:
        return Precision::Century;
    case 999:
    case 9998: // "-XXXX": there is no year -0000
    case 9999:
        return Precision::Millennium;
    default:
        return Precision::Year;
    }
}

/// One side of an interval; level 1 as soon as it is open or unknown.
struct Side
{
    EndKind kind = EndKind::Date;
    DateReading reading;
};

Result<Side> readSide(QStringView text)
{
    if (text.isEmpty())
        return Side{EndKind::Unknown, {{}, 1, {}}};
    if (text == QLatin1String(".."))
        return Side{EndKind::Open, {{}, 1, QStringLiteral("..")}};
    auto reading = readMember(text);
    if (!reading)
        return reading.error();
    // The Library of Congress has X in intervals at level 2 only.
    if (reading->date.hasUnspecified())
        return Side{EndKind::Date, {reading->date, 2, reading->canonical}};
    return Side{EndKind::Date, *std::move(reading)};
}

} // namespace

Precision Date::precision() const
{
    if (secondOfDay >= 0)
        return Precision::Second;
    if (day > 0 || dayUnspecified)
        return Precision::Day;
    if (month > 0 || monthUnspecified)
        return Precision::Month;
    if (season > 0)
        return Precision::Season;
    return yearPrecision(*this);
}

Qualification Date::qualification() const
{
    Qualification all;
    for (const Qualification& one : {yearQualification, monthQualification, dayQualification}) {
        all.uncertain = all.uncertain || one.uncertain;
        all.approximate = all.approximate || one.approximate;
    }
    return all;
}

QString quoted(QStringView text)
{
    return foreigntext::label(text, 60);
}

Error notADate(QStringView text)
{
    return {Edtf::tr("“%1” is not a date in EDTF (ISO 8601-2); write for example 2022, 2022-12 or "
                     "2022-12-08.")
                .arg(quoted(text))};
}

std::optional<qint64> numberFrom(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

std::optional<Error> reversalOf(const Interval& interval, QStringView text)
{
    const bool hasBoth = interval.startKind == EndKind::Date && interval.endKind == EndKind::Date;
    if (!hasBoth || interval.start.earliest < interval.end.latest)
        return std::nullopt;
    return Error{
        Edtf::tr("“%1” ends before it begins; write the earlier date first.").arg(quoted(text))};
}

Result<DateReading> readMember(QStringView text)
{
    auto reading = readDate(text);
    if (reading && reading->date.secondOfDay >= 0)
        return Error{Edtf::tr("A time of day cannot stand in an interval or a set; write “%1” "
                              "without its time.")
                         .arg(quoted(text))};
    if (reading && reading->date.isLongYear)
        return Error{Edtf::tr("The year “%1” cannot stand in an interval or a set; only years of "
                              "four digits can.")
                         .arg(quoted(text))};
    return reading;
}

Result<IntervalReading> readInterval(QStringView text)
{
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (text.indexOf(QLatin1Char('/'), slash + 1) >= 0)
        return Error{Edtf::tr("“%1” has more than one slash; an interval has two dates, as in "
                              "“2021-12/2022-05”.")
                         .arg(quoted(text))};
    if (text.size() == 1)
        return Error{Edtf::tr("A slash alone says nothing; leave the date empty if neither its "
                              "start nor its end is known.")};
    auto start = readSide(text.first(slash));
    if (!start)
        return start.error();
    auto end = readSide(text.sliced(slash + 1));
    if (!end)
        return end.error();
    const Interval interval{start->kind, end->kind, start->reading.date, end->reading.date};
    if (auto error = reversalOf(interval, text))
        return *std::move(error);
    const QString canonical = start->reading.canonical + QLatin1Char('/') + end->reading.canonical;
    return IntervalReading{interval, std::max(start->reading.level, end->reading.level), canonical};
}

Result<Expression> readExpression(QStringView text)
{
    if (text.isEmpty())
        return Error{Edtf::tr("The date is empty.")};
    Expression expression;
    if (text.front() == QLatin1Char('[') || text.front() == QLatin1Char('{'))
        return readSet(text);
    if (text.contains(QLatin1Char('/'))) {
        auto interval = readInterval(text);
        if (!interval)
            return interval.error();
        expression.form = Form::Interval;
        expression.level = interval->level;
        expression.interval = interval->interval;
        expression.canonical = interval->canonical;
        return expression;
    }
    auto reading = readDate(text);
    if (!reading)
        return reading.error();
    expression.level = reading->level;
    expression.date = reading->date;
    expression.canonical = reading->canonical;
    return expression;
}

Result<Expression> parse(QStringView text)
{
    auto expression = readExpression(text);
    if (expression)
        return expression;
    if (auto hint = hintFor(text))
        return *std::move(hint);
    return expression;
}

} // namespace attache::edtf
