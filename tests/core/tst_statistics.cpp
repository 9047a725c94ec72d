// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;
using attache::test::SampleBuilder;

/// What a data set holds is counted by the terms of its vocabularies.
class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDataSetCountsNothing();
    void anEventCountsInEachYearItCanHaveTakenPlaceIn();
    void openEndsCountOnlyWhereADateIsStated();
    void theFirstAndLastDateAreAsExactAsTheyWereGiven();
    void farApartYearsAreNotWalkedThrough();
    void aParticipantIsCountedOnceForEachEvent();
    void aSourceIsCountedOnceForEachEventThatCitesIt();
    void figuresAreCountedByMeasureAndMission();
    void sourcesThatShareTheirTextAreCounted();

private:
    static TermCounts years(const QStringList& dates)
    {
        SampleBuilder builder;
        builder.addText(sourceNamed(u"report"), {QStringLiteral("They met.")});
        const PassageId words = builder.quote(u"report", QStringLiteral("They met."));
        int number = 0;
        for (const QString& edtf : dates) {
            const QString key = QStringLiteral("e%1").arg(++number);
            builder.addEvent(builder.eventOf(reinterpret_cast<const char16_t*>(key.utf16()),
                                             QStringLiteral("Met"), edtf, {words}));
        }
        return statisticsOf(*builder.build()).byYear;
    }

    static Source sourceNamed(const char16_t* key)
    {
        Source source;
        source.key = QString::fromUtf16(key);
        return source;
    }

    static TermCount year(const char* key, int count)
    {
        return {QString::fromLatin1(key), QString::fromLatin1(key), count};
    }
};

void TestStatistics::anEmptyDataSetCountsNothing()
{
    const Statistics statistics = statisticsOf(*SampleBuilder().build());
    QCOMPARE(statistics, Statistics());
}

void TestStatistics::anEventCountsInEachYearItCanHaveTakenPlaceIn()
{
    // The window reaches from 2021 into 2022; the interval ends with the last day of 2020.
    QCOMPARE(years({QStringLiteral("2021-12/2022-05"), QStringLiteral("2022-04-14"),
                    QStringLiteral("2019/2020-12-31")}),
             (TermCounts{year("2019", 1), year("2020", 1), year("2021", 1), year("2022", 2)}));
}

void TestStatistics::openEndsCountOnlyWhereADateIsStated()
{
    QCOMPARE(years({QStringLiteral("2022/.."), QStringLiteral("../2020")}),
             (TermCounts{year("2020", 1), year("2022", 1)}));
}

void TestStatistics::theFirstAndLastDateAreAsExactAsTheyWereGiven()
{
    SampleBuilder builder;
    builder.addText(sourceNamed(u"report"), {QStringLiteral("They met.")});
    const PassageId words = builder.quote(u"report", QStringLiteral("They met."));
    builder.addEvent(
        builder.eventOf(u"a", QStringLiteral("A"), QStringLiteral("2016/2021"), {words}));
    builder.addEvent(
        builder.eventOf(u"b", QStringLiteral("B"), QStringLiteral("2022-04-14"), {words}));
    builder.addEvent(
        builder.eventOf(u"c", QStringLiteral("C"), QStringLiteral("2023-40"), {words}));
    builder.addEvent(
        builder.eventOf(u"d", QStringLiteral("D"), QStringLiteral("../2019"), {words}));
    const Statistics statistics = statisticsOf(*builder.build());
    QCOMPARE(statistics.firstDate, QStringLiteral("2016"));
    QCOMPARE(statistics.lastDate, QStringLiteral("2023-40"));
}

void TestStatistics::farApartYearsAreNotWalkedThrough()
{
    QCOMPARE(years({QStringLiteral("-0043-03-15"), QStringLiteral("2022")}),
             (TermCounts{year("-43", 1), year("2022", 1)}));
}

void TestStatistics::aParticipantIsCountedOnceForEachEvent()
{
    SampleBuilder builder;
    builder.addText(sourceNamed(u"report"), {QStringLiteral("They met.")});
    const PassageId words = builder.quote(u"report", QStringLiteral("They met."));
    const ParticipantId laos = builder.country(u"LA");
    const ParticipantId china = builder.country(u"CN");
    EventDraft first = builder.eventOf(u"first", QStringLiteral("First"), {}, {words});
    first.participants = {{laos, ParticipantRole::Host}, {laos, ParticipantRole::Participant}};
    EventDraft second = builder.eventOf(u"second", QStringLiteral("Second"), {}, {words});
    second.participants = {{china, ParticipantRole::Host}, {laos, ParticipantRole::Visitor}};
    builder.addEvent(first);
    builder.addEvent(second);
    const Statistics statistics = statisticsOf(*builder.build());
    QCOMPARE(statistics.byCountry,
             (TermCounts{{QStringLiteral("LA"), QStringLiteral("Laos"), 2},
                         {QStringLiteral("CN"), QStringLiteral("China"), 1}}));
    QCOMPARE(statistics.events, 2);
    QCOMPARE(statistics.undated, 2);
}

void TestStatistics::aSourceIsCountedOnceForEachEventThatCitesIt()
{
    SampleBuilder builder;
    builder.addText(sourceNamed(u"a"), {QStringLiteral("They met in May.")});
    builder.addText(sourceNamed(u"b"), {QStringLiteral("Yes.")});
    const PassageId met = builder.quote(u"a", QStringLiteral("They met"));
    const PassageId may = builder.quote(u"a", QStringLiteral("in May"));
    const PassageId yes = builder.quote(u"b", QStringLiteral("Yes."));
    builder.addEvent(builder.eventOf(u"first", QStringLiteral("First"), {}, {met, may, yes}));
    builder.addEvent(builder.eventOf(u"second", QStringLiteral("Second"), {}, {met}));
    QCOMPARE(statisticsOf(*builder.build()).bySource,
             (TermCounts{{QStringLiteral("a"), {}, 2}, {QStringLiteral("b"), {}, 1}}));
}

void TestStatistics::figuresAreCountedByMeasureAndMission()
{
    SampleBuilder builder;
    Participant unmiss;
    unmiss.kind = Participant::Kind::Mission;
    unmiss.code = QStringLiteral("UNMISS");
    unmiss.name = QStringLiteral("Mission in South Sudan");
    const ParticipantId mission = *builder.addParticipant(unmiss);
    Figure strength;
    strength.key = QStringLiteral("strength");
    strength.measure = Measure::InPlace;
    strength.missions = {mission};
    Figure companies;
    companies.key = QStringLiteral("companies");
    companies.measure = Measure::Attending;
    builder.addFigure(companies);
    builder.addFigure(strength);
    const Statistics statistics = statisticsOf(*builder.build());
    QCOMPARE(statistics.figuresByMeasure,
             (TermCounts{{QStringLiteral("in-place"), QStringLiteral("in place"), 1},
                         {QStringLiteral("attending"), QStringLiteral("attending"), 1}}));
    QCOMPARE(statistics.figuresByMission, (TermCounts{{unmiss.code, unmiss.name, 1}}));
}

void TestStatistics::sourcesThatShareTheirTextAreCounted()
{
    SampleBuilder builder;
    Source a = sourceNamed(u"a");
    a.sharesTextWith = QStringList{QStringLiteral("b")};
    Source b = sourceNamed(u"b");
    b.sharesTextWith = QStringList{QStringLiteral("a")};
    builder.addSource(a);
    builder.addSource(b);
    builder.addSource(sourceNamed(u"c"));
    const Statistics statistics = statisticsOf(*builder.build());
    QCOMPARE(statistics.sources, 3);
    QCOMPARE(statistics.dependentSources, 2);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
