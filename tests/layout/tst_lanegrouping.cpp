// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanearrangement.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;

namespace {

/// Events with the participants and sources given, all dated 2022 unless undated.
class Builder : public test::SampleBuilder
{
public:
    ParticipantId participant(Participant::Kind kind, const char* code)
    {
        Participant participant;
        participant.kind = kind;
        participant.code = QString::fromLatin1(code);
        if (kind != Participant::Kind::Country)
            participant.name = participant.code;
        return *addParticipant(participant);
    }

    void event(const QList<ParticipantId>& participants, bool isDated = true,
               const QList<PassageId>& passages = {})
    {
        EventDraft draft = eventOf(u"", QStringLiteral("Event"),
                                   isDated ? QStringLiteral("2022") : QString(), passages);
        draft.key = QString::number(peek().events().count());
        for (const ParticipantId id : participants)
            draft.participants << ParticipantLink{id, ParticipantRole::Participant};
        addEvent(draft);
    }
};

/// "key shown/total" of each lane.
QStringList lanes(const DataSet& dataSet, LaneGrouping grouping, const EventFilter& filter = {})
{
    const LaneLayout layout = layOutLanes(dataSet, filteredEvents(dataSet, filter), grouping);
    const QStringList keys = laneKeys(layout, dataSet);
    QStringList lines;
    for (size_t i = 0; i < layout.lanes.size(); ++i)
        lines.append(QStringLiteral("%1 %2/%3")
                         .arg(keys.at(int(i)))
                         .arg(layout.lanes[i].shown)
                         .arg(layout.lanes[i].total));
    return lines;
}

} // namespace

class TestLaneGrouping : public QObject
{
    Q_OBJECT

private slots:
    void anEventStandsInTheLaneOfEachOfItsCountries();
    void eventsOfNoGroupHaveALaneOfTheirOwn();
    void aFilterChangesWhatIsShownButNotTheOrder();
    void organisationsAndMissionsAreKeptApart();
    void anEventStandsInTheLaneOfEachOfItsSourcesOnce();
    void withoutGroupingThereIsOneLane();
    void groupsHaveNames();
    void keysOfGroupingsAreReadAgain();
};

void TestLaneGrouping::anEventStandsInTheLaneOfEachOfItsCountries()
{
    Builder builder;
    const auto laos = builder.participant(Participant::Kind::Country, "LA");
    const auto cambodia = builder.participant(Participant::Kind::Country, "KH");
    const auto vietNam = builder.participant(Participant::Kind::Country, "VN");
    builder.event({laos, cambodia, vietNam});
    builder.event({vietNam});
    builder.event({vietNam, cambodia});
    const DataSetPtr set = builder.build();
    // The country with the most events first; each event once in each of its lanes.
    QCOMPARE(lanes(*set, LaneGrouping::Country),
             (QStringList{QStringLiteral("country:VN 3/3"), QStringLiteral("country:KH 2/2"),
                          QStringLiteral("country:LA 1/1")}));
    const LaneLayout layout = layOutLanes(*set, filteredEvents(*set, {}), LaneGrouping::Country);
    int marks = 0;
    for (const Lane& lane : layout.lanes) {
        for (const LaneItem& item : lane.items)
            marks += item.event == EventId{0} ? 1 : 0;
    }
    QCOMPARE(marks, 3);
}

void TestLaneGrouping::eventsOfNoGroupHaveALaneOfTheirOwn()
{
    Builder builder;
    const auto laos = builder.participant(Participant::Kind::Country, "LA");
    const auto un = builder.participant(Participant::Kind::Organisation, "UN");
    builder.event({un});
    builder.event({laos});
    builder.event({});
    builder.event({}, false); // undated: in no lane
    QCOMPARE(lanes(*builder.build(), LaneGrouping::Country),
             (QStringList{QStringLiteral("country:LA 1/1"), QStringLiteral("country: 2/2")}));
}

void TestLaneGrouping::aFilterChangesWhatIsShownButNotTheOrder()
{
    Builder builder;
    const auto laos = builder.participant(Participant::Kind::Country, "LA");
    const auto cambodia = builder.participant(Participant::Kind::Country, "KH");
    builder.event({cambodia});
    builder.event({cambodia});
    builder.event({laos, cambodia});
    EventFilter filter;
    filter.countries = {QStringLiteral("LA")};
    QCOMPARE(lanes(*builder.build(), LaneGrouping::Country, filter),
             (QStringList{QStringLiteral("country:KH 1/3"), QStringLiteral("country:LA 1/1")}));
}

void TestLaneGrouping::organisationsAndMissionsAreKeptApart()
{
    Builder builder;
    const auto un = builder.participant(Participant::Kind::Organisation, "UN");
    const auto mission = builder.participant(Participant::Kind::Mission, "UNMISS");
    builder.event({un, mission});
    builder.event({un});
    const DataSetPtr set = builder.build();
    QCOMPARE(lanes(*set, LaneGrouping::Organisation),
             (QStringList{QStringLiteral("organisation:UN 2/2")}));
    QCOMPARE(lanes(*set, LaneGrouping::Mission),
             (QStringList{QStringLiteral("mission:UNMISS 1/1"), QStringLiteral("mission: 1/1")}));
}

void TestLaneGrouping::anEventStandsInTheLaneOfEachOfItsSourcesOnce()
{
    Builder builder;
    for (const char* key : {"first", "second"}) {
        Source source;
        source.key = QString::fromLatin1(key);
        builder.addText(source, {QStringLiteral("One thing. Another thing.")});
    }
    const auto one = builder.quote(u"first", QStringLiteral("One thing."));
    const auto another = builder.quote(u"first", QStringLiteral("Another thing."));
    const auto copied = builder.quote(u"second", QStringLiteral("One thing."));
    builder.event({}, true, {one, another, copied});
    builder.event({}, true, {copied});
    builder.event({});
    QCOMPARE(lanes(*builder.build(), LaneGrouping::Source),
             (QStringList{QStringLiteral("source:first 1/1"), QStringLiteral("source:second 2/2"),
                          QStringLiteral("source: 1/1")}));
}

void TestLaneGrouping::withoutGroupingThereIsOneLane()
{
    Builder builder;
    builder.event({});
    builder.event({});
    QCOMPARE(lanes(*builder.build(), LaneGrouping::None),
             (QStringList{QStringLiteral("none: 2/2")}));
    QVERIFY(lanes(*Builder().build(), LaneGrouping::None).isEmpty());
}

void TestLaneGrouping::groupsHaveNames()
{
    Builder builder;
    const auto laos = builder.participant(Participant::Kind::Country, "LA");
    Source titled;
    titled.key = QStringLiteral("first");
    titled.title = QStringLiteral("A title");
    const auto source = builder.addText(titled, {});
    Source untitled;
    untitled.key = QStringLiteral("second");
    const auto other = builder.addText(untitled, {});
    const DataSetPtr set = builder.build();
    QCOMPARE(laneName(*set, {LaneGrouping::Country, laos.value}), QStringLiteral("Laos"));
    QCOMPARE(laneName(*set, {LaneGrouping::Source, source.value}), QStringLiteral("A title"));
    QCOMPARE(laneName(*set, {LaneGrouping::Source, other.value}), QStringLiteral("second"));
    for (const LaneGrouping grouping : allLaneGroupings()) {
        if (grouping != LaneGrouping::Category)
            QVERIFY(!laneName(*set, {grouping, LaneGroup::none}).isEmpty());
    }
}

void TestLaneGrouping::keysOfGroupingsAreReadAgain()
{
    for (const LaneGrouping grouping : allLaneGroupings()) {
        QCOMPARE(laneGroupingFromKey(QString(key(grouping))), grouping);
        QVERIFY(!displayName(grouping).isEmpty());
    }
    QVERIFY(!laneGroupingFromKey(u"colour").has_value());
}

QTEST_GUILESS_MAIN(TestLaneGrouping)
#include "tst_lanegrouping.moc"
