// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanes.h"
#include "layout/layoutdata.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::testdata;

class TestLanes : public QObject
{
    Q_OBJECT

private slots:
    void lanesFollowTheOrderOfTheCategories();
    void eventsAreCountedShownAndTotal();
    void undatedEventsAreLeftOut();
    void anEventFarFromTheOthersIsThere();
    void everyDateOfASetIsAMark();
    void anotherKindOfSetIsOneMark();
    void marksAreAscendingByTheirStart();
    void marksThatMeetShareNoRow_data();
    void marksThatMeetShareNoRow();
    void marksFarApartShareTheTopRow();
    void marksOfOneRowNeverMeet_data();
    void marksOfOneRowNeverMeet();
    void longMarksLeaveRowsForTheShortOnes();
    void rowsFollowFromTheEventsAlone();
};

namespace {

QStringList laneKeys(const DataSet& set, const LaneLayout& layout)
{
    QStringList keys;
    for (const Lane& lane : layout.lanes)
        keys.append(set.category(lane.category).key);
    return keys;
}

QList<int> rowsOf(const Lane& lane)
{
    QList<int> rows(qsizetype(lane.items.size()));
    for (int row = 0; row < lane.rowCount(); ++row) {
        for (const quint32 item : lane.row(row))
            rows[lane.items[item].event.value] = row;
    }
    return rows;
}

/// Random days, spans, windows and open ends from 2015 on.
QByteArrayList randomDates(quint32 seed, int count, int years)
{
    QRandomGenerator random(seed);
    QByteArrayList dates;
    for (int i = 0; i < count; ++i) {
        const CivilDate begin =
            civilDate(startOfYear(2015) + random.bounded(years * 365) * secondsPerDay);
        const CivilDate end =
            civilDate(startOfDay(begin) + (1 + random.bounded(400)) * secondsPerDay);
        const auto day = [](CivilDate date) {
            return QString::asprintf("%04d-%02d-%02d", int(date.year), date.month, date.day);
        };
        QString text = day(begin);
        switch (random.bounded(5)) {
        case 0:
            text.chop(3); // a month
            break;
        case 1:
            text += u'/' + day(end);
            break;
        case 2:
            text = text.left(7) + u'/' + day(end).left(7);
            break;
        case 3:
            if (random.bounded(4) == 0)
                text = random.bounded(2) == 0 ? QString(text + u"/..") : QString(u"../" + text);
            break;
        default:
            break;
        }
        dates.append(text.toLatin1());
    }
    return dates;
}

DataSetPtr dataSetOf(const QByteArrayList& dates, const char* title)
{
    QList<EventSpec> specs;
    for (const QByteArray& date : dates)
        specs.append(EventSpec{date.constData(), title});
    return testdata::dataSetOf(specs);
}

} // namespace

void TestLanes::lanesFollowTheOrderOfTheCategories()
{
    const DataSetPtr set = testdata::dataSetOf({{"2022-05-01", "", "review-conference"},
                                                {"2022-04-01", "", "dialogue"},
                                                {"2022-03-01", "", "exercise"},
                                                {"2022-02-01", "", "dialogue"}});
    QCOMPARE(laneKeys(*set, lanesOf(*set)),
             QStringLiteral("dialogue exercise review-conference").split(u' '));
    QVERIFY(lanesOf(*testdata::dataSetOf({})).lanes.empty());
}

void TestLanes::eventsAreCountedShownAndTotal()
{
    const DataSetPtr set = testdata::dataSetOf({{"2022-02-01", "", "dialogue"},
                                                {"2022-03-01", "", "dialogue"},
                                                {"", "", "dialogue"},
                                                {"{2022-03,2022-09,2023-01}", "", "exercise"},
                                                {"2022-05-01", "", "agreement"}});
    const LaneLayout layout = layOutLanes(*set, {EventId{1}, EventId{2}, EventId{3}});
    QCOMPARE(laneKeys(*set, layout), QStringLiteral("dialogue exercise agreement").split(u' '));
    QCOMPARE(layout.lanes[0].shown, 1);
    QCOMPARE(layout.lanes[0].total, 2);
    QCOMPARE(layout.lanes[0].items.size(), size_t(1));
    QCOMPARE(layout.lanes[0].items[0].event, EventId{1});
    // A set of dates is several marks of one event.
    QCOMPARE(layout.lanes[1].shown, 1);
    QCOMPARE(layout.lanes[1].total, 1);
    QCOMPARE(layout.lanes[1].items.size(), size_t(3));
    // A lane whose events are all filtered out stays.
    QCOMPARE(layout.lanes[2].shown, 0);
    QCOMPARE(layout.lanes[2].total, 1);
    QVERIFY(layout.lanes[2].items.empty());
    QCOMPARE(layout.lanes[2].rowCount(), 0);
}

void TestLanes::undatedEventsAreLeftOut()
{
    const DataSetPtr set =
        testdata::dataSetOf({{"", "", "dialogue"}, {"2022-03-01", "", "exercise"}});
    const LaneLayout layout = lanesOf(*set);
    QCOMPARE(laneKeys(*set, layout), QStringList({QStringLiteral("exercise")}));
    QCOMPARE(layout.lanes[0].items.size(), size_t(1));
}

void TestLanes::anEventFarFromTheOthersIsThere()
{
    const DataSetPtr set =
        testdata::dataSetOf({{"2022-03-01"}, {"1973-01-27"}, {"0938"}, {"2045"}, {"-0207"}});
    const Lane lane = lanesOf(*set).lanes.at(0);
    QList<quint32> order;
    for (const LaneItem& item : lane.items)
        order.append(item.event.value);
    QCOMPARE(order, QList<quint32>({4, 2, 1, 0, 3}));
}

void TestLanes::everyDateOfASetIsAMark()
{
    const DataSetPtr set = testdata::dataSetOf({{"{2022-09,2021-03-05,2022-01..2022-02}"}});
    const Lane lane = lanesOf(*set).lanes.at(0);
    QCOMPARE(lane.items.size(), size_t(3));
    const auto check = [&](const LaneItem& item, DateKind kind, CivilDate begin, CivilDate end) {
        QCOMPARE(item.event, EventId{0});
        const EventDate& date = lane.date(*set, item);
        QCOMPARE(date.kind, kind);
        QCOMPARE(date.earliestStart, startOfDay(begin));
        QCOMPARE(date.latestEnd, startOfDay(end));
    };
    check(lane.items[0], DateKind::Instant, {2021, 3, 5}, {2021, 3, 6});
    check(lane.items[1], DateKind::Duration, {2022, 1, 1}, {2022, 3, 1});
    check(lane.items[2], DateKind::Window, {2022, 9, 1}, {2022, 10, 1});
}

void TestLanes::anotherKindOfSetIsOneMark()
{
    const DataSetPtr set = testdata::dataSetOf({{"[2021-03-05,2022-09]"}});
    const Lane lane = lanesOf(*set).lanes.at(0);
    QCOMPARE(lane.items.size(), size_t(1));
    QCOMPARE(lane.date(*set, lane.items[0]), set->events().date[0]);
}

void TestLanes::marksAreAscendingByTheirStart()
{
    const DataSetPtr set = dataSetOf(randomDates(3, 300, 8), "Title");
    const Lane lane = lanesOf(*set).lanes.at(0);
    QCOMPARE(lane.items.size(), size_t(300));
    QVERIFY(std::is_sorted(lane.items.begin(), lane.items.end(),
                           [](const LaneItem& a, const LaneItem& b) { return a.begin < b.begin; }));
}

void TestLanes::marksThatMeetShareNoRow_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char* name, const char* first, const char* second) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second);
    };
    row("one day", "2022-03-05", "2022-03-05");
    row("a day in a span", "2022-03-01/2022-03-31", "2022-03-05");
    row("a day in a window", "2022", "2022-03-05");
    row("an open end and later", "2022-03-01/..", "2022-12-05");
    row("an open start and earlier", "2021-01-05", "../2022-01-01");
    row("an unknown end and later", "2022-03-01/", "2022-12-05");
}

void TestLanes::marksThatMeetShareNoRow()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const DataSetPtr set = dataSetOf({first, second}, "");
    QList<int> rows = rowsOf(lanesOf(*set).lanes.at(0));
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, QList<int>({0, 1}));
}

void TestLanes::marksFarApartShareTheTopRow()
{
    const DataSetPtr set = dataSetOf({"2023-12-05", "2021-01-05", "2022-06"}, "Title");
    QCOMPARE(rowsOf(lanesOf(*set).lanes.at(0)), QList<int>({0, 0, 0}));
    // Of 900 px for three years, so long a title leaves no room for the next year's mark.
    const QByteArray title(100, 'x');
    const DataSetPtr longer = dataSetOf({"2023-12-05", "2021-01-05", "2022-06"}, title.constData());
    QCOMPARE(rowsOf(lanesOf(*longer).lanes.at(0)), QList<int>({0, 0, 1}));
}

void TestLanes::marksOfOneRowNeverMeet_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("years");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("few") << 12 << 3 << QByteArray("A title");
    QTest::newRow("many") << 120 << 8 << QByteArray("A title of an event");
    QTest::newRow("so many that labels get no room") << 900 << 3 << QByteArray("A title");
    QTest::newRow("long titles") << 60 << 3 << QByteArray(300, 'x');
}

void TestLanes::marksOfOneRowNeverMeet()
{
    QFETCH(int, count);
    QFETCH(int, years);
    QFETCH(QByteArray, title);
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const DataSetPtr set = dataSetOf(randomDates(seed, count, years), title.constData());
        const Lane lane = lanesOf(*set).lanes.at(0);
        QCOMPARE(lane.items.size(), size_t(count));
        size_t inRows = 0;
        for (int row = 0; row < lane.rowCount(); ++row) {
            QVERIFY(!lane.row(row).empty());
            inRows += lane.row(row).size();
            TimePoint rowEnd = distantPast;
            for (const quint32 index : lane.row(row)) {
                const LaneItem& item = lane.items[index];
                QVERIFY(lane.isCrowded(row) || item.begin >= rowEnd);
                rowEnd = item.end;
            }
        }
        QCOMPARE(inRows, lane.items.size());
    }
}

void TestLanes::longMarksLeaveRowsForTheShortOnes()
{
    // 60 durations that all overlap (day n of January to day n of June), more than any lane has
    // rows, and the 30 days of April. In plain first fit the first durations would take every row.
    QByteArrayList dates;
    for (int i = 0; i < 60; ++i) {
        const QByteArray day = QByteArray::number(1 + i % 28).rightJustified(2, '0');
        dates.append("2022-01-" + day + "/2022-06-" + day);
    }
    for (int day = 1; day <= 30; ++day)
        dates.append("2022-04-" + QByteArray::number(day).rightJustified(2, '0'));
    const DataSetPtr set = dataSetOf(dates, "A title");
    const Lane lane = lanesOf(*set).lanes.at(0);
    QVERIFY(lane.hasCrowdedRow);
    int shortInRows = 0;
    int longInRows = 0;
    for (int row = 0; row < lane.rowCount() - 1; ++row) {
        for (const quint32 index : lane.row(row))
            ++(lane.items[index].event.value >= 60 ? shortInRows : longInRows);
    }
    QCOMPARE(shortInRows, 30);
    QCOMPARE(longInRows, 3); // one in each of the rows that long ones get
    QCOMPARE(lane.row(lane.rowCount() - 1).size(), size_t(57));
}

void TestLanes::rowsFollowFromTheEventsAlone()
{
    QByteArrayList dates;
    for (const QByteArray& date : randomDates(11, 60, 3)) {
        if (!dates.contains(date) && !date.startsWith("..") && date.size() >= 10)
            dates.append(date);
    }
    QVERIFY(dates.size() > 20);
    const auto rowsByDate = [](const QByteArrayList& list) {
        const DataSetPtr set = dataSetOf(list, "A title");
        const QList<int> rows = rowsOf(lanesOf(*set).lanes.at(0));
        QMap<QByteArray, int> byDate;
        for (int i = 0; i < list.size(); ++i)
            byDate.insert(list.at(i), rows.at(i));
        return byDate;
    };
    const auto forward = rowsByDate(dates);
    QCOMPARE(forward.size(), dates.size());
    std::reverse(dates.begin(), dates.end());
    QCOMPARE(rowsByDate(dates), forward);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
