// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfreading.h"

namespace attache::edtf {

namespace {

constexpr QLatin1StringView dots("..");

struct MemberReading
{
    SetMember member;
    QString canonical;
};

Result<MemberReading> readRange(QStringView text, qsizetype dotsAt)
{
    const QStringView first = text.first(dotsAt);
    const QStringView last = text.sliced(dotsAt + dots.size());
    if (first.isEmpty() && last.isEmpty())
        return Error{Edtf::tr("“..” needs a date beside it, as in “[..2022]” or "
                              "“[2022-11..2022-12]”.")};
    SetMember member{true, {EndKind::Open, EndKind::Open, {}, {}}};
    QString canonical;
    if (!first.isEmpty()) {
        auto reading = readMember(first);
        if (!reading)
            return reading.error();
        member.range.startKind = EndKind::Date;
        member.range.start = reading->date;
        canonical = reading->canonical;
    }
    canonical += dots;
    if (!last.isEmpty()) {
        auto reading = readMember(last);
        if (!reading)
            return reading.error();
        member.range.endKind = EndKind::Date;
        member.range.end = reading->date;
        canonical += reading->canonical;
    }
    if (auto error = reversalOf(member.range, text))
        return *std::move(error);
    return MemberReading{member, canonical};
}

Result<MemberReading> readSetMember(QStringView text)
{
    if (text.isEmpty())
        return Error{Edtf::tr("A set needs a date before and after each comma, as in "
                              "“[2021,2022]”.")};
    const auto dotsAt = text.indexOf(dots);
    if (dotsAt >= 0)
        return readRange(text, dotsAt);
    auto reading = readMember(text);
    if (!reading)
        return reading.error();
    MemberReading result;
    result.member.range.start = reading->date;
    result.canonical = reading->canonical;
    return result;
}

QStringView withoutLeadingSpaces(QStringView text)
{
    while (text.startsWith(QLatin1Char(' ')))
        text = text.sliced(1);
    return text;
}

/// "..2020" may only come first in a set, "2020.." only last.
bool isMisplaced(const SetMember& member, bool isFirst, bool isLast)
{
    return member.isRange && ((member.range.startKind == EndKind::Open && !isFirst) ||
                              (member.range.endKind == EndKind::Open && !isLast));
}

} // namespace

Result<Expression> readSet(QStringView text)
{
    const bool isOneOf = text.front() == QLatin1Char('[');
    if (text.size() < 2 || text.back() != QLatin1Char(isOneOf ? ']' : '}'))
        return Error{Edtf::tr("The set “%1” is not closed; write “[2021,2022]” for one of several "
                              "dates, “{2021,2022}” for all of them.")
                         .arg(quoted(text))};
    Expression expression;
    expression.form = isOneOf ? Form::OneOf : Form::AllOf;
    expression.level = 2;
    const auto parts = text.sliced(1, text.size() - 2).split(QLatin1Char(','));
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const bool isFirst = index == 0;
        auto reading = readSetMember(isFirst ? parts[index] : withoutLeadingSpaces(parts[index]));
        if (!reading)
            return reading.error();
        if (isMisplaced(reading->member, isFirst, index == parts.size() - 1))
            return Error{Edtf::tr("“%1” is in the wrong place; dates before one come first in a "
                                  "set, dates after one last, as in “[..2020,2022,2024..]”.")
                             .arg(quoted(reading->canonical))};
        if (!isFirst)
            expression.canonical += QLatin1Char(',');
        expression.canonical += reading->canonical;
        expression.members.append(reading->member);
    }
    expression.canonical = text.front() + expression.canonical + text.back();
    return expression;
}

} // namespace attache::edtf
