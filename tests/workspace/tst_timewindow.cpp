// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timewindow.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace attache;

class TestTimeWindow : public QObject
{
    Q_OBJECT

private slots:
    void newLimitsAreShown();
    void aChangeIsSaidOnce();
    void aRangeIsTakenAsItIs();
    void aRangeIsWidenedOrShifted_data();
    void aRangeIsWidenedOrShifted();
    void zoomingMultipliesTheSpan();
    void panningMovesByAFractionOfTheSpan();
    void whatIsUnderThePointerStaysUnderIt();
    void theRulesHoldWhateverOneDoes();
    void settingWhatIsShownChangesNothing();
    void evenShortLimitsShowAnHour();
    void aRangeIsRevealed_data();
    void aRangeIsRevealed();
    void whatLiesOutsideTheLimitsCanBeReached();
    void whatIsNoNumberIsIgnored();
};

namespace {

constexpr double day = 86400;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A thousand days, numbered from 0.
void setThousandDays(TimeWindow& window)
{
    window.setLimits({0, 1000 * day});
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-3;
}

} // namespace

void TestTimeWindow::newLimitsAreShown()
{
    TimeWindow window;
    QSignalSpy changed(&window, &TimeWindow::changed);
    QSignalSpy limits(&window, &TimeWindow::limitsChanged);
    window.setLimits({100 * day, 200 * day});
    QCOMPARE(window.limits(), (TimeRange{100 * day, 200 * day}));
    QCOMPARE(window.range(), (TimeRange{100 * day, 200 * day}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(limits.size(), 1);
    window.setRange({120 * day, 130 * day});
    window.fitAll();
    QCOMPARE(window.range(), (TimeRange{100 * day, 200 * day}));
}

void TestTimeWindow::aChangeIsSaidOnce()
{
    TimeWindow window;
    setThousandDays(window);
    QSignalSpy changed(&window, &TimeWindow::changed);
    QSignalSpy limits(&window, &TimeWindow::limitsChanged);
    window.fitAll();
    window.setRange({0, 1000 * day});
    window.setLimits({0, 1000 * day});
    window.setLimits({5, 5}); // empty
    window.zoom(1, 500 * day);
    window.pan(0);
    window.reveal({3 * day, 4 * day});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(limits.size(), 0);
    window.zoom(0.5, 500 * day);
    QCOMPARE(changed.size(), 1);
    window.pan(0.1);
    QCOMPARE(changed.size(), 2);
}

void TestTimeWindow::aRangeIsTakenAsItIs()
{
    TimeWindow window;
    setThousandDays(window);
    const TimeRange range{123456.789, 234567.891};
    window.setRange(range);
    QCOMPARE(window.range(), range);
}

void TestTimeWindow::aRangeIsWidenedOrShifted_data()
{
    QTest::addColumn<TimeRange>("asked");
    QTest::addColumn<TimeRange>("shown");
    const auto row = [](const char* name, TimeRange asked, TimeRange shown) {
        QTest::newRow(name) << asked << shown;
    };
    row("half out at the left", {-5 * day, 5 * day}, {-5 * day, 5 * day});
    row("further out", {-9 * day, 1 * day}, {-5 * day, 5 * day});
    row("wholly out at the right", {2000 * day, 2010 * day}, {995 * day, 1005 * day});
    row("twice the limits", {-500 * day, 1500 * day}, {-500 * day, 1500 * day});
    row("longer", {-2000 * day, 3000 * day}, {-500 * day, 1500 * day});
    row("longer and elsewhere", {0, 9000 * day}, {0, 2000 * day});
    row("a minute", {10 * day - 30, 10 * day + 30}, {10 * day - 1800, 10 * day + 1800});
    row("a point", {10 * day, 10 * day}, {10 * day - 1800, 10 * day + 1800});
    row("reversed", {11 * day, 9 * day}, {10 * day - 1800, 10 * day + 1800});
    row("huge", {-1e300, 1e300}, {-1000 * day, 1000 * day});
}

void TestTimeWindow::aRangeIsWidenedOrShifted()
{
    QFETCH(TimeRange, asked);
    QFETCH(TimeRange, shown);
    TimeWindow window;
    setThousandDays(window);
    window.setRange(asked);
    QCOMPARE(window.range().begin, shown.begin);
    QCOMPARE(window.range().end, shown.end);
}

void TestTimeWindow::zoomingMultipliesTheSpan()
{
    TimeWindow window;
    setThousandDays(window);
    window.setRange({100 * day, 200 * day});
    // A quarter from the left stays a quarter from the left.
    window.zoom(0.5, 125 * day);
    QCOMPARE(window.range(), (TimeRange{112.5 * day, 162.5 * day}));
    window.zoom(2, 125 * day);
    QCOMPARE(window.range(), (TimeRange{100 * day, 200 * day}));
    window.zoom(0, 150 * day);
    QCOMPARE(window.range(), (TimeRange{150 * day - 1800, 150 * day + 1800}));
    window.zoom(1e9, 150 * day);
    QCOMPARE(window.range().span(), 2000 * day);
}

void TestTimeWindow::panningMovesByAFractionOfTheSpan()
{
    TimeWindow window;
    setThousandDays(window);
    window.setRange({100 * day, 200 * day});
    window.pan(0.25);
    QCOMPARE(window.range(), (TimeRange{125 * day, 225 * day}));
    window.pan(-1);
    QCOMPARE(window.range(), (TimeRange{25 * day, 125 * day}));
    window.pan(-100);
    QCOMPARE(window.range(), (TimeRange{-50 * day, 50 * day}));
}

void TestTimeWindow::whatIsUnderThePointerStaysUnderIt()
{
    TimeWindow window;
    setThousandDays(window);
    QRandomGenerator random(1979);
    int kept = 0;
    for (int i = 0; i < 1000; ++i) {
        const TimeRange before = window.range();
        const double place = random.bounded(1.0);
        const double anchor = before.begin + place * before.span();
        const double factor = std::pow(2, random.bounded(4.0) - 2);
        const bool isPan = random.bounded(4) == 0;
        if (isPan)
            window.pan(random.bounded(1.0) - 0.5);
        else
            window.zoom(factor, anchor);
        const TimeRange after = window.range();
        const double centre = (after.begin + after.end) / 2;
        const bool isShifted = centre <= 1 || centre >= 1000 * day - 1;
        if (i % 50 == 49)
            window.setRange({450 * day, 550 * day});
        if (isPan || isShifted)
            continue;
        const double placeAfter = (anchor - after.begin) / after.span();
        QVERIFY2(std::abs(placeAfter - place) < 1e-6, qPrintable(QString::number(i)));
        ++kept;
    }
    QVERIFY2(kept > 500, qPrintable(QString::number(kept)));
}

void TestTimeWindow::theRulesHoldWhateverOneDoes()
{
    TimeWindow window;
    const TimeRange limits{1.6e9, 1.6e9 + 1000 * day};
    window.setLimits(limits);
    QRandomGenerator random(1989);
    const auto anyTime = [&] { return 1.6e9 + (random.bounded(6.0) - 3) * 1000 * day; };
    for (int i = 0; i < 5000; ++i) {
        switch (random.bounded(4)) {
        case 0:
            window.zoom(std::exp(random.bounded(16.0) - 8), anyTime());
            break;
        case 1:
            window.pan(random.bounded(8.0) - 4);
            break;
        case 2:
            window.setRange({anyTime(), anyTime()});
            break;
        default: {
            const double begin = anyTime();
            window.reveal({begin, begin + std::exp(random.bounded(18.0))});
        }
        }
        const TimeRange range = window.range();
        const double centre = (range.begin + range.end) / 2;
        QVERIFY(range.span() >= 3600 - 1e-3);
        QVERIFY(range.span() <= 2000 * day + 1e-3);
        QVERIFY(centre >= limits.begin - 1e-3 && centre <= limits.end + 1e-3);
    }
}

/// Back and Forward compare what is shown with what was shown: it has to be kept to the bit.
void TestTimeWindow::settingWhatIsShownChangesNothing()
{
    TimeWindow window;
    window.setLimits({1609459200, 1704067200});
    QRandomGenerator random(1991);
    for (int i = 0; i < 5000; ++i) {
        window.zoom(std::exp(random.bounded(24.0) - 12), 1.6e9 + random.bounded(1.2e8));
        window.pan(random.bounded(4.0) - 2);
        const TimeRange range = window.range();
        QSignalSpy changed(&window, &TimeWindow::changed);
        window.setRange(range);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(window.range(), range);
    }
}

void TestTimeWindow::evenShortLimitsShowAnHour()
{
    TimeWindow window;
    window.setLimits({1000, 1060});
    QCOMPARE(window.range(), (TimeRange{1030 - 1800, 1030 + 1800}));
    window.zoom(0.001, 1030);
    QCOMPARE(window.range().span(), 3600.0);
    window.zoom(1000, 1030);
    QCOMPARE(window.range().span(), 3600.0);
}

void TestTimeWindow::aRangeIsRevealed_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<TimeRange>("shown");
    // The window is day 500 to 600.
    const auto row = [](const char* name, TimeRange range, TimeRange shown) {
        QTest::newRow(name) << TimeRange{range.begin * day, range.end * day}
                            << TimeRange{shown.begin * day, shown.end * day};
    };
    row("inside", {510, 520}, {500, 600});
    row("just inside", {500, 600}, {500, 600});
    row("before", {300, 301}, {290, 390});
    row("after", {700, 701}, {611, 711});
    row("out at the left", {495, 505}, {485, 585});
    row("out at the right", {595, 605}, {515, 615});
    row("nearly as long", {400, 496}, {398, 498});
    row("as long", {400, 500}, {400, 500});
    row("longer, elsewhere", {100, 300}, {50, 150});
    row("longer, in view", {550, 900}, {500, 600});
    row("longer, around it", {0, 1000}, {500, 600});
    row("longer, ends where it begins", {300, 500}, {250, 350});
}

void TestTimeWindow::aRangeIsRevealed()
{
    QFETCH(TimeRange, range);
    QFETCH(TimeRange, shown);
    TimeWindow window;
    setThousandDays(window);
    window.setRange({500 * day, 600 * day});
    window.reveal(range);
    QVERIFY2(isNear(window.range().begin, shown.begin),
             qPrintable(QString::number(window.range().begin / day)));
    QVERIFY(isNear(window.range().end, shown.end));
}

void TestTimeWindow::whatLiesOutsideTheLimitsCanBeReached()
{
    TimeWindow window;
    window.setLimits({2000 * day, 3000 * day}, {500 * day, 3000 * day});
    QCOMPARE(window.limits(), (TimeRange{2000 * day, 3000 * day}));
    QCOMPARE(window.range(), (TimeRange{2000 * day, 3000 * day}));
    window.setRange({2500 * day, 2510 * day});
    window.reveal({600 * day, 601 * day});
    QCOMPARE(window.range(), (TimeRange{599 * day, 609 * day}));
    window.fitAll();
    QCOMPARE(window.range(), (TimeRange{2000 * day, 3000 * day}));
    // No further than the reach: its begin is in the middle.
    window.setRange({100 * day, 200 * day});
    QCOMPARE(window.range(), (TimeRange{450 * day, 550 * day}));
    // The limits belong to the reach even where it leaves them out.
    window.setLimits({0, 100 * day}, {50 * day, 60 * day});
    window.setRange({90 * day, 110 * day});
    QCOMPARE(window.range(), (TimeRange{90 * day, 110 * day}));
}

void TestTimeWindow::whatIsNoNumberIsIgnored()
{
    TimeWindow window;
    setThousandDays(window);
    window.setRange({100 * day, 200 * day});
    const TimeRange before = window.range();
    QSignalSpy changed(&window, &TimeWindow::changed);
    QSignalSpy limits(&window, &TimeWindow::limitsChanged);
    for (const double bad : {notANumber, infinity, -infinity}) {
        window.setRange({bad, 200 * day});
        window.setRange({100 * day, bad});
        window.setRange({bad, bad});
        window.zoom(0.5, bad);
        window.pan(bad);
        window.reveal({bad, bad});
        window.setLimits({bad, 200 * day});
        window.setLimits({0, bad});
    }
    window.zoom(notANumber, 150 * day);
    window.reveal({notANumber, 50 * day});
    window.reveal({50 * day, notANumber});
    QCOMPARE(window.range(), before);
    QCOMPARE(window.limits(), (TimeRange{0, 1000 * day}));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(limits.size(), 0);
}

QTEST_GUILESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
