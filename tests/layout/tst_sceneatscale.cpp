// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"
#include "layout/layoutdata.h"
#include "layout/timelinescene.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace attache;
using namespace attache::testdata;

/// What a frame costs depends on what is in view. Nothing here is timed: work is counted.
class TestSceneAtScale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSceneHoldsNoMoreThanItsRowsHaveRoomFor_data();
    void aSceneHoldsNoMoreThanItsRowsHaveRoomFor();
    void aTitleIsMeasuredAtMostOncePerMark();
    void everyEventInViewIsCounted();
    void aDenseRowIsNotReadFromEndToEnd();
    void aNarrowWindowLooksAtWhatIsInIt();

private:
    const DataSetPtr& set(int events) { return events == 2'000 ? m_few : m_many; }

    DataSetPtr m_few;
    DataSetPtr m_many;
};

namespace {

constexpr double widthPx = 1104; // 92 slots of 12 px
constexpr int slotsInView = 92;
constexpr VerticalBand screen{0, 720};

TimeScale scaleOf(double firstDay, double days)
{
    const auto start = double(startOfYear(2021));
    const double day = double(secondsPerDay);
    return {{start + firstDay * day, start + (firstDay + days) * day}, 176, widthPx};
}

LaneLayout byCountry(const DataSet& set)
{
    return layOutLanes(set, filteredEvents(set, {}), LaneGrouping::Country);
}

double noWidth(EventId)
{
    return 60;
}

/// One row of one lane with an event every half hour.
struct DenseRow
{
    explicit DenseRow(int events)
    {
        DataSetBuilder builder;
        const TimePoint start = startOfYear(2021);
        QList<int> rows;
        for (int i = 0; i < events; ++i) {
            EventDraft draft;
            draft.key = QString::number(i);
            draft.category = CategoryId{0};
            draft.edtf = QStringLiteral("2021"); // not read again
            draft.date.earliestStart = draft.date.latestStart = start + i * 1800;
            draft.date.earliestEnd = draft.date.latestEnd = start + i * 1800 + 1;
            draft.date.flags = {};
            builder.addEvent(draft);
            rows.append(0);
        }
        set = builder.build();
        layout = oneLane(*set, rows);
    }

    DataSetPtr set;
    LaneLayout layout;
};

} // namespace

void TestSceneAtScale::initTestCase()
{
    m_few = generatedDataSet({2'000});
    m_many = generatedDataSet({20'000});
}

void TestSceneAtScale::aSceneHoldsNoMoreThanItsRowsHaveRoomFor_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<double>("firstDay");
    QTest::addColumn<double>("days");

    for (const int events : {2'000, 20'000}) {
        QTest::addRow("%d, three years", events) << events << 0.0 << 1095.0;
        QTest::addRow("%d, a quarter", events) << events << 500.0 << 90.0;
        QTest::addRow("%d, two days", events) << events << 547.0 << 2.0;
    }
}

void TestSceneAtScale::aSceneHoldsNoMoreThanItsRowsHaveRoomFor()
{
    QFETCH(int, events);
    QFETCH(double, firstDay);
    QFETCH(double, days);
    const LaneLayout layout = byCountry(*set(events));
    const TimelineScene scene =
        makeTimelineScene(layout, *set(events), scaleOf(firstDay, days), {}, noWidth, {}, screen);
    // In each slot of a row there is at most one cluster and one long mark beside it; and one of
    // each may reach in from the left. Rows are 20 px high: 720 px hold 36 and parts of two more.
    QHash<double, int> inRow;
    for (const SceneMark& mark : scene.marks)
        ++inRow[mark.centreY];
    for (const SceneCluster& cluster : scene.clusters)
        ++inRow[cluster.rect.center().y()];
    QVERIFY(!inRow.isEmpty());
    QVERIFY2(inRow.size() <= 38, qPrintable(QString::number(inRow.size())));
    for (const int count : std::as_const(inRow))
        QVERIFY2(count <= 2 * (slotsInView + 1), qPrintable(QString::number(count)));
}

void TestSceneAtScale::aTitleIsMeasuredAtMostOncePerMark()
{
    const LaneLayout layout = byCountry(*m_many);
    QHash<EventId, int> asked;
    const TimelineScene scene = makeTimelineScene(
        layout, *m_many, scaleOf(500, 60), {},
        [&asked](EventId event) {
            ++asked[event];
            return 200.0;
        },
        {}, screen);
    QHash<EventId, int> marks;
    for (const SceneMark& mark : scene.marks)
        ++marks[mark.event];
    QVERIFY(!asked.isEmpty());
    for (auto it = asked.cbegin(); it != asked.cend(); ++it)
        QVERIFY(it.value() <= marks.value(it.key()));
}

void TestSceneAtScale::everyEventInViewIsCounted()
{
    // Whatever is drawn one by one or merged: over the whole time and all rows it is all of them.
    const LaneLayout layout = byCountry(*m_few);
    const TimelineScene scene =
        makeTimelineScene(layout, *m_few, scaleOf(-200, 1500), {}, noWidth, {});
    size_t shown = scene.marks.size();
    for (const SceneCluster& cluster : scene.clusters)
        shown += size_t(cluster.count);
    QCOMPARE(shown, size_t(2'000)); // each event has one country
}

void TestSceneAtScale::aDenseRowIsNotReadFromEndToEnd()
{
    const DenseRow row(50'000); // 1041 days
    const TimelineScene scene =
        makeTimelineScene(row.layout, *row.set, scaleOf(0, 1095), {}, noWidth);
    size_t shown = scene.marks.size();
    for (const SceneCluster& cluster : scene.clusters)
        shown += size_t(cluster.count);
    QCOMPARE(shown, size_t(50'000));
    // About 540 items in a slot: twice ten steps to its end, once to merge and once to count.
    QVERIFY2(scene.itemsLookedAt <= slotsInView * 60,
             qPrintable(QString::number(scene.itemsLookedAt)));
}

void TestSceneAtScale::aNarrowWindowLooksAtWhatIsInIt()
{
    const DenseRow row(50'000);
    const TimelineScene scene =
        makeTimelineScene(row.layout, *row.set, scaleOf(500, 0.25), {}, noWidth);
    QCOMPARE(scene.marks.size(), size_t(12)); // six hours, one each half hour
    // Sixteen steps to the first one, then a handful for each.
    QVERIFY2(scene.itemsLookedAt <= 16 + 12 * 8, qPrintable(QString::number(scene.itemsLookedAt)));
}

QTEST_GUILESS_MAIN(TestSceneAtScale)

#include "tst_sceneatscale.moc"
