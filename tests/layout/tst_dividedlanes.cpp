// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/dividedlanes.h"
#include "layoutdata.h"

#include <QTest>

using namespace attache;
using namespace attache::testdata;

class TestDividedLanes : public QObject
{
    Q_OBJECT

private slots:
    void everyMarkKeepsItsRow();
    void anEventWithSeveralMarksCountsOnce();
    void aLaneWithoutAnythingThatPassesKeepsItsRows();
    void theCrowdedRowIsDividedToo();
};

void TestDividedLanes::everyMarkKeepsItsRow()
{
    const DataSetPtr set = dataSetOf({{"2022-01"}, {"2022-01"}, {"2022-02"}, {"2022-03"}});
    const LaneLayout all = oneLane(*set, {0, 1, 1, 0});
    const DividedLanes divided = divideLanes(all, {EventId{1}, EventId{3}});
    const Lane& passing = divided.passing.lanes[0];
    const Lane& faint = divided.faint.lanes[0];
    QCOMPARE(passing.rowCount(), 2);
    QCOMPARE(passing.row(0).size(), size_t(1));
    QCOMPARE(passing.items[passing.row(0)[0]].event, EventId{3});
    QCOMPARE(passing.items[passing.row(1)[0]].event, EventId{1});
    QCOMPARE(faint.rowCount(), 2);
    QCOMPARE(faint.items[faint.row(0)[0]].event, EventId{0});
    QCOMPARE(faint.items[faint.row(1)[0]].event, EventId{2});
    QCOMPARE(passing.shown, 2);
    QCOMPARE(passing.total, 4);
    QCOMPARE(faint.shown, 2);
    QCOMPARE(passing.ends.size(), size_t(2));
}

void TestDividedLanes::anEventWithSeveralMarksCountsOnce()
{
    const DataSetPtr set = dataSetOf({{"{2021-03,2021-09}"}, {"2022-01"}});
    const DividedLanes divided = divideLanes(lanesOf(*set), {EventId{0}});
    QCOMPARE(divided.passing.lanes[0].items.size(), size_t(2));
    QCOMPARE(divided.passing.lanes[0].shown, 1);
    QCOMPARE(divided.faint.lanes[0].items.size(), size_t(1));
}

void TestDividedLanes::aLaneWithoutAnythingThatPassesKeepsItsRows()
{
    const DataSetPtr set = dataSetOf({{"2022-01"}, {"2022-01", "", "dialogue"}});
    const DividedLanes divided = divideLanes(lanesOf(*set), {EventId{0}});
    QCOMPARE(divided.passing.lanes.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(divided.passing.lanes[i].key, divided.faint.lanes[i].key);
        QCOMPARE(divided.passing.lanes[i].rowCount(), 1);
        QCOMPARE(divided.faint.lanes[i].rowCount(), 1);
    }
    QCOMPARE(divided.passing.lanes[0].shown + divided.passing.lanes[1].shown, 1);
}

void TestDividedLanes::theCrowdedRowIsDividedToo()
{
    const DataSetPtr set = dataSetOf({{"2022-01"}, {"2022-02"}, {"2022-03"}});
    LaneLayout all = oneLane(*set, {0, 1, 1});
    all.lanes[0].hasCrowdedRow = true;
    all.lanes[0].crowdedEnds = {all.lanes[0].items[1].end, all.lanes[0].items[2].end};
    const DividedLanes divided = divideLanes(all, {EventId{2}});
    QCOMPARE(divided.passing.lanes[0].crowdedEnds,
             std::vector<TimePoint>{all.lanes[0].items[2].end});
    QCOMPARE(divided.faint.lanes[0].crowdedEnds, std::vector<TimePoint>{all.lanes[0].items[1].end});
}

QTEST_APPLESS_MAIN(TestDividedLanes)
#include "tst_dividedlanes.moc"
