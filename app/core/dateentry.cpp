// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dateentry.h"

#include "core/datephrases.h"
#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace attache {

namespace {

struct DateEntry
{
    Q_DECLARE_TR_FUNCTIONS(DateEntry)
};

constexpr qsizetype longestEntry = 200;

/// What a word or number of the entry is about.
enum class Role
{
    Nothing,
    Day,
    Month,
    Year,
    Quarter,
    Approximate
};

/// A date in pieces; 0 is "not given" (a year 0 is written in EDTF).
struct Pieces
{
    int year = 0;
    int month = 0;
    int day = 0;
    int part = 0; ///< EDTF's code of a season or quarter
    bool isApproximate = false;

    bool isEmpty() const { return year == 0 && month == 0 && day == 0 && part == 0; }
};

/// Lower case, without accents and without the stroke of đ.
QString folded(QStringView text)
{
    QString plain;
    for (const QChar character :
         text.toString().normalized(QString::NormalizationForm_D).toLower()) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character == QChar(u'đ') ? QChar(u'd') : character;
    }
    return plain;
}

/// Digit runs and letter runs, in order; everything else separates them.
QStringList tokensOf(const QString& text)
{
    QStringList tokens;
    bool wasDigit = false;
    bool wasLetter = false;
    for (const QChar character : text) {
        const bool isDigit = character >= u'0' && character <= u'9';
        const bool isLetter = character.isLetter();
        if ((isDigit && wasDigit) || (isLetter && wasLetter))
            tokens.last() += character;
        else if (isDigit || isLetter)
            tokens.append(character);
        wasDigit = isDigit;
        wasLetter = isLetter;
    }
    return tokens;
}

/// Words that say what the number after them is, or how sure it is.
std::optional<Role> roleOf(const QString& word)
{
    static const QHash<QString, Role> roles = {
        {QStringLiteral("ngay"), Role::Day},           {QStringLiteral("day"), Role::Day},
        {QStringLiteral("thang"), Role::Month},        {QStringLiteral("thg"), Role::Month},
        {QStringLiteral("month"), Role::Month},        {QStringLiteral("nam"), Role::Year},
        {QStringLiteral("year"), Role::Year},          {QStringLiteral("quy"), Role::Quarter},
        {QStringLiteral("q"), Role::Quarter},          {QStringLiteral("quarter"), Role::Quarter},
        {QStringLiteral("about"), Role::Approximate},  {QStringLiteral("circa"), Role::Approximate},
        {QStringLiteral("around"), Role::Approximate}, {QStringLiteral("ca"), Role::Approximate},
        {QStringLiteral("khoang"), Role::Approximate}, {QStringLiteral("of"), Role::Nothing},
        {QStringLiteral("the"), Role::Nothing},        {QStringLiteral("in"), Role::Nothing},
        {QStringLiteral("on"), Role::Nothing},         {QStringLiteral("st"), Role::Nothing},
        {QStringLiteral("nd"), Role::Nothing},         {QStringLiteral("rd"), Role::Nothing},
        {QStringLiteral("th"), Role::Nothing},         {QStringLiteral("mua"), Role::Nothing},
        {QStringLiteral("from"), Role::Nothing},       {QStringLiteral("tu"), Role::Nothing}};
    const auto found = roles.constFind(word);
    return found == roles.constEnd() ? std::nullopt : std::optional(*found);
}

/// EDTF's code of a season without hemisphere, 0 for another word. Vietnamese seasons need "mùa"
/// before them: "thu" alone is Thursday.
int seasonOf(const QString& word, const QString& wordBefore)
{
    static const QHash<QString, int> english = {{QStringLiteral("spring"), 21},
                                                {QStringLiteral("summer"), 22},
                                                {QStringLiteral("autumn"), 23},
                                                {QStringLiteral("fall"), 23},
                                                {QStringLiteral("winter"), 24}};
    static const QHash<QString, int> vietnamese = {{QStringLiteral("xuan"), 21},
                                                   {QStringLiteral("he"), 22},
                                                   {QStringLiteral("ha"), 22},
                                                   {QStringLiteral("thu"), 23},
                                                   {QStringLiteral("dong"), 24}};
    return wordBefore == QLatin1String("mua") ? vietnamese.value(word, 0) : english.value(word, 0);
}

/// Vietnamese numbers as they name months ("tháng năm") and days of the week ("thứ năm").
int vietnameseNumber(const QString& word)
{
    static const QStringList words{
        QStringLiteral("gieng"), QStringLiteral("hai"), QStringLiteral("ba"),
        QStringLiteral("tu"),    QStringLiteral("nam"), QStringLiteral("sau"),
        QStringLiteral("bay"),   QStringLiteral("tam"), QStringLiteral("chin"),
        QStringLiteral("muoi"),  QStringLiteral("mot"), QStringLiteral("chap")};
    return int(words.indexOf(word)) + 1;
}

/// Whether it is a day of the week, which says nothing that the date does not.
bool isWeekday(const QString& word, const QString& wordBefore, const QLocale& locale)
{
    if (word == QLatin1String("thu") || word == QLatin1String("chu") ||
        word == QLatin1String("nhat"))
        return true;
    if (wordBefore == QLatin1String("thu") && vietnameseNumber(word) > 0)
        return true;
    for (const QLocale& language : {locale, QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (folded(language.dayName(day, format)) == word)
                    return true;
            }
        }
    }
    return false;
}

/// 1 to 4 from a Roman numeral, 0 for another word.
int romanQuarter(const QString& word)
{
    static const QStringList numerals{QStringLiteral("i"), QStringLiteral("ii"),
                                      QStringLiteral("iii"), QStringLiteral("iv")};
    return int(numerals.indexOf(word)) + 1;
}

/// 1 to 12 from a month's name in the locale or in English, long, short or begun with at least
/// three letters; 0 for another word.
int monthOf(const QString& word, const QLocale& locale)
{
    constexpr qsizetype fewestLetters = 3;
    if (word.size() < fewestLetters)
        return 0;
    for (const QLocale& language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString& name : {language.monthName(month, format),
                                            language.standaloneMonthName(month, format)}) {
                    const QStringList words = tokensOf(folded(name));
                    if (words.size() == 1 && words.first().startsWith(word))
                        return month;
                }
            }
        }
    }
    return 0;
}

Error notRead(const QString& word)
{
    //: %1 is a word that was typed where a date is expected
    return {DateEntry::tr("“%1” is no part of a date. Write for example “22 December 2022”, “May "
                          "2022”, “22/12/2022” or EDTF such as “2022-05”.")
                .arg(foreigntext::label(word, 40))};
}

Error missingYear()
{
    return {DateEntry::tr("The year is missing; write it with four digits.")};
}

/// Whether the locale writes the day before the month.
bool isDayFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

bool isYear(const QString& digits)
{
    return digits.size() == 4;
}

/// Three numbers without a word: year first, or day and month before the year.
Result<Pieces> fromThree(const QStringList& numbers, Pieces pieces, const QLocale& locale)
{
    if (isYear(numbers[0])) {
        pieces.year = numbers[0].toInt();
        pieces.month = numbers[1].toInt();
        pieces.day = numbers[2].toInt();
        return pieces;
    }
    if (!isYear(numbers[2]))
        return missingYear();
    pieces.year = numbers[2].toInt();
    const int first = numbers[0].toInt();
    const int second = numbers[1].toInt();
    const bool dayComesFirst = first > 12 || (second <= 12 && isDayFirst(locale));
    pieces.day = dayComesFirst ? first : second;
    pieces.month = dayComesFirst ? second : first;
    return pieces;
}

/// Gives the numbers that no word speaks for their places.
Result<Pieces> withNumbers(const QStringList& numbers, Pieces pieces, const QLocale& locale)
{
    const bool hasMonth = pieces.month > 0 || pieces.part > 0;
    if (numbers.size() == 3 && !hasMonth && pieces.day == 0)
        return fromThree(numbers, pieces, locale);
    for (const QString& number : numbers) {
        if (isYear(number) && pieces.year == 0)
            pieces.year = number.toInt();
        else if (number.size() <= 2 && pieces.month > 0 && pieces.day == 0)
            pieces.day = number.toInt();
        else if (number.size() <= 2 && !hasMonth && pieces.month == 0)
            pieces.month = number.toInt();
        else
            return notRead(number);
    }
    return pieces;
}

bool isQuarter(int number)
{
    return number >= 1 && number <= 4;
}

/// Takes a number that the word before it has announced; nothing when it announced none.
bool takeAnnounced(Role role, int number, Pieces& pieces)
{
    switch (role) {
    case Role::Day:
        pieces.day = number;
        return true;
    case Role::Month:
        pieces.month = number;
        return true;
    case Role::Year:
        pieces.year = number;
        return true;
    case Role::Quarter:
        pieces.part = 32 + number;
        return true;
    case Role::Nothing:
    case Role::Approximate:
        break;
    }
    return false;
}

/// Takes a word; false when it is no part of a date.
bool takeWord(const QString& word, const QString& wordBefore, Role& announced, Pieces& pieces,
              const QLocale& locale)
{
    const Role before = std::exchange(announced, Role::Nothing);
    if (before == Role::Quarter && romanQuarter(word) > 0)
        return takeAnnounced(before, romanQuarter(word), pieces);
    if (before == Role::Month && vietnameseNumber(word) > 0) {
        pieces.month = word == QLatin1String("mot") ? 1 : vietnameseNumber(word);
        return true;
    }
    // "tháng mười một", "tháng mười hai"
    if (wordBefore == QLatin1String("muoi") && pieces.month == 10 &&
        (word == QLatin1String("mot") || word == QLatin1String("hai"))) {
        pieces.month = word == QLatin1String("mot") ? 11 : 12;
        return true;
    }
    if (const int season = seasonOf(word, wordBefore); season > 0 && pieces.part == 0) {
        pieces.part = season;
        return true;
    }
    if (isWeekday(word, wordBefore, locale))
        return true;
    if (const auto role = roleOf(word)) {
        announced = *role;
        pieces.isApproximate = pieces.isApproximate || *role == Role::Approximate;
        return true;
    }
    const int month = pieces.month == 0 ? monthOf(word, locale) : 0;
    pieces.month = std::max(pieces.month, month);
    return month > 0;
}

Result<Pieces> piecesOf(const QString& text, const QLocale& locale)
{
    Pieces pieces;
    QStringList numbers;
    Role announced = Role::Nothing;
    QString wordBefore;
    for (const QString& token : tokensOf(text)) {
        if (!token.front().isDigit()) {
            if (!takeWord(token, wordBefore, announced, pieces, locale))
                return notRead(token);
        } else if (token.size() > 4 || (announced == Role::Quarter && !isQuarter(token.toInt()))) {
            return notRead(token);
        } else if (!takeAnnounced(std::exchange(announced, Role::Nothing), token.toInt(), pieces)) {
            numbers.append(token);
        }
        wordBefore = token;
    }
    return withNumbers(numbers, pieces, locale);
}

Result<QString> edtfOf(const Pieces& pieces)
{
    if (pieces.year == 0)
        return missingYear();
    if (pieces.day > 0 && pieces.month == 0)
        return Error{DateEntry::tr("The month is missing.")};
    QString text = QStringLiteral("%1").arg(pieces.year, 4, 10, QChar(u'0'));
    if (pieces.month > 0 || pieces.part > 0)
        text += QStringLiteral("-%1").arg(pieces.part > 0 ? pieces.part : pieces.month, 2, 10,
                                          QChar(u'0'));
    if (pieces.day > 0)
        text += QStringLiteral("-%1").arg(pieces.day, 2, 10, QChar(u'0'));
    if (pieces.isApproximate)
        text += u'~';
    return text;
}

/// The two sides of a range; one part when it is none.
QStringList sidesOf(const QString& text)
{
    for (const QString& between :
         {QStringLiteral("–"), QStringLiteral("—"), QStringLiteral(" - "), QStringLiteral(" to "),
          QStringLiteral(" until "), QStringLiteral(" den "), QStringLiteral(" toi ")}) {
        const auto sides = text.split(between);
        if (sides.size() == 2)
            return sides;
    }
    return {text};
}

Result<edtf::Expression> readRange(const QStringList& sides, const QLocale& locale)
{
    auto first = piecesOf(sides[0], locale);
    auto last = piecesOf(sides[1], locale);
    // "8 to 10 December 2022": a number alone at the left is of the kind that is at the right.
    auto alone = tokensOf(sides[0]);
    if (alone.size() == 2 && roleOf(alone.first()) && monthOf(alone.first(), locale) == 0)
        alone.removeFirst();
    if (alone.size() == 1 && alone.first().size() <= 2 && last && last->day > 0) {
        Pieces day;
        day.day = alone.first().toInt();
        first = day;
    }
    if (!last)
        return last.error();
    if (!first)
        return first.error();
    Pieces begin = *first;
    if (begin.month == 0 && begin.part == 0 && begin.year == 0)
        begin.month = last->month;
    if (begin.year == 0)
        begin.year = last->year;
    const auto beginText = edtfOf(begin);
    const auto endText = edtfOf(*last);
    if (!beginText)
        return beginText.error();
    if (!endText)
        return endText.error();
    return edtf::parse(QString(*beginText + u'/' + *endText));
}

} // namespace

Result<edtf::Expression> readTypedDate(QStringView text, const QLocale& locale)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Error{DateEntry::tr("Write a date, for example “22 December 2022”, “May 2022” or "
                                   "“2022-05”.")};
    if (trimmed.size() > longestEntry)
        return Error{DateEntry::tr("This is too long for a date.")};
    const auto asWritten = edtf::parse(trimmed);
    if (asWritten)
        return asWritten;
    const QString plain = folded(trimmed);
    const QStringList sides = sidesOf(plain);
    if (sides.size() == 2 && !tokensOf(sides[0]).isEmpty() && !tokensOf(sides[1]).isEmpty())
        return readRange(sides, locale);
    const auto pieces = piecesOf(plain, locale);
    if (!pieces)
        return pieces.error();
    if (pieces->isEmpty())
        return notRead(trimmed.toString());
    const auto edtfText = edtfOf(*pieces);
    return edtfText ? edtf::parse(*edtfText) : Result<edtf::Expression>(edtfText.error());
}

QString typedDateInWords(const edtf::Expression& expression, const QLocale& locale)
{
    if (expression.form == edtf::Form::Date)
        return datephrases::qualifiedName(expression.date, locale);
    return dateInWords(expression, DateKind::Duration, locale);
}

} // namespace attache
