// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datephrases.h"

#include <QStringList>

#include <algorithm>

namespace attache::datephrases {

namespace {

using edtf::EndKind;
using edtf::SetMember;

/// Whether the range names exactly two units, as "2022-11..2022-12" does.
bool isPair(const edtf::Interval& range)
{
    const bool hasBoth = range.startKind == EndKind::Date && range.endKind == EndKind::Date;
    return hasBoth && range.start.precision() == range.end.precision() &&
           !range.start.hasUnspecified() && !range.end.hasUnspecified() &&
           range.start.latest == range.end.earliest;
}

/// The members, with ranges of two units as those two.
QList<SetMember> unrolled(const QList<SetMember>& members)
{
    QList<SetMember> result;
    for (const SetMember& member : members) {
        if (!member.isRange || !isPair(member.range)) {
            result.append(member);
            continue;
        }
        for (const edtf::Date& date : {member.range.start, member.range.end})
            result.append(SetMember{false, {EndKind::Date, EndKind::Date, date, {}}});
    }
    return result;
}

/// What all members share, so that only the last one needs to say it.
Shared sharedByAll(const QList<SetMember>& members)
{
    auto shared = Shared::Month;
    for (const SetMember& member : members) {
        if (member.isRange)
            return Shared::Nothing;
        shared = std::min(shared, sharedParts(member.range.start, members.front().range.start));
    }
    return members.size() > 1 ? shared : Shared::Nothing;
}

/// "1760 and later" for the open ends of an all-of set, which nobody says to be going on.
QString allOfRange(const edtf::Interval& range, DateKind kind, const QLocale& locale)
{
    if (range.startKind == EndKind::Open)
        return DateWords::tr("%1 and earlier").arg(qualifiedName(range.end, locale));
    if (range.endKind == EndKind::Open)
        return DateWords::tr("%1 and later").arg(qualifiedName(range.start, locale));
    const bool isState = kind == DateKind::StateAsOf;
    return intervalWords(range, isState ? DateKind::Window : DateKind::Duration, locale);
}

QString memberName(const SetMember& member, edtf::Form form, DateKind kind, const QLocale& locale)
{
    if (!member.isRange)
        return qualifiedName(member.range.start, locale);
    return form == edtf::Form::AllOf ? allOfRange(member.range, kind, locale)
                                     : intervalWords(member.range, DateKind::Window, locale);
}

QString joined(QStringList names, edtf::Form form)
{
    const QString last = names.takeLast();
    if (names.isEmpty())
        return last;
    const QString others = names.join(DateWords::tr(", ", "between the members of a list"));
    return form == edtf::Form::OneOf
               ? DateWords::tr("%1 or %2", "the last two members of a list").arg(others, last)
               : DateWords::tr("%1 and %2", "the last two members of a list").arg(others, last);
}

/// "on …" before days, "in …" before coarser dates, nothing before a mixture or a range.
QString withPreposition(const QString& list, const QList<SetMember>& members)
{
    const auto isDay = [](const SetMember& member) {
        return !member.isRange && member.range.start.precision() == edtf::Precision::Day;
    };
    const auto isCoarse = [&](const SetMember& member) {
        return !member.isRange && !isDay(member) && !member.range.start.qualification().approximate;
    };
    if (std::all_of(members.begin(), members.end(), isDay))
        return DateWords::tr("on %1").arg(list);
    return std::all_of(members.begin(), members.end(), isCoarse) ? DateWords::tr("in %1").arg(list)
                                                                 : list;
}

} // namespace

QString setWords(const edtf::Expression& expression, DateKind kind, const QLocale& locale)
{
    const auto members = unrolled(expression.members);
    const auto shared = sharedByAll(members);
    QStringList names;
    for (qsizetype index = 0; index < members.size(); ++index) {
        const SetMember& member = members[index];
        const bool isLast = index + 1 == members.size();
        names.append(shared == Shared::Nothing || isLast
                         ? memberName(member, expression.form, kind, locale)
                         : shortName(member.range.start, shared, locale));
    }
    const QString list = joined(names, expression.form);
    return kind == DateKind::StateAsOf ? asOf(list, kind) : withPreposition(list, members);
}

} // namespace attache::datephrases
