// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "workspace/fitting.h"
#include "workspace/workspace.h"

#include <QTest>

using namespace attache;
using namespace attache::testdata;

namespace {

constexpr double day = 86400;

double timeOf(qint64 year, int month, int dayOfMonth)
{
    return double(startOfDay({year, month, dayOfMonth}));
}

EventFilter onlyCategory(const char* key)
{
    EventFilter filter;
    filter.categories = {QString::fromLatin1(key)};
    return filter;
}

} // namespace

class TestFitting : public QObject
{
    Q_OBJECT

private slots:
    void fittingWhatTheFilterShowsLeavesALittleRoom();
    void withoutADatedEventEverythingIsShown();
    void fittingTheSelectionShowsItClosely();
    void aDateIsShownWithTimeAroundIt();
    void aDateOutsideTheDataIsKnownToBe();
};

void TestFitting::fittingWhatTheFilterShowsLeavesALittleRoom()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2020-01-01"},
                                    {"2022-03-01", "", "dialogue"},
                                    {"2022-06-08", "", "dialogue"},
                                    {"2024-01-01"}}));
    workspace.filter().setFilter(onlyCategory("dialogue"));
    fitFiltered(workspace);
    // 100 days from 1 March to 8 June inclusive, and two days (a fiftieth) on either side.
    QCOMPARE(workspace.timeWindow().range(),
             (TimeRange{timeOf(2022, 3, 1) - 2 * day, timeOf(2022, 6, 9) + 2 * day}));
}

void TestFitting::withoutADatedEventEverythingIsShown()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2020-01-01"}, {"2024-01-01"}, {"", "", "dialogue"}}));
    workspace.timeWindow().zoom(0.1, timeOf(2022, 1, 1));
    workspace.filter().setFilter(onlyCategory("dialogue"));
    fitFiltered(workspace);
    QCOMPARE(workspace.timeWindow().range(), workspace.timeWindow().limits());
}

void TestFitting::fittingTheSelectionShowsItClosely()
{
    Workspace workspace;
    workspace.setDataSet(dataSetOf({{"2020-01-01"}, {"2022-03-01/2022-04-09"}, {""}}));
    const TimeRange before = workspace.timeWindow().range();
    QVERIFY(!fitSelection(workspace));
    workspace.selection().setEvent(EventId{2});
    QVERIFY(!fitSelection(workspace));
    QCOMPARE(workspace.timeWindow().range(), before);
    workspace.selection().setEvent(EventId{1});
    QVERIFY(fitSelection(workspace));
    // Forty days, and four tenths of them on either side.
    QCOMPARE(workspace.timeWindow().range(),
             (TimeRange{timeOf(2022, 3, 1) - 16 * day, timeOf(2022, 4, 10) + 16 * day}));
    workspace.selection().setEvent(EventId{0});
    QVERIFY(fitSelection(workspace));
    QCOMPARE(workspace.timeWindow().range().span(), 7 * day);
}

void TestFitting::aDateIsShownWithTimeAroundIt()
{
    const TimeRange reach{timeOf(2020, 1, 1), timeOf(2025, 1, 1)};
    const auto view = [&reach](const char16_t* text) { return viewOf(*edtf::parse(text), reach); };
    // A year with half a year on either side: 365 + 2 × 182.5 days.
    QCOMPARE(view(u"2022"),
             (TimeRange{timeOf(2022, 1, 1) - 182.5 * day, timeOf(2023, 1, 1) + 182.5 * day}));
    // A day in the middle of ten.
    QCOMPARE(view(u"2022-12-22"),
             (TimeRange{timeOf(2022, 12, 22) - 4.5 * day, timeOf(2022, 12, 23) + 4.5 * day}));
    // An open end reaches as far as the data.
    QCOMPARE(view(u"2024/..").span(), 2 * 366 * day);
}

void TestFitting::aDateOutsideTheDataIsKnownToBe()
{
    const TimeRange reach{timeOf(2020, 1, 1), timeOf(2025, 1, 1)};
    const auto isIn = [&reach](const char16_t* text) { return touches(*edtf::parse(text), reach); };
    QVERIFY(isIn(u"2022"));
    QVERIFY(isIn(u"2019/2021"));
    QVERIFY(isIn(u"2024-12-31"));
    QVERIFY(!isIn(u"2025-01-01"));
    QVERIFY(!isIn(u"1950"));
    QVERIFY(!isIn(u"Y170000002"));
}

QTEST_GUILESS_MAIN(TestFitting)
#include "tst_fitting.moc"
