// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timenavigation.h"
#include "workspace/timewindow.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace attache;

class TestTimeNavigation : public QObject
{
    Q_OBJECT

private slots:
    void turningTheWheelZooms();
    void turningBackUndoesATurn();
    void whatWasTakenHoldOfStaysUnderThePointer();
    void aDragFollowsThePointerNotTheWindow();
    void aDragThatHasNotBegunMovesNothing();
};

namespace {

constexpr double day = 86400;

} // namespace

void TestTimeNavigation::turningTheWheelZooms()
{
    QCOMPARE(wheelZoomFactor(0), 1.0);
    // Away from the user: four fifths of the time; towards: a quarter more.
    QCOMPARE(wheelZoomFactor(120), 0.8);
    QCOMPARE(wheelZoomFactor(-120), 1.25);
    QCOMPARE(wheelZoomFactor(-240), 1.5625);
}

void TestTimeNavigation::turningBackUndoesATurn()
{
    // Also in the small steps of a touch pad.
    for (const int angle : {1, 15, 120, 700})
        QCOMPARE(wheelZoomFactor(angle) * wheelZoomFactor(-angle), 1.0);
    QCOMPARE(std::pow(wheelZoomFactor(8), 15), wheelZoomFactor(120));
}

void TestTimeNavigation::whatWasTakenHoldOfStaysUnderThePointer()
{
    TimeWindow window;
    window.setLimits({0, 1000 * day});
    window.setRange({400 * day, 500 * day});
    const TimeScale scale{window.range(), 176, 800};
    const double held = scale.toTime(300);
    DragPan drag;
    QVERIFY(!drag.isActive());
    drag.begin(scale, 300);
    QVERIFY(drag.isActive());
    QRandomGenerator random(4);
    for (int i = 0; i < 200; ++i) {
        const double px = random.bounded(1000.0);
        drag.moveTo(window, px);
        const TimeScale now{window.range(), 176, 800};
        QVERIFY(std::abs(now.toPx(held) - px) < 1e-6);
        QVERIFY(std::abs(window.range().span() - 100 * day) < 1e-3);
    }
    drag.moveTo(window, 300);
    QCOMPARE(window.range(), (TimeRange{400 * day, 500 * day}));
}

void TestTimeNavigation::aDragFollowsThePointerNotTheWindow()
{
    TimeWindow window;
    window.setLimits({0, 1000 * day});
    window.setRange({0, 100 * day});
    DragPan drag;
    drag.begin({window.range(), 0, 100}, 10);
    // Held at the limit: the window stops half outside and comes back with the pointer.
    drag.moveTo(window, 5000);
    QCOMPARE(window.range(), (TimeRange{-50 * day, 50 * day}));
    drag.moveTo(window, 0);
    QCOMPARE(window.range(), (TimeRange{10 * day, 110 * day}));
}

void TestTimeNavigation::aDragThatHasNotBegunMovesNothing()
{
    TimeWindow window;
    window.setLimits({0, 1000 * day});
    DragPan drag;
    drag.moveTo(window, 50);
    QCOMPARE(window.range(), (TimeRange{0, 1000 * day}));
    drag.begin({window.range(), 0, 100}, 10);
    drag.end();
    QVERIFY(!drag.isActive());
    drag.moveTo(window, 50);
    QCOMPARE(window.range(), (TimeRange{0, 1000 * day}));
    // On an axis without width there is nothing to take hold of.
    drag.begin({window.range(), 0, 0}, 10);
    drag.moveTo(window, 50);
    QCOMPARE(window.range(), (TimeRange{0, 1000 * day}));
}

QTEST_GUILESS_MAIN(TestTimeNavigation)
#include "tst_timenavigation.moc"
