// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"

#include "core/datephrases.h"

namespace attache {

namespace datephrases {

namespace {

bool isApproximate(const edtf::Date& date)
{
    return date.qualification().approximate || date.significantDigits > 0;
}

/// "About a day in December" says no more than "about December".
edtf::Date withoutUnspecified(edtf::Date date)
{
    if (date.monthUnspecified || date.dayUnspecified)
        date.day = 0;
    if (date.monthUnspecified)
        date.month = 0;
    date.monthUnspecified = false;
    date.dayUnspecified = false;
    return date;
}

QString nameWithAbout(const edtf::Date& date, const QLocale& locale)
{
    return isApproximate(date)
               ? DateWords::tr("about %1").arg(dateName(withoutUnspecified(date), locale))
               : dateName(date, locale);
}

QString coarseDateWords(const QString& name, DateKind kind)
{
    switch (kind) {
    case DateKind::Window:
        return DateWords::tr("some time in %1").arg(name);
    case DateKind::Duration:
        return DateWords::tr("during %1").arg(name);
    case DateKind::Instant:
    case DateKind::StateAsOf:
        break;
    }
    return DateWords::tr("in %1").arg(name);
}

} // namespace

QString qualifiedName(const edtf::Date& date, const QLocale& locale)
{
    const QString name = nameWithAbout(date, locale);
    return date.qualification().uncertain ? DateWords::tr("%1 (uncertain)").arg(name) : name;
}

QString possibly(const QString& phrase, bool isUncertain)
{
    return isUncertain ? DateWords::tr("possibly %1").arg(phrase) : phrase;
}

QString asOf(const QString& phrase, DateKind kind)
{
    return kind == DateKind::StateAsOf ? DateWords::tr("as of %1").arg(phrase) : phrase;
}

QString dateWords(const edtf::Date& date, DateKind kind, const QLocale& locale)
{
    using edtf::Precision;
    const QString name = nameWithAbout(date, locale);
    const bool isDay = date.precision() == Precision::Day;
    const bool isTime = date.precision() == Precision::Second;
    QString phrase = name;
    if (kind == DateKind::StateAsOf)
        phrase = asOf(name, kind);
    else if (isDay && !date.isExactDay() && !isApproximate(date))
        phrase = DateWords::tr("on %1").arg(name);
    else if (isDay && kind == DateKind::Window && !isApproximate(date))
        phrase = DateWords::tr("some time on %1").arg(name);
    else if (date.monthUnspecified && !isApproximate(date))
        phrase = DateWords::tr("in %1").arg(name);
    else if (!isDay && !isTime && !isApproximate(date))
        phrase = coarseDateWords(name, kind);
    return possibly(phrase, date.qualification().uncertain);
}

} // namespace datephrases

QString dateInWords(const edtf::Expression& expression, DateKind kind, const QLocale& locale)
{
    switch (expression.form) {
    case edtf::Form::Date:
        break;
    case edtf::Form::Interval:
        return datephrases::intervalWords(expression.interval, kind, locale);
    case edtf::Form::OneOf:
    case edtf::Form::AllOf:
        return datephrases::setWords(expression, kind, locale);
    }
    return datephrases::dateWords(expression.date, kind, locale);
}

QString dateInWords(QStringView edtf, DateKind kind, const QLocale& locale)
{
    if (edtf.isEmpty())
        return datephrases::DateWords::tr("undated");
    const auto expression = edtf::parse(edtf);
    return expression ? dateInWords(*expression, kind, locale) : edtf.toString();
}

QString dayInWords(TimePoint time, const QLocale& locale)
{
    if (!isFinite(time))
        return {};
    const CivilDate date = civilDate(time);
    return datephrases::DateWords::tr("%1 %2 %3", "day, abbreviated month, year")
        .arg(QString::number(date.day), locale.monthName(date.month, QLocale::ShortFormat),
             datephrases::yearNumber(date.year, locale));
}

} // namespace attache
