// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanearrangement.h"

#include <QTest>

using namespace attache;

namespace {

const QStringList keys{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                       QStringLiteral("d")};

QString key(char name)
{
    return QString(QLatin1Char(name));
}

/// Four lanes of which the second is empty.
LaneLayout fourLanes()
{
    LaneLayout layout;
    layout.lanes.resize(4);
    for (size_t lane = 0; lane < 4; ++lane) {
        if (lane != 1) {
            layout.lanes[lane].items.resize(1);
            layout.lanes[lane].shown = 1;
        }
    }
    return layout;
}

std::vector<int> places(const LaneArrangement& arrangement)
{
    std::vector<int> lanes;
    for (const ShownLane& shown : shownLanes(fourLanes(), keys, arrangement))
        lanes.push_back(shown.lane);
    return lanes;
}

} // namespace

class TestLaneArrangement : public QObject
{
    Q_OBJECT

private slots:
    void withoutAWishLanesStandAsTheyAre();
    void lanesNamedComeFirst();
    void emptyLanesCanBeLeftOut();
    void collapsedLanesAreMarked();
    void aLaneMovesToWhereAnotherOneIs();
    void movingBackGivesTheSameOrder();
    void aMoveThatIsNoneChangesNothing();
    void lanesThatAreNotThereKeepTheirPlace();
};

void TestLaneArrangement::withoutAWishLanesStandAsTheyAre()
{
    QCOMPARE(places({}), (std::vector<int>{0, 1, 2, 3}));
    QVERIFY(shownLanes({}, {}, {}).empty());
}

void TestLaneArrangement::lanesNamedComeFirst()
{
    LaneArrangement arrangement;
    arrangement.order = {key('d'), key('x'), key('b')};
    QCOMPARE(places(arrangement), (std::vector<int>{3, 1, 0, 2}));
    QCOMPARE(arrangedKeys(keys, arrangement),
             (QStringList{key('d'), key('b'), key('a'), key('c')}));
}

void TestLaneArrangement::emptyLanesCanBeLeftOut()
{
    LaneArrangement arrangement;
    arrangement.hidesEmpty = true;
    QCOMPARE(places(arrangement), (std::vector<int>{0, 2, 3}));
}

void TestLaneArrangement::collapsedLanesAreMarked()
{
    LaneArrangement arrangement = withCollapsed({}, key('c'), true);
    arrangement = withCollapsed(arrangement, key('a'), true);
    QCOMPARE(shownLanes(fourLanes(), keys, arrangement),
             (std::vector<ShownLane>{{0, true}, {1, false}, {2, true}, {3, false}}));
    arrangement = withCollapsed(arrangement, key('c'), false);
    QCOMPARE(arrangement, withCollapsed({}, key('a'), true));
}

void TestLaneArrangement::aLaneMovesToWhereAnotherOneIs()
{
    QCOMPARE(places(withLaneMoved({}, keys, key('d'), key('a'))), (std::vector<int>{3, 0, 1, 2}));
    QCOMPARE(places(withLaneMoved({}, keys, key('a'), key('c'))), (std::vector<int>{1, 2, 0, 3}));
    QCOMPARE(places(withLaneMoved({}, keys, key('a'), key('b'))), (std::vector<int>{1, 0, 2, 3}));
}

void TestLaneArrangement::movingBackGivesTheSameOrder()
{
    LaneArrangement arrangement;
    for (int i = 0; i < 3; ++i) {
        const QStringList now = arrangedKeys(keys, arrangement);
        arrangement = withLaneMoved(arrangement, keys, key('a'), now.at(now.indexOf(key('a')) + 1));
    }
    QCOMPARE(places(arrangement), (std::vector<int>{1, 2, 3, 0}));
    for (int i = 0; i < 3; ++i) {
        const QStringList now = arrangedKeys(keys, arrangement);
        arrangement = withLaneMoved(arrangement, keys, key('a'), now.at(now.indexOf(key('a')) - 1));
    }
    QCOMPARE(places(arrangement), (std::vector<int>{0, 1, 2, 3}));
}

void TestLaneArrangement::aMoveThatIsNoneChangesNothing()
{
    QCOMPARE(withLaneMoved({}, keys, key('a'), key('a')), LaneArrangement{});
    QCOMPARE(withLaneMoved({}, keys, key('x'), key('a')), LaneArrangement{});
    QCOMPARE(withLaneMoved({}, keys, key('a'), key('x')), LaneArrangement{});
}

void TestLaneArrangement::lanesThatAreNotThereKeepTheirPlace()
{
    LaneArrangement arrangement;
    arrangement.order = {key('y'), key('b'), key('x')};
    arrangement = withLaneMoved(arrangement, keys, key('d'), key('b'));
    QCOMPARE(arrangement.order,
             (QStringList{key('d'), key('b'), key('a'), key('c'), key('y'), key('x')}));
}

QTEST_GUILESS_MAIN(TestLaneArrangement)
#include "tst_lanearrangement.moc"
