// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timepoint.h"

#include <QDate>
#include <QTest>

using namespace attache;

class TestTimePoint : public QObject
{
    Q_OBJECT

private slots:
    void aDayStartsAtItsSecond_data();
    void aDayStartsAtItsSecond();
    void everyDayOfTwelveCenturiesAgreesWithTheQtCalendar();
    void farYearsComeBackAsTheyWere_data();
    void farYearsComeBackAsTheyWere();
    void monthsBeyondTheYearCarryOver();
    void theSecondOfADayIsCountedFromMidnightOnBothSidesOf1970();
    void monthsHaveTheirLengths_data();
    void monthsHaveTheirLengths();
    void onlyTheTwoDistantTimesAreNotFinite();
};

void TestTimePoint::aDayStartsAtItsSecond_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("the first day") << qint64(1970) << 1 << 1 << qint64(0);
    QTest::newRow("the day after") << qint64(1970) << 1 << 2 << qint64(86400);
    QTest::newRow("the day before") << qint64(1969) << 12 << 31 << qint64(-86400);
    QTest::newRow("a leap day") << qint64(2000) << 2 << 29 << qint64(951782400);
    QTest::newRow("a day in 2022") << qint64(2022) << 12 << 8 << qint64(1670457600);
    QTest::newRow("the year 0, a leap year") << qint64(0) << 1 << 1 << qint64(-62167219200);
    QTest::newRow("the year 1") << qint64(1) << 1 << 1 << qint64(-62167219200 + 366 * 86400);
}

void TestTimePoint::aDayStartsAtItsSecond()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(qint64, seconds);
    QCOMPARE(startOfDay({year, month, day}), seconds);
    QCOMPARE(civilDate(seconds), (CivilDate{year, month, day}));
    QCOMPARE(civilDate(seconds + 86399), (CivilDate{year, month, day}));
}

void TestTimePoint::everyDayOfTwelveCenturiesAgreesWithTheQtCalendar()
{
    TimePoint expected = startOfDay({1500, 1, 1});
    for (QDate date(1500, 1, 1); date.year() < 2700; date = date.addDays(1)) {
        const CivilDate civil{date.year(), date.month(), date.day()};
        if (startOfDay(civil) != expected || civilDate(expected) != civil)
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
        expected += secondsPerDay;
    }
    QCOMPARE(startOfYear(2700), expected);
}

void TestTimePoint::farYearsComeBackAsTheyWere_data()
{
    QTest::addColumn<qint64>("year");
    for (const qint64 year : std::initializer_list<qint64>{-100'000'000'000, -9999, -401, -400, -1,
                                                           0, 9999, 100'000'000'000})
        QTest::addRow("%lld", static_cast<long long>(year)) << qint64(year);
}

void TestTimePoint::farYearsComeBackAsTheyWere()
{
    QFETCH(qint64, year);
    QCOMPARE(civilDate(startOfYear(year)), (CivilDate{year, 1, 1}));
    QCOMPARE(civilDate(startOfYear(year) - 1), (CivilDate{year - 1, 12, 31}));
}

void TestTimePoint::monthsBeyondTheYearCarryOver()
{
    QCOMPARE(startOfMonth(2022, 13), startOfDay({2023, 1, 1}));
    QCOMPARE(startOfMonth(2022, 15), startOfDay({2023, 3, 1}));
    QCOMPARE(startOfMonth(2022, 0), startOfDay({2021, 12, 1}));
    QCOMPARE(startOfMonth(2022, -11), startOfDay({2021, 1, 1}));
    QCOMPARE(startOfMonth(2022, -12), startOfDay({2020, 12, 1}));
    QCOMPARE(startOfMonth(2022, 12), startOfDay({2022, 12, 1}));
}

void TestTimePoint::theSecondOfADayIsCountedFromMidnightOnBothSidesOf1970()
{
    QCOMPARE(secondOfDay(0), 0);
    QCOMPARE(secondOfDay(86399), 86399);
    QCOMPARE(secondOfDay(86400), 0);
    QCOMPARE(secondOfDay(-1), 86399);
    QCOMPARE(secondOfDay(-86400), 0);
}

void TestTimePoint::monthsHaveTheirLengths_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("days");
    QTest::newRow("a plain February") << qint64(2022) << 2 << 28;
    QTest::newRow("a leap February") << qint64(2024) << 2 << 29;
    QTest::newRow("a century is no leap year") << qint64(1900) << 2 << 28;
    QTest::newRow("a fourth century is one") << qint64(2000) << 2 << 29;
    QTest::newRow("year 0 is one") << qint64(0) << 2 << 29;
    QTest::newRow("year -4 is one") << qint64(-4) << 2 << 29;
    QTest::newRow("year -100 is none") << qint64(-100) << 2 << 28;
    QTest::newRow("April") << qint64(2022) << 4 << 30;
    QTest::newRow("December") << qint64(2022) << 12 << 31;
}

void TestTimePoint::monthsHaveTheirLengths()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, days);
    QCOMPARE(daysInMonth(year, month), days);
}

void TestTimePoint::onlyTheTwoDistantTimesAreNotFinite()
{
    QVERIFY(!isFinite(distantPast));
    QVERIFY(!isFinite(distantFuture));
    QVERIFY(isFinite(distantPast + 1));
    QVERIFY(isFinite(distantFuture - 1));
    QVERIFY(isFinite(0));
}

QTEST_APPLESS_MAIN(TestTimePoint)
#include "tst_timepoint.moc"
