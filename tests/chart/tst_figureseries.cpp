// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartwalk.h"
#include "chart/countaxis.h"
#include "chart/figureseries.h"
#include "chartfixture.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace attache;

namespace {

std::vector<ParticipantId> missionsOf(const FigureSeries& series)
{
    std::vector<ParticipantId> missions;
    for (const StrengthGroup& group : series.groups)
        missions.push_back(group.mission);
    return missions;
}

std::vector<FigureId> figuresAt(const FigureSeries& series, const ChartElement& element)
{
    const auto figures = figuresOf(series, element);
    return {figures.begin(), figures.end()};
}

} // namespace

class TestFigureSeries : public QObject
{
    Q_OBJECT

private slots:
    void womenAndMenOfAMissionMakeOneSum();
    void missionsAreStackedFirstComeFirst();
    void aTotalIsNotAddedToItsParts_data();
    void aTotalIsNotAddedToItsParts();
    void theLargestFigureOfASumComesFirst();
    void theSameFigureTwiceCountsOnce();
    void aTotalWithoutMissionStandsBesideTheStack();
    void severalMissionsTogetherAreNeverStacked();
    void aMonthWithoutFigureHasNoColumn();
    void aColumnIsAsOfWhatItsFiguresSay();
    void aGapKeepsItsMonthAndReason();
    void otherMeasuresAreSeriesOfTheirOwn();
    void otherUnitsAreNeverStacked();
    void otherUnitsOfOneTimeAreOtherMarks();
    void aStrengthOfADayIsAPointOnTheCountAxis();
    void anApproximateMonthIsNoColumn();
    void whoAttendedAnEventIsNotDrawn();
    void figuresWithoutADateAreCounted();
    void impossibleNumbersAreNotDrawn_data();
    void impossibleNumbersAreNotDrawn();
    void aFilterKeepsOrderAndLeavesOutOtherMissions();
    void everyElementKnowsItsFigures();
    void stepsGoThroughTimeInTheSameMission();
    void theCountAxisHasAtMostFiveRoundNumbers_data();
    void theCountAxisHasAtMostFiveRoundNumbers();
};

namespace {

auto withSex(Sex sex)
{
    return [sex](Figure& figure) { figure.sex = sex; };
}

auto withMeasure(Measure measure)
{
    return [measure](Figure& figure) { figure.measure = measure; };
}

} // namespace

void TestFigureSeries::womenAndMenOfAMissionMakeOneSum()
{
    ChartFixture fixture;
    const auto unisfa = fixture.mission(QStringLiteral("UNISFA"));
    fixture.figure(monthEnd(2022, 6), 27, {unisfa}, withSex(Sex::Female));
    fixture.figure(monthEnd(2022, 6), 162, {unisfa}, withSex(Sex::Male));
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    QCOMPARE(series.columns.size(), size_t(1));
    const StrengthColumn& column = series.columns.front();
    QCOMPARE(column.begin, startOfMonth(2022, 6));
    QCOMPARE(column.end, startOfMonth(2022, 7));
    QCOMPARE(column.parts.size(), size_t(1));
    QCOMPARE(column.parts.front().value, 189.0);
    QCOMPARE(column.parts.front().figures.size(), size_t(2));
    QVERIFY(column.notAdded.empty());
    QCOMPARE(series.unit, QStringLiteral("personnel"));
}

void TestFigureSeries::missionsAreStackedFirstComeFirst()
{
    ChartFixture fixture;
    const auto unisfa = fixture.mission(QStringLiteral("UNISFA"));
    const auto minusca = fixture.mission(QStringLiteral("MINUSCA"));
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 2), 4, {unisfa});
    for (const int month : {1, 2}) {
        fixture.figure(monthEnd(2022, month), 8, {minusca});
        fixture.figure(monthEnd(2022, month), 67, {unmiss});
    }
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    const std::vector<ParticipantId> order{unmiss, minusca, unisfa};
    QCOMPARE(missionsOf(series), order);
    QCOMPARE(series.columns.size(), size_t(2));
    QCOMPARE(series.columns[0].stackedValue(), 75.0);
    QCOMPARE(series.columns[1].stackedValue(), 79.0);
    QCOMPARE(series.groups[size_t(series.columns[1].parts[0].group)].mission, unmiss);
    QCOMPARE(series.groups[size_t(series.columns[1].parts[2].group)].mission, unisfa);
    QCOMPARE(series.highestValue(), 79.0);
}

void TestFigureSeries::aTotalIsNotAddedToItsParts_data()
{
    QTest::addColumn<Sex>("sex");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("partHasCountry");
    QTest::newRow("by sex") << Sex::Female << QString() << true;
    QTest::newRow("by type") << Sex::NotStated << QStringLiteral("Troops") << true;
    QTest::newRow("by type and sex") << Sex::Male << QStringLiteral("Troops") << true;
    QTest::newRow("no country named") << Sex::NotStated << QString() << false;
}

void TestFigureSeries::aTotalIsNotAddedToItsParts()
{
    QFETCH(Sex, sex);
    QFETCH(QString, type);
    QFETCH(bool, partHasCountry);
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    const auto country = fixture.country(QStringLiteral("VN"));
    const auto total = fixture.figure(monthEnd(2022, 6), 68, {mission},
                                      [&](Figure& figure) { figure.country = country; });
    const auto part = fixture.figure(monthEnd(2022, 6), 20, {mission}, [&](Figure& figure) {
        figure.sex = sex;
        figure.personnelType = type;
        if (partHasCountry)
            figure.country = country;
    });
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    const StrengthColumn& column = series.columns.front();
    QCOMPARE(column.stackedValue(), 68.0);
    QCOMPARE(column.parts.front().figures, std::vector<FigureId>{total});
    QCOMPARE(column.notAdded, std::vector<FigureId>{part});
}

void TestFigureSeries::theLargestFigureOfASumComesFirst()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNISFA"));
    const auto add = [&](double value, const QString& type) {
        return fixture.figure(monthEnd(2022, 6), value, {mission},
                              [&type](Figure& figure) { figure.personnelType = type; });
    };
    const auto none = add(0, QStringLiteral("Experts on Mission"));
    const auto some = add(4, QStringLiteral("Staff Officers"));
    const auto most = add(185, QStringLiteral("Troops"));
    const auto asMany = add(4, QStringLiteral("Police"));
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    const std::vector<FigureId> expected{most, some, asMany, none};
    QCOMPARE(series.columns.front().parts.front().value, 193.0);
    QCOMPARE(series.columns.front().parts.front().figures, expected);
}

void TestFigureSeries::theSameFigureTwiceCountsOnce()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), 68, {mission});
    fixture.figure(monthEnd(2022, 6), 70, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns.front().stackedValue(), 68.0);
    QCOMPARE(series.columns.front().notAdded.size(), size_t(1));
}

void TestFigureSeries::aTotalWithoutMissionStandsBesideTheStack()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2023, 8), 74, {mission});
    fixture.figure(monthEnd(2023, 9), 74, {mission});
    fixture.figure(monthEnd(2023, 9), 273);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    const StrengthColumn& september = series.columns[1];
    QCOMPARE(september.stackedValue(), 74.0);
    QCOMPARE(september.unsplit.size(), size_t(1));
    QCOMPARE(september.unsplit.front().value, 273.0);
    QCOMPARE(september.unsplit.front().group, -1);
    QCOMPARE(september.highestValue(), 273.0);
}

void TestFigureSeries::severalMissionsTogetherAreNeverStacked()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    const auto unisfa = fixture.mission(QStringLiteral("UNISFA"));
    fixture.figure(monthEnd(2023, 9), 74, {unmiss});
    fixture.figure(monthEnd(2023, 9), 260, {unmiss, unisfa});
    fixture.figure(monthEnd(2023, 9), 10, {unisfa, unmiss}, withSex(Sex::Female));
    fixture.figure(monthEnd(2023, 9), 273);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    const StrengthColumn& column = series.columns.front();
    QCOMPARE(column.stackedValue(), 74.0);
    QCOMPARE(column.unsplit.size(), size_t(2));
    QCOMPARE(column.unsplit[0].value, 273.0);
    QCOMPARE(column.unsplit[1].value, 260.0);
    QCOMPARE(column.notAdded.size(), size_t(1));
}

void TestFigureSeries::aMonthWithoutFigureHasNoColumn()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), 68, {mission});
    fixture.figure(monthEnd(2022, 8), 68, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns.size(), size_t(2));
    QCOMPARE(series.columns[1].begin, startOfMonth(2022, 8));
    QVERIFY(series.gaps.empty());
}

void TestFigureSeries::aColumnIsAsOfWhatItsFiguresSay()
{
    ChartFixture fixture;
    EventDate may = monthEnd(2022, 5);
    may.earliestStart = may.latestStart = startOfMonth(2022, 5);
    fixture.figure(may, 67);
    fixture.figure(monthEnd(2022, 6), 68);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns[0].asOf, startOfMonth(2022, 5));
    QCOMPARE(series.columns[1].asOf, startOfDay({2022, 6, 30}));
}

void TestFigureSeries::aGapKeepsItsMonthAndReason()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), 68, {mission});
    fixture.gap(monthEnd(2022, 7), QStringLiteral("The report is missing."));
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.gaps.size(), size_t(1));
    QCOMPARE(series.gaps.front().begin, startOfMonth(2022, 7));
    QCOMPARE(series.gaps.front().end, startOfMonth(2022, 8));
    QCOMPARE(series.gaps.front().reason, QStringLiteral("The report is missing."));
}

void TestFigureSeries::otherMeasuresAreSeriesOfTheirOwn()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 12), 271, {mission});
    fixture.figure(dayDate(2022, 12, 22), 516, {mission}, withMeasure(Measure::SentSoFar));
    fixture.figure(wholeYear(2022), 2, {mission}, withMeasure(Measure::NewlySent));
    fixture.figure(wholeYear(2022), 3, {mission}, withMeasure(Measure::NewlySent));
    fixture.figure(monthEnd(2022, 12), 4, {mission}, withMeasure(Measure::Planned));
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    QCOMPARE(series.highestValue(), 271.0);
    QCOMPARE(series.columns.size(), size_t(1));
    QCOMPARE(series.points.size(), size_t(3));
    QCOMPARE(series.points[0].measure, Measure::SentSoFar);
    QCOMPARE(series.points[0].points.front().value, 516.0);
    QCOMPARE(series.points[1].measure, Measure::NewlySent);
    QCOMPARE(series.points[1].points.size(), size_t(1));
    QCOMPARE(series.points[1].points.front().figures.size(), size_t(2));
    QCOMPARE(series.points[1].points.front().value, 2.0);
    QCOMPARE(series.points[1].points.front().begin, startOfYear(2022));
    QCOMPARE(series.points[1].points.front().end, startOfYear(2023));
    QCOMPARE(series.points[2].measure, Measure::Planned);
    for (const PointSeries& points : series.points)
        QVERIFY(!points.countsAsColumns);
}

void TestFigureSeries::otherUnitsAreNeverStacked()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 5), 67, {mission});
    fixture.figure(monthEnd(2022, 6), 68, {mission});
    fixture.figure(monthEnd(2022, 6), 2, {mission},
                   [](Figure& figure) { figure.unit = QStringLiteral("companies"); });
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns[1].stackedValue(), 68.0);
    QCOMPARE(series.points.size(), size_t(1));
    QVERIFY(!series.points.front().countsAsColumns);
    QCOMPARE(series.highestValue(), 68.0);
}

void TestFigureSeries::otherUnitsOfOneTimeAreOtherMarks()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UN"));
    const auto newlySent = [&](double value, const QString& unit) {
        return fixture.figure(wholeYear(2022), value, {mission}, [&unit](Figure& figure) {
            figure.measure = Measure::NewlySent;
            figure.unit = unit;
        });
    };
    const auto officers = newlySent(2, QStringLiteral("officers"));
    const auto hospital = newlySent(1, QStringLiteral("companies"));
    const auto engineers = newlySent(1, QStringLiteral("companies"));
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.points.size(), size_t(1));
    const std::vector<FigurePoint>& marks = series.points.front().points;
    QCOMPARE(marks.size(), size_t(2));
    const std::vector<FigureId> companies{hospital, engineers};
    QCOMPARE(marks[0].unit, QStringLiteral("companies"));
    QCOMPARE(marks[0].figures, companies);
    QCOMPARE(marks[1].unit, QStringLiteral("officers"));
    QCOMPARE(marks[1].figures, std::vector<FigureId>{officers});
}

void TestFigureSeries::aStrengthOfADayIsAPointOnTheCountAxis()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), 68, {mission});
    fixture.figure(dayDate(2022, 6, 10), 90, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QCOMPARE(series.columns.size(), size_t(1));
    QCOMPARE(series.columns.front().stackedValue(), 68.0);
    QCOMPARE(series.points.size(), size_t(1));
    QVERIFY(series.points.front().countsAsColumns);
    QCOMPARE(series.highestValue(), 90.0);
}

void TestFigureSeries::anApproximateMonthIsNoColumn()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    EventDate about = monthEnd(2022, 6);
    about.flags = DateFlag::Approximate;
    fixture.figure(about, 68, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QVERIFY(series.columns.empty());
    QCOMPARE(series.points.size(), size_t(1));
    QVERIFY(series.points.front().points.front().isApproximate);
}

void TestFigureSeries::whoAttendedAnEventIsNotDrawn()
{
    ChartFixture fixture;
    fixture.figure(dayDate(2022, 12, 8), 170, {}, [](Figure& figure) {
        figure.measure = Measure::Attending;
        figure.unit = QStringLiteral("companies");
    });
    fixture.figure(dayDate(2022, 4, 14), 100, {},
                   [](Figure& figure) { figure.unit = QStringLiteral("countries"); });
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QVERIFY(series.isEmpty());
    QVERIFY(series.undated.empty());
}

void TestFigureSeries::figuresWithoutADateAreCounted()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(EventDate{}, 5, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QVERIFY(series.isEmpty());
    QCOMPARE(series.undated.size(), size_t(1));
}

void TestFigureSeries::impossibleNumbersAreNotDrawn_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("negative") << -1.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
}

void TestFigureSeries::impossibleNumbersAreNotDrawn()
{
    QFETCH(double, value);
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    fixture.figure(monthEnd(2022, 6), value, {mission});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());
    QVERIFY(series.isEmpty());
    QCOMPARE(series.notDrawn.size(), size_t(1));
}

void TestFigureSeries::aFilterKeepsOrderAndLeavesOutOtherMissions()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    const auto minusca = fixture.mission(QStringLiteral("MINUSCA"));
    fixture.figure(monthEnd(2022, 6), 68, {unmiss});
    fixture.figure(monthEnd(2022, 6), 9, {minusca});
    fixture.figure(monthEnd(2022, 7), 270);
    EventFilter filter;
    filter.organisations = QStringList{QStringLiteral("MINUSCA")};
    const FigureSeries series = makeFigureSeries(*fixture.snapshot(filter));

    const std::vector<ParticipantId> order{unmiss, minusca};
    QCOMPARE(missionsOf(series), order);
    QCOMPARE(series.columns.size(), size_t(1));
    QCOMPARE(series.columns.front().parts.size(), size_t(1));
    QCOMPARE(series.columns.front().parts.front().group, 1);
    QCOMPARE(series.highestValue(), 9.0);
}

void TestFigureSeries::everyElementKnowsItsFigures()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    const auto sent =
        fixture.figure(dayDate(2022, 3, 1), 516, {mission}, withMeasure(Measure::SentSoFar));
    const auto women = fixture.figure(monthEnd(2022, 1), 8, {mission}, withSex(Sex::Female));
    const auto men = fixture.figure(monthEnd(2022, 1), 60, {mission}, withSex(Sex::Male));
    const auto total = fixture.figure(monthEnd(2022, 4), 70);
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    const auto elements = elementsInTime(series);
    QCOMPARE(elements.size(), size_t(3));
    const std::vector<FigureId> both{men, women};
    QCOMPARE(figuresAt(series, elements[0]), both);
    QCOMPARE(figuresAt(series, elements[1]), std::vector<FigureId>{sent});
    QCOMPARE(figuresAt(series, elements[2]), std::vector<FigureId>{total});
    QVERIFY(findElement(series, men) == elements[0]);
    QVERIFY(!findElement(series, FigureId{99}));
}

void TestFigureSeries::stepsGoThroughTimeInTheSameMission()
{
    ChartFixture fixture;
    const auto unmiss = fixture.mission(QStringLiteral("UNMISS"));
    const auto minusca = fixture.mission(QStringLiteral("MINUSCA"));
    const auto first = fixture.figure(monthEnd(2022, 1), 68, {unmiss});
    const auto small = fixture.figure(monthEnd(2022, 1), 9, {minusca});
    fixture.figure(monthEnd(2022, 2), 68, {unmiss});
    const auto smallNext = fixture.figure(monthEnd(2022, 2), 9, {minusca});
    const auto last = fixture.figure(monthEnd(2022, 3), 68, {unmiss});
    const FigureSeries series = makeFigureSeries(*fixture.snapshot());

    QVERIFY(figureAtNeighbouringTime(series, std::nullopt, +1) == first);
    QVERIFY(figureAtNeighbouringTime(series, std::nullopt, -1) == last);
    QVERIFY(figureAtNeighbouringTime(series, small, +1) == smallNext);
    QVERIFY(figureAtNeighbouringTime(series, smallNext, +1) == last);
    QVERIFY(!figureAtNeighbouringTime(series, last, +1));
    QVERIFY(figureAtSameTime(series, first, +1) == small);
    QVERIFY(!figureAtSameTime(series, first, -1));
    const TimeRange january{double(startOfMonth(2022, 1)), double(startOfMonth(2022, 2))};
    QCOMPARE(timeOf(series, small), january);
}

void TestFigureSeries::theCountAxisHasAtMostFiveRoundNumbers_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1;
    QTest::newRow("one") << 1.0 << 1.0 << 1;
    QTest::newRow("a half") << 0.5 << 1.0 << 1;
    QTest::newRow("full") << 4.0 << 1.0 << 4;
    QTest::newRow("ten") << 10.0 << 5.0 << 2;
    QTest::newRow("the real series") << 289.0 << 100.0 << 3;
    QTest::newRow("just over") << 401.0 << 200.0 << 3;
    QTest::newRow("a million") << 1e6 << 500000.0 << 2;
    QTest::newRow("absurd") << 1e300 << 5e299 << 2;
}

void TestFigureSeries::theCountAxisHasAtMostFiveRoundNumbers()
{
    QFETCH(double, highest);
    QFETCH(double, step);
    QFETCH(int, steps);
    const CountAxis axis = makeCountAxis(highest);
    QVERIFY(std::abs(axis.step - step) <= step * 1e-9);
    QCOMPARE(axis.steps, steps);
    QVERIFY(axis.top() >= highest * (1 - 1e-9));
}

QTEST_GUILESS_MAIN(TestFigureSeries)
#include "tst_figureseries.moc"
