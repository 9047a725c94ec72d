// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice draws: divided by sex or type, only some of it, as lines, in bounded numbers.
#include "chart/figureseries.h"
#include "chart/seriesfeed.h"
#include "chartfixture.h"

#include <QTest>

using namespace attache;

namespace {

const auto troops = QStringLiteral("Troops");
const auto staff = QStringLiteral("Staff Officer");

/// A strength of one mission by type and sex.
FigureId person(ChartFixture& fixture, int month, double value, ParticipantId mission,
                const QString& type, Sex sex)
{
    QList<ParticipantId> missions;
    if (mission.isValid())
        missions.append(mission);
    return fixture.figure(monthEnd(2022, month), value, missions, [&](Figure& figure) {
        figure.personnelType = type;
        figure.sex = sex;
    });
}

double valueOf(const FigureSeries& series, size_t column, int group)
{
    for (const StrengthPart& part : series.columns[column].parts) {
        if (part.group == group)
            return part.value;
    }
    return -1;
}

ChartChoice by(ChartSplit split)
{
    ChartChoice choice;
    choice.split = split;
    return choice;
}

} // namespace

class TestChartSplit : public QObject
{
    Q_OBJECT

private slots:
    void womenAndMenOfAllMissionsAreAdded();
    void aBreakdownIsTakenWhereItAddsUpToTheTotal();
    void aBreakdownThatDoesNotAddUpIsNotCalledAll();
    void figuresWithoutMissionAreDividedByTypeWhenAlone();
    void aChoiceLeavesTheOthersOut();
    void aChoiceForOtherDataLeavesNothingOut();
    void aHiddenMeasureIsNotDrawn();
    void aLineBreaksWhereAMonthIsMissing();
    void manyMonthsAreFedInBoundedNumbers();
    void panningKeepsWhatIsFedWhileItCoversTheView();
    void aCutFeedStaysInsideTheView();
    void aRotationStandsAfterItsPredecessor();
    void unitsAreNeverPoints();
    void aChoiceIsReadBackAsItWas();
    void aBrokenChoiceIsTheDefault();
};

void TestChartSplit::womenAndMenOfAllMissionsAreAdded()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    const auto unisfa = fixture.mission(QStringLiteral("UNISFA"));
    person(fixture, 6, 10, unmiss, troops, Sex::Female);
    person(fixture, 6, 53, unmiss, troops, Sex::Male);
    person(fixture, 6, 19, unisfa, troops, Sex::Female);
    person(fixture, 6, 4, unisfa, staff, Sex::Male);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot(), by(ChartSplit::Sex));
    QCOMPARE(series.groups.size(), size_t(3));
    QCOMPARE(valueOf(series, 0, 0), 29.0);
    QCOMPARE(valueOf(series, 0, 1), 57.0);
    QCOMPARE(valueOf(series, 0, 2), -1.0);
    QCOMPARE(series.columns.front().stackedValue(), 86.0);
    // A click opens the one that makes up most of it.
    QCOMPARE(series.columns.front().parts[0].figures.size(), size_t(2));
    QCOMPARE(series.columns.front().parts[0].figures.front(), FigureId{2});
}

void TestChartSplit::aBreakdownIsTakenWhereItAddsUpToTheTotal()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    person(fixture, 6, 63, unmiss, {}, Sex::NotStated);
    person(fixture, 6, 10, unmiss, {}, Sex::Female);
    person(fixture, 6, 53, unmiss, {}, Sex::Male);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot(), by(ChartSplit::Sex));
    QCOMPARE(valueOf(series, 0, 0), 10.0);
    QCOMPARE(valueOf(series, 0, 1), 53.0);
    QCOMPARE(series.columns.front().stackedValue(), 63.0);
    QCOMPARE(series.columns.front().notAdded.size(), size_t(1));
}

void TestChartSplit::aBreakdownThatDoesNotAddUpIsNotCalledAll()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    person(fixture, 6, 63, unmiss, {}, Sex::NotStated);
    person(fixture, 6, 10, unmiss, {}, Sex::Female);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot(), by(ChartSplit::Sex));
    QCOMPARE(valueOf(series, 0, 0), -1.0);
    QCOMPARE(valueOf(series, 0, 2), 63.0);
}

void TestChartSplit::figuresWithoutMissionAreDividedByTypeWhenAlone()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    person(fixture, 8, 68, unmiss, troops, Sex::NotStated);
    person(fixture, 9, 250, {}, troops, Sex::NotStated);
    person(fixture, 9, 23, {}, staff, Sex::NotStated);
    const SnapshotPtr snapshot = fixture.snapshot();
    const FigureSeries series = makeFigureSeries(*snapshot, by(ChartSplit::PersonnelType));
    QCOMPARE(series.groups[0].type, troops);
    QCOMPARE(valueOf(series, 1, 0), 250.0);
    QCOMPARE(valueOf(series, 1, 1), 23.0);
    QVERIFY(series.columns[1].unsplit.empty());
    // By mission nothing tells them apart.
    const FigureSeries byMission = makeFigureSeries(*snapshot);
    QVERIFY(byMission.columns[1].parts.empty());
    QCOMPARE(byMission.columns[1].unsplit.size(), size_t(1));
}

void TestChartSplit::aChoiceLeavesTheOthersOut()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    const auto unisfa = fixture.mission(QStringLiteral("UNISFA"));
    person(fixture, 6, 10, unmiss, troops, Sex::Female);
    person(fixture, 6, 53, unmiss, troops, Sex::Male);
    person(fixture, 6, 19, unisfa, staff, Sex::Female);
    person(fixture, 7, 7, unisfa, troops, Sex::NotStated);
    const SnapshotPtr snapshot = fixture.snapshot();
    ChartChoice choice;
    choice.sex = Sex::Female;
    FigureSeries series = makeFigureSeries(*snapshot, choice);
    // July does not state the sex: it has no column, not one of zero.
    QCOMPARE(series.columns.size(), size_t(1));
    QCOMPARE(series.columns.front().stackedValue(), 29.0);
    choice.types = QStringList{troops};
    QCOMPARE(makeFigureSeries(*snapshot, choice).columns.front().stackedValue(), 10.0);
    choice = {};
    choice.missions = QStringList{QStringLiteral("UNISFA")};
    series = makeFigureSeries(*snapshot, choice);
    QCOMPARE(series.columns.front().stackedValue(), 19.0);
    QCOMPARE(series.groups.size(), size_t(2));
}

void TestChartSplit::aChoiceForOtherDataLeavesNothingOut()
{
    ChartFixture fixture;
    fixture.figure(monthEnd(2022, 6), 68, {fixture.mission(QStringLiteral("UNMISS"))});
    ChartChoice choice;
    choice.missions = QStringList{QStringLiteral("MINURSO")};
    choice.types = QStringList{troops};
    choice.sex = Sex::Female;
    QCOMPARE(makeFigureSeries(*fixture.snapshot(), choice).columns.size(), size_t(1));
}

void TestChartSplit::aHiddenMeasureIsNotDrawn()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), 68, {unmiss});
    fixture.figure(dayDate(2022, 12, 22), 516, {unmiss},
                   [](Figure& figure) { figure.measure = Measure::SentSoFar; });
    const SnapshotPtr snapshot = fixture.snapshot();
    QCOMPARE(makeFigureSeries(*snapshot).points.size(), size_t(1));
    ChartChoice choice;
    choice.hidden = {Measure::SentSoFar};
    QVERIFY(makeFigureSeries(*snapshot, choice).points.empty());
    QCOMPARE(makeFigureSeries(*snapshot, choice).columns.size(), size_t(1));
    choice.hidden = {Measure::InPlace};
    QVERIFY(makeFigureSeries(*snapshot, choice).columns.empty());
}

void TestChartSplit::aLineBreaksWhereAMonthIsMissing()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    for (const int month : {1, 2, 3, 5, 6, 8})
        fixture.figure(monthEnd(2022, month), month * 10, {unmiss});
    ChartChoice choice;
    choice.form = ChartForm::Lines;
    const FigureSeries series = makeFigureSeries(*fixture.snapshot(), choice);
    const auto lines = linesOf(series, feedFor(series, {0, 1}, 100, {}), 0);
    // August stands alone: a mark, and no line.
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0].size(), 3);
    QCOMPARE(lines[1].size(), 2);
    QCOMPARE(lines[1].constFirst(), QPointF(double(startOfDay({2022, 5, 31})) + 43200, 50));
}

void TestChartSplit::manyMonthsAreFedInBoundedNumbers()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    for (int month = 0; month < 3000; ++month)
        fixture.figure(monthEnd(1800 + month / 12, 1 + month % 12), month, {unmiss});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns.size(), size_t(3000));
    const TimeRange all{double(startOfYear(1800)), double(startOfYear(2050))};
    const FeedRange feed = feedFor(series, all, 800, {});
    const AreaOutline area = areaOf(series, feed, 0);
    QVERIFY(area.upper.size() <= 4 * qsizetype(maxFedColumns));
    // The highest of the months drawn as one stands for them.
    double highest = 0;
    for (const QPointF& point : area.upper)
        highest = std::max(highest, point.y());
    QCOMPARE(highest, 2999.0);
    const TimeRange year{double(startOfYear(1900)), double(startOfYear(1901))};
    QCOMPARE(feedFor(series, year, 800, feed).step, size_t(1));
    QVERIFY(areaOf(series, feedFor(series, year, 800, feed), 0).upper.size() <=
            4 * qsizetype(maxFedColumns));
}

void TestChartSplit::panningKeepsWhatIsFedWhileItCoversTheView()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    for (int month = 0; month < 1200; ++month)
        fixture.figure(monthEnd(1900 + month / 12, 1 + month % 12), 5, {unmiss});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    const auto yearsFrom = [](int year) {
        return TimeRange{double(startOfYear(year)), double(startOfYear(year + 5))};
    };
    const FeedRange feed = feedFor(series, yearsFrom(1950), 800, {});
    QCOMPARE(feedFor(series, yearsFrom(1953), 800, feed), feed);
    QCOMPARE(feedFor(series, yearsFrom(1947), 800, feed), feed);
    QVERIFY(feedFor(series, yearsFrom(1990), 800, feed) != feed);
}

void TestChartSplit::aCutFeedStaysInsideTheView()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    for (int month = 1; month <= 12; ++month)
        fixture.figure(monthEnd(2022, month), 68, {unmiss});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    const TimeRange view{double(startOfDay({2022, 3, 10})), double(startOfDay({2022, 5, 20}))};
    const FeedRange feed = cutFeedFor(series, view, 600);
    const AreaOutline area = areaOf(series, feed, 0);
    QCOMPARE(area.upper.constFirst().x(), view.begin);
    QCOMPARE(area.upper.constLast().x(), view.end);
    // A line reaches both edges too.
    const auto lines = linesOf(series, feed, 0);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().constFirst().x(), view.begin);
    QCOMPARE(lines.front().constLast().x(), view.end);
}

void TestChartSplit::aRotationStandsAfterItsPredecessor()
{
    ChartFixture fixture;
    const auto add = [&fixture](const EventDate& date, const QString& name, Measure measure) {
        fixture.figure(date, 1, {fixture.mission(name)}, [&](Figure& figure) {
            figure.unit = QStringLiteral("units");
            figure.measure = measure;
            figure.counts = name;
        });
    };
    add(wholeYear(2022), QStringLiteral("Engineering Company Rotation 1"), Measure::NewlySent);
    add(wholeYear(2022), QStringLiteral("Level-2 Field Hospital Rotation 4"), Measure::NewlySent);
    add(dayDate(2022, 12, 22), QStringLiteral("Level-2 Field Hospital Rotation 5"),
        Measure::Planned);
    add(dayDate(2022, 12, 22), QStringLiteral("Engineering Company Rotation 2"), Measure::Planned);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.units.size(), size_t(4));
    QCOMPARE(series.units[0].row, 0);
    QCOMPARE(series.units[1].row, 1);
    QCOMPARE(series.units[2].row, 1);
    QCOMPARE(series.units[3].row, 0);
}

void TestChartSplit::unitsAreNeverPoints()
{
    ChartFixture fixture;
    fixture.figure(wholeYear(2022), 1, {fixture.mission(QStringLiteral("UNMISS"))},
                   [](Figure& figure) { figure.unit = QStringLiteral("units"); });
    const SnapshotPtr snapshot = fixture.snapshot();
    const FigureSeries series = makeFigureSeries(*snapshot);
    QVERIFY(series.points.empty());
    QCOMPARE(series.highestValue(), 0.0);
    QVERIFY(findElement(series, FigureId{0}));
    ChartChoice choice;
    choice.hidesUnits = true;
    QVERIFY(makeFigureSeries(*snapshot, choice).isEmpty());
}

void TestChartSplit::aChoiceIsReadBackAsItWas()
{
    ChartChoice choice;
    choice.split = ChartSplit::PersonnelType;
    choice.form = ChartForm::Lines;
    choice.hidden = {Measure::SentSoFar, Measure::Planned};
    choice.hidesUnits = true;
    choice.missions = QStringList{QStringLiteral("A, \"B\"")};
    choice.types = QStringList{troops};
    choice.sex = Sex::Female;
    choice.isLinked = false;
    QCOMPARE(chartChoiceFromText(toText(choice)), choice);
}

void TestChartSplit::aBrokenChoiceIsTheDefault()
{
    for (const char* text : {"", "{", "[1]", R"({"split":77,"form":"x","hidden":[1,"no"]})"})
        QCOMPARE(chartChoiceFromText(QString::fromLatin1(text)), ChartChoice());
}

QTEST_GUILESS_MAIN(TestChartSplit)
#include "tst_chartsplit.moc"
