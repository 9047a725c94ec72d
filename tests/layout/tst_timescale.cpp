// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/timescale.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace attache;

class TestTimeScale : public QObject
{
    Q_OBJECT

private slots:
    void aRangeHoldsItsBeginButNotItsEnd();
    void theEdgesOfTheRangeLieAtTheEdgesOfTheAxis();
    void farTimesStayOneWidthOutside_data();
    void farTimesStayOneWidthOutside();
    void aDegenerateScaleMapsEverythingToItsLeftEdge_data();
    void aDegenerateScaleMapsEverythingToItsLeftEdge();
    void aTimeSurvivesTheWayToPixelsAndBack();
    void laterTimesLieFurtherRight();
};

void TestTimeScale::aRangeHoldsItsBeginButNotItsEnd()
{
    const TimeRange range{10, 20};
    QCOMPARE(range.span(), 10.0);
    QVERIFY(range.contains(10));
    QVERIFY(range.contains(19.999));
    QVERIFY(!range.contains(20));
    QVERIFY(!range.contains(9.999));
    QVERIFY(!range.isEmpty());
    QVERIFY((TimeRange{10, 10}).isEmpty());
    QVERIFY((TimeRange{20, 10}).isEmpty());
    QVERIFY((TimeRange{0, std::nan("")}).isEmpty());
}

void TestTimeScale::theEdgesOfTheRangeLieAtTheEdgesOfTheAxis()
{
    const TimeScale scale{{1000, 3000}, 50, 400};
    QCOMPARE(scale.rightPx(), 450.0);
    QCOMPARE(scale.toPx(1000.0), 50.0);
    QCOMPARE(scale.toPx(3000.0), 450.0);
    QCOMPARE(scale.toPx(2000.0), 250.0);
    QCOMPARE(scale.toPx(TimePoint(1500)), 150.0);
    QCOMPARE(scale.secondsPerPx(), 5.0);
    QCOMPARE(scale.toTime(50), 1000.0);
    QCOMPARE(scale.toTime(450), 3000.0);
    // Not clamped: a pixel left of the axis is a time before the range.
    QCOMPARE(scale.toTime(-1950), -9000.0);
}

void TestTimeScale::farTimesStayOneWidthOutside_data()
{
    QTest::addColumn<TimePoint>("time");
    QTest::addColumn<double>("px");
    QTest::newRow("just before") << TimePoint(900) << 30.0;
    QTest::newRow("one width before") << TimePoint(-1000) << -350.0;
    QTest::newRow("far before") << TimePoint(-1'000'000) << -350.0;
    QTest::newRow("distant past") << distantPast << -350.0;
    QTest::newRow("just after") << TimePoint(3100) << 470.0;
    QTest::newRow("far after") << TimePoint(1'000'000) << 850.0;
    QTest::newRow("distant future") << distantFuture << 850.0;
}

void TestTimeScale::farTimesStayOneWidthOutside()
{
    QFETCH(TimePoint, time);
    const TimeScale scale{{1000, 3000}, 50, 400};
    QTEST(scale.toPx(time), "px");
}

void TestTimeScale::aDegenerateScaleMapsEverythingToItsLeftEdge_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("width");
    QTest::newRow("empty range") << 1000.0 << 1000.0 << 400.0;
    QTest::newRow("reversed range") << 3000.0 << 1000.0 << 400.0;
    QTest::newRow("no number") << 1000.0 << std::nan("") << 400.0;
    QTest::newRow("no width") << 1000.0 << 3000.0 << 0.0;
    QTest::newRow("negative width") << 1000.0 << 3000.0 << -400.0;
}

void TestTimeScale::aDegenerateScaleMapsEverythingToItsLeftEdge()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, width);
    const TimeScale scale{{begin, end}, 50, width};
    for (const TimePoint time : {distantPast, TimePoint(1000), TimePoint(2500), distantFuture})
        QCOMPARE(scale.toPx(time), 50.0);
    if (width <= 0) {
        QCOMPARE(scale.toTime(77), 1000.0);
        QCOMPARE(scale.secondsPerPx(), 0.0);
    }
}

void TestTimeScale::aTimeSurvivesTheWayToPixelsAndBack()
{
    QRandomGenerator random(20210101);
    for (int i = 0; i < 10'000; ++i) {
        const double span = std::pow(10, 3 + random.bounded(8.0));
        const double begin = (random.bounded(2.0) - 1) * 1e11;
        const TimeScale scale{
            {begin, begin + span}, random.bounded(300.0), 1 + random.bounded(3000.0)};
        const double time = begin + (random.bounded(3.0) - 1) * span;
        // A double holds these times to about 1e-5 seconds.
        QVERIFY(std::abs(scale.toTime(scale.toPx(time)) - time) < 1e-4 + span * 1e-12);
    }
}

void TestTimeScale::laterTimesLieFurtherRight()
{
    QRandomGenerator random(7);
    const TimeScale scale{{1.6e9, 1.7e9}, 176, 1000};
    for (int i = 0; i < 1000; ++i) {
        const double earlier = 1.6e9 + random.bounded(1e8);
        const double later = earlier + 1 + random.bounded(1e7);
        QVERIFY(scale.toPx(earlier) < scale.toPx(later));
    }
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
