// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "layout/timelinescene.h"

#include <QTest>

using namespace attache;
using namespace attache::testdata;

/// Scenes of the year 2022 at 2 px a day from x = 100 on: 1 January is at 100, day n (counted
/// from 0) at 100 + 2n, the end of the axis at 830.
class TestTimelineScene : public QObject
{
    Q_OBJECT

private slots:
    void aMarkHasTheFormOfItsDate_data();
    void aMarkHasTheFormOfItsDate();
    void aMarkLiesWhereItsDateIs_data();
    void aMarkLiesWhereItsDateIs();
    void aMarkKnowsItsEvent();
    void whatIsOutOfRangeIsNotBuilt_data();
    void whatIsOutOfRangeIsNotBuilt();
    void aLabelGoesWhereItFits_data();
    void aLabelGoesWhereItFits();
    void aLabelIsCutRatherThanDropped();
    void aLabelWithoutRoomIsDropped();
    void aLabelKeepsClearOfTheNextMark();
    void aLabelStaysOnTheAxis_data();
    void aLabelStaysOnTheAxis();
    void eachVisibleMarkIsMeasuredOnce();
    void lanesFollowEachOtherWithoutHoles();
    void theEventUnderAPointIsFound_data();
    void theEventUnderAPointIsFound();
    void theNearestOfTwoIsFound();
    void theFirstMarkOfAnEventIsFound();
};

namespace {

constexpr TimelineMetrics metrics{.rowHeightPx = 21,
                                  .lanePaddingPx = 5,
                                  .minLaneHeightPx = 42,
                                  .shapePx = 11,
                                  .barHeightPx = 14,
                                  .labelHeightPx = 18,
                                  .labelGapPx = 6};

TimeScale year2022()
{
    return {{double(startOfYear(2022)), double(startOfYear(2023))}, 100, 730};
}

/// All events in the topmost row of one lane; every label is that wide.
TimelineScene sceneOf(const DataSetPtr& set, double labelPx = 0, TimeScale scale = year2022())
{
    const QList<int> rows(set->events().count(), 0);
    return makeTimelineScene(oneLane(*set, rows), *set, scale, metrics,
                             [labelPx](EventId) { return labelPx; });
}

} // namespace

void TestTimelineScene::aMarkHasTheFormOfItsDate_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<std::optional<DateKind>>("kind");
    QTest::addColumn<MarkForm>("form");
    const auto row = [](const char* edtf, std::optional<DateKind> kind, MarkForm form) {
        QTest::addRow("%s %d", edtf, kind ? int(*kind) : -1) << QByteArray(edtf) << kind << form;
    };
    row("2022-03-05", {}, MarkForm::Point);
    row("2022-03-05T10:00:00", {}, MarkForm::Point);
    row("2022-03", {}, MarkForm::Bracket);
    row("2022", {}, MarkForm::Bracket);
    row("2022-03/2022-05", {}, MarkForm::Bar);
    row("2022-03-01/..", {}, MarkForm::Bar);
    row("[2022-03-05,2022-03-09]", {}, MarkForm::Bracket);
    row("2022-03/2022-05", DateKind::Window, MarkForm::Bracket);
    row("2022-03-05", DateKind::StateAsOf, MarkForm::Point);
    row("2022-03", DateKind::Duration, MarkForm::Bar);
}

void TestTimelineScene::aMarkHasTheFormOfItsDate()
{
    QFETCH(QByteArray, edtf);
    QFETCH(std::optional<DateKind>, kind);
    const DataSetPtr set = dataSetOf({{edtf.constData(), "", "exercise", {}, kind}});
    const TimelineScene scene = sceneOf(set);
    QCOMPARE(scene.marks.size(), size_t(1));
    QTEST(scene.marks[0].form, "form");
}

void TestTimelineScene::aMarkLiesWhereItsDateIs_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<QList<double>>("px"); // left, certain left, certain right, right
    const auto row = [](const char* edtf, const QList<double>& px) {
        QTest::newRow(edtf) << QByteArray(edtf) << px;
    };
    row("2022-01-11", {120, 120, 122, 122});
    row("2022-01-02/2022-01-10", {102, 102, 120, 120});
    // February is day 31 to 58, April day 90 to 119.
    row("2022-02/2022-04", {162, 218, 280, 340});
    row("2022-02/2022-03", {162, 218, 218, 280});
    row("2022-02/2022-04-10", {162, 218, 300, 300});
    // A window is nowhere certain: it may begin and end anywhere within.
    row("2022-02", {162, 218, 162, 218});
    // One width outside the axis where it is open.
    row("2022-02-01/..", {162, 162, 1560, 1560});
    row("../2022-01-31", {-630, -630, 162, 162});
}

void TestTimelineScene::aMarkLiesWhereItsDateIs()
{
    QFETCH(QByteArray, edtf);
    const TimelineScene scene = sceneOf(dataSetOf({{edtf.constData()}}));
    QCOMPARE(scene.marks.size(), size_t(1));
    const SceneMark& mark = scene.marks[0];
    const QList<double> px{mark.left, mark.certainLeft, mark.certainRight, mark.right};
    QTEST(px, "px");
}

void TestTimelineScene::aMarkKnowsItsEvent()
{
    const DataSetPtr set = dataSetOf(
        {{"2022-03-05", "", "dialogue"}, {"2022-05-05?", "", "exercise", EventStatus::Planned}});
    const TimelineScene scene =
        makeTimelineScene(lanesOf(*set), *set, year2022(), metrics, [](EventId) { return 0.0; });
    QCOMPARE(scene.marks.size(), size_t(2));
    QCOMPARE(scene.marks[1].event, EventId{1});
    QCOMPARE(scene.marks[1].status, EventStatus::Planned);
    QCOMPARE(scene.marks[1].flags, DateFlags(DateFlag::Uncertain));
    QCOMPARE(set->category(scene.marks[1].category).key, QStringLiteral("exercise"));
    QCOMPARE(scene.marks[0].flags, DateFlags());
}

void TestTimelineScene::whatIsOutOfRangeIsNotBuilt_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<bool>("isBuilt");
    const auto row = [](const char* edtf, bool isBuilt) {
        QTest::newRow(edtf) << QByteArray(edtf) << isBuilt;
    };
    row("2021-12-31", false);
    row("2021-12-31/2022-01-01", true);
    row("2022-12-31", true);
    row("2023-01-01", false);
    row("2019/2021", false);
    row("2019/2025", true);
    row("2023-06-01/..", false);
    row("../2021-06-01", false);
    row("2019-01-01/..", true);
}

void TestTimelineScene::whatIsOutOfRangeIsNotBuilt()
{
    QFETCH(QByteArray, edtf);
    QFETCH(bool, isBuilt);
    const TimelineScene scene = sceneOf(dataSetOf({{edtf.constData()}}), 10);
    QCOMPARE(scene.marks.size(), size_t(isBuilt ? 1 : 0));
    QVERIFY(scene.labels.size() <= scene.marks.size());
    QCOMPARE(scene.lanes.size(), size_t(1));
}

void TestTimelineScene::aLabelGoesWhereItFits_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<double>("labelPx");
    QTest::addColumn<double>("left");
    QTest::addColumn<bool>("interrupts");
    const auto row = [](const char* name, const char* edtf, double labelPx, double left,
                        bool interrupts) {
        QTest::newRow(name) << QByteArray(edtf) << labelPx << left << interrupts;
    };
    // A shape is 12 px wide at least, a label keeps 6 px away from it and 8 px inside a bar.
    row("right of a point", "2022-01-11", 100, 121 + 6 + 6, false);
    row("left of a point at the end", "2022-12-22", 100, 811 - 6 - 6 - 100, false);
    row("inside a bar", "2022-02-01/2022-06-30", 100, 162 + 8, false);
    row("inside a bar that begins before", "2020-02-01/2022-06-30", 100, 100 + 8, false);
    row("right of a bar too short for it", "2022-02-01/2022-02-28", 100, 218 + 6, false);
    row("left of a short bar at the end", "2022-12-01/2022-12-31", 100, 768 - 6 - 100, false);
    row("in the middle of a bracket", "2022-02/2022-06", 100, (162 + 462 - 100) / 2.0, true);
}

void TestTimelineScene::aLabelGoesWhereItFits()
{
    QFETCH(QByteArray, edtf);
    QFETCH(double, labelPx);
    QFETCH(bool, interrupts);
    const auto kind = interrupts ? std::optional(DateKind::Window) : std::nullopt;
    const TimelineScene scene =
        sceneOf(dataSetOf({{edtf.constData(), "", "exercise", {}, kind}}), labelPx);
    QCOMPARE(scene.labels.size(), size_t(1));
    const SceneLabel& label = scene.labels[0];
    QTEST(label.rect.left(), "left");
    QCOMPARE(label.rect.width(), labelPx);
    QCOMPARE(label.rect.height(), metrics.labelHeightPx);
    QCOMPARE(label.rect.center().y(), scene.marks[0].centreY);
    QCOMPARE(label.interruptsLine, interrupts);
    QCOMPARE(label.mark, size_t(0));
    QCOMPARE(label.event, EventId{0});
}

void TestTimelineScene::aLabelIsCutRatherThanDropped()
{
    // 697 px are free at the right of the first, 593 px inside the second.
    const TimelineScene point = sceneOf(dataSetOf({{"2022-01-11"}}), 5000);
    QCOMPARE(point.labels.size(), size_t(1));
    QCOMPARE(point.labels[0].rect.left(), 133.0);
    QCOMPARE(point.labels[0].rect.right(), 830.0);
    const TimelineScene bar = sceneOf(dataSetOf({{"2022-01-02/2022-12-30"}}), 5000);
    QCOMPARE(bar.labels.size(), size_t(1));
    QCOMPARE(bar.labels[0].rect.left(), 110.0);
    QCOMPARE(bar.labels[0].rect.right(), 820.0);
}

void TestTimelineScene::aLabelWithoutRoomIsDropped()
{
    // Three shapes 40 px apart: between them are 16 px, left of the first 3 px.
    const DataSetPtr set = dataSetOf({{"2022-01-11"}, {"2022-01-31"}, {"2022-02-20"}});
    const TimelineScene scene = sceneOf(set, 50);
    QCOMPARE(scene.marks.size(), size_t(3));
    QCOMPARE(scene.labels.size(), size_t(1));
    QCOMPARE(scene.labels[0].event, EventId{2});
    // What is narrow enough stays.
    QCOMPARE(sceneOf(set, 16).labels.size(), size_t(3));
}

void TestTimelineScene::aLabelKeepsClearOfTheNextMark()
{
    // 160 px apart: 160 - 12 for the shapes - 12 for the gaps are free.
    const DataSetPtr set = dataSetOf({{"2022-01-11"}, {"2022-04-01"}});
    const TimelineScene fits = sceneOf(set, 136);
    QCOMPARE(fits.labels[0].rect.left(), 133.0);
    QCOMPARE(fits.labels[0].rect.right(), 269.0);
    const TimelineScene cut = sceneOf(set, 500);
    QCOMPARE(cut.labels.size(), size_t(2));
    QCOMPARE(cut.labels[0].rect.right(), 269.0);
    QCOMPARE(cut.labels[1].rect.left(), 293.0);
}

void TestTimelineScene::aLabelStaysOnTheAxis_data()
{
    QTest::addColumn<double>("beginHour");
    QTest::addColumn<double>("endHour");
    // The event is on 5 March, hour 0 to 24.
    QTest::newRow("its day begins at the right edge") << -20.0 << 4.0;
    QTest::newRow("its middle is just beyond the right edge") << -10.0 << 11.5;
    QTest::newRow("its middle is at the right edge") << -10.0 << 12.0;
    QTest::newRow("its day ends at the left edge") << 20.0 << 44.0;
    QTest::newRow("its middle is just before the left edge") << 12.5 << 40.0;
    QTest::newRow("within its day") << 2.0 << 5.0;
    QTest::newRow("within its afternoon") << 15.0 << 16.0;
}

void TestTimelineScene::aLabelStaysOnTheAxis()
{
    QFETCH(double, beginHour);
    QFETCH(double, endHour);
    const double day = double(startOfDay({2022, 3, 5}));
    const TimeScale scale{
        {day + beginHour * secondsPerHour, day + endHour * secondsPerHour}, 100, 700};
    for (const double labelPx : {20.0, 80.0, 200.0, 1500.0}) {
        const TimelineScene scene = sceneOf(dataSetOf({{"2022-03-05"}}), labelPx, scale);
        QCOMPARE(scene.marks.size(), size_t(1));
        QCOMPARE(scene.labels.size(), size_t(1));
        for (const SceneLabel& label : scene.labels) {
            QVERIFY2(label.rect.left() >= 100, qPrintable(QString::number(label.rect.left())));
            QVERIFY2(label.rect.right() <= 800, qPrintable(QString::number(label.rect.right())));
        }
    }
}

void TestTimelineScene::eachVisibleMarkIsMeasuredOnce()
{
    const DataSetPtr set =
        dataSetOf({{"2022-01-11"}, {"{2022-02,2022-05,2024}"}, {"2024-01-01"}, {"2022-07"}});
    QList<quint32> measured;
    makeTimelineScene(lanesOf(*set), *set, year2022(), metrics, [&measured](EventId event) {
        measured.append(event.value);
        return 40.0;
    });
    std::sort(measured.begin(), measured.end());
    QCOMPARE(measured, QList<quint32>({0, 1, 1, 3}));
}

void TestTimelineScene::lanesFollowEachOtherWithoutHoles()
{
    QList<EventSpec> specs(12, {"2022-03-01/2022-05-31", "Title", "dialogue"});
    specs.append(EventSpec{"2022-03-01", "", "exercise"});
    specs.append(EventSpec{"1990-03-01", "", "agreement"});
    const DataSetPtr set = dataSetOf(specs);
    const TimelineScene scene =
        makeTimelineScene(lanesOf(*set), *set, year2022(), metrics, [](EventId) { return 40.0; });
    QCOMPARE(scene.lanes.size(), size_t(3));
    // Twelve rows of 21 px with 5 px above and below; the others as low as lanes get.
    QCOMPARE(scene.lanes[0].top, 0.0);
    QCOMPARE(scene.lanes[0].height, 12 * 21 + 10.0);
    QCOMPARE(scene.lanes[1].top, 262.0);
    QCOMPARE(scene.lanes[1].height, 42.0);
    QCOMPARE(scene.lanes[2].top, 304.0);
    QCOMPARE(scene.height, 346.0);
    // A single row stands in the middle of its lane.
    QCOMPARE(scene.marks.back().centreY, 262 + 21.0);
    QCOMPARE(scene.marks.front().centreY, 5 + 10.5);
}

void TestTimelineScene::theEventUnderAPointIsFound_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("event"); // -1: none
    // Event 0 is a shape at x 115 to 127 with a label from 133 to 183; event 1 a bar from 300 to
    // 600 one row below; rows are 21 px high, the first one's centre is at 15.5.
    QTest::newRow("on the shape") << QPointF(121, 15) << 0;
    QTest::newRow("on the label") << QPointF(180, 15) << 0;
    QTest::newRow("between shape and label") << QPointF(130, 15) << 0;
    QTest::newRow("within reach") << QPointF(104, 15) << 0;
    QTest::newRow("out of reach") << QPointF(102, 15) << -1;
    QTest::newRow("out of reach at the right") << QPointF(196, 15) << -1;
    QTest::newRow("on the bar") << QPointF(599, 36) << 1;
    QTest::newRow("in the bar's row, elsewhere") << QPointF(121, 36) << -1;
    QTest::newRow("in the shape's row, over the bar") << QPointF(400, 20) << -1;
    QTest::newRow("below the lanes") << QPointF(400, 300) << -1;
}

void TestTimelineScene::theEventUnderAPointIsFound()
{
    QFETCH(QPointF, point);
    QFETCH(int, event);
    const DataSetPtr set = dataSetOf({{"2022-01-11"}, {"2022-04-11/2022-09-07"}});
    const TimelineScene scene = makeTimelineScene(oneLane(*set, {0, 1}), *set, year2022(), metrics,
                                                  [](EventId) { return 50.0; });
    const auto found = eventAt(scene, point);
    QCOMPARE(found ? int(found->value) : -1, event);
}

void TestTimelineScene::theNearestOfTwoIsFound()
{
    // Shapes at 115 to 127 and 133 to 145, too close for labels.
    const TimelineScene scene = sceneOf(dataSetOf({{"2022-01-11"}, {"2022-01-20"}}), 0);
    QCOMPARE(eventAt(scene, {129, 20}), std::optional(EventId{0}));
    QCOMPARE(eventAt(scene, {132, 20}), std::optional(EventId{1}));
    QVERIFY(!eventAt(TimelineScene{}, {0, 0}));
}

void TestTimelineScene::theFirstMarkOfAnEventIsFound()
{
    const DataSetPtr set = dataSetOf({{"2022-01-11"}, {"{2022-09,2022-03,1990}"}, {"1990"}});
    const TimelineScene scene =
        makeTimelineScene(lanesOf(*set), *set, year2022(), metrics, [](EventId) { return 40.0; });
    const SceneMark* mark = findMark(scene, EventId{1});
    QVERIFY(mark);
    QCOMPARE(mark->left, 218.0);
    QVERIFY(!findMark(scene, EventId{2}));
}

QTEST_GUILESS_MAIN(TestTimelineScene)
#include "tst_timelinescene.moc"
