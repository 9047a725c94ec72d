// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfreading.h"

#include <algorithm>

namespace attache::edtf {

namespace {

/// Farther away, the seconds of a year no longer fit a TimePoint.
constexpr qint64 farthestYear = 100'000'000'000;

/// "[Y][-]digits[E digits][S digits]", taken apart.
struct LongYear
{
    bool hasPrefix = false;
    bool isNegative = false;
    QStringView digits;
    std::optional<QStringView> exponent;
    std::optional<QStringView> significant;
};

std::optional<QStringView> takeTail(QStringView& text, QLatin1Char mark)
{
    const auto at = text.indexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QStringView tail = text.sliced(at + 1);
    text = text.first(at);
    return tail;
}

LongYear split(QStringView text)
{
    LongYear year;
    year.hasPrefix = text.startsWith(QLatin1Char('Y'));
    if (year.hasPrefix)
        text = text.sliced(1);
    year.isNegative = text.startsWith(QLatin1Char('-'));
    if (year.isNegative)
        text = text.sliced(1);
    year.significant = takeTail(text, QLatin1Char('S'));
    year.exponent = takeTail(text, QLatin1Char('E'));
    year.digits = text;
    return year;
}

/// The year without its sign; nothing when it is malformed, and farthestYear when it is as far
/// away or farther.
std::optional<qint64> magnitude(const LongYear& year)
{
    auto value = numberFrom(year.digits);
    const bool hasExponent = year.exponent.has_value();
    const auto exponent = numberFrom(year.exponent.value_or(u"0"));
    const bool isFourDigits = !year.hasPrefix && !hasExponent && year.digits.size() == 4;
    const bool isPrefixed = year.hasPrefix && !year.digits.startsWith(QLatin1Char('0'));
    if (!value || !exponent || (!isFourDigits && !isPrefixed))
        return std::nullopt;
    for (qint64 step = 0; step < *exponent && *value < farthestYear; ++step)
        *value *= 10;
    return std::min(*value, farthestYear);
}

/// The years that agree with the value in its first significant digits, from 0 upwards.
std::pair<qint64, qint64> estimateRange(qint64 value, qint64 significantDigits)
{
    qint64 unit = 1;
    const auto digits = qint64(QString::number(value).size());
    for (qint64 step = significantDigits; step < digits; ++step)
        unit *= 10;
    const qint64 low = value / unit * unit;
    return {low, low + unit - 1};
}

Error notALongYear(QStringView text)
{
    return {Edtf::tr("“%1” is not a year; years of more than four digits are written as in "
                     "“Y17000” or “Y17E3”, estimated ones as in “1950S2”.")
                .arg(quoted(text))};
}

} // namespace

Result<DateReading> readLongYear(QStringView text)
{
    const LongYear parts = split(text);
    const auto value = magnitude(parts);
    const auto significant = numberFrom(parts.significant.value_or(u"18"));
    if (!value || !significant || *significant == 0 || (parts.hasPrefix && *value <= 9999) ||
        (parts.isNegative && *value == 0))
        return notALongYear(text);
    if (*value >= farthestYear)
        return Error{Edtf::tr("The year “%1” is too far away to be read.").arg(quoted(text))};
    DateReading reading{{}, parts.exponent || parts.significant ? 2 : 1, text.toString()};
    Date& date = reading.date;
    const qint64 sign = parts.isNegative ? -1 : 1;
    date.earliestYear = *value * sign;
    date.latestYear = date.earliestYear;
    date.isLongYear = true;
    date.significantDigits = parts.significant ? int(std::min<qint64>(*significant, 18)) : 0;
    const auto [low, high] = estimateRange(*value, *significant);
    date.earliest = startOfYear(parts.isNegative ? -high : low);
    date.latest = startOfYear((parts.isNegative ? -low : high) + 1);
    return reading;
}

} // namespace attache::edtf
