// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "layout/overviewscene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache;
using namespace attache::testdata;

namespace {

/// Twelve parts of a year without leap day, as far as whole days go.
TimeRange year2022()
{
    return {double(startOfYear(2022)), double(startOfYear(2023))};
}

TimeDensity densityOf(const QList<EventSpec>& specs, const TimeRange& range, int parts)
{
    const DataSetPtr set = dataSetOf(specs);
    return attache::densityOf(*set, filteredEvents(*set, {}), range, parts);
}

} // namespace

class TestOverviewScene : public QObject
{
    Q_OBJECT

private slots:
    void anEventCountsInEveryPartItTouches();
    void whatLiesOutsideTheRangeCountsNowhere();
    void openEndsReachAsFarAsTheRange();
    void undatedEventsCountNowhere();
    void countsAreThoseOfLookingAtEachPart();
    void theHighestBarIsAsHighAsThereIsRoom();
    void whatIsNotNothingCanBeSeen();
    void filteredBarsStandBeforeTheirWhole();
    void equalNeighboursAreOneBar();
    void theFrameIsWhereTheViewIs();
    void aTinyViewStillHasAFrameToTakeHoldOf();
    void edgesAndBodyCanBeTakenHoldOf();
    void theBodyOfANarrowFrameCanBeTakenHoldOf();
    void movingAPartOfTheFrameMovesThatPart();
};

void TestOverviewScene::anEventCountsInEveryPartItTouches()
{
    // Ten parts of ten days, beginning with 2022-01-01.
    const double begin = year2022().begin;
    const TimeRange range{begin, begin + 100 * 86400.0};
    const TimeDensity density = densityOf(
        {{"2022-01-01"}, {"2022-01-10"}, {"2022-01-11"}, {"2022-01-05/2022-01-25"}}, range, 10);
    QCOMPARE(density.counts, (std::vector<int>{3, 2, 1, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(density.peak(), 3);
}

void TestOverviewScene::whatLiesOutsideTheRangeCountsNowhere()
{
    const TimeDensity density =
        densityOf({{"2021-12-31"}, {"2023-01-01"}, {"2021/2023"}}, year2022(), 4);
    QCOMPARE(density.counts, (std::vector<int>{1, 1, 1, 1}));
}

void TestOverviewScene::openEndsReachAsFarAsTheRange()
{
    const TimeDensity density = densityOf({{"2022-07-02/.."}, {"../2022-01-01"}}, year2022(), 365);
    QCOMPARE(density.counts[0], 1);
    QCOMPARE(density.counts[1], 0);
    QCOMPARE(density.counts[181], 0); // 1 July, the 182nd day
    QCOMPARE(density.counts[182], 1);
    QCOMPARE(density.counts[364], 1);
}

void TestOverviewScene::undatedEventsCountNowhere()
{
    QCOMPARE(densityOf({{""}, {""}}, year2022(), 3).peak(), 0);
    QCOMPARE(densityOf({}, year2022(), 3).counts, (std::vector<int>{0, 0, 0}));
    QVERIFY(densityOf({{"2022"}}, {5, 5}, 3).counts == std::vector<int>(3));
    QVERIFY(densityOf({{"2022"}}, year2022(), 0).counts.empty());
}

void TestOverviewScene::countsAreThoseOfLookingAtEachPart()
{
    QRandomGenerator random(11);
    QList<QByteArray> texts;
    for (int i = 0; i < 300; ++i) {
        const auto day = [&random] {
            const CivilDate date = civilDate(startOfYear(2021) + random.bounded(1095) * 86400LL);
            return QStringLiteral("%1-%2-%3")
                .arg(date.year)
                .arg(date.month, 2, 10, QChar(u'0'))
                .arg(date.day, 2, 10, QChar(u'0'));
        };
        QStringList days{day(), day()};
        days.sort();
        texts.append((random.bounded(2) == 0 ? days.first() : days.join(u'/')).toLatin1());
    }
    QList<EventSpec> specs;
    for (const QByteArray& text : texts)
        specs.append({text.constData()});
    const DataSetPtr set = dataSetOf(specs);
    constexpr int parts = 97;
    const TimeRange range = year2022();
    const TimeDensity density = attache::densityOf(*set, filteredEvents(*set, {}), range, parts);
    for (int part = 0; part < parts; ++part) {
        const double begin = range.begin + range.span() * part / parts;
        const double end = range.begin + range.span() * (part + 1) / parts;
        int expected = 0;
        for (const EventDate& date : set->events().date)
            expected += double(date.earliestStart)<end&& double(date.latestEnd)> begin ? 1 : 0;
        QCOMPARE(density.counts[size_t(part)], expected);
    }
}

void TestOverviewScene::theHighestBarIsAsHighAsThereIsRoom()
{
    const TimeDensity density{{0, 100}, {0, 2, 4, 1}};
    const OverviewScene scene = makeOverviewScene(density, density, {{0, 100}, 10, 400}, 20);
    QCOMPARE(scene.bars.size(), size_t(3));
    QCOMPARE(scene.bars[0], (OverviewBar{110, 210, 10, 10}));
    QCOMPARE(scene.bars[1], (OverviewBar{210, 310, 20, 20}));
    QCOMPARE(scene.bars[2], (OverviewBar{310, 410, 5, 5}));
}

void TestOverviewScene::whatIsNotNothingCanBeSeen()
{
    const TimeDensity all{{0, 100}, {1000000, 1}};
    const OverviewScene scene = makeOverviewScene(all, all, {{0, 100}, 0, 400}, 20);
    QCOMPARE(scene.bars[1].shownHeight, 1.0);
    // Also when many parts share one bar.
    TimeDensity fine{{0, 100}, std::vector<int>(2000)};
    fine.counts[1234] = 1;
    fine.counts[3] = 100;
    const OverviewScene merged = makeOverviewScene(fine, fine, {{0, 100}, 0, 400}, 20);
    QCOMPARE(merged.bars.size(), size_t(2));
    QVERIFY(merged.bars[1].left <= 400 * 1234 / 2000.0);
    QVERIFY(merged.bars[1].right >= 400 * 1235 / 2000.0);
    QVERIFY(merged.bars[1].right - merged.bars[1].left >= 3);
}

void TestOverviewScene::filteredBarsStandBeforeTheirWhole()
{
    const TimeDensity all{{0, 300}, {4, 4, 2}};
    const TimeDensity shown{{0, 300}, {1, 4, 0}};
    const OverviewScene scene = makeOverviewScene(all, shown, {{0, 300}, 0, 300}, 20);
    QCOMPARE(scene.bars[0], (OverviewBar{0, 100, 20, 5}));
    QCOMPARE(scene.bars[1], (OverviewBar{100, 200, 20, 20}));
    QCOMPARE(scene.bars[2], (OverviewBar{200, 300, 10, 0}));
}

void TestOverviewScene::equalNeighboursAreOneBar()
{
    const TimeDensity density{{0, 100}, {2, 2, 2, 0, 2}};
    const OverviewScene scene = makeOverviewScene(density, density, {{0, 100}, 0, 500}, 20);
    QCOMPARE(scene.bars.size(), size_t(2));
    QCOMPARE(scene.bars[0].right, 300.0);
}

void TestOverviewScene::theFrameIsWhereTheViewIs()
{
    const TimeScale scale{{0, 100}, 10, 200};
    QCOMPARE(overviewFrame({25, 75}, scale), (OverviewFrame{60, 160}));
    QCOMPARE(overviewFrame({0, 100}, scale), (OverviewFrame{10, 210}));
    // A view that goes on beyond the data ends where the strip does.
    QCOMPARE(overviewFrame({-50, 50}, scale), (OverviewFrame{10, 110}));
}

void TestOverviewScene::aTinyViewStillHasAFrameToTakeHoldOf()
{
    const TimeScale scale{{0, 100}, 10, 200};
    QCOMPARE(overviewFrame({50, 50.001}, scale).right - overviewFrame({50, 50.001}, scale).left,
             8.0);
    QCOMPARE(overviewFrame({0, 0.001}, scale), (OverviewFrame{10, 18}));
    QCOMPARE(overviewFrame({99.999, 100}, scale), (OverviewFrame{202, 210}));
}

void TestOverviewScene::edgesAndBodyCanBeTakenHoldOf()
{
    const OverviewFrame frame{100, 200};
    QCOMPARE(framePartAt(frame, 93), FramePart::Outside);
    QCOMPARE(framePartAt(frame, 95), FramePart::Begin);
    QCOMPARE(framePartAt(frame, 104), FramePart::Begin);
    QCOMPARE(framePartAt(frame, 150), FramePart::Body);
    QCOMPARE(framePartAt(frame, 196), FramePart::End);
    QCOMPARE(framePartAt(frame, 205), FramePart::End);
    QCOMPARE(framePartAt(frame, 207), FramePart::Outside);
}

void TestOverviewScene::theBodyOfANarrowFrameCanBeTakenHoldOf()
{
    const OverviewFrame frame{100, 109};
    QCOMPARE(framePartAt(frame, 101), FramePart::Begin);
    QCOMPARE(framePartAt(frame, 104.5), FramePart::Body);
    QCOMPARE(framePartAt(frame, 108), FramePart::End);
}

void TestOverviewScene::movingAPartOfTheFrameMovesThatPart()
{
    const TimeRange window{100, 200};
    QCOMPARE(movedFrame(window, FramePart::Begin, -30, 10), (TimeRange{70, 200}));
    QCOMPARE(movedFrame(window, FramePart::End, -30, 10), (TimeRange{100, 170}));
    QCOMPARE(movedFrame(window, FramePart::Body, -30, 10), (TimeRange{70, 170}));
    QCOMPARE(movedFrame(window, FramePart::Outside, -30, 10), window);
    // An edge stops before the other one.
    QCOMPARE(movedFrame(window, FramePart::Begin, 500, 10), (TimeRange{190, 200}));
    QCOMPARE(movedFrame(window, FramePart::End, -500, 10), (TimeRange{100, 110}));
}

QTEST_GUILESS_MAIN(TestOverviewScene)
#include "tst_overviewscene.moc"
