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
    void theWheelDoesWhatTheOptionsSay_data();
    void theWheelDoesWhatTheOptionsSay();
    void twoFingersMoveInBothDirections();
    void onlyThatMuchGlidesAsLeavesNoMoreEmptySpace();
    void whatIsUnderThePointerStaysUnderItWhateverOneDoes_data();
    void whatIsUnderThePointerStaysUnderItWhateverOneDoes();
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

void TestTimeNavigation::theWheelDoesWhatTheOptionsSay_data()
{
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("wheelZooms");
    QTest::addColumn<bool>("isOverHeaders");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("pan");
    QTest::addColumn<double>("scroll");
    const QPoint up(0, 120);
    const QPoint left(120, 0);
    QTest::newRow("wheel") << up << int(Qt::NoModifier) << true << false << 0.8 << 0.0 << 0.0;
    QTest::newRow("Ctrl+wheel") << up << int(Qt::ControlModifier) << true << false << 1.0 << 0.0
                                << -60.0;
    QTest::newRow("Shift+wheel") << up << int(Qt::ShiftModifier) << true << false << 1.0 << -60.0
                                 << 0.0;
    QTest::newRow("sideways") << left << int(Qt::NoModifier) << true << false << 1.0 << -60.0
                              << 0.0;
    QTest::newRow("swapped: wheel")
        << up << int(Qt::NoModifier) << false << false << 1.0 << 0.0 << -60.0;
    QTest::newRow("swapped: Ctrl+wheel")
        << up << int(Qt::ControlModifier) << false << false << 0.8 << 0.0 << 0.0;
    QTest::newRow("swapped: Shift+wheel")
        << up << int(Qt::ShiftModifier) << false << false << 1.0 << -60.0 << 0.0;
    QTest::newRow("over headers") << up << int(Qt::NoModifier) << true << true << 1.0 << 0.0
                                  << -60.0;
    QTest::newRow("Ctrl over headers")
        << up << int(Qt::ControlModifier) << false << true << 1.0 << 0.0 << -60.0;
}

void TestTimeNavigation::theWheelDoesWhatTheOptionsSay()
{
    QFETCH(QPoint, angle);
    QFETCH(int, modifiers);
    QFETCH(bool, wheelZooms);
    QFETCH(bool, isOverHeaders);
    QFETCH(double, zoom);
    QFETCH(double, pan);
    QFETCH(double, scroll);
    // What a mouse says of pixels is not to be relied on (X11).
    const WheelTurn turn{angle, {7, 7}, Qt::KeyboardModifiers(modifiers), false, isOverHeaders};
    const WheelMove move = wheelMove(turn, {wheelZooms, false});
    QCOMPARE(move.zoomFactor, zoom);
    QCOMPARE(move.panPx, pan);
    QCOMPARE(move.scrollPx, scroll);
}

void TestTimeNavigation::twoFingersMoveInBothDirections()
{
    const auto fingers = [](QPoint pixels, Qt::KeyboardModifiers modifiers) {
        return wheelMove({{pixels.x() * 8, pixels.y() * 8}, pixels, modifiers, true, false}, {});
    };
    QCOMPARE(fingers({30, -12}, {}), (WheelMove{1, -30, 12}));
    QCOMPARE(fingers({3, -40}, Qt::ShiftModifier), (WheelMove{1, 40, 0}));
    // 15 px are 120 eighths of a degree here: a notch.
    QCOMPARE(fingers({0, 15}, Qt::ControlModifier).zoomFactor, 0.8);
    // A touch pad that does not count pixels: half a pixel for an eighth.
    QCOMPARE(wheelMove({{20, -40}, {}, {}, true, false}, {}), (WheelMove{1, -10, 20}));
}

void TestTimeNavigation::onlyThatMuchGlidesAsLeavesNoMoreEmptySpace()
{
    const TimeRange ends{0, 100};
    QCOMPARE(shiftWithinEnds({20, 40}, ends, 30), 30.0);
    QCOMPARE(shiftWithinEnds({20, 40}, ends, 90), 60.0);
    QCOMPARE(shiftWithinEnds({20, 40}, ends, -15), -15.0);
    QCOMPARE(shiftWithinEnds({20, 40}, ends, -50), -20.0);
    // Beyond an end already: not further out, but freely back.
    QCOMPARE(shiftWithinEnds({90, 120}, ends, 5), 0.0);
    QCOMPARE(shiftWithinEnds({90, 120}, ends, -50), -50.0);
    QCOMPARE(shiftWithinEnds({-20, 120}, ends, 5), 0.0);
    QCOMPARE(shiftWithinEnds({-20, 120}, ends, -5), 0.0);
}

void TestTimeNavigation::whatIsUnderThePointerStaysUnderItWhateverOneDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random zooms at the pointer and drags, in any order. As long as the window is not held at an
/// end of what can be gone to, the time under the pointer does not change by a hundredth of a
/// pixel.
void TestTimeNavigation::whatIsUnderThePointerStaysUnderItWhateverOneDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TimeWindow window;
    const TimeRange all{1.6e9, 1.6e9 + 3000 * day};
    window.setLimits(all);
    window.setRange({all.begin + 1000 * day, all.begin + 1200 * day});
    constexpr double width = 800;
    double px = 176 + width / 2;
    const auto scale = [&window] { return TimeScale{window.range(), 176, width}; };
    double under = scale().toTime(px);
    int kept = 0;
    for (int i = 0; i < 500; ++i) {
        const TimeRange before = window.range();
        if (random.bounded(2) == 0) {
            const int notches = random.bounded(9) - 4;
            const WheelMove move = wheelMove({{0, notches * 120}, {}, {}, false, false}, {});
            window.zoom(move.zoomFactor, under);
        } else {
            DragPan drag;
            drag.begin(scale(), px);
            for (int step = 0; step < 5; ++step) {
                px = 176 + random.bounded(width);
                drag.moveTo(window, px);
            }
            drag.end();
        }
        const TimeRange& now = window.range();
        const double centre = (now.begin + now.end) / 2;
        const bool isHeld = centre <= all.begin + 1 || centre >= all.end - 1;
        if (isHeld) {
            // At the end the window gives way; go on from the middle.
            window.setRange({all.begin + 1000 * day, all.begin + 1000 * day + before.span()});
            under = scale().toTime(px);
            continue;
        }
        ++kept;
        QVERIFY2(std::abs(scale().toPx(under) - px) < 0.01,
                 qPrintable(QString::number(scale().toPx(under) - px)));
    }
    QVERIFY(kept > 200);
}

QTEST_GUILESS_MAIN(TestTimeNavigation)
#include "tst_timenavigation.moc"
