// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampledataset.h"
#include "workspace/comparedworkspace.h"

#include <QTest>

using namespace attache;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void aRangeMovesByCalendarMonths();
    void aShiftIsSaidInWords();
    void bothWindowsMoveTogether();
    void theFiltersAreTheirOwn();
    void selectionLanesAndPointerAreShared();
    void repairingKeepsSelectionAndLanes();
    void anotherDataSetEndsTheComparison();
};

namespace {

constexpr double day = secondsPerDay;

EventFilter laos()
{
    EventFilter filter;
    filter.countries = {u"LA"_qs};
    return filter;
}

double noon(qint64 year, int month, int dayOfMonth)
{
    return double(startOfDay({year, month, dayOfMonth})) + day / 2;
}

} // namespace

void TestComparison::aRangeMovesByCalendarMonths()
{
    // Two days around noon of 31 March 2024: 13 months earlier it is 28 February 2023.
    const TimeRange range{noon(2024, 3, 31) - day, noon(2024, 3, 31) + day};
    QCOMPARE(shifted(range, -13), (TimeRange{noon(2023, 2, 28) - day, noon(2023, 2, 28) + day}));
    QCOMPARE(shifted(range, 12), (TimeRange{noon(2025, 3, 31) - day, noon(2025, 3, 31) + day}));
    QCOMPARE(shifted(range, 0), range);
    QCOMPARE(shifted(range, -36).span(), range.span());
    // 29 February 2024, a year later: 28 February 2025.
    const TimeRange leap{noon(2024, 2, 29) - 1, noon(2024, 2, 29) + 1};
    QCOMPARE(shifted(leap, 12).begin, noon(2025, 2, 28) - 1);
    // Over the year 0, which exists.
    const TimeRange early{noon(0, 1, 10) - 1, noon(0, 1, 10) + 1};
    QCOMPARE(shifted(early, -1).begin, noon(-1, 12, 10) - 1);
}

void TestComparison::aShiftIsSaidInWords()
{
    QCOMPARE(shiftInWords(0), QString());
    QVERIFY(shiftInWords(-12).contains(u"earlier"_qs));
    QVERIFY(shiftInWords(24).contains(u"2 "_qs));
    QVERIFY(shiftInWords(5).contains(u"month"_qs));
}

void TestComparison::bothWindowsMoveTogether()
{
    Workspace first;
    first.setDataSet(test::sampleDataSet());
    first.comparison().setComparison(Comparison{{}, -12});
    ComparedWorkspace compared(first);
    Workspace& second = compared.workspace();
    QCOMPARE(second.timeWindow().range(), shifted(first.timeWindow().range(), -12));
    first.timeWindow().setRange({noon(2022, 3, 1), noon(2022, 5, 1)});
    QCOMPARE(second.timeWindow().range(), shifted(first.timeWindow().range(), -12));
    second.timeWindow().pan(0.25);
    QCOMPARE(first.timeWindow().range(), shifted(second.timeWindow().range(), 12));
    QCOMPARE(first.timeWindow().range().span(), second.timeWindow().range().span());
    first.comparison().setComparison(Comparison{{}, 0});
    QCOMPARE(second.timeWindow().range(), first.timeWindow().range());
}

void TestComparison::theFiltersAreTheirOwn()
{
    Workspace first;
    first.setDataSet(test::sampleDataSet());
    first.comparison().setComparison(Comparison{laos(), 0});
    ComparedWorkspace compared(first);
    QCOMPARE(compared.workspace().snapshot()->events.size(), size_t(1));
    QCOMPARE(first.snapshot()->events.size(), size_t(7));
    first.comparison().setComparison(Comparison{{}, 0});
    QCOMPARE(compared.workspace().snapshot()->events.size(), size_t(7));
}

void TestComparison::selectionLanesAndPointerAreShared()
{
    Workspace first;
    first.setDataSet(test::sampleDataSet());
    first.comparison().setComparison(Comparison{laos(), -12});
    ComparedWorkspace compared(first);
    Workspace& second = compared.workspace();
    second.selection().setEvent(EventId{1});
    QCOMPARE(first.selection().event(), EventId{1});
    first.selection().clear();
    QVERIFY(second.selection().isEmpty());
    second.lanes().setArrangement(withCollapsed({}, u"border-exchange"_qs, true));
    QCOMPARE(first.lanes().arrangement(), second.lanes().arrangement());
    const double apart = second.timeWindow().range().begin - first.timeWindow().range().begin;
    first.hover().setTime(noon(2022, 3, 1));
    QCOMPARE(second.hover().time(), noon(2022, 3, 1) + apart);
    second.hover().setTime(std::nullopt);
    QVERIFY(!first.hover().time());
    QCOMPARE(&second.history(), &first.history());
}

void TestComparison::repairingKeepsSelectionAndLanes()
{
    Workspace first;
    first.setDataSet(test::sampleDataSet());
    first.comparison().setComparison(Comparison{laos(), 0});
    ComparedWorkspace compared(first);
    first.selection().setEvent(EventId{2});
    first.lanes().setArrangement(withCollapsed({}, u"border-exchange"_qs, true));
    first.replaceDataSet(test::sampleDataSet());
    QCOMPARE(first.selection().event(), EventId{2});
    QCOMPARE(first.lanes().arrangement().collapsed, QStringList{u"border-exchange"_qs});
    QCOMPARE(compared.workspace().dataSet(), first.dataSet());
    QCOMPARE(compared.workspace().filter().filter(), laos());
    QCOMPARE(compared.workspace().selection().event(), EventId{2});
}

void TestComparison::anotherDataSetEndsTheComparison()
{
    Workspace first;
    first.setDataSet(test::sampleDataSet());
    first.comparison().setComparison(Comparison{laos(), 0});
    first.setDataSet(test::sampleDataSet());
    QVERIFY(!first.comparison().comparison());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
