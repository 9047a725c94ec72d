// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;
using testdata::dataSetOf;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void aNewWorkspaceHoldsAnEmptyDataSet();
    void aDataSetIsTaken();
    void aNewDataSetClearsWhatOneLookedAt();
    void aNewDataSetIsSaidBeforeItsSnapshot();
    void aFilterMakesANewSnapshot();
    void neighboursFollowTime();
    void neighboursPassTheFilterAndAreDated();
    void withoutEventsThereAreNoNeighbours();
    void aShownEventIsInView_data();
    void aShownEventIsInView();
    void anUndatedEventIsShownWithoutMoving();
    void theOpeningViewGoesWithTheData_data();
    void theOpeningViewGoesWithTheData();
    void theCoveredTimeIsThatOfTheDatedEvents();
    void anExtentHasNoOpenEnds_data();
    void anExtentHasNoOpenEnds();
};

namespace {

constexpr double day = 86400;

DataSetPtr withTimeRange(const char* timeRange, const QList<const char*>& dates)
{
    DataSetBuilder builder;
    DataSetInfo info;
    info.timeRange = QString::fromLatin1(timeRange);
    builder.setInfo(info);
    for (const char* text : dates) {
        EventDraft draft;
        draft.key = QString::number(builder.peek().events().count());
        draft.category = CategoryId{0};
        if (const auto date = edtf::parse(QString::fromLatin1(text)))
            draft.date = resolve(*date, defaultDateKind(*date), DateBasis::Stated);
        builder.addEvent(draft);
    }
    return builder.build();
}

TimeRange days(CivilDate begin, CivilDate end)
{
    return {double(startOfDay(begin)), double(startOfDay(end))};
}

EventFilter categoryFilter(const char* key)
{
    EventFilter filter;
    filter.categories = {QString::fromLatin1(key)};
    return filter;
}

/// The events one meets when going on in that direction, until it no longer changes.
QList<quint32> walk(Workspace& workspace, int step)
{
    QList<quint32> order;
    for (int i = 0; i < 20; ++i) {
        workspace.selectNeighbour(step);
        const quint32 event = workspace.selection().event().value_or(EventId{}).value;
        if (!order.isEmpty() && order.last() == event)
            break;
        order.append(event);
    }
    return order;
}

} // namespace

void TestWorkspace::aNewWorkspaceHoldsAnEmptyDataSet()
{
    Workspace workspace;
    QVERIFY(workspace.dataSet());
    QCOMPARE(workspace.dataSet()->events().count(), 0u);
    QVERIFY(workspace.snapshot());
    QVERIFY(workspace.snapshot()->events.empty());
    QVERIFY(!workspace.timeWindow().range().isEmpty());
    QVERIFY(!workspace.history().canGoBack());
}

void TestWorkspace::aDataSetIsTaken()
{
    Workspace workspace;
    QSignalSpy dataSet(&workspace, &Workspace::dataSetChanged);
    QSignalSpy snapshot(&workspace, &Workspace::snapshotChanged);
    const DataSetPtr set = withTimeRange("2021/2023", {"2022-03-05"});
    workspace.setDataSet(set);
    QCOMPARE(workspace.dataSet(), set);
    QCOMPARE(workspace.snapshot()->dataSet, set);
    QCOMPARE(workspace.timeWindow().range(), days({2021, 1, 1}, {2024, 1, 1}));
    QCOMPARE(workspace.timeWindow().limits(), days({2021, 1, 1}, {2024, 1, 1}));
    QCOMPARE(dataSet.size(), 1);
    QCOMPARE(snapshot.size(), 1);
}

void TestWorkspace::aNewDataSetClearsWhatOneLookedAt()
{
    Workspace workspace;
    workspace.setDataSet(withTimeRange("2021/2023", {"2022-03-05", "2022-04-05"}));
    workspace.selection().setEvent(EventId{1}, 1);
    workspace.hover().setFigure(FigureId{0});
    workspace.hover().setTime(1.6e9);
    workspace.filter().setFilter(categoryFilter("exercise"));
    workspace.timeWindow().zoom(0.1, 1.65e9);
    workspace.history().settle();
    workspace.setDataSet(withTimeRange("2021/2023", {"2022-03-05"}));
    QVERIFY(workspace.selection().isEmpty());
    QCOMPARE(workspace.selection().citation(), 0);
    QVERIFY(!workspace.hover().event());
    QVERIFY(!workspace.hover().figure());
    QVERIFY(!workspace.hover().time());
    QVERIFY(workspace.filter().filter().isEmpty());
    QCOMPARE(workspace.snapshot()->events.size(), size_t(1));
    QCOMPARE(workspace.timeWindow().range(), days({2021, 1, 1}, {2024, 1, 1}));
    QVERIFY(!workspace.history().canGoBack());
    QVERIFY(!workspace.history().canGoForward());
}

void TestWorkspace::aNewDataSetIsSaidBeforeItsSnapshot()
{
    Workspace workspace;
    workspace.setDataSet(withTimeRange("2021/2023", {"2022-03-05"}));
    workspace.filter().setFilter(categoryFilter("exercise"));
    workspace.selection().setEvent(EventId{0});
    const DataSetPtr next = withTimeRange("2021/2023", {"2022-05-05"});

    bool isSaid = false;
    int early = 0;
    int snapshots = 0;
    connect(&workspace, &Workspace::dataSetChanged, this, [&] { isSaid = true; });
    connect(&workspace, &Workspace::snapshotChanged, this, [&] {
        early += workspace.dataSet() == next && !isSaid ? 1 : 0;
        ++snapshots;
    });
    workspace.setDataSet(next);
    QVERIFY(isSaid);
    QVERIFY(snapshots >= 1);
    QCOMPARE(early, 0);
    QCOMPARE(workspace.snapshot()->filter, EventFilter{});
}

void TestWorkspace::aFilterMakesANewSnapshot()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2022-01-01", "", "dialogue"}, {"2022-02-01"}}));
    QSignalSpy snapshot(&workspace, &Workspace::snapshotChanged);
    QSignalSpy dataSet(&workspace, &Workspace::dataSetChanged);
    QSignalSpy window(&workspace.timeWindow(), &TimeWindow::changed);
    workspace.filter().setFilter(categoryFilter("dialogue"));
    QCOMPARE(snapshot.size(), 1);
    QCOMPARE(workspace.snapshot()->events, EventSet{EventId{0}});
    QCOMPARE(workspace.snapshot()->filter, categoryFilter("dialogue"));
    workspace.filter().setFilter(categoryFilter("dialogue"));
    QCOMPARE(snapshot.size(), 1);
    // Filtering never moves the view, nor does it change the data.
    QCOMPARE(window.size(), 0);
    QCOMPARE(dataSet.size(), 0);
}

void TestWorkspace::neighboursFollowTime()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2022-05-01", "", "dialogue"},
                                    {"2021-05-01"},
                                    {"2022-05-01", "", "agreement"},
                                    {"1979"},
                                    {"2022-04/2022-12"}}));
    // Events of one time in the order of the data set; at the ends one stays.
    QCOMPARE(walk(workspace, +1), QList<quint32>({3, 1, 4, 0, 2}));
    QCOMPARE(walk(workspace, -1), QList<quint32>({0, 4, 1, 3}));
    workspace.selection().clear();
    workspace.selectNeighbour(-1);
    QCOMPARE(workspace.selection().event(), std::optional(EventId{2}));
    workspace.selection().setFigure(FigureId{0});
    workspace.selectNeighbour(+1);
    QCOMPARE(workspace.selection().event(), std::optional(EventId{3}));
}

void TestWorkspace::neighboursPassTheFilterAndAreDated()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2022-01-01", "", "dialogue"},
                                    {"2022-02-01"},
                                    {"", "", "dialogue"},
                                    {"2022-03-01", "", "dialogue"},
                                    {"2022-04-01"}}));
    workspace.filter().setFilter(categoryFilter("dialogue"));
    QCOMPARE(walk(workspace, +1), QList<quint32>({0, 3}));
    // From an event that the filter hides, or an undated one, to the first.
    workspace.selection().setEvent(EventId{4});
    workspace.selectNeighbour(+1);
    QCOMPARE(workspace.selection().event(), std::optional(EventId{0}));
    workspace.selection().setEvent(EventId{2});
    workspace.selectNeighbour(-1);
    QCOMPARE(workspace.selection().event(), std::optional(EventId{3}));
}

void TestWorkspace::withoutEventsThereAreNoNeighbours()
{
    Workspace workspace;
    workspace.selectNeighbour(+1);
    QVERIFY(workspace.selection().isEmpty());
    workspace.setDataSet(dataSetOf({{""}, {"2022-01-01"}}));
    workspace.filter().setFilter(categoryFilter("dialogue"));
    workspace.selection().setEvent(EventId{0});
    QSignalSpy changed(&workspace.selection(), &Selection::changed);
    workspace.selectNeighbour(-1);
    QCOMPARE(changed.size(), 0);
}

void TestWorkspace::aShownEventIsInView_data()
{
    QTest::addColumn<QByteArray>("edtf");
    for (const char* edtf : {"2021-01-01", "2023-12-31", "2022-06", "2019", "2016/2021",
                             "1944-12-22", "2045-09-02", "2022-12-01/..", "../2019-01-01"})
        QTest::newRow(edtf) << QByteArray(edtf);
}

void TestWorkspace::aShownEventIsInView()
{
    QFETCH(QByteArray, edtf);
    Workspace workspace;
    const DataSetPtr set = withTimeRange("2021/2023", {"2022-03-05", edtf.constData()});
    workspace.setDataSet(set);
    workspace.timeWindow().setRange(days({2022, 3, 1}, {2022, 4, 1}));
    workspace.showEvent(EventId{1});
    QCOMPARE(workspace.selection().event(), std::optional(EventId{1}));
    const TimeRange view = workspace.timeWindow().range();
    const TimeRange event = extent(set->events().date[1]);
    QVERIFY(event.begin < view.end && event.end > view.begin);
    if (event.span() <= view.span())
        QVERIFY(event.begin >= view.begin && event.end <= view.end);
}

void TestWorkspace::anUndatedEventIsShownWithoutMoving()
{
    Workspace workspace;
    workspace.setDataSet(withTimeRange("2021/2023", {"2022-03-05", ""}));
    QSignalSpy window(&workspace.timeWindow(), &TimeWindow::changed);
    workspace.showEvent(EventId{1});
    QCOMPARE(workspace.selection().event(), std::optional(EventId{1}));
    QCOMPARE(window.size(), 0);
}

void TestWorkspace::theOpeningViewGoesWithTheData_data()
{
    QTest::addColumn<DataSetPtr>("set");
    QTest::addColumn<TimeRange>("range");
    const TimeRange threeYears = days({2021, 1, 1}, {2024, 1, 1});
    QTest::newRow("stated") << withTimeRange("2021-01/2023-12", {"1979-01-01"}) << threeYears;
    QTest::newRow("stated as one year")
        << withTimeRange("2022", {}) << days({2022, 1, 1}, {2023, 1, 1});
    // 2 % of 500 days on both sides.
    const TimeRange covered = days({2021, 1, 1}, {2022, 5, 16});
    const TimeRange withRoom{covered.begin - 10 * day, covered.end + 10 * day};
    QTest::newRow("covered") << withTimeRange("", {"2021-01-01", "", "2022-05-15"}) << withRoom;
    QTest::newRow("stated open") << withTimeRange("2021/..", {"2021-01-01", "2022-05-15"})
                                 << withRoom;
    QTest::newRow("stated, not a date")
        << withTimeRange("lately", {"2021-01-01", "2022-05-15"}) << withRoom;
    QTest::newRow("one day: a day on both sides")
        << withTimeRange("", {"2022-03-05"}) << days({2022, 3, 4}, {2022, 3, 7});
    const double begin = double(startOfYear(2021));
    const TimeRange nothing{begin, begin + 3 * 365.25 * day};
    QTest::newRow("nothing") << withTimeRange("", {}) << nothing;
    QTest::newRow("nothing dated") << withTimeRange("", {"", ""}) << nothing;
    QTest::newRow("a year too far away") << withTimeRange("", {"Y170000002"}) << nothing;
}

void TestWorkspace::theOpeningViewGoesWithTheData()
{
    QFETCH(DataSetPtr, set);
    QTEST(openingRange(*set), "range");
    Workspace workspace;
    workspace.setDataSet(set);
    QTEST(workspace.timeWindow().range(), "range");
}

void TestWorkspace::theCoveredTimeIsThatOfTheDatedEvents()
{
    QVERIFY(coveredRange(*withTimeRange("2021/2023", {})).isEmpty());
    QVERIFY(coveredRange(*withTimeRange("2021/2023", {"", "Y170000002"})).isEmpty());
    QCOMPARE(coveredRange(*withTimeRange("", {"2022-03", "", "2021-05-01/2021-06-30"})),
             days({2021, 5, 1}, {2022, 4, 1}));
    QCOMPARE(coveredRange(*withTimeRange("", {"2022-03-01/.."})), days({2022, 3, 1}, {2022, 3, 2}));
}

void TestWorkspace::anExtentHasNoOpenEnds_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<TimeRange>("range");
    const auto row = [](const char* edtf, CivilDate begin, CivilDate end) {
        QTest::newRow(edtf) << QByteArray(edtf) << days(begin, end);
    };
    row("2022-03-05", {2022, 3, 5}, {2022, 3, 6});
    row("2022-03", {2022, 3, 1}, {2022, 4, 1});
    row("2021-12/2022-05", {2021, 12, 1}, {2022, 6, 1});
    row("2022-03-05/..", {2022, 3, 5}, {2022, 3, 6});
    row("2022-03-05/", {2022, 3, 5}, {2022, 3, 6});
    row("../2022-03-05", {2022, 3, 5}, {2022, 3, 6});
    row("[2021-01-05,2022-03]", {2021, 1, 5}, {2022, 4, 1});
}

void TestWorkspace::anExtentHasNoOpenEnds()
{
    QFETCH(QByteArray, edtf);
    const auto date = edtf::parse(QString::fromLatin1(edtf));
    QVERIFY(date);
    QTEST(extent(resolve(*date, defaultDateKind(*date), DateBasis::Stated)), "range");
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
