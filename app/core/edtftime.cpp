// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfreading.h"

#include <algorithm>

namespace attache::edtf {

namespace {

/// The offsets in use on Earth, in minutes.
constexpr int westernmostOffset = -12 * 60;
constexpr int easternmostOffset = 14 * 60;

Error notATime(QStringView text)
{
    return {Edtf::tr("“%1” is not a time; write for example T09:00:00, T09:00:00Z or "
                     "T09:00:00+07:00.")
                .arg(quoted(text))};
}

/// A number of exactly two digits that is not above the highest allowed.
std::optional<int> twoDigits(QStringView text, int highest)
{
    const auto number = text.size() == 2 ? numberFrom(text) : std::optional<qint64>();
    return number && *number <= highest ? std::optional(int(*number)) : std::nullopt;
}

/// "hh:mm" or "hh:mm:ss" as seconds since midnight; 24:00:00 is the end of the day.
std::optional<int> secondsFrom(QStringView clock)
{
    const auto parts = clock.split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto hour = twoDigits(parts[0], 24);
    const auto minute = twoDigits(parts[1], 59);
    const auto second = parts.size() == 3 ? twoDigits(parts[2], 59) : std::optional(0);
    if (!hour || !minute || !second)
        return std::nullopt;
    const int seconds = (*hour * 60 + *minute) * 60 + *second;
    return seconds <= int(secondsPerDay) ? std::optional(seconds) : std::nullopt;
}

/// "Z", "±hh" or "±hh:mm" in minutes; ISO 8601-1 §4.3.13 has no negative zero.
std::optional<int> offsetFrom(QStringView zone)
{
    if (zone == QLatin1String("Z"))
        return 0;
    const auto hours = twoDigits(zone.sliced(1, std::min<qsizetype>(2, zone.size() - 1)), 23);
    const auto minutes = zone.size() == 3 ? std::optional(0)
                         : zone.size() == 6 && zone[3] == QLatin1Char(':')
                             ? twoDigits(zone.sliced(4), 59)
                             : std::nullopt;
    if (!hours || !minutes)
        return std::nullopt;
    const bool isWest = zone.front() == QLatin1Char('-');
    const int offset = (*hours * 60 + *minutes) * (isWest ? -1 : 1);
    if (offset < westernmostOffset || offset > easternmostOffset || (isWest && offset == 0))
        return std::nullopt;
    return offset;
}

qsizetype zoneStart(QStringView text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (QStringView(u"Z+-").contains(text[index]))
            return index;
    }
    return text.size();
}

} // namespace

Result<void> readTime(QStringView text, Date& date)
{
    if (text.contains(QLatin1Char('.')) || text.contains(QLatin1Char(',')))
        return Error{Edtf::tr("EDTF knows no fractions of a second; leave them out of “%1”.")
                         .arg(quoted(text))};
    const auto zoneAt = zoneStart(text);
    const auto seconds = secondsFrom(text.first(zoneAt));
    if (!seconds)
        return notATime(text);
    date.secondOfDay = *seconds;
    const QStringView zone = text.sliced(zoneAt);
    if (zone.isEmpty())
        return {};
    date.utcOffsetMinutes = offsetFrom(zone);
    if (!date.utcOffsetMinutes)
        return Error{Edtf::tr("“%1” is not a difference from universal time; write for example Z, "
                              "+07 or +07:00, from -12:00 to +14:00.")
                         .arg(quoted(zone))};
    return {};
}

} // namespace attache::edtf
