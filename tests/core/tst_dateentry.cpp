// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dateentry.h"

#include <QTest>

using namespace attache;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

} // namespace

class TestDateEntry : public QObject
{
    Q_OBJECT

private slots:
    void edtfIsReadAsItIs_data();
    void edtfIsReadAsItIs();
    void localFormsAreRead_data();
    void localFormsAreRead();
    void theLocaleDecidesWhereDayAndMonthCouldBeEither();
    void rangesAreRead_data();
    void rangesAreRead();
    void whatCannotBeReadIsSaidInWords_data();
    void whatCannotBeReadIsSaidInWords();
    void whatWasReadIsExplained();
    void noEntryIsTooStrange();
};

void TestDateEntry::edtfIsReadAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"2022", "2022-05", "2022-12-08", "2022-12-08T09:00:00", "2021-12/2022-05", "2022~",
          "202X", "[2021,2022]", "2022-34", "-0043", "2022/.."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDateEntry::edtfIsReadAsItIs()
{
    QFETCH(QString, text);
    const auto read = readTypedDate(QString(u' ' + text + u' '), british);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->canonical, text);
}

void TestDateEntry::localFormsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char* text, const char* edtf) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(edtf);
    };
    row("22/12/2022", "2022-12-22");
    row("22.12.2022", "2022-12-22");
    row("22-12-2022", "2022-12-22");
    row("5/6/2022", "2022-06-05");
    row("2022/6/5", "2022-06-05");
    row("12/2022", "2022-12");
    row("2022/5", "2022-05");
    row("22 December 2022", "2022-12-22");
    row("22 Dec 2022", "2022-12-22");
    row("December 22, 2022", "2022-12-22");
    row("Dec. 22nd, 2022", "2022-12-22");
    row("the 1st of May 2022", "2022-05-01");
    row("Thu 22 Dec 2022", "2022-12-22");
    row("Thursday, 22 December 2022", "2022-12-22");
    row("May 2022", "2022-05");
    row("may 2022", "2022-05");
    row("2022 May", "2022-05");
    row("Sept 2022", "2022-09");
    row("about 2022", "2022~");
    row("circa May 2022", "2022-05~");
    row("in 2022", "2022");
    row("Q2 2022", "2022-34");
    row("2022 Q4", "2022-36");
    row("spring 2022", "2022-21");
    row("tháng 5 2022", "2022-05");
    row("tháng 5 năm 2022", "2022-05");
    row("tháng 5/2022", "2022-05");
    row("thang 5 nam 2022", "2022-05");
    row("Tháng Năm 2022", "2022-05");
    row("tháng năm năm 2022", "2022-05");
    row("tháng mười hai 2022", "2022-12");
    row("tháng mười một năm 2022", "2022-11");
    row("tháng mười 2022", "2022-10");
    row("tháng một 2022", "2022-01");
    row("ngày 22 tháng 12 năm 2022", "2022-12-22");
    row("22 tháng 12, 2022", "2022-12-22");
    row("ngày 22/12/2022", "2022-12-22");
    row("Thứ Năm, 22 tháng 12 năm 2022", "2022-12-22");
    row("năm 2022", "2022");
    row("khoảng năm 2022", "2022~");
    row("quý 2 năm 2022", "2022-34");
    row("quý III 2022", "2022-35");
    row("mùa thu 2022", "2022-23");
}

void TestDateEntry::localFormsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, edtf);
    for (const QLocale& locale : {british, vietnamese}) {
        const auto read = readTypedDate(text, locale);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->canonical, edtf);
    }
}

void TestDateEntry::theLocaleDecidesWhereDayAndMonthCouldBeEither()
{
    QCOMPARE(readTypedDate(u"5/6/2022", british)->canonical, QStringLiteral("2022-06-05"));
    QCOMPARE(readTypedDate(u"5/6/2022", american)->canonical, QStringLiteral("2022-05-06"));
    // Where only one reading is a date, that one is taken.
    QCOMPARE(readTypedDate(u"22/12/2022", american)->canonical, QStringLiteral("2022-12-22"));
    QCOMPARE(readTypedDate(u"12/22/2022", british)->canonical, QStringLiteral("2022-12-22"));
}

void TestDateEntry::rangesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char* text, const char* edtf) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(edtf);
    };
    row("8 to 10 December 2022", "2022-12-08/2022-12-10");
    row("from 8 to 10 December 2022", "2022-12-08/2022-12-10");
    row("28 November – 3 December 2022", "2022-11-28/2022-12-03");
    row("May – June 2022", "2022-05/2022-06");
    row("December 2021 - May 2022", "2021-12/2022-05");
    row("2021 to 2023", "2021/2023");
    row("2021–2023", "2021/2023");
    row("tháng 12/2021 đến tháng 5/2022", "2021-12/2022-05");
    row("từ năm 2021 đến năm 2023", "2021/2023");
    row("22/12/2022 – 5/1/2023", "2022-12-22/2023-01-05");
}

void TestDateEntry::rangesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, edtf);
    const auto read = readTypedDate(text, british);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->canonical, edtf);
}

void TestDateEntry::whatCannotBeReadIsSaidInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) {
        QTest::newRow(*text ? text : "nothing")
            << QString::fromUtf8(text) << QString::fromLatin1(says);
    };
    row("", "Write a date");
    row("   ", "Write a date");
    row("last summer", "last");
    row("22 December", "year");
    row("May", "year");
    row("22/12/22", "year");
    row("ngày 5 năm 2022", "month");
    row("30 February 2022", "2022-02-30");
    row("13/13/2022", "13");
    row("2023 to 2021", "before");
    row("Q7 2022", "7");
    row("123456", "123456");
}

void TestDateEntry::whatCannotBeReadIsSaidInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto read = readTypedDate(text, british);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    QVERIFY(read.error().text.endsWith(u'.'));
}

void TestDateEntry::whatWasReadIsExplained()
{
    const auto words = [](const char16_t* text) {
        return typedDateInWords(*readTypedDate(text, british), british);
    };
    QCOMPARE(words(u"22/12/2022"), QStringLiteral("22 December 2022"));
    QCOMPARE(words(u"5/2022"), QStringLiteral("May 2022"));
    QCOMPARE(words(u"Q2 2022"), QStringLiteral("the second quarter of 2022"));
    QCOMPARE(words(u"about 2022"), QStringLiteral("about 2022"));
    QCOMPARE(words(u"8 to 10 December 2022"), QStringLiteral("from 8 to 10 December 2022"));
}

void TestDateEntry::noEntryIsTooStrange()
{
    for (const QString& text :
         {QString(100'000, u'x'), QString(150, u'/'), QStringLiteral("––"), QStringLiteral(" to "),
          QStringLiteral("2022 to "), QStringLiteral("١٢/١٢/٢٠٢٢"), QStringLiteral("0/0/0000"),
          QString(QChar(0xd800)), QStringLiteral("tháng tháng tháng"),
          QStringLiteral("q q 1 1 1")}) {
        const auto read = readTypedDate(text, vietnamese);
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
