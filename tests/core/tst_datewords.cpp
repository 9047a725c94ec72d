// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"
#include "edtfcorpus.h"
#include "workspace/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace attache;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

/// Translations of the words of dates by source text and comment.
class TableTranslator : public QTranslator
{
public:
    void add(const QString& source, const QString& comment, const QString& translation)
    {
        m_table.insert(source + QLatin1Char('\t') + comment, translation);
    }

    bool isEmpty() const override { return m_table.isEmpty(); }

    QString translate(const char* context, const char* source, const char* comment,
                      int) const override
    {
        if (qstrcmp(context, "DateWords") != 0)
            return {};
        return m_table.value(QString::fromUtf8(source) + QLatin1Char('\t') +
                             QString::fromUtf8(comment));
    }

private:
    QHash<QString, QString> m_table;
};

void addRow(const char* text, DateKind kind, const char* words)
{
    QTest::addRow("%s, kind %d", text, int(kind))
        << QString::fromUtf8(text) << kind << QString::fromUtf8(words);
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateKind>("kind");
    QTest::addColumn<QString>("words");
}

} // namespace

class TestDateWords : public QObject
{
    Q_OBJECT

private slots:
    void aDateReadsAsItsKindSays_data();
    void aDateReadsAsItsKindSays();
    void anIntervalReadsAsItsKindSays_data();
    void anIntervalReadsAsItsKindSays();
    void aSetNamesItsMembers_data();
    void aSetNamesItsMembers();
    void theVietnameseWordsReadNaturally_data();
    void theVietnameseWordsReadNaturally();
    void aTranslationMayPutThePartsInAnotherOrder();
    void anEmptyTextIsUndated();
    void aTextThatIsNoDateStaysAsItIs();
    void aDayIsWrittenShort();
    void noWordsNameADayThatIsNotWritten();
    void everyValidExpressionHasCompleteWords();
};

void TestDateWords::aDateReadsAsItsKindSays_data()
{
    using enum DateKind;
    addColumns();
    addRow("2022-12-08", Instant, "8 December 2022");
    addRow("2022-12-08", Duration, "8 December 2022");
    addRow("2022-12-08", Window, "some time on 8 December 2022");
    addRow("2022-12-22", StateAsOf, "as of 22 December 2022");
    addRow("2022-12", Window, "some time in December 2022");
    addRow("2022-12", Instant, "in December 2022");
    addRow("2022-12", Duration, "during December 2022");
    addRow("2022", Window, "some time in 2022");
    addRow("2022", StateAsOf, "as of 2022");
    addRow("2022~", Window, "about 2022");
    addRow("2022?", Window, "possibly some time in 2022");
    addRow("2022%", Window, "possibly about 2022");
    addRow("2022-12-08~", Instant, "about 8 December 2022");
    addRow("2022-12-08?", Instant, "possibly 8 December 2022");
    addRow("2022-12-22%", StateAsOf, "possibly as of about 22 December 2022");
    addRow("2022-?04", Window, "possibly some time in April 2022");
    addRow("2022-12-XX", Window, "on a day in December 2022");
    addRow("2022-12-XX~", Window, "about December 2022");
    addRow("2022-12-1X", Window, "on a day in December 2022");
    addRow("2022-XX", Window, "in a month of 2022");
    addRow("2022-XX-XX", Window, "on a day in 2022");
    addRow("1560-XX-25", Window, "on day 25 of a month of 1560");
    addRow("156X-12-25", Window, "on 25 December of a year in the 1560s");
    addRow("15XX-12", Window, "some time in December of a year between 1500 and 1599");
    addRow("202X", Window, "some time in the 2020s");
    addRow("202X~", Window, "about the 2020s");
    addRow("200X", Window, "some time in the years 2000 to 2009");
    addRow("19XX", Window, "some time in the years 1900 to 1999");
    addRow("1XX3", Window, "some time in a year between 1003 and 1993");
    addRow("XXXX", Window, "some time in an unknown year");
    addRow("2022-21", Window, "some time in spring 2022");
    addRow("2022-24", Window, "some time in winter 2022–2023");
    addRow("2022-26", Window, "some time in summer 2022 (northern hemisphere)");
    addRow("2022-30", Window, "some time in summer 2022–2023 (southern hemisphere)");
    addRow("2022-32", Window, "some time in winter 2022 (southern hemisphere)");
    addRow("2022-34", Window, "some time in the second quarter of 2022");
    addRow("2022-36", Duration, "during the fourth quarter of 2022");
    addRow("2022-38", Window, "some time in the middle four months of 2022");
    addRow("2023-40", Window, "some time in the first half of 2023");
    addRow("2023-41~", Window, "about the second half of 2023");
    addRow("2022-09-02T09:00:00", Instant, "2 September 2022, 09:00");
    addRow("2022-09-02T09:00:05", Instant, "2 September 2022, 09:00:05");
    addRow("2022-09-02T09:00:00+07:00", Instant, "2 September 2022, 09:00 (UTC+07:00)");
    addRow("2022-09-02T09:00:00-03:30", Instant, "2 September 2022, 09:00 (UTC-03:30)");
    addRow("2022-09-02T09:00:00Z", StateAsOf, "as of 2 September 2022, 09:00 (UTC)");
    addRow("2022-09-02T24:00:00", Instant, "2 September 2022, 24:00");
    addRow("-0043-03-15", Instant, "15 March 44 BC");
    addRow("-0043", Window, "some time in 44 BC");
    addRow("0000", Window, "some time in 1 BC");
    addRow("0040-03", Window, "some time in March AD 40");
    addRow("Y170000", Window, "some time in the year 170,000");
    addRow("1953S2", Window, "about 1953");
}

void TestDateWords::aDateReadsAsItsKindSays()
{
    QFETCH(QString, text);
    QFETCH(DateKind, kind);
    QFETCH(QString, words);
    QCOMPARE(dateInWords(text, kind, english), words);
}

void TestDateWords::anIntervalReadsAsItsKindSays_data()
{
    using enum DateKind;
    addColumns();
    addRow("2022-12-08/2022-12-10", Duration, "from 8 to 10 December 2022");
    addRow("2022-11-28/2022-12-03", Duration, "from 28 November to 3 December 2022");
    addRow("2021-12-28/2022-01-03", Duration, "from 28 December 2021 to 3 January 2022");
    addRow("2021-12-08/2022-12-10", Duration, "from 8 December 2021 to 10 December 2022");
    addRow("2022-03/2022-05", Duration, "from March to May 2022");
    addRow("2021-12/2022-05", Duration, "from December 2021 to May 2022");
    addRow("2021/2022", Duration, "from 2021 to 2022");
    addRow("2022-03/2022-05-09", Duration, "from March 2022 to 9 May 2022");
    addRow("2022-12-08/2022-12-08", Duration, "8 December 2022");
    addRow("-0050-03/-0050-05", Duration, "from March 51 BC to May 51 BC");
    addRow("2021-12/2022-05", Window, "some time between December 2021 and May 2022");
    addRow("2022-03/2022-05", Window, "some time between March and May 2022");
    addRow("2022-12-08/2022-12-10", Instant, "some time between 8 and 10 December 2022");
    addRow("2021/2022", StateAsOf, "as of some time between 2021 and 2022");
    addRow("2021-12~/2022-05", Duration, "from about December 2021 to May 2022");
    addRow("2022-03~/2022-05", Duration, "from about March 2022 to May 2022");
    addRow("2021-12?/2022-05", Duration, "from December 2021 (uncertain) to May 2022");
    addRow("2021-12?/2022-05?", Duration, "possibly from December 2021 to May 2022");
    addRow("2022/..", Duration, "since 2022, still going on");
    addRow("2022?/..", Duration, "possibly since 2022, still going on");
    addRow("2022/", Duration, "from 2022, end not known");
    addRow("../2023", Duration, "until 2023, start left open");
    addRow("/2023", Duration, "until 2023, start not known");
    addRow("../..", Duration, "still going on, start left open");
    addRow("/..", Duration, "still going on, start not known");
    addRow("../", Duration, "start left open, end not known");
    addRow("2022/..", Window, "some time in 2022 or later");
    addRow("2022-12-08/", Window, "some time on 8 December 2022 or later");
    addRow("../2023", Window, "some time in 2023 or earlier");
    addRow("/2023-05-01", StateAsOf, "as of some time on 1 May 2023 or earlier");
    addRow("../..", StateAsOf, "as of an unknown time");
    addRow("2022-21/2022-23", Duration, "from spring 2022 to autumn 2022");
    addRow("198X/199X", Duration, "from the 1980s to the 1990s");
}

void TestDateWords::anIntervalReadsAsItsKindSays()
{
    aDateReadsAsItsKindSays();
}

void TestDateWords::aSetNamesItsMembers_data()
{
    using enum DateKind;
    addColumns();
    addRow("[2021,2022]", Window, "in 2021 or 2022");
    addRow("[2022-11,2022-12]", Window, "in November or December 2022");
    addRow("[2022-11..2022-12]", Window, "in November or December 2022");
    addRow("[2022-12,2023-01]", Window, "in December 2022 or January 2023");
    addRow("[2022-01..2022-04]", Window, "some time between January and April 2022");
    addRow("[2022-12-08,2022-12-09,2022-12-12]", Instant, "on 8, 9 or 12 December 2022");
    addRow("[2022-11-30,2022-12-01]", Instant, "on 30 November or 1 December 2022");
    addRow("[2022-12-08,2023-01-03]", Window, "on 8 December 2022 or 3 January 2023");
    addRow("[2021,2022-12-08]", Window, "2021 or 8 December 2022");
    addRow("[2021?,2022~]", Window, "2021 (uncertain) or about 2022");
    addRow("[1667,1668,1670..1672]", Window, "1667, 1668 or some time between 1670 and 1672");
    addRow("[..1984]", Window, "some time in 1984 or earlier");
    addRow("[1760-01,1760-12..]", Window, "January 1760 or some time in December 1760 or later");
    addRow("[2021,2022]", StateAsOf, "as of 2021 or 2022");
    addRow("[2022]", Window, "in 2022");
    addRow("{2021-03,2021-09}", Duration, "in March and September 2021");
    addRow("{2021-03,2022-09}", Duration, "in March 2021 and September 2022");
    addRow("{2021-03-05,2021-03-09}", Duration, "on 5 and 9 March 2021");
    addRow("{1960,1961-12}", Duration, "in 1960 and December 1961");
    addRow("{1667,1668,1670..1673}", Duration, "1667, 1668 and from 1670 to 1673");
    addRow("{2021..2023}", Duration, "from 2021 to 2023");
    addRow("{2021..2023}", StateAsOf, "as of some time between 2021 and 2023");
    addRow("{1760..}", Duration, "1760 and later");
    addRow("{..1984}", Duration, "1984 and earlier");
}

void TestDateWords::aSetNamesItsMembers()
{
    aDateReadsAsItsKindSays();
}

void TestDateWords::theVietnameseWordsReadNaturally_data()
{
    using enum DateKind;
    addColumns();
    addRow("2022-12-08", Instant, "ngày 8 tháng 12 năm 2022");
    addRow("2022-12", Window, "một thời điểm trong tháng 12 năm 2022");
    addRow("2022~", Window, "khoảng năm 2022");
    addRow("2022-12-22", StateAsOf, "tính đến ngày 22 tháng 12 năm 2022");
    addRow("2022-12-08/2022-12-10", Duration, "từ ngày 8 đến ngày 10 tháng 12 năm 2022");
    addRow("2022-11-28/2022-12-03", Duration, "từ ngày 28 tháng 11 đến ngày 3 tháng 12 năm 2022");
    addRow("2021-12/2022-05", Duration, "từ tháng 12 năm 2021 đến tháng 5 năm 2022");
    addRow("2021-12/2022-05", Window,
           "một thời điểm trong khoảng từ tháng 12 năm 2021 đến tháng 5 năm 2022");
    addRow("2022/..", Duration, "từ năm 2022, vẫn đang tiếp diễn");
    addRow("[2021,2022]", Window, "trong năm 2021 hoặc năm 2022");
    addRow("{2021-03,2021-09}", Duration, "trong tháng 3 và tháng 9 năm 2021");
    addRow("2022-12-XX", Window, "vào một ngày trong tháng 12 năm 2022");
    addRow("2022-34", Duration, "trong quý II năm 2022");
    addRow("2023-40", Window, "một thời điểm trong nửa đầu năm 2023");
    addRow("2022-09-02T09:00:00", Instant, "09:00 ngày 2 tháng 9 năm 2022");
    addRow("-0043", Instant, "trong năm 44 trước Công nguyên");
    addRow("202X", Window, "một thời điểm trong thập niên 2020");
}

void TestDateWords::theVietnameseWordsReadNaturally()
{
    QFETCH(QString, text);
    QFETCH(DateKind, kind);
    QFETCH(QString, words);
    const Language language(vietnamese);
    if (QCoreApplication::translate("DateWords", "undated") == QLatin1String("undated"))
        QSKIP("The Vietnamese translation does not hold the words of dates.");
    QCOMPARE(dateInWords(text, kind, vietnamese), words);
}

void TestDateWords::aTranslationMayPutThePartsInAnotherOrder()
{
    TableTranslator translator;
    translator.add(QStringLiteral("%1 %2 %3"), QStringLiteral("day, month, year"),
                   QStringLiteral("%3/%2/%1"));
    translator.add(QStringLiteral("%1, %2"), QStringLiteral("day, time of day"),
                   QStringLiteral("%2 @ %1"));
    translator.add(QStringLiteral("as of %1"), QString(), QStringLiteral("%1 (state)"));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(dateInWords(u"2022-09-02T09:00:00", DateKind::StateAsOf, english),
             QStringLiteral("09:00 @ 2022/September/2 (state)"));
}

void TestDateWords::anEmptyTextIsUndated()
{
    QCOMPARE(dateInWords(QStringView(), DateKind::Instant, english), QStringLiteral("undated"));
}

void TestDateWords::aTextThatIsNoDateStaysAsItIs()
{
    QCOMPARE(dateInWords(u"around Tết", DateKind::Window, english), QStringLiteral("around Tết"));
}

void TestDateWords::aDayIsWrittenShort()
{
    QCOMPARE(dayInWords(startOfDay({2022, 3, 14}) + 3600, english), QStringLiteral("14 Mar 2022"));
    QCOMPARE(dayInWords(startOfDay({-43, 3, 15}), english), QStringLiteral("15 Mar 44 BC"));
    QCOMPARE(dayInWords(distantPast, english), QString());
    QCOMPARE(dayInWords(distantFuture, english), QString());
}

void TestDateWords::noWordsNameADayThatIsNotWritten()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    static const QRegularExpression day(QStringLiteral("\\b[0-9]{1,2} [JFMASOND][a-z]+"));
    int compared = 0;
    for (const QString& string : strings) {
        const auto expression = edtf::parse(string);
        QVERIFY2(expression.has_value(), qPrintable(string));
        if (expression->form != edtf::Form::Date ||
            expression->date.precision() >= edtf::Precision::Day)
            continue;
        for (int kind = 0; kind < 4; ++kind) {
            const QString words = dateInWords(*expression, DateKind(kind), english);
            QVERIFY2(!words.contains(day), qPrintable(words));
        }
        ++compared;
    }
    QVERIFY(compared > 40);
}

void TestDateWords::everyValidExpressionHasCompleteWords()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    for (const QString& string : strings) {
        for (int kind = 0; kind < 4; ++kind) {
            const QString words = dateInWords(string, DateKind(kind), english);
            QVERIFY2(words.size() > 1 && words != string && !words.contains(QLatin1Char('%')),
                     qPrintable(string + QStringLiteral(": ") + words));
            QVERIFY2(!words.contains(QLatin1String("  ")), qPrintable(words));
        }
    }
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
