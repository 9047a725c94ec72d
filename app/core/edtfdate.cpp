// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfdigits.h"
#include "core/edtfreading.h"

#include <algorithm>

namespace attache::edtf {

namespace {

/// A year, month or day as written, with the qualifiers directly before and after it.
struct Component
{
    std::optional<Qualification> before; ///< of this component alone
    QStringView digits;
    std::optional<Qualification> after; ///< of this component and all to its left
};

/// The components of a date in the order written.
struct Components
{
    bool isNegative = false;
    Component parts[3]; ///< year, month or sub-year code, day
    int count = 0;
};

/// Walks over a text from its start.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    bool take(QLatin1Char wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// The next characters when all of them are digits or X; otherwise nothing is taken.
    QStringView takeDigits(qsizetype count)
    {
        if (m_rest.size() < count || !isDigitsOrX(m_rest.first(count)))
            return {};
        const QStringView digits = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return digits;
    }

    std::optional<Qualification> takeQualification()
    {
        if (take(QLatin1Char('?')))
            return Qualification{true, false};
        if (take(QLatin1Char('~')))
            return Qualification{false, true};
        if (take(QLatin1Char('%')))
            return Qualification{true, true};
        return std::nullopt;
    }

private:
    QStringView m_rest;
};

std::optional<Components> split(QStringView text)
{
    Cursor cursor(text);
    Components components;
    for (Component& part : components.parts) {
        const bool isYear = components.count == 0;
        if (!isYear && cursor.atEnd())
            break;
        if (!isYear && !cursor.take(QLatin1Char('-')))
            return std::nullopt;
        part.before = cursor.takeQualification();
        if (isYear)
            components.isNegative = cursor.take(QLatin1Char('-'));
        part.digits = cursor.takeDigits(isYear ? 4 : 2);
        if (part.digits.isEmpty())
            return std::nullopt;
        part.after = cursor.takeQualification();
        ++components.count;
    }
    if (!cursor.atEnd())
        return std::nullopt;
    return components;
}

void addTo(Qualification& total, const std::optional<Qualification>& more)
{
    if (!more)
        return;
    total.uncertain = total.uncertain || more->uncertain;
    total.approximate = total.approximate || more->approximate;
}

void applyQualifications(const Components& components, Date& date)
{
    Qualification* const targets[] = {&date.yearQualification, &date.monthQualification,
                                      &date.dayQualification};
    for (int index = 0; index < components.count; ++index) {
        addTo(*targets[index], components.parts[index].before);
        for (int left = 0; left <= index; ++left)
            addTo(*targets[left], components.parts[index].after);
    }
}

/// LoC EDTF level 1 has a qualifier only at the end of the whole date.
int qualificationLevel(const Components& components)
{
    int level = 0;
    for (int index = 0; index < components.count; ++index) {
        const Component& part = components.parts[index];
        if (part.before || (part.after && index + 1 < components.count))
            return 2;
        if (part.after)
            level = 1;
    }
    return level;
}

/// LoC EDTF level 1 has X only from the right: one or two digits of a year alone, or a whole
/// day, or a whole month and the day if there is one.
int unspecifiedLevel(const Components& components)
{
    const auto hasX = [&](int index) { return holdsX(components.parts[index].digits); };
    const auto isAllX = [&](int index) {
        return components.parts[index].digits == QLatin1String("XX");
    };
    bool isAny = false;
    for (int index = 0; index < components.count; ++index)
        isAny = isAny || hasX(index);
    if (!isAny)
        return 0;
    if (components.count == 1)
        return holdsX(components.parts[0].digits.first(2)) ||
                       (hasX(0) && !components.parts[0].digits.endsWith(QLatin1Char('X')))
                   ? 2
                   : 1;
    const bool isFromTheRight =
        !hasX(0) && (components.count == 2 ? isAllX(1) : isAllX(2) && (!hasX(1) || isAllX(1)));
    return isFromTheRight ? 1 : 2;
}

Error noSuchDay(QStringView text)
{
    return {Edtf::tr("There is no day “%1” in the calendar.").arg(quoted(text))};
}

/// Sets the time that a sub-year code covers; winter reaches into the next year.
void coverSeason(Date& date)
{
    const MonthSpan span = monthsOfSeason(date.season);
    date.earliest = startOfMonth(date.earliestYear, span.first);
    date.latest = startOfMonth(date.earliestYear, span.first + span.count);
}

Result<void> applyYear(const Components& components, Candidates& years, Date& date)
{
    const QStringView digits = components.parts[0].digits;
    years = yearCandidates(digits, components.isNegative);
    if (years.isEmpty())
        return Error{Edtf::tr("There is no year -0000; write 0000 for the year 1 BC.")};
    date.earliestYear = years.front();
    date.latestYear = years.back();
    date.yearUnspecified = holdsX(digits);
    return {};
}

Result<void> applySeason(int code, Date& date)
{
    if (date.yearUnspecified)
        return Error{Edtf::tr("A season or another part of a year needs a year without X, as in "
                              "“2022-21”.")};
    date.season = code;
    coverSeason(date);
    return {};
}

Result<void> applyCalendar(QStringView text, const Components& components, const Candidates& years,
                           Date& date)
{
    const QStringView month = components.count > 1 ? components.parts[1].digits : QStringView();
    const QStringView day = components.count > 2 ? components.parts[2].digits : QStringView();
    const Candidates months = candidates(month, 1, 12);
    if (months.isEmpty())
        return Error{Edtf::tr("There is no month “%1”; months go from 01 to 12, seasons and other "
                              "parts of a year from 21 to 41 and without a day.")
                         .arg(month)};
    const auto first = firstDay(years, months, candidates(day, 1, 31));
    const auto last = lastDay(years, months, candidates(day, 1, 31));
    if (!first || !last)
        return noSuchDay(text);
    date.monthUnspecified = holdsX(month);
    date.dayUnspecified = holdsX(day);
    date.month = month.isEmpty() || date.monthUnspecified ? 0 : months.front();
    date.day = day.isEmpty() || date.dayUnspecified ? 0 : first->day;
    date.earliest = startOfDay(*first);
    date.latest = startOfDay(*last) + secondsPerDay;
    return {};
}

Result<DateReading> readCalendarDate(QStringView text)
{
    const auto components = split(text);
    if (!components)
        return notADate(text);
    DateReading reading{{}, components->isNegative ? 1 : 0, text.toString()};
    Date& date = reading.date;
    Candidates years;
    if (auto applied = applyYear(*components, years, date); !applied)
        return applied.error();
    const auto code =
        components->count == 2 ? numberFrom(components->parts[1].digits) : std::optional<qint64>();
    const bool isSeason = code && *code >= firstSeason && *code <= lastSeason;
    auto applied =
        isSeason ? applySeason(int(*code), date) : applyCalendar(text, *components, years, date);
    if (!applied)
        return applied.error();
    applyQualifications(*components, date);
    const int seasonLevel = !isSeason ? 0 : *code <= lastLevelOneSeason ? 1 : 2;
    reading.level = std::max({reading.level, seasonLevel, qualificationLevel(*components),
                              unspecifiedLevel(*components)});
    return reading;
}

/// ISO 8601-1 §5.4: a calendar date, "T" and a time of day.
Result<DateReading> readDateAndTime(QStringView text, qsizetype separator)
{
    if (!split(text.first(separator)))
        return notADate(text);
    auto day = readCalendarDate(text.first(separator));
    if (!day)
        return day.error();
    DateReading reading = *std::move(day);
    if (!reading.date.isExactDay() || reading.date.qualification() != Qualification{})
        return Error{Edtf::tr("The time in “%1” needs a whole day before it, without X, “?”, “~” "
                              "or “%”.")
                         .arg(quoted(text))};
    const QStringView time = text.sliced(separator + 1);
    if (auto read = readTime(time, reading.date); !read)
        return read.error();
    reading.date.earliest += reading.date.secondOfDay;
    reading.date.latest = reading.date.earliest + 1;
    const bool hasSeconds = time.size() >= 8 && time[5] == QLatin1Char(':');
    reading.canonical = text.toString();
    if (!hasSeconds)
        reading.canonical.insert(separator + 1 + 5, QStringLiteral(":00"));
    return reading;
}

/// The length of "2022": no "T" before it parts a date from a time.
constexpr qsizetype shortestDate = 4;

/// "Y" and a number, or a year of four digits with "S" after it.
bool isLongYear(QStringView text)
{
    if (text.size() < 2)
        return false;
    const bool isPrefixed =
        text.front() == QLatin1Char('Y') && (text[1].isDigit() || text[1] == QLatin1Char('-'));
    const QStringView unsignedText = text.sliced(text.front() == QLatin1Char('-') ? 1 : 0);
    return isPrefixed || (unsignedText.size() > 4 && unsignedText[4] == QLatin1Char('S'));
}

} // namespace

Result<DateReading> readDate(QStringView text)
{
    if (isLongYear(text))
        return readLongYear(text);
    const auto separator = text.indexOf(QLatin1Char('T'), shortestDate);
    return separator < 0 ? readCalendarDate(text) : readDateAndTime(text, separator);
}

} // namespace attache::edtf
