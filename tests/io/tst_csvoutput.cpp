// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csvoutput.h"

#include <QTest>

using namespace attache;

class TestCsvOutput : public QObject
{
    Q_OBJECT

private slots:
    void recordsEndWithBothLineEnds();
    void fieldsAreQuotedWhereTheyMust_data();
    void fieldsAreQuotedWhereTheyMust();
    void numbersAreWrittenInFull();
};

void TestCsvOutput::recordsEndWithBothLineEnds()
{
    CsvOutput csv;
    csv.text(u"a");
    csv.text(u"");
    csv.number(3);
    csv.endRecord();
    csv.text(u"Việt Nam");
    csv.endRecord();
    QCOMPARE(csv.take(), QByteArray("\xEF\xBB\xBF"
                                    "a,,3\r\nVi\xE1\xBB\x87t Nam\r\n"));
}

void TestCsvOutput::fieldsAreQuotedWhereTheyMust_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quotation mark") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("formula with a comma")
        << QStringLiteral("=HYPERLINK(\"x\",1)") << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("at") << QStringLiteral("@A1") << QByteArray("'@A1");
    QTest::newRow("behind a space") << QStringLiteral(" =1") << QByteArray("' =1");
}

void TestCsvOutput::fieldsAreQuotedWhereTheyMust()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    CsvOutput csv;
    csv.text(text);
    QCOMPARE(csv.take().mid(3), field);
}

void TestCsvOutput::numbersAreWrittenInFull()
{
    CsvOutput csv;
    csv.number(1'000'000);
    csv.number(-2);
    csv.number(0.5);
    QCOMPARE(csv.take().mid(3), QByteArray("1000000,-2,0.5"));
}

QTEST_GUILESS_MAIN(TestCsvOutput)
#include "tst_csvoutput.moc"
