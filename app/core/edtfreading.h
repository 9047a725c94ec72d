// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edtf.h"

#include <QCoreApplication>

#include <optional>

namespace attache::edtf {

/// The sentences that say why an expression is refused.
struct Edtf
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)
};

/// One date as read, with what the expression around it needs to know.
struct DateReading
{
    Date date;
    int level = 0;     ///< 0, 1 or 2
    QString canonical; ///< as it is stored again
};

/// The sides of an interval, or of a range in a set.
struct IntervalReading
{
    Interval interval;
    int level = 0;
    QString canonical;
};

/// Reads a date, a date and time, or a long year; nothing may stand around it.
Result<DateReading> readDate(QStringView text);

/// Reads a year that starts with "Y" (LoC EDTF levels 1 and 2: letter-prefixed calendar year,
/// exponential year, significant digits).
Result<DateReading> readLongYear(QStringView text);

/// Reads "hh:mm[:ss][Z|±hh[:mm]]" (ISO 8601-1 §5.3, extended format) into the date's time and
/// offset.
Result<void> readTime(QStringView text, Date& date);

/// Reads "a/b", where a side may be "..", which is open, or nothing, which is unknown.
Result<IntervalReading> readInterval(QStringView text);

/// Reads "[…]" and "{…}" (LoC EDTF level 2, set representation).
Result<Expression> readSet(QStringView text);

/// Reads a date that may stand in an interval or a set: neither a time nor a long year.
Result<DateReading> readMember(QStringView text);

/// The error of an interval or range that ends before it begins, nothing if it does not.
std::optional<Error> reversalOf(const Interval& interval, QStringView text);

/// A whole number from ASCII digits alone; nothing for any other text and beyond 18 digits.
std::optional<qint64> numberFrom(QStringView digits);

/// The error for a text that looks like no form of EDTF.
Error notADate(QStringView text);

/// A part of the expression as an error sentence may quote it: one short line.
QString quoted(QStringView text);

/// Reads an expression exactly as EDTF has it, without any hint in the error.
Result<Expression> readExpression(QStringView text);

/// What to write in place of a text that was refused: a sentence for the old draft's syntax and
/// for local forms, nothing when none of them fits.
std::optional<Error> hintFor(QStringView text);

} // namespace attache::edtf
