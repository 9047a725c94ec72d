// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/glide.h"

#include <QTest>

#include <cmath>

using namespace attache;

class TestGlide : public QObject
{
    Q_OBJECT

private slots:
    void theSpeedIsThatOfTheLastMoments();
    void aHandThatRestedThrowsNothing();
    void noHandIsFasterThanTheLimit();
    void aGlideGetsSlowerAndEnds();
    void aSlowHandThrowsNothing();
};

void TestGlide::theSpeedIsThatOfTheLastMoments()
{
    PointerSpeed pointer;
    QCOMPARE(pointer.at(0), 0.0);
    pointer.begin();
    pointer.note(0, 1000);
    QCOMPARE(pointer.at(1000), 0.0);
    // Slow at first, then 10 px in 10 ms.
    for (int i = 1; i <= 10; ++i)
        pointer.note(i, 1000 + i * 10);
    for (int i = 1; i <= 10; ++i)
        pointer.note(10 + i * 10, 1100 + i * 10);
    QCOMPARE(pointer.at(1200), 1000.0);
    // To the left it is negative; begin() forgets.
    pointer.begin();
    pointer.note(100, 2000);
    pointer.note(80, 2010);
    QCOMPARE(pointer.at(2010), -2000.0);
}

void TestGlide::aHandThatRestedThrowsNothing()
{
    PointerSpeed pointer;
    pointer.begin();
    for (int i = 0; i <= 10; ++i)
        pointer.note(i * 20, 1000 + i * 10);
    QCOMPARE(pointer.at(1100), 2000.0);
    QCOMPARE(pointer.at(1300), 0.0);
}

void TestGlide::noHandIsFasterThanTheLimit()
{
    PointerSpeed pointer;
    pointer.begin();
    pointer.note(0, 1000);
    pointer.note(5000, 1001);
    QCOMPARE(pointer.at(1001), PointerSpeed::maxSpeed);
    pointer.note(-50'000, 1002);
    QCOMPARE(pointer.at(1002), -PointerSpeed::maxSpeed);
}

void TestGlide::aGlideGetsSlowerAndEnds()
{
    for (const double speed : {1000.0, -1000.0}) {
        const Glide glide{speed};
        QVERIFY(glide.isWorthwhile());
        QCOMPARE(glide.distance(0), 0.0);
        double before = std::abs(speed);
        for (double seconds = 0.1; seconds < 1; seconds += 0.1) {
            const double step = glide.distance(seconds) - glide.distance(seconds - 0.1);
            QVERIFY(step * speed > 0);
            QVERIFY(std::abs(step) < before);
            before = std::abs(step);
        }
        // It ends within a blink of two seconds, having come about a fifth of its speed.
        QVERIFY(glide.duration() > 0.5 && glide.duration() < 2);
        const double last =
            glide.distance(glide.duration()) - glide.distance(glide.duration() - 0.016);
        QVERIFY(std::abs(last) < 1);
        QVERIFY(std::abs(glide.distance(glide.duration()) - speed * 0.22) < 5);
    }
}

void TestGlide::aSlowHandThrowsNothing()
{
    QVERIFY(!Glide{100}.isWorthwhile());
    QVERIFY(!Glide{-100}.isWorthwhile());
    QCOMPARE(Glide{0}.duration(), 0.0);
}

QTEST_GUILESS_MAIN(TestGlide)
#include "tst_glide.moc"
