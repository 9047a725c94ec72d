// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timepoint.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace attache {

/// Extended Date/Time Format: ISO 8601-2:2019 Annex A as profiled by the Library of Congress
/// (levels 0, 1 and 2).
namespace edtf {

/// How sure the date, or one component of it, is: ISO 8601-2 §4.2.1, "?", "~" and "%".
struct Qualification
{
    bool uncertain = false;   ///< "?"
    bool approximate = false; ///< "~"

    friend bool operator==(Qualification, Qualification) = default;
};

/// The finest component that is written.
enum class Precision
{
    Millennium,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Second
};

/// One date or date and time, without interval or set around it.
struct Date
{
    qint64 earliestYear = 0;             ///< with every X read as its smallest digit
    qint64 latestYear = 0;               ///< with every X read as its largest digit
    int month = 0;                       ///< 1–12; 0 absent; 13 and above never
    int season = 0;                      ///< sub-year grouping code 21–41; 0 absent
    int day = 0;                         ///< 1–31; 0 absent
    bool yearUnspecified = false;        ///< the year holds an X
    bool monthUnspecified = false;       ///< the month holds an X
    bool dayUnspecified = false;         ///< the day holds an X
    int secondOfDay = -1;                ///< 0–86400; -1 when no time is written
    std::optional<int> utcOffsetMinutes; ///< as written; "Z" is 0; absent is local time
    bool isLongYear = false;   ///< "Y" years, exponents, significant digits: accepted, not drawn
    int significantDigits = 0; ///< of the year, after "S"; 0 when not written
    Qualification yearQualification;
    Qualification monthQualification;
    Qualification dayQualification;

    TimePoint earliest = 0; ///< first second of the time the expression covers
    TimePoint latest = 0;   ///< first second after it

    Precision precision() const;
    /// The union of the components' qualifications.
    Qualification qualification() const;
    /// Whether any digit is an X.
    bool hasUnspecified() const { return yearUnspecified || monthUnspecified || dayUnspecified; }
    /// Whether it is one day of the calendar or a time on it, with no X.
    bool isExactDay() const { return day > 0 && !hasUnspecified(); }
};

/// What stands at one end of an interval or set range.
enum class EndKind
{
    Date,
    Open,
    Unknown
}; // "2022", "..", and nothing

/// Two ends in time (ISO 8601-2 "2022-03/2022-05").
struct Interval
{
    EndKind startKind = EndKind::Date;
    EndKind endKind = EndKind::Date;
    Date start; ///< meaningful when startKind is Date
    Date end;   ///< meaningful when endKind is Date
};

/// A member of a set: a date, or a range "a..b", "..b", "a.." of dates.
struct SetMember
{
    bool isRange = false;
    Interval range; ///< for a single date only range.start is used
};

/// What an expression as a whole is.
enum class Form
{
    Date,
    Interval,
    OneOf,
    AllOf
};

/// A whole expression.
struct Expression
{
    Form form = Form::Date;
    int level = 0;            ///< lowest EDTF level that allows it: 0, 1 or 2
    Date date;                ///< Form::Date
    Interval interval;        ///< Form::Interval
    QList<SetMember> members; ///< Form::OneOf and Form::AllOf, in the order written
    QString canonical;        ///< the expression as it is stored again: no spaces in sets
};

/// Reads an expression. Whitespace around it is an error; spaces after the commas of a set are
/// accepted, and so is a time without seconds, which the canonical form writes with ":00".
/// Refused are intervals that end before they begin and times, long years ("Y…", "…S2") in
/// intervals and sets. A "2022-24" winter reaches to the end of the next February; codes 21 to
/// 28 mean the northern hemisphere, 29 to 32 the southern. The error's sentence says what is wrong
/// and, for the old draft syntax ("unknown", "open", "2022-uu") and common local forms, what to
/// write in its place.
Result<Expression> parse(QStringView text);

} // namespace edtf
} // namespace attache
