// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtfreading.h"

#include <QStringList>

#include <algorithm>

namespace attache::edtf {

namespace {

bool isDigits(QStringView text)
{
    return numberFrom(text).has_value();
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(),
                       [characters](QChar character) { return characters.contains(character); });
}

/// The text when EDTF accepts it, otherwise nothing.
std::optional<QString> ifValid(const QString& text)
{
    return readExpression(text) ? std::optional(text) : std::nullopt;
}

/// "2022/unknown", "open/2023": the 2012 draft's words for the sides of an interval.
std::optional<QString> fromDraftWords(const QString& text)
{
    const auto sides = text.toLower().split(QLatin1Char('/'));
    if (sides.size() != 2)
        return std::nullopt;
    const auto side = [&](qsizetype index) {
        if (sides[index] == QLatin1String("unknown"))
            return QString();
        if (sides[index] == QLatin1String("open"))
            return QStringLiteral("..");
        return text.section(QLatin1Char('/'), int(index), int(index));
    };
    return ifValid(side(0) + QLatin1Char('/') + side(1));
}

/// "2022-uu": the 2012 draft's letter for an unspecified digit.
std::optional<QString> fromDraftDigits(const QString& text)
{
    return ifValid(QString(text).replace(QLatin1Char('u'), QLatin1Char('X')));
}

/// "198x", "1985-04-12t23:20:30z".
std::optional<QString> fromLowerCase(const QString& text)
{
    return ifValid(text.toUpper());
}

/// "2021–2022" with any dash, and "2021-2022". A dash between a year and two digits is left
/// alone: "2021–22" may mean the next year or a month.
std::optional<QString> fromDashes(const QString& text)
{
    QString hyphens = text;
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2212'})
        hyphens.replace(QChar(dash), QLatin1Char('-'));
    const auto years = hyphens.split(QLatin1Char('-'));
    if (years.size() == 2 && years[0].size() == 4 && years[1].size() == 4)
        return ifValid(years[0] + QLatin1Char('/') + years[1]);
    return years.size() == 3 ? ifValid(hyphens) : std::nullopt;
}

/// Numbers between hyphens, between dots or between slashes; none when there is anything else.
QStringList numbersIn(const QString& text)
{
    for (const char separator : {'-', '/', '.'}) {
        const auto parts = text.split(QLatin1Char(separator));
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isDigits))
            return parts;
    }
    return {};
}

QString twoDigits(const QString& number)
{
    return number.rightJustified(2, QLatin1Char('0'));
}

/// "2022-1", "2022/12/8", "12/2022", and "31.12.2022" where the day cannot be a month.
std::optional<QString> fromLocalOrder(const QString& text)
{
    auto parts = numbersIn(text);
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    if (parts.front().size() != 4) {
        const bool isAmbiguous =
            parts.size() == 3 && parts[0].toInt() <= 12 && parts[1].toInt() <= 12;
        if (isAmbiguous || parts.back().size() != 4)
            return std::nullopt;
        std::reverse(parts.begin(), parts.end());
        if (parts.size() == 3 && parts[1].toInt() > 12)
            std::swap(parts[1], parts[2]);
    }
    for (qsizetype index = 1; index < parts.size(); ++index)
        parts[index] = twoDigits(parts[index]);
    return ifValid(parts.join(QLatin1Char('-')));
}

/// "193", "19" and "20221208".
std::optional<QString> fromBareDigits(const QString& text)
{
    if (!isDigits(text))
        return std::nullopt;
    if (text.size() == 2 || text.size() == 3)
        return ifValid(text.leftJustified(4, QLatin1Char('X')));
    if (text.size() != 8)
        return std::nullopt;
    return ifValid(text.first(4) + QLatin1Char('-') + text.sliced(4, 2) + QLatin1Char('-') +
                   text.sliced(6));
}

/// "2022-12-08 09:00".
std::optional<QString> fromSpacedTime(const QString& text)
{
    return text.count(QLatin1Char(' ')) == 1
               ? ifValid(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')))
               : std::nullopt;
}

std::optional<QString> draftWordSentence(const QString& text)
{
    if (text.compare(QLatin1String("unknown"), Qt::CaseInsensitive) == 0)
        return Edtf::tr("“unknown” is from an older draft of EDTF; leave the date empty, or one "
                        "side of an interval, as in “2022/”.");
    if (text.compare(QLatin1String("open"), Qt::CaseInsensitive) == 0)
        return Edtf::tr("“open” is from an older draft of EDTF; write “..” on one side of an "
                        "interval, as in “2022/..”.");
    if (text == QLatin1String(".."))
        return Edtf::tr("“..” needs a date beside it; write for example “2022/..” or “../2022”.");
    return std::nullopt;
}

/// What to say where no single replacement can be offered.
std::optional<QString> sentenceFor(const QString& text)
{
    if (auto sentence = draftWordSentence(text))
        return sentence;
    if (text.contains(QLatin1Char('u')) && consistsOf(text, u"0123456789u-/"))
        return Edtf::tr("“u” is from an older draft of EDTF; an unknown digit is a capital X, as "
                        "in “202X” or “2022-XX”.");
    if (text.contains(QLatin1Char('(')) || text.contains(QLatin1Char('^')))
        return Edtf::tr("Brackets “( )” and “^” are from an older draft of EDTF; write “?”, “~” or "
                        "“%” directly before or after the part it is about, as in “2022-?04”.");
    const auto numbers = numbersIn(text);
    const bool startsWithFourDigits = !numbers.isEmpty() && numbers.front().size() == 4;
    if (!numbers.isEmpty() && numbers.size() <= 3 && !startsWithFourDigits)
        return Edtf::tr("EDTF writes the year first and with four digits, then the month and the "
                        "day, as in “2022-12” and “2022-12-08”.");
    return std::nullopt;
}

/// The sentence with the form EDTF would have, or nothing when none is found.
std::optional<QString> suggestionFor(const QString& text)
{
    for (const auto draft : {fromDraftWords, fromDraftDigits}) {
        if (const auto found = draft(text))
            return Edtf::tr("“%1” is from an older draft of EDTF; write “%2”.")
                .arg(quoted(text), *found);
    }
    for (const auto rewrite :
         {fromLowerCase, fromLocalOrder, fromBareDigits, fromDashes, fromSpacedTime}) {
        if (const auto found = rewrite(text))
            return Edtf::tr("“%1” is not how EDTF writes a date; write “%2”.")
                .arg(quoted(text), *found);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> hintFor(QStringView text)
{
    // No date or interval that a hint can mend is longer; a set of any length gets its own error.
    constexpr qsizetype longestHinted = 80;
    if (text.isEmpty() || text.size() > longestHinted)
        return std::nullopt;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() != text.size()) {
        if (trimmed.isEmpty())
            return Error{Edtf::tr("The date is empty.")};
        const auto valid = ifValid(trimmed);
        return valid ? std::optional(Error{Edtf::tr("There is a space before or after the date; "
                                                    "write “%1”.")
                                               .arg(*valid)})
                     : std::nullopt;
    }
    auto sentence = suggestionFor(trimmed);
    if (!sentence)
        sentence = sentenceFor(trimmed);
    return sentence ? std::optional(Error{*sentence}) : std::nullopt;
}

} // namespace attache::edtf
