// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"
#include "core/foreigntext.h"
#include "io/dataexport.h"
#include "io/reference.h"

namespace attache {

namespace {

/// RFC 5545 section 3.3.11: backslash, semicolon, comma and line ends in a TEXT value.
QString escapedText(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += QLatin1String("\\n");
            continue;
        }
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        if (c != u'\r')
            result += c;
    }
    return result;
}

/// A content line, folded after at most 75 octets (RFC 5545 section 3.1), never inside a
/// character.
QByteArray contentLine(const char* name, const QString& value)
{
    constexpr qsizetype maxOctets = 75;
    const QByteArray line = name + QByteArray(":") + value.toUtf8();
    QByteArray folded;
    qsizetype begin = 0;
    while (begin < line.size()) {
        const qsizetype room = begin == 0 ? maxOctets : maxOctets - 1;
        qsizetype end = std::min(begin + room, line.size());
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80)
            --end;
        if (begin > 0)
            folded += ' ';
        folded += line.mid(begin, end - begin) + "\r\n";
        begin = end;
    }
    return folded;
}

/// RFC 5545 section 3.3.4: four digits of the year, so 0001 to 9999.
QString calendarDay(TimePoint time)
{
    const CivilDate day = civilDate(time);
    return QStringLiteral("%1%2%3")
        .arg(day.year, 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

bool isInCalendar(TimePoint time)
{
    return time >= startOfYear(1) && time <= startOfYear(9999);
}

/// RFC 5545 section 3.8.1.11 knows three.
const char* statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Cancelled:
        return "CANCELLED";
    case EventStatus::Planned:
    case EventStatus::InPreparation:
    case EventStatus::Postponed:
        return "TENTATIVE";
    default:
        return "CONFIRMED";
    }
}

QString description(const DataSet& dataSet, EventId event, const QString& date,
                    const QLocale& locale)
{
    QStringList parts{date};
    for (const Citation& citation : dataSet.events().citations[event.value]) {
        const Passage& passage = dataSet.passage(citation.passage);
        parts.append(QStringLiteral("“%1”").arg(passage.exact));
        parts.append(referenceText(dataSet.source(passage.source), locale));
    }
    return parts.join(QLatin1Char('\n'));
}

/// The days that the event may cover. Of an open end the calendar is only told the start.
QByteArray dayLines(const EventDate& date)
{
    QByteArray lines;
    const bool hasStart = isFinite(date.earliestStart);
    const TimePoint start = hasStart ? date.earliestStart : date.latestEnd - secondsPerDay;
    lines += contentLine("DTSTART;VALUE=DATE", calendarDay(start));
    if (hasStart && isFinite(date.latestEnd) && date.latestEnd > start + secondsPerDay) {
        // The last day is counted whole; DTEND is the day after it.
        const TimePoint end = date.latestEnd + secondsPerDay - 1;
        lines += contentLine("DTEND;VALUE=DATE", calendarDay(end));
    }
    return lines;
}

bool canBePlaced(const EventDate& date)
{
    const bool hasPoint = isFinite(date.earliestStart) || isFinite(date.latestEnd);
    return date.isDrawable() && hasPoint &&
           (!isFinite(date.earliestStart) || isInCalendar(date.earliestStart)) &&
           (!isFinite(date.latestEnd) || isInCalendar(date.latestEnd));
}

QByteArray eventLines(const DataExport& what, EventId event)
{
    const DataSet& dataSet = *what.dataSet;
    const EventColumns& columns = dataSet.events();
    const quint32 row = event.value;
    const EventDate& date = columns.date[row];
    const QString edtf = dataSet.text(columns.edtf[row]).toString();
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += contentLine(
        "UID", escapedText(dataSet.text(columns.key[row]) + QLatin1Char('@') + dataSet.info().id));
    lines += contentLine("DTSTAMP",
                         what.created.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    lines += dayLines(date);
    lines += contentLine("SUMMARY", escapedText(dataSet.title(event)));
    lines +=
        contentLine("DESCRIPTION",
                    escapedText(description(
                        dataSet, event, dateInWords(edtf, date.kind, what.locale), what.locale)));
    lines += contentLine("CATEGORIES",
                         escapedText(displayName(dataSet.category(columns.category[row]))));
    QStringList places;
    for (const StringId place : columns.places[row])
        places.append(dataSet.text(place).toString());
    if (!places.isEmpty())
        lines += contentLine("LOCATION", escapedText(places.join(QLatin1String(", "))));
    lines += contentLine("STATUS", QString::fromLatin1(statusWord(columns.status[row])));
    lines += contentLine("TRANSP", QStringLiteral("TRANSPARENT"));
    lines += contentLine("X-ATTACHE-EDTF", escapedText(edtf));
    lines += contentLine("X-ATTACHE-DATE-KIND", QString(key(date.kind)));
    return lines + "END:VEVENT\r\n";
}

} // namespace

ExportedData iCalendar(const DataExport& what)
{
    QByteArray bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    bytes += contentLine("PRODID", QStringLiteral("-//Attaché//Attaché//EN"));
    bytes += contentLine("X-WR-CALNAME", escapedText(what.dataSet->info().title));
    int leftOut = 0;
    for (const EventId event : what.events) {
        if (canBePlaced(what.dataSet->events().date[event.value]))
            bytes += eventLines(what, event);
        else
            ++leftOut;
    }
    return {bytes + "END:VCALENDAR\r\n", leftOutRemark(leftOut)};
}

} // namespace attache
