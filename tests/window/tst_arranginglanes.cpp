// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, moving and hiding lanes through the real window.
#include "painting/metrics.h"
#include "painting/preparedtimeline.h"
#include "window/openwindow.h"
#include "window/pointer.h"

#include <QScrollBar>

using namespace attache;

class TestArrangingLanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aClickOnAHeaderFoldsTheLaneAndUnfoldsIt();
    void theKeysFoldTheLaneOfTheSelectedEvent();
    void aHeaderCanBeDraggedToAnotherPlace();
    void escapeLeavesADraggedLaneWhereItWas();
    void theKeysMoveTheLaneOfTheSelectedEvent();
    void lanesWithoutEventsCanBeHidden();
    void theMenuFoldsAndUnfoldsAllAndGivesTheOrderBack();
    void arrangingIsAStepThatCanBeTakenBack();
    void aCollapsedLaneKeepsItsEventsAtHand();
    void walkingThroughLanesFollowsTheirOrder();
    void anotherDataSetStartsWithItsOwnOrder();
    void aHeaderStaysInViewWhileItsLaneIs();
};

namespace {

struct Shown : OpenWindow
{
    /// The categories of the lanes from top to bottom.
    QStringList order()
    {
        QStringList keys;
        for (const SceneLane& lane : timeline().scene().lanes)
            keys.append(
                workspace.dataSet()
                    ->category(workspace.snapshot()->lanes.lanes[size_t(lane.lane)].category)
                    .key);
        return keys;
    }

    /// A point of the header of the lane at that place.
    QPoint header(int place)
    {
        const SceneLane& lane = timeline().scene().lanes[size_t(place)];
        const int scrolled = timeline().findChild<QScrollBar*>()->value();
        return {70, int(axisHeightPx + lane.top) - scrolled + 10};
    }

    bool isCollapsed(int place) { return timeline().scene().lanes[size_t(place)].isCollapsed; }
    double height(int place) { return timeline().scene().lanes[size_t(place)].height; }
    QAction* action(const char* name)
    {
        return window->findChild<QAction*>(QString::fromLatin1(name));
    }
};

} // namespace

void TestArrangingLanes::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestArrangingLanes::aClickOnAHeaderFoldsTheLaneAndUnfoldsIt()
{
    Shown shown;
    const double before = shown.height(0);
    QTest::mouseClick(&shown.timeline(), Qt::LeftButton, {}, shown.header(0));
    QVERIFY(shown.isCollapsed(0));
    QVERIFY(shown.height(0) < before / 2);
    QVERIFY(!shown.isCollapsed(1));
    QTest::mouseClick(&shown.timeline(), Qt::LeftButton, {}, shown.header(0));
    QVERIFY(!shown.isCollapsed(0));
    QCOMPARE(shown.height(0), before);
    QVERIFY(shown.workspace.selection().isEmpty());
}

void TestArrangingLanes::theKeysFoldTheLaneOfTheSelectedEvent()
{
    Shown shown;
    shown.workspace.showEvent(shown.event("border-exchange-laos-1st"));
    const int place = int(shown.order().indexOf(QStringLiteral("border-exchange")));
    QTest::keyClick(&shown.timeline(), Qt::Key_C);
    QVERIFY(shown.isCollapsed(place));
    QTest::keyClick(&shown.timeline(), Qt::Key_C);
    QVERIFY(!shown.isCollapsed(place));
    QTest::keyClick(&shown.timeline(), Qt::Key_C, Qt::ShiftModifier);
    for (int i = 0; i < shown.order().size(); ++i)
        QVERIFY(shown.isCollapsed(i));
    QTest::keyClick(&shown.timeline(), Qt::Key_C, Qt::ShiftModifier);
    for (int i = 0; i < shown.order().size(); ++i)
        QVERIFY(!shown.isCollapsed(i));
}

void TestArrangingLanes::aHeaderCanBeDraggedToAnotherPlace()
{
    Shown shown;
    QTest::keyClick(&shown.timeline(), Qt::Key_C,
                    Qt::ShiftModifier); // low, so that all are in view
    QStringList order = shown.order();
    hand::drag(shown.timeline(), shown.header(0), shown.header(3));
    order.move(0, 3);
    QCOMPARE(shown.order(), order);
    hand::drag(shown.timeline(), shown.header(4), shown.header(1));
    order.move(4, 1);
    QCOMPARE(shown.order(), order);
    // Over the axis is before the first.
    hand::drag(shown.timeline(), shown.header(2), QPoint(70, 5));
    order.move(2, 0);
    QCOMPARE(shown.order(), order);
    QVERIFY(shown.isCollapsed(0)); // a drag is no click
    QCOMPARE(shown.workspace.timeWindow().range(), shown.workspace.timeWindow().limits());
}

void TestArrangingLanes::escapeLeavesADraggedLaneWhereItWas()
{
    Shown shown;
    const QStringList order = shown.order();
    QTest::mousePress(&shown.timeline(), Qt::LeftButton, {}, shown.header(0));
    QTest::mouseMove(&shown.timeline(), shown.header(0) + QPoint(0, 20));
    QTest::mouseMove(&shown.timeline(), shown.header(1));
    QTest::keyClick(&shown.timeline(), Qt::Key_Escape);
    QTest::mouseRelease(&shown.timeline(), Qt::LeftButton, {}, shown.header(1));
    QCOMPARE(shown.order(), order);
    QVERIFY(!shown.isCollapsed(0));
}

void TestArrangingLanes::theKeysMoveTheLaneOfTheSelectedEvent()
{
    Shown shown;
    shown.workspace.showEvent(shown.event("border-exchange-laos-1st"));
    QStringList order = shown.order();
    const auto place = order.indexOf(QStringLiteral("border-exchange"));
    QTest::keyClick(&shown.timeline(), Qt::Key_Up, Qt::ShiftModifier);
    order.move(place, place - 1);
    QCOMPARE(shown.order(), order);
    QTest::keyClick(&shown.timeline(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.timeline(), Qt::Key_Down, Qt::ShiftModifier);
    order.move(place - 1, place + 1);
    QCOMPARE(shown.order(), order);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&shown.timeline(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(shown.order().first(), QStringLiteral("border-exchange"));
    QCOMPARE(shown.workspace.selection().event(), shown.event("border-exchange-laos-1st"));
}

void TestArrangingLanes::lanesWithoutEventsCanBeHidden()
{
    Shown shown;
    EventFilter filter;
    filter.countries = {QStringLiteral("LA")};
    shown.workspace.filter().setFilter(filter);
    const auto all = shown.order().size();
    shown.action("hideEmptyLanes")->trigger();
    QVERIFY(shown.order().size() < all);
    for (const SceneLane& lane : shown.timeline().scene().lanes)
        QVERIFY(shown.workspace.snapshot()->lanes.lanes[size_t(lane.lane)].shown > 0);
    shown.workspace.filter().clear();
    QCOMPARE(shown.order().size(), all);
    shown.workspace.filter().setFilter(filter);
    shown.action("hideEmptyLanes")->trigger();
    QCOMPARE(shown.order().size(), all);
}

void TestArrangingLanes::theMenuFoldsAndUnfoldsAllAndGivesTheOrderBack()
{
    Shown shown;
    const QStringList order = shown.order();
    QVERIFY(!shown.action("expandLanes")->isEnabled());
    QVERIFY(!shown.action("resetLaneOrder")->isEnabled());
    shown.action("collapseLanes")->trigger();
    QVERIFY(shown.isCollapsed(0) && shown.isCollapsed(int(order.size()) - 1));
    hand::drag(shown.timeline(), shown.header(0), shown.header(2));
    QVERIFY(shown.order() != order);
    shown.action("resetLaneOrder")->trigger();
    QCOMPARE(shown.order(), order);
    shown.action("expandLanes")->trigger();
    QVERIFY(!shown.isCollapsed(0));
}

void TestArrangingLanes::arrangingIsAStepThatCanBeTakenBack()
{
    Shown shown;
    QTest::mouseClick(&shown.timeline(), Qt::LeftButton, {}, shown.header(0));
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!shown.isCollapsed(0));
    QTest::keyClick(shown.window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(shown.isCollapsed(0));
}

void TestArrangingLanes::aCollapsedLaneKeepsItsEventsAtHand()
{
    Shown shown;
    const EventId laos = shown.event("border-exchange-laos-1st");
    shown.workspace.showEvent(laos);
    QTest::keyClick(&shown.timeline(), Qt::Key_C);
    QVERIFY(shown.timeline().markRect(laos).has_value());
    for (const SceneLabel& label : shown.timeline().scene().labels)
        QVERIFY(label.event != laos);
    shown.workspace.selection().clear();
    QTest::mouseClick(&shown.timeline(), Qt::LeftButton, {}, shown.markCentre(laos));
    QVERIFY(shown.workspace.selection().event().has_value());
}

void TestArrangingLanes::walkingThroughLanesFollowsTheirOrder()
{
    Shown shown;
    QTest::keyClick(&shown.timeline(), Qt::Key_C, Qt::ShiftModifier);
    hand::drag(shown.timeline(), shown.header(0), shown.header(2));
    const QStringList order = shown.order();
    const DataSet& dataSet = *shown.workspace.dataSet();
    for (int i = 0; i < order.size(); ++i) {
        QTest::keyClick(&shown.timeline(), Qt::Key_Down);
        const auto event = shown.workspace.selection().event();
        QVERIFY(event.has_value());
        QCOMPARE(dataSet.category(dataSet.events().category[event->value]).key, order.at(i));
    }
}

void TestArrangingLanes::anotherDataSetStartsWithItsOwnOrder()
{
    Shown shown;
    const QStringList order = shown.order();
    shown.action("hideEmptyLanes")->trigger();
    QTest::mouseClick(&shown.timeline(), Qt::LeftButton, {}, shown.header(0));
    QTest::keyClick(&shown.timeline(), Qt::Key_Down, Qt::ShiftModifier);
    shown.window->openBundled();
    QCOMPARE(shown.order(), order);
    QVERIFY(!shown.isCollapsed(0));
    QVERIFY(shown.action("hideEmptyLanes")->isChecked()); // that is a habit, not an order
}

void TestArrangingLanes::aHeaderStaysInViewWhileItsLaneIs()
{
    Shown shown;
    QVERIFY(shown.height(0) > 100);
    auto* bar = shown.timeline().findChild<QScrollBar*>();
    const auto headerPicture = [&] {
        return shown.timeline()
            .grab(QRect(10, int(axisHeightPx) + 6, int(laneHeaderWidthPx) - 20, 18))
            .toImage();
    };
    const QImage atTop = headerPicture();
    bar->setValue(40);
    QCOMPARE(headerPicture(), atTop);
}

QTEST_MAIN(TestArrangingLanes)
#include "tst_arranginglanes.moc"
