// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventdate.h"

#include <algorithm>

namespace attache {

namespace {

/// The whole time an expression covers, distant where it is open or unknown.
struct Hull
{
    TimePoint begin = distantPast;
    TimePoint end = distantFuture;
};

Hull hullOf(const edtf::Interval& interval)
{
    Hull hull;
    if (interval.startKind == edtf::EndKind::Date)
        hull.begin = interval.start.earliest;
    if (interval.endKind == edtf::EndKind::Date)
        hull.end = interval.end.latest;
    return hull;
}

Hull hullOf(const edtf::SetMember& member)
{
    return member.isRange ? hullOf(member.range)
                          : Hull{member.range.start.earliest, member.range.start.latest};
}

Hull hullOf(const QList<edtf::SetMember>& members)
{
    Hull hull = hullOf(members.front());
    for (const edtf::SetMember& member : members) {
        const Hull one = hullOf(member);
        hull = {std::min(hull.begin, one.begin), std::max(hull.end, one.end)};
    }
    return hull;
}

void setWindow(EventDate& date, Hull hull)
{
    date.earliestStart = hull.begin;
    date.latestStart = hull.end;
    date.earliestEnd = hull.begin;
    date.latestEnd = hull.end;
}

void setSpan(EventDate& date, Hull hull)
{
    date.earliestStart = hull.begin;
    date.latestStart = hull.begin;
    date.earliestEnd = hull.end;
    date.latestEnd = hull.end;
}

void resolveInterval(const edtf::Interval& interval, EventDate& date)
{
    using edtf::EndKind;
    const Hull hull = hullOf(interval);
    setWindow(date, hull);
    if (date.kind != DateKind::Duration)
        return;
    if (interval.startKind == EndKind::Open ||
        (interval.startKind == EndKind::Date && interval.start.isExactDay()))
        date.latestStart = hull.begin;
    else if (interval.startKind == EndKind::Date)
        date.latestStart = std::min(interval.start.latest, hull.end);
    if (interval.endKind == EndKind::Open ||
        (interval.endKind == EndKind::Date && interval.end.isExactDay()))
        date.earliestEnd = hull.end;
    else if (interval.endKind == EndKind::Date)
        date.earliestEnd = std::max(interval.end.earliest, hull.begin);
}

void addFlags(const edtf::Date& date, DateFlags& flags)
{
    const auto qualification = date.qualification();
    flags.setFlag(DateFlag::Approximate,
                  flags.testFlag(DateFlag::Approximate) || qualification.approximate);
    flags.setFlag(DateFlag::Uncertain,
                  flags.testFlag(DateFlag::Uncertain) || qualification.uncertain);
    flags.setFlag(DateFlag::Unsupported, flags.testFlag(DateFlag::Unsupported) || date.isLongYear);
}

void addFlags(const edtf::Interval& interval, DateFlags& flags)
{
    using edtf::EndKind;
    const auto startFlag =
        interval.startKind == EndKind::Open ? DateFlag::OpenStart : DateFlag::UnknownStart;
    const auto endFlag =
        interval.endKind == EndKind::Open ? DateFlag::OpenEnd : DateFlag::UnknownEnd;
    if (interval.startKind == EndKind::Date)
        addFlags(interval.start, flags);
    else
        flags.setFlag(startFlag);
    if (interval.endKind == EndKind::Date)
        addFlags(interval.end, flags);
    else
        flags.setFlag(endFlag);
}

void addFlags(const QList<edtf::SetMember>& members, DateFlags& flags)
{
    for (const edtf::SetMember& member : members) {
        if (member.isRange)
            addFlags(member.range, flags);
        else
            addFlags(member.range.start, flags);
    }
}

void resolveSet(const edtf::Expression& expression, EventDate& date)
{
    const bool isOneOf = expression.form == edtf::Form::OneOf;
    date.flags.setFlag(isOneOf ? DateFlag::OneOf : DateFlag::AllOf);
    addFlags(expression.members, date.flags);
    setWindow(date, hullOf(expression.members));
}

} // namespace

DateKind defaultDateKind(const edtf::Expression& expression)
{
    switch (expression.form) {
    case edtf::Form::Date:
        return expression.date.isExactDay() ? DateKind::Instant : DateKind::Window;
    case edtf::Form::OneOf:
        return DateKind::Window;
    case edtf::Form::Interval:
    case edtf::Form::AllOf:
        break;
    }
    return DateKind::Duration;
}

EventDate resolve(const edtf::Expression& expression, DateKind kind, DateBasis basis)
{
    EventDate date;
    date.kind = kind;
    date.basis = basis;
    date.flags = {};
    switch (expression.form) {
    case edtf::Form::Date: {
        const Hull hull{expression.date.earliest, expression.date.latest};
        if (expression.date.isExactDay() && kind != DateKind::Window)
            setSpan(date, hull);
        else
            setWindow(date, hull);
        addFlags(expression.date, date.flags);
        break;
    }
    case edtf::Form::Interval:
        resolveInterval(expression.interval, date);
        addFlags(expression.interval, date.flags);
        break;
    case edtf::Form::OneOf:
    case edtf::Form::AllOf:
        resolveSet(expression, date);
        break;
    }
    return date;
}

QList<EventDate> resolveEach(const edtf::Expression& expression, DateBasis basis)
{
    if (expression.form != edtf::Form::AllOf)
        return {resolve(expression, defaultDateKind(expression), basis)};
    QList<EventDate> dates;
    for (const edtf::SetMember& member : expression.members) {
        edtf::Expression one;
        one.form = member.isRange ? edtf::Form::Interval : edtf::Form::Date;
        one.interval = member.range;
        one.date = member.range.start;
        EventDate date = resolve(one, defaultDateKind(one), basis);
        date.flags.setFlag(DateFlag::AllOf);
        dates.append(date);
    }
    return dates;
}

} // namespace attache
