// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace attache::datephrases {

/// The words of dates.
struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

/// What a date may leave out because the date after it, in a range or a list, says it.
enum class Shared
{
    Nothing,
    Year,
    Month
};

/// A year's number with its era where there is doubt: "2022", "AD 40", "44 BC" for -43.
QString yearNumber(qint64 year, const QLocale& locale);

/// The date as a noun without its qualification: "8 December 2022", "the 2020s", "a day in
/// December 2022", "the first half of 2023".
QString dateName(const edtf::Date& date, const QLocale& locale);

/// As dateName(), with its qualification: "about 2022", "2022 (uncertain)".
QString qualifiedName(const edtf::Date& date, const QLocale& locale);

/// What the two dates share, when both are plain dates of the same precision in years of four
/// digits.
Shared sharedParts(const edtf::Date& first, const edtf::Date& second);

/// As dateName(), without what is shared: "8", "28 November", "March". Only for dates that
/// sharedParts() has compared.
QString shortName(const edtf::Date& date, Shared shared, const QLocale& locale);

/// "possibly …" when a date is uncertain.
QString possibly(const QString& phrase, bool isUncertain);

/// "as of …" when the kind is a state.
QString asOf(const QString& phrase, DateKind kind);

/// One date as a phrase of its own: "some time in 2022", "on a day in December 2022".
QString dateWords(const edtf::Date& date, DateKind kind, const QLocale& locale);

/// An interval: "from 8 to 10 December 2022", "since 2022, still going on", "some time between
/// December 2021 and May 2022".
QString intervalWords(const edtf::Interval& interval, DateKind kind, const QLocale& locale);

/// A one-of or all-of set: "in 2021 or 2022", "in March and September 2021".
QString setWords(const edtf::Expression& expression, DateKind kind, const QLocale& locale);

} // namespace attache::datephrases
