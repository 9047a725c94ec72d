// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ticks.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace attache;

/// The time axis, with a font whose every letter is 7 px wide.
class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void everyAxisIsSound();
    void theStepGoesWithTheSpan_data();
    void theStepGoesWithTheSpan();
    void aLongerLabelNeedsACoarserStep();
    void theLongestLabelThatFitsIsTaken();
    void theLabelOfACellCutAtTheLeftStaysInView();
    void aLabelThatDoesNotFitIsLeftOut();
    void yearsBeforeTheCommonEraHaveNoYearZero();
    void leapDaysHaveACell_data();
    void leapDaysHaveACell();
    void aCellBeginsAtItsStep_data();
    void aCellBeginsAtItsStep();
    void nothingToShowGivesNoCells_data();
    void nothingToShowGivesNoCells();
};

namespace {

constexpr double letterPx = 7;

double letters(QStringView text)
{
    return double(text.size()) * letterPx;
}

TimeAxis axisOf(const TimeScale& scale)
{
    return makeTimeAxis(scale, QLocale(QLocale::English), letters, letters);
}

TimeScale scaleOf(CivilDate begin, CivilDate end, double widthPx, double leftPx = 0)
{
    return {{double(startOfDay(begin)), double(startOfDay(end))}, leftPx, widthPx};
}

QStringList labelsOf(const std::vector<TickCell>& cells)
{
    QStringList labels;
    for (const TickCell& cell : cells)
        labels.append(cell.label);
    return labels;
}

/// What is wrong with a tier; empty when it covers the range without holes and its labels keep
/// apart, in their cells and on the axis.
QString fault(const std::vector<TickCell>& cells, const TimeScale& scale)
{
    if (cells.empty())
        return QStringLiteral("no cells");
    if (double(cells.front().begin) > scale.range.begin ||
        double(cells.front().end) <= scale.range.begin)
        return QStringLiteral("the first cell does not hold the begin");
    if (double(cells.back().end) < scale.range.end || double(cells.back().begin) >= scale.range.end)
        return QStringLiteral("the last cell does not hold the end");
    double taken = scale.leftPx;
    for (size_t i = 0; i < cells.size(); ++i) {
        const TickCell& cell = cells[i];
        if (cell.end <= cell.begin)
            return QStringLiteral("an empty cell");
        if (i > 0 && cell.begin != cells[i - 1].end)
            return QStringLiteral("a hole before cell %1").arg(i);
        if (cell.label.isEmpty())
            continue;
        const double right = cell.labelPx + letters(cell.label);
        if (cell.labelPx < taken)
            return QStringLiteral("label %1 touches the one before").arg(cell.label);
        if (right > scale.rightPx() || cell.labelPx < scale.toPx(cell.begin) ||
            right > scale.toPx(cell.end))
            return QStringLiteral("label %1 leaves its cell").arg(cell.label);
        taken = right + 6;
    }
    return {};
}

} // namespace

void TestTicks::everyAxisIsSound()
{
    constexpr double year = 365.2425 * secondsPerDay;
    const double shortest = std::log(2.0 * secondsPerHour);
    const double longest = std::log(5000 * year);
    QRandomGenerator random(1954);
    for (int i = 0; i < 3000; ++i) {
        const double span = std::exp(shortest + random.bounded(longest - shortest));
        const double begin = (random.bounded(6000.0) - 3000) * year;
        const TimeScale scale{
            {begin, begin + span}, random.bounded(200.0), 60 + random.bounded(2400.0)};
        const TimeAxis axis = axisOf(scale);
        const QString words =
            QStringLiteral("begin %1 span %2 width %3: ").arg(begin).arg(span).arg(scale.widthPx);
        const QString minor = fault(axis.minor, scale);
        QVERIFY2(minor.isEmpty(), qPrintable(QString(words + minor)));
        const QString major = fault(axis.major, scale);
        QVERIFY2(major.isEmpty(), qPrintable(QString(words + major)));
        QVERIFY2(double(axis.minor.size()) <= scale.widthPx / 14 * 1.1 + 2, qPrintable(words));
        QVERIFY(axis.majorStep > axis.minorStep);
        // Every cell of the upper tier begins where one of the lower tier does; weeks excepted.
        if (axis.minorStep == TickStep::Week)
            continue;
        for (size_t j = 1; j < axis.major.size(); ++j)
            QCOMPARE(cellBegin(axis.major[j].begin, axis.minorStep), axis.major[j].begin);
    }
}

void TestTicks::theStepGoesWithTheSpan_data()
{
    // On 1000 px. A label needs 7 px a letter and 6 px on both sides: a time of day 47 px, the
    // number of a day, week or month or a quarter ("Q1") 26 px, a year 40 px, a decade 47 px.
    QTest::addColumn<double>("days");
    QTest::addColumn<TickStep>("minor");
    QTest::addColumn<TickStep>("major");
    const auto row = [](const char* name, double days, TickStep minor, TickStep major) {
        QTest::newRow(name) << days << minor << major;
    };
    row("16 minutes: 62 px each", 16.0 / 1440, TickStep::Minute, TickStep::Hour);
    row("an hour: 83 px for five", 1.0 / 24, TickStep::FiveMinutes, TickStep::Hour);
    row("two hours: 42 px for five", 2.0 / 24, TickStep::QuarterHour, TickStep::Day);
    row("16 hours: 62 px each", 16.0 / 24, TickStep::Hour, TickStep::Day);
    row("a day: 42 px for an hour", 1, TickStep::SixHours, TickStep::Day);
    row("a week: 36 px for six hours", 7, TickStep::Day, TickStep::Month);
    row("33 days: 30 px each", 33, TickStep::Day, TickStep::Month);
    row("40 days: 25 px each", 40, TickStep::Week, TickStep::Month);
    row("220 days: 32 px for a week", 220, TickStep::Week, TickStep::Month);
    row("a year: 83 px for a month", 365, TickStep::Month, TickStep::Year);
    row("two years: 42 px for a month", 730, TickStep::Month, TickStep::Year);
    row("five years: 16.7 px for a month", 1826, TickStep::Quarter, TickStep::Year);
    row("ten years: 25 px for a quarter", 3652, TickStep::Year, TickStep::Decade);
    row("50 years: 20 px each", 18262, TickStep::Decade, TickStep::Century);
    row("500 years: 20 px for a decade", 182621, TickStep::Century, TickStep::Millennium);
    row("5000 years: 20 px for a century", 1826212, TickStep::Millennium, TickStep::TenMillennia);
}

void TestTicks::theStepGoesWithTheSpan()
{
    QFETCH(double, days);
    const double begin = double(startOfYear(2021));
    const TimeAxis axis = axisOf({{begin, begin + days * secondsPerDay}, 176, 1000});
    QTEST(axis.minorStep, "minor");
    QTEST(axis.majorStep, "major");
}

void TestTicks::aLongerLabelNeedsACoarserStep()
{
    const TimeScale scale = scaleOf({2021, 1, 1}, {2023, 1, 1}, 1000);
    const auto wide = [](QStringView text) { return letters(text) * 4; };
    const QLocale english(QLocale::English);
    QCOMPARE(makeTimeAxis(scale, english, letters, letters).minorStep, TickStep::Month);
    QCOMPARE(makeTimeAxis(scale, english, letters, wide).minorStep, TickStep::Quarter);
    // The upper tier's letters do not choose the step.
    QCOMPARE(makeTimeAxis(scale, english, wide, letters).minorStep, TickStep::Month);
}

void TestTicks::theLongestLabelThatFitsIsTaken()
{
    const auto months = [](double widthPx) {
        return labelsOf(axisOf(scaleOf({2022, 1, 1}, {2023, 1, 1}, widthPx)).minor);
    };
    QCOMPARE(months(1000).at(8), QStringLiteral("September")); // 63 of 82 - 12 px
    QCOMPARE(months(600).at(8), QStringLiteral("Sep"));        // 21 of 49 - 12 px
    QCOMPARE(months(380).at(8), QStringLiteral("S"));          // 7 of 31 - 12 px
    QCOMPARE(months(1000).size(), qsizetype(12));

    const auto days = [](double widthPx) {
        return axisOf(scaleOf({2022, 12, 8}, {2022, 12, 12}, widthPx));
    };
    QCOMPARE(labelsOf(days(500).minor),
             QStringList({QStringLiteral("Thursday 8"), QStringLiteral("Friday 9"),
                          QStringLiteral("Saturday 10"), QStringLiteral("Sunday 11")}));
    QCOMPARE(labelsOf(days(300).minor).first(), QStringLiteral("Thu 8"));
    QCOMPARE(labelsOf(days(500).major), QStringList({QStringLiteral("December 2022")}));
    QCOMPARE(labelsOf(days(140).minor).first(), QStringLiteral("8"));
}

void TestTicks::theLabelOfACellCutAtTheLeftStaysInView()
{
    const TimeAxis axis = axisOf(scaleOf({2022, 7, 2}, {2023, 7, 2}, 730, 100));
    QCOMPARE(labelsOf(axis.major), QStringList({QStringLiteral("2022"), QStringLiteral("2023")}));
    QCOMPARE(axis.major[0].labelPx, 106.0);
    // 183 days of 2022 at 2 px each.
    QCOMPARE(axis.major[1].labelPx, 100 + 366 + 6.0);
}

void TestTicks::aLabelThatDoesNotFitIsLeftOut()
{
    // Ten days of 2022 at 2 px each: too little for four letters.
    const TimeAxis axis = axisOf(scaleOf({2022, 12, 22}, {2023, 12, 22}, 730, 100));
    QCOMPARE(labelsOf(axis.major), QStringList({QString(), QStringLiteral("2023")}));
    QCOMPARE(axis.major[1].labelPx, 100 + 20 + 6.0);
    // And at the right: ten days of 2024.
    const TimeAxis right = axisOf(scaleOf({2023, 1, 11}, {2024, 1, 11}, 730, 100));
    QCOMPARE(labelsOf(right.major), QStringList({QStringLiteral("2023"), QString()}));
}

void TestTicks::yearsBeforeTheCommonEraHaveNoYearZero()
{
    // Astronomical years -2 to 2.
    const TimeAxis years = axisOf(scaleOf({-2, 1, 1}, {3, 1, 1}, 300));
    QCOMPARE(years.minorStep, TickStep::Year);
    QCOMPARE(labelsOf(years.minor), QStringLiteral("3 BC,2 BC,1 BC,1,2").split(u','));
    QCOMPARE(years.minor[2].begin, startOfYear(0));
    QCOMPARE(years.minor[2].end - years.minor[2].begin, 366 * secondsPerDay);

    const TimeAxis decades = axisOf(scaleOf({-10, 1, 1}, {20, 1, 1}, 300));
    QCOMPARE(decades.minorStep, TickStep::Decade);
    QCOMPARE(labelsOf(decades.minor), QStringLiteral("11 BC–2 BC,1 BC–9,10s").split(u','));
    QCOMPARE(decades.minor[0].begin, startOfYear(-10));
}

void TestTicks::leapDaysHaveACell_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<QStringList>("labels");
    const QStringList leap{QStringLiteral("28"), QStringLiteral("29"), QStringLiteral("1")};
    const QStringList common{QStringLiteral("28"), QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("2024") << qint64(2024) << leap;
    QTest::newRow("2023") << qint64(2023) << common;
    QTest::newRow("2000") << qint64(2000) << leap;
    QTest::newRow("1900") << qint64(1900) << common;
    QTest::newRow("1 BC") << qint64(0) << leap;
    QTest::newRow("5 BC") << qint64(-4) << leap;
    QTest::newRow("101 BC") << qint64(-100) << common;
}

void TestTicks::leapDaysHaveACell()
{
    QFETCH(qint64, year);
    const double begin = double(startOfDay({year, 2, 28}));
    const TimeAxis axis = axisOf({{begin, begin + 3.0 * secondsPerDay}, 0, 100});
    QCOMPARE(axis.minorStep, TickStep::Day);
    QTEST(labelsOf(axis.minor), "labels");
    // February is as long as its days.
    const TimePoint february = startOfMonth(year, 2);
    QCOMPARE(nextCell(february, TickStep::Month), startOfDay({year, 3, 1}));
}

void TestTicks::aCellBeginsAtItsStep_data()
{
    QTest::addColumn<TimePoint>("time");
    QTest::addColumn<TickStep>("step");
    QTest::addColumn<TimePoint>("begin");
    QTest::addColumn<TimePoint>("next");
    const auto row = [](const char* name, TimePoint time, TickStep step, TimePoint begin,
                        TimePoint next) { QTest::newRow(name) << time << step << begin << next; };
    const TimePoint day = startOfDay({2022, 12, 8}); // a Thursday
    const TimePoint time = day + 13 * secondsPerHour + 47 * secondsPerMinute + 5;
    const auto at = [day](int hour, int minute) {
        return day + hour * secondsPerHour + minute * secondsPerMinute;
    };
    row("minute", time, TickStep::Minute, at(13, 47), at(13, 48));
    row("five minutes", time, TickStep::FiveMinutes, at(13, 45), at(13, 50));
    row("quarter hour", time, TickStep::QuarterHour, at(13, 45), at(14, 0));
    row("six hours", time, TickStep::SixHours, at(12, 0), at(18, 0));
    row("week", time, TickStep::Week, startOfDay({2022, 12, 5}), startOfDay({2022, 12, 12}));
    row("week from its Monday", startOfDay({2022, 12, 5}), TickStep::Week,
        startOfDay({2022, 12, 5}), startOfDay({2022, 12, 12}));
    row("week of 1969", startOfDay({1969, 12, 31}), TickStep::Week, startOfDay({1969, 12, 29}),
        startOfDay({1970, 1, 5}));
    row("month", time, TickStep::Month, startOfDay({2022, 12, 1}), startOfDay({2023, 1, 1}));
    row("quarter", time, TickStep::Quarter, startOfDay({2022, 10, 1}), startOfDay({2023, 1, 1}));
    row("last second of a quarter", startOfDay({2022, 7, 1}) - 1, TickStep::Quarter,
        startOfDay({2022, 4, 1}), startOfDay({2022, 7, 1}));
    row("decade", time, TickStep::Decade, startOfYear(2020), startOfYear(2030));
    row("decade before year 0", startOfYear(-3), TickStep::Decade, startOfYear(-10),
        startOfYear(0));
    row("century", time, TickStep::Century, startOfYear(2000), startOfYear(2100));
    row("second before 1970", -1, TickStep::Day, startOfDay({1969, 12, 31}), 0);
}

void TestTicks::aCellBeginsAtItsStep()
{
    QFETCH(TimePoint, time);
    QFETCH(TickStep, step);
    QFETCH(TimePoint, begin);
    QCOMPARE(cellBegin(time, step), begin);
    QTEST(nextCell(begin, step), "next");
}

void TestTicks::nothingToShowGivesNoCells_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("width");
    QTest::newRow("empty range") << 5.0 << 5.0 << 100.0;
    QTest::newRow("reversed range") << 5.0 << 4.0 << 100.0;
    QTest::newRow("no width") << 0.0 << 1e6 << 0.0;
    QTest::newRow("more than can be drawn") << -1e15 << 1e15 << 100.0;
}

void TestTicks::nothingToShowGivesNoCells()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, width);
    const TimeAxis axis = axisOf({{begin, end}, 0, width});
    QVERIFY(axis.minor.empty());
    QVERIFY(axis.major.empty());
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
