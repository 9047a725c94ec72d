// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filterstate.h"
#include "workspace/lanestate.h"
#include "workspace/selection.h"
#include "workspace/timewindow.h"
#include "workspace/viewhistory.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace attache;

namespace {

constexpr double day = 86400;

EventFilter countryFilter(const QString& code)
{
    EventFilter filter;
    filter.countries = {code};
    return filter;
}

/// Window, filter and selection with a history of them.
struct Desk
{
    Desk()
    {
        window.setLimits({1.6e9, 1.6e9 + 1000 * day});
        history.reset();
    }

    View view() const
    {
        return {window.range(),    filter.filter(),    lanes.arrangement(),
                selection.event(), selection.figure(), comparison.comparison()};
    }

    /// Something a person may do.
    void act(QRandomGenerator& random)
    {
        switch (random.bounded(8)) {
        case 0:
            window.zoom(std::exp(random.bounded(8.0) - 4), 1.6e9 + random.bounded(1000 * day));
            break;
        case 1:
            window.pan(random.bounded(4.0) - 2);
            break;
        case 2:
            filter.setFilter(random.bounded(3) == 0
                                 ? EventFilter{}
                                 : countryFilter(QString::number(random.bounded(5))));
            break;
        case 3:
            selection.setEvent(EventId{random.bounded(5u)});
            break;
        case 4:
            selection.setFigure(FigureId{random.bounded(5u)});
            break;
        case 5:
            lanes.setArrangement(withCollapsed(
                lanes.arrangement(), QString::number(random.bounded(4)), random.bounded(2) == 0));
            break;
        case 6:
            if (random.bounded(2) == 0)
                comparison.end();
            else
                comparison.setComparison(
                    Comparison{countryFilter(QString::number(3)), random.bounded(-24, 24)});
            break;
        default:
            selection.clear();
        }
    }

    TimeWindow window;
    FilterState filter;
    LaneState lanes;
    Selection selection;
    CompareState comparison;
    ViewHistory history{window, filter, lanes, selection, comparison};
};

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private slots:
    void atFirstThereIsNowhereToGo();
    void continuousZoomingIsOneStep();
    void aPauseEndsAStep();
    void goingBackTakesTheChangesOfTheMomentFirst();
    void everyPartOfAViewComesBack();
    void aCitationIsNoStep();
    void asManyBacksAsStepsLeadToTheBeginning_data();
    void asManyBacksAsStepsLeadToTheBeginning();
    void aNewStepDropsTheWayForward();
    void aChangeThatIsUndoneIsNoStep();
    void whoListensAlwaysKnowsWhereOneCanGo();
    void whoListensHearsOfChangesThatAreUndone();
    void theOldestViewsAreForgotten();
    void resettingForgetsEverything();
    void whatOneKeyChangesIsOneStep();
    void aChangeOfAnotherKindIsAStepOfItsOwn();
    void walkingFromEventToEventIsAStepEach();
    void aHeldKeyIsOneStep();
    void typingAFilterIsOneStep();
    void aDragIsOneStepHoweverLongItRests();
    void asManyBacksAsStepsLeadToTheBeginningWithoutAnyPause_data();
    void asManyBacksAsStepsLeadToTheBeginningWithoutAnyPause();
};

void TestViewHistory::atFirstThereIsNowhereToGo()
{
    Desk desk;
    const View first = desk.view();
    QVERIFY(!desk.history.canGoBack());
    QVERIFY(!desk.history.canGoForward());
    desk.history.goBack();
    desk.history.goForward();
    desk.history.settle();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::continuousZoomingIsOneStep()
{
    Desk desk;
    const View first = desk.view();
    for (int i = 0; i < 30; ++i)
        desk.window.zoom(0.9, 1.6e9 + 300 * day);
    const View zoomed = desk.view();
    QVERIFY(desk.history.canGoBack());
    desk.history.settle();
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
    desk.history.goForward();
    QCOMPARE(desk.view(), zoomed);
    QVERIFY(!desk.history.canGoForward());
}

void TestViewHistory::aPauseEndsAStep()
{
    Desk desk;
    const View first = desk.view();
    desk.window.pan(0.1);
    const View second = desk.view();
    QSignalSpy changed(&desk.history, &ViewHistory::changed);
    QVERIFY(changed.wait(10'000)); // the timer of its own
    desk.window.pan(0.1);
    desk.history.goBack();
    QCOMPARE(desk.view(), second);
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
}

void TestViewHistory::goingBackTakesTheChangesOfTheMomentFirst()
{
    Desk desk;
    const View first = desk.view();
    desk.selection.setEvent(EventId{2});
    const View second = desk.view();
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(desk.history.canGoForward());
    desk.history.goForward();
    QCOMPARE(desk.view(), second);
}

void TestViewHistory::everyPartOfAViewComesBack()
{
    Desk desk;
    const View empty = desk.view();
    desk.window.setRange({1.6e9 + 10 * day, 1.6e9 + 20 * day});
    desk.filter.setFilter(countryFilter(QStringLiteral("LA")));
    desk.lanes.setArrangement(withCollapsed({}, QStringLiteral("exercise"), true));
    desk.selection.setEvent(EventId{2});
    desk.history.settle();
    const View event = desk.view();
    desk.window.setRange({1.6e9 + 30 * day, 1.6e9 + 70 * day});
    desk.filter.setFilter(countryFilter(QStringLiteral("KH")));
    desk.selection.setFigure(FigureId{2});
    desk.history.settle();
    const View figure = desk.view();
    QVERIFY(!(event == figure));

    desk.history.goBack();
    QCOMPARE(desk.view(), event);
    desk.history.goBack();
    QCOMPARE(desk.view(), empty);
    desk.history.goForward();
    desk.history.goForward();
    QCOMPARE(desk.view(), figure);
}

void TestViewHistory::aCitationIsNoStep()
{
    Desk desk;
    desk.selection.setEvent(EventId{2});
    desk.history.settle();
    QSignalSpy changed(&desk.history, &ViewHistory::changed);
    desk.selection.setCitation(3);
    desk.history.settle();
    QCOMPARE(changed.size(), 0);
    desk.history.goBack();
    QVERIFY(desk.selection.isEmpty());
}

void TestViewHistory::asManyBacksAsStepsLeadToTheBeginning_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestViewHistory::asManyBacksAsStepsLeadToTheBeginning()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Desk desk;
    QList<View> views{desk.view()};
    for (int i = 0; i < 120; ++i) {
        desk.act(random);
        desk.history.settle();
        if (!(desk.view() == views.last()))
            views.append(desk.view());
    }
    QVERIFY(views.size() > 60);
    for (qsizetype i = views.size() - 1; i-- > 0;) {
        QVERIFY(desk.history.canGoBack());
        desk.history.goBack();
        QCOMPARE(desk.view(), views.at(i));
    }
    QVERIFY(!desk.history.canGoBack());
    for (qsizetype i = 1; i < views.size(); ++i) {
        QVERIFY(desk.history.canGoForward());
        desk.history.goForward();
        QCOMPARE(desk.view(), views.at(i));
    }
    QVERIFY(!desk.history.canGoForward());
}

void TestViewHistory::aNewStepDropsTheWayForward()
{
    Desk desk;
    const View first = desk.view();
    for (quint32 event = 0; event < 3; ++event) {
        desk.selection.setEvent(EventId{event});
        desk.history.settle();
    }
    desk.history.goBack();
    desk.history.goBack();
    QCOMPARE(desk.selection.event(), std::optional(EventId{0}));
    QVERIFY(desk.history.canGoForward());
    desk.selection.setEvent(EventId{9});
    QVERIFY(!desk.history.canGoForward());
    desk.history.settle();
    QVERIFY(!desk.history.canGoForward());
    desk.history.goForward();
    QCOMPARE(desk.selection.event(), std::optional(EventId{9}));
    desk.history.goBack();
    QCOMPARE(desk.selection.event(), std::optional(EventId{0}));
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
}

void TestViewHistory::aChangeThatIsUndoneIsNoStep()
{
    Desk desk;
    desk.selection.setEvent(EventId{1});
    desk.history.settle();
    desk.history.goBack();
    // There and back within one step: the way forward is still there.
    desk.selection.setEvent(EventId{7});
    desk.selection.clear();
    desk.history.settle();
    QVERIFY(!desk.history.canGoBack());
    QVERIFY(desk.history.canGoForward());
    desk.history.goForward();
    QCOMPARE(desk.selection.event(), std::optional(EventId{1}));
}

void TestViewHistory::whoListensAlwaysKnowsWhereOneCanGo()
{
    Desk desk;
    const auto ways = [&desk] {
        return std::pair(desk.history.canGoBack(), desk.history.canGoForward());
    };
    std::pair heard = ways();
    connect(&desk.history, &ViewHistory::changed, this, [&] { heard = ways(); });
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        switch (random.bounded(5)) {
        case 0:
            desk.history.goBack();
            break;
        case 1:
            desk.history.goForward();
            break;
        case 2:
            desk.history.settle();
            break;
        default:
            desk.act(random);
        }
        QCOMPARE(heard, ways());
    }
}

void TestViewHistory::whoListensHearsOfChangesThatAreUndone()
{
    Desk desk;
    desk.selection.setEvent(EventId{1});
    desk.history.settle();
    desk.history.goBack();
    bool canGoBack = false;
    bool canGoForward = false;
    connect(&desk.history, &ViewHistory::changed, this, [&] {
        canGoBack = desk.history.canGoBack();
        canGoForward = desk.history.canGoForward();
    });
    for (const bool waits : {false, true}) {
        desk.selection.setEvent(EventId{2});
        desk.selection.clear();
        QVERIFY(canGoBack);
        QVERIFY(!canGoForward);
        QSignalSpy changed(&desk.history, &ViewHistory::changed);
        if (waits)
            QVERIFY(changed.wait(10'000)); // the timer of its own
        else
            desk.history.settle();
        QVERIFY(!canGoBack);
        QVERIFY(canGoForward);
    }
}

void TestViewHistory::theOldestViewsAreForgotten()
{
    Desk desk;
    for (quint32 event = 0; event < 300; ++event) {
        desk.selection.setEvent(EventId{event});
        desk.history.settle();
    }
    // 200 views are kept: from event 299 one goes back to 100.
    int backs = 0;
    while (desk.history.canGoBack() && backs < 1000) {
        desk.history.goBack();
        ++backs;
    }
    QCOMPARE(backs, 199);
    QCOMPARE(desk.selection.event(), std::optional(EventId{100}));
}

void TestViewHistory::resettingForgetsEverything()
{
    Desk desk;
    desk.selection.setEvent(EventId{1});
    desk.history.settle();
    desk.selection.setEvent(EventId{2});
    desk.history.reset();
    QVERIFY(!desk.history.canGoBack());
    QVERIFY(!desk.history.canGoForward());
    desk.history.goBack();
    QCOMPARE(desk.selection.event(), std::optional(EventId{2}));
}

void TestViewHistory::whatOneKeyChangesIsOneStep()
{
    Desk desk;
    const View first = desk.view();
    desk.selection.setEvent(EventId{2});
    desk.window.reveal({1.6e9 + 2000 * day, 1.6e9 + 2001 * day});
    desk.window.pan(0.5);
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::aChangeOfAnotherKindIsAStepOfItsOwn()
{
    Desk desk;
    const View first = desk.view();
    desk.window.zoom(0.5, 1.6e9 + 300 * day);
    QCoreApplication::processEvents();
    const View zoomed = desk.view();
    desk.selection.setEvent(EventId{2});
    QCoreApplication::processEvents();
    const View selected = desk.view();
    desk.filter.setFilter(countryFilter(QStringLiteral("LA")));
    desk.history.goBack();
    QCOMPARE(desk.view(), selected);
    desk.history.goBack();
    QCOMPARE(desk.view(), zoomed);
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::walkingFromEventToEventIsAStepEach()
{
    Desk desk;
    for (quint32 event = 0; event < 4; ++event) {
        desk.selection.setEvent(EventId{event});
        QCoreApplication::processEvents();
    }
    for (quint32 event = 3; event-- > 0;) {
        desk.history.goBack();
        QCOMPARE(desk.selection.event(), std::optional(EventId{event}));
    }
    desk.history.goBack();
    QVERIFY(desk.selection.isEmpty());
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::aHeldKeyIsOneStep()
{
    Desk desk;
    for (quint32 event = 0; event < 100; ++event) {
        desk.history.setRepeating(event > 0);
        desk.selection.setEvent(EventId{event});
        desk.history.setRepeating(false);
        QCoreApplication::processEvents();
    }
    desk.history.goBack();
    QVERIFY(desk.selection.isEmpty());
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::typingAFilterIsOneStep()
{
    Desk desk;
    const View first = desk.view();
    for (const char* code : {"L", "LA", "LAO"}) {
        desk.filter.setFilter(countryFilter(QString::fromLatin1(code)));
        QCoreApplication::processEvents();
    }
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
}

void TestViewHistory::aDragIsOneStepHoweverLongItRests()
{
    Desk desk;
    const View first = desk.view();
    desk.selection.setEvent(EventId{1});
    const View selected = desk.view();
    desk.history.hold();
    desk.window.pan(0.1);
    QTest::qWait(600); // a pause would be a step
    desk.window.pan(0.1);
    desk.history.release();
    QVERIFY(!(desk.view() == selected));
    desk.history.goBack();
    QCOMPARE(desk.view(), selected);
    desk.history.goBack();
    QCOMPARE(desk.view(), first);
    QVERIFY(!desk.history.canGoBack());
    // Held without a change it is no step at all.
    desk.history.hold();
    desk.history.release();
    QVERIFY(!desk.history.canGoBack());
    QVERIFY(desk.history.canGoForward());
}

void TestViewHistory::asManyBacksAsStepsLeadToTheBeginningWithoutAnyPause_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Steps of alternating kinds in a row, as fast as events come in: nobody waits for a pause.
void TestViewHistory::asManyBacksAsStepsLeadToTheBeginningWithoutAnyPause()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Desk desk;
    QList<View> views{desk.view()};
    int last = 0;
    for (int i = 0; i < 100; ++i) {
        const int kind = (last + 1 + random.bounded(2)) % 3; // another one than before
        last = kind;
        const View before = desk.view();
        if (kind == 0) {
            for (int turn = 0; turn < 5; ++turn) {
                desk.window.zoom(random.bounded(2) == 0 ? 0.8 : 1.2,
                                 1.6e9 + random.bounded(1000 * day));
                QCoreApplication::processEvents();
            }
        } else if (kind == 1) {
            desk.filter.setFilter(countryFilter(QString::number(i)));
        } else {
            desk.selection.setEvent(EventId{quint32(i)});
        }
        QCoreApplication::processEvents();
        if (!(desk.view() == before))
            views.append(desk.view());
    }
    for (qsizetype i = views.size() - 1; i-- > 0;) {
        desk.history.goBack();
        QCOMPARE(desk.view(), views.at(i));
    }
    QVERIFY(!desk.history.canGoBack());
}

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
