// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;

namespace {

EventFilter country(const char* code)
{
    EventFilter filter;
    filter.countries = {QString::fromLatin1(code)};
    return filter;
}

} // namespace

class TestSnapshotMaker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSmallDataSetIsDoneAtOnce();
    void aLargeOneIsDoneBesideTheEventLoop();
    void theNewestRequestWins();
    void whatIsCancelledNeverComes();
    void aCancelledFilterIsTakenBack();
    void aCancelledGroupingIsTakenBack();
    void aFilterSetBackBeforeItIsDoneMakesNothing();
    void withoutTheFilterAllIsThereAtOnce();
    void anotherDataSetEndsTheWork();
    void aSnapshotMadeBeforeIsTaken();
    void aSnapshotOfSomethingElseIsNotTaken();
    void aStoppedSnapshotIsNone();

private:
    DataSetPtr m_small;
    DataSetPtr m_large;
};

void TestSnapshotMaker::initTestCase()
{
    m_small = generatedDataSet({500});
    m_large = generatedDataSet({quint32(SnapshotMaker::maxEventsAtOnce) + 1});
}

void TestSnapshotMaker::aSmallDataSetIsDoneAtOnce()
{
    SnapshotMaker maker;
    const QSignalSpy made(&maker, &SnapshotMaker::made);
    maker.make(m_small, country("ID"), LaneGrouping::Country);
    QVERIFY(!maker.isRunning());
    QCOMPARE(made.count(), 1);
    const auto snapshot = made.first().first().value<SnapshotPtr>();
    QVERIFY(snapshot->filter == country("ID"));
    QCOMPARE(snapshot->grouping, LaneGrouping::Country);
}

void TestSnapshotMaker::aLargeOneIsDoneBesideTheEventLoop()
{
    SnapshotMaker maker;
    QSignalSpy made(&maker, &SnapshotMaker::made);
    const QSignalSpy running(&maker, &SnapshotMaker::runningChanged);
    maker.make(m_large, country("ID"), LaneGrouping::Category);
    QVERIFY(maker.isRunning());
    QCOMPARE(made.count(), 0);
    QVERIFY(made.wait());
    QVERIFY(!maker.isRunning());
    QCOMPARE(running.count(), 2);
    const auto snapshot = made.first().first().value<SnapshotPtr>();
    QCOMPARE(snapshot->events, filteredEvents(*m_large, country("ID")));
    QVERIFY(snapshot->facets == facetCounts(*m_large, country("ID")));
}

void TestSnapshotMaker::theNewestRequestWins()
{
    SnapshotMaker maker;
    QSignalSpy made(&maker, &SnapshotMaker::made);
    for (const char* code : {"ID", "LA", "KH"})
        maker.make(m_large, country(code), LaneGrouping::Category);
    QCOMPARE(maker.droppedCount(), 2);
    QVERIFY(made.wait());
    QTest::qWait(100); // for what must not come
    QCOMPARE(made.count(), 1);
    QVERIFY(made.first().first().value<SnapshotPtr>()->filter == country("KH"));
}

void TestSnapshotMaker::whatIsCancelledNeverComes()
{
    SnapshotMaker maker;
    QSignalSpy made(&maker, &SnapshotMaker::made);
    maker.make(m_large, country("ID"), LaneGrouping::Category);
    maker.cancel();
    QVERIFY(!maker.isRunning());
    QVERIFY(!made.wait(300));
}

void TestSnapshotMaker::aCancelledFilterIsTakenBack()
{
    Workspace workspace;
    workspace.setDataSet(m_large);
    const SnapshotPtr before = workspace.snapshot();
    workspace.filter().setFilter(country("ID"));
    QVERIFY(workspace.isComputing());
    workspace.cancelComputing();
    QVERIFY(!workspace.isComputing());
    QVERIFY(workspace.filter().filter().isEmpty());
    QCOMPARE(workspace.snapshot(), before);
}

void TestSnapshotMaker::aCancelledGroupingIsTakenBack()
{
    Workspace workspace;
    workspace.setDataSet(m_large);
    LaneArrangement lanes = workspace.lanes().arrangement();
    const LaneGrouping before = lanes.grouping;
    QVERIFY(before != LaneGrouping::Country);
    lanes.grouping = LaneGrouping::Country;
    workspace.lanes().setArrangement(lanes);
    QVERIFY(workspace.isComputing());
    workspace.cancelComputing();
    QCOMPARE(workspace.lanes().arrangement().grouping, before);
    QVERIFY(!workspace.isComputing());
}

void TestSnapshotMaker::aFilterSetBackBeforeItIsDoneMakesNothing()
{
    Workspace workspace;
    workspace.setDataSet(m_large);
    const SnapshotPtr before = workspace.snapshot();
    QSignalSpy changed(&workspace, &Workspace::snapshotChanged);
    workspace.filter().setFilter(country("ID"));
    workspace.filter().clear();
    QVERIFY(!workspace.isComputing());
    QVERIFY(!changed.wait(300));
    QCOMPARE(workspace.snapshot(), before);
}

void TestSnapshotMaker::withoutTheFilterAllIsThereAtOnce()
{
    Workspace workspace;
    workspace.setDataSet(m_large);
    const SnapshotPtr all = workspace.snapshot();
    QSignalSpy changed(&workspace, &Workspace::snapshotChanged);
    workspace.filter().setFilter(country("ID"));
    QVERIFY(changed.wait());
    QVERIFY(workspace.snapshot()->events.size() < all->events.size());
    workspace.filter().clear();
    QVERIFY(!workspace.isComputing());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(workspace.snapshot(), all);
    // Not with another grouping: that has to be made.
    LaneArrangement lanes = workspace.lanes().arrangement();
    lanes.grouping = LaneGrouping::Country;
    workspace.lanes().setArrangement(lanes);
    QVERIFY(workspace.isComputing());
}

void TestSnapshotMaker::anotherDataSetEndsTheWork()
{
    Workspace workspace;
    workspace.setDataSet(m_large);
    workspace.filter().setFilter(country("ID"));
    workspace.setDataSet(m_small);
    QVERIFY(!workspace.isComputing());
    QSignalSpy changed(&workspace, &Workspace::snapshotChanged);
    QVERIFY(!changed.wait(300));
    QCOMPARE(workspace.dataSet(), m_small);
    QVERIFY(workspace.filter().filter().isEmpty());
}

void TestSnapshotMaker::aSnapshotMadeBeforeIsTaken()
{
    Workspace workspace;
    const SnapshotPtr made = makeSnapshot(m_large, {}, workspace.lanes().arrangement().grouping);
    workspace.setDataSet(m_large, made);
    QCOMPARE(workspace.snapshot(), made);
}

void TestSnapshotMaker::aSnapshotOfSomethingElseIsNotTaken()
{
    Workspace workspace;
    const LaneGrouping grouping = workspace.lanes().arrangement().grouping;
    workspace.setDataSet(m_small, makeSnapshot(m_large, {}, grouping));
    QCOMPARE(workspace.snapshot()->dataSet, m_small);
    workspace.setDataSet(m_small, makeSnapshot(m_small, country("ID"), grouping));
    QVERIFY(workspace.snapshot()->filter.isEmpty());
}

void TestSnapshotMaker::aStoppedSnapshotIsNone()
{
    const std::atomic_bool isCancelled = true;
    QVERIFY(!makeSnapshot(m_small, {}, LaneGrouping::Category, false, &isCancelled));
}

QTEST_GUILESS_MAIN(TestSnapshotMaker)
#include "tst_snapshotmaker.moc"
