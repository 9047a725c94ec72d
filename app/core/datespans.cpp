// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datephrases.h"

namespace attache::datephrases {

namespace {

using edtf::EndKind;

bool isUncertain(const edtf::Date& date)
{
    return date.qualification().uncertain;
}

/// The dates of an interval in words; a missing one is empty.
struct Ends
{
    QString start;
    QString end;
    bool areUncertain = false; ///< both, so that the whole phrase says it once
};

edtf::Date withoutUncertainty(edtf::Date date)
{
    date.yearQualification.uncertain = false;
    date.monthQualification.uncertain = false;
    date.dayQualification.uncertain = false;
    return date;
}

Ends endsOf(const edtf::Interval& interval, const QLocale& locale)
{
    const bool hasStart = interval.startKind == EndKind::Date;
    const bool hasEnd = interval.endKind == EndKind::Date;
    Ends ends;
    ends.areUncertain = (!hasStart || isUncertain(interval.start)) &&
                        (!hasEnd || isUncertain(interval.end)) && (hasStart || hasEnd);
    const auto name = [&](const edtf::Date& date) {
        return qualifiedName(ends.areUncertain ? withoutUncertainty(date) : date, locale);
    };
    if (hasEnd)
        ends.end = name(interval.end);
    if (!hasStart)
        return ends;
    const auto shared = hasEnd ? sharedParts(interval.start, interval.end) : Shared::Nothing;
    ends.start = shared == Shared::Nothing ? name(interval.start)
                                           : shortName(interval.start, shared, locale);
    return ends;
}

QString endlessWords(const edtf::Interval& interval)
{
    const bool isStartOpen = interval.startKind == EndKind::Open;
    const bool isEndOpen = interval.endKind == EndKind::Open;
    if (isStartOpen && isEndOpen)
        return DateWords::tr("still going on, start left open");
    if (isEndOpen)
        return DateWords::tr("still going on, start not known");
    return isStartOpen ? DateWords::tr("start left open, end not known")
                       : DateWords::tr("start and end not known");
}

QString durationWords(const edtf::Interval& interval, const Ends& ends)
{
    const bool hasStart = interval.startKind == EndKind::Date;
    const bool hasEnd = interval.endKind == EndKind::Date;
    if (hasStart && hasEnd)
        return DateWords::tr("from %1 to %2").arg(ends.start, ends.end);
    if (hasStart)
        return interval.endKind == EndKind::Open
                   ? DateWords::tr("since %1, still going on").arg(ends.start)
                   : DateWords::tr("from %1, end not known").arg(ends.start);
    if (hasEnd)
        return interval.startKind == EndKind::Open
                   ? DateWords::tr("until %1, start left open").arg(ends.end)
                   : DateWords::tr("until %1, start not known").arg(ends.end);
    return endlessWords(interval);
}

QString windowWords(const edtf::Interval& interval, const Ends& ends)
{
    const bool hasStart = interval.startKind == EndKind::Date;
    const bool hasEnd = interval.endKind == EndKind::Date;
    if (hasStart && hasEnd)
        return DateWords::tr("some time between %1 and %2").arg(ends.start, ends.end);
    if (hasStart)
        return interval.start.isExactDay()
                   ? DateWords::tr("some time on %1 or later").arg(ends.start)
                   : DateWords::tr("some time in %1 or later").arg(ends.start);
    if (hasEnd)
        return interval.end.isExactDay()
                   ? DateWords::tr("some time on %1 or earlier").arg(ends.end)
                   : DateWords::tr("some time in %1 or earlier").arg(ends.end);
    return DateWords::tr("an unknown time");
}

/// "2022-12-08/2022-12-08" is one day.
bool isOneDate(const edtf::Interval& interval)
{
    return interval.startKind == EndKind::Date && interval.endKind == EndKind::Date &&
           interval.start.earliest == interval.end.earliest &&
           interval.start.latest == interval.end.latest &&
           interval.start.precision() == interval.end.precision() &&
           interval.start.qualification() == interval.end.qualification();
}

} // namespace

QString intervalWords(const edtf::Interval& interval, DateKind kind, const QLocale& locale)
{
    if (isOneDate(interval))
        return dateWords(interval.start, kind, locale);
    const Ends ends = endsOf(interval, locale);
    const QString phrase = kind == DateKind::Duration ? durationWords(interval, ends)
                                                      : asOf(windowWords(interval, ends), kind);
    return possibly(phrase, ends.areUncertain);
}

} // namespace attache::datephrases
