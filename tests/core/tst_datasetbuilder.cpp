// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;
using attache::test::SampleBuilder;

class TestDataSetBuilder : public QObject
{
    Q_OBJECT

private slots:
    void aNewBuilderKnowsTheBuiltInCategories();
    void idsCountFromZero();
    void aTakenKeyIsRefusedAndChangesNothing();
    void aCountryIsAddedOnce();
    void aCountryAndAnOrganisationMayShareACode();
    void whatWasAddedIsFoundByItsKey();
    void everyEventIsFoundByItsKey();
    void aDraftComesBackAsItWas();
    void sharedTextsAreStoredOnce();
    void citationsLeadBackToEventsAndFigures();
    void passagesOfASourceAreInTheOrderOfItsText();
    void everyPassageIsLocated();
    void theBuilderIsAsNewAfterwards();
};

namespace {

template <class IdType> QList<quint32> numbers(std::span<const IdType> ids)
{
    QList<quint32> list;
    for (const IdType id : ids)
        list.append(id.value);
    return list;
}

EventDraft draftOf(const QString& key)
{
    EventDraft draft;
    draft.key = key;
    draft.category = CategoryId{0};
    return draft;
}

} // namespace

void TestDataSetBuilder::aNewBuilderKnowsTheBuiltInCategories()
{
    DataSetBuilder builder;
    QCOMPARE(builder.category(u"high-level-visit"), std::optional(CategoryId{0}));
    QCOMPARE(builder.category(u"review-conference"), std::optional(CategoryId{13}));
    QVERIFY(!builder.category(u"High-level visit"));
    QVERIFY(!builder.category(u""));
    Category own;
    own.key = QStringLiteral("port-call");
    QCOMPARE(builder.addCategory(own), std::optional(CategoryId{14}));
    QCOMPARE(builder.category(u"port-call"), std::optional(CategoryId{14}));
}

void TestDataSetBuilder::idsCountFromZero()
{
    DataSetBuilder builder;
    Source source;
    source.key = QStringLiteral("a");
    QCOMPARE(builder.addSource(source), std::optional(SourceId{0}));
    source.key = QStringLiteral("b");
    QCOMPARE(builder.addSource(source), std::optional(SourceId{1}));
    Passage passage{QStringLiteral("p"), SourceId{1}, QStringLiteral("x"), {}, {}, 0, 1};
    QCOMPARE(builder.addPassage(passage), std::optional(PassageId{0}));
    QCOMPARE(builder.addEvent(draftOf(QStringLiteral("e"))), std::optional(EventId{0}));
    QCOMPARE(builder.addEvent(draftOf(QStringLiteral("f"))), std::optional(EventId{1}));
    Figure figure;
    figure.key = QStringLiteral("e");
    QCOMPARE(builder.addFigure(figure), std::optional(FigureId{0}));
    Disagreement disagreement;
    disagreement.key = QStringLiteral("e");
    QCOMPARE(builder.addDisagreement(disagreement), std::optional(0u));
    QCOMPARE(builder.country(u"LA"), ParticipantId{0});
    QCOMPARE(builder.country(u"KH"), ParticipantId{1});
}

void TestDataSetBuilder::aTakenKeyIsRefusedAndChangesNothing()
{
    DataSetBuilder builder;
    const QString key = QStringLiteral("k");
    Category category;
    category.key = QStringLiteral("exercise");
    category.name = QStringLiteral("Mine");
    QVERIFY(!builder.addCategory(category));
    Source source;
    source.key = key;
    source.title = QStringLiteral("first");
    QVERIFY(builder.addSource(source));
    source.title = QStringLiteral("second");
    QVERIFY(!builder.addSource(source));
    const Passage passage{key, SourceId{0}, QStringLiteral("x"), {}, {}, 0, 1};
    QVERIFY(builder.addPassage(passage));
    QVERIFY(!builder.addPassage(passage));
    EventDraft event = draftOf(key);
    event.title = QStringLiteral("first");
    QVERIFY(builder.addEvent(event));
    event.title = QStringLiteral("second");
    QVERIFY(!builder.addEvent(event));
    Figure figure;
    figure.key = key;
    QVERIFY(builder.addFigure(figure));
    QVERIFY(!builder.addFigure(figure));
    Disagreement disagreement;
    disagreement.key = key;
    QVERIFY(builder.addDisagreement(disagreement));
    QVERIFY(!builder.addDisagreement(disagreement));
    Participant un{Participant::Kind::Organisation, QStringLiteral("UN"), {}, {}, {}};
    QVERIFY(builder.addParticipant(un));
    un.kind = Participant::Kind::Mission;
    QVERIFY(!builder.addParticipant(un));

    const DataSetPtr set = builder.build();
    QCOMPARE(set->categories().size(), size_t(14));
    QCOMPARE(set->sources().size(), size_t(1));
    QCOMPARE(set->sources()[0].title, QStringLiteral("first"));
    QCOMPARE(set->passages().size(), size_t(1));
    QCOMPARE(set->events().count(), 1u);
    QCOMPARE(set->title(EventId{0}), QStringLiteral("first"));
    QCOMPARE(set->figures().size(), size_t(1));
    QCOMPARE(set->disagreements().size(), size_t(1));
    QCOMPARE(set->participants().size(), size_t(1));
    QCOMPARE(set->participants()[0].kind, Participant::Kind::Organisation);
}

void TestDataSetBuilder::aCountryIsAddedOnce()
{
    DataSetBuilder builder;
    const ParticipantId laos = builder.country(u"LA");
    QCOMPARE(builder.country(u"LA"), laos);
    Participant again;
    again.code = QStringLiteral("LA");
    QVERIFY(!builder.addParticipant(again));
    QCOMPARE(builder.peek().participants().size(), size_t(1));
    QCOMPARE(builder.peek().participant(laos).kind, Participant::Kind::Country);
    QCOMPARE(builder.peek().participant(laos).code, QStringLiteral("LA"));
}

void TestDataSetBuilder::aCountryAndAnOrganisationMayShareACode()
{
    DataSetBuilder builder;
    const ParticipantId country = builder.country(u"AU");
    const auto union_ =
        builder.addParticipant({Participant::Kind::Organisation, QStringLiteral("AU"), {}, {}, {}});
    QVERIFY(union_);
    QVERIFY(*union_ != country);
    QCOMPARE(builder.organisation(u"AU"), union_);
    QCOMPARE(builder.country(u"AU"), country);
}

void TestDataSetBuilder::whatWasAddedIsFoundByItsKey()
{
    SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("s");
    builder.addText(source, {QStringLiteral("One day.")});
    const PassageId passage = builder.quote(u"s", QStringLiteral("day"));
    const auto event = builder.addEvent(builder.eventOf(u"e", {}, {}, {passage}));
    Figure figure;
    figure.key = QStringLiteral("f");
    const auto figureId = builder.addFigure(figure);

    QCOMPARE(builder.source(u"s"), std::optional(SourceId{0}));
    QCOMPARE(builder.passage(u"p0"), std::optional(passage));
    QCOMPARE(builder.event(u"e"), event);
    QCOMPARE(builder.figure(u"f"), figureId);
    QVERIFY(!builder.source(u"S"));
    QVERIFY(!builder.passage(u"p1"));
    QVERIFY(!builder.figure(u"e"));
    QVERIFY(!builder.organisation(u"UN"));
    QVERIFY(!builder.event(u"nobody"));
    // A text that is stored, but as no event's key.
    builder.addEvent(builder.eventOf(u"g", QStringLiteral("title"), {}, {}));
    QVERIFY(!builder.event(u"title"));
    QVERIFY(!builder.event(u""));
    QCOMPARE(builder.peek().events().count(), 2u);
}

void TestDataSetBuilder::everyEventIsFoundByItsKey()
{
    DataSetBuilder builder;
    const QStringList keys{QStringLiteral("m"),     QStringLiteral("b"),
                           QStringLiteral("ba"),    QStringLiteral("B"),
                           QStringLiteral("z"),     QStringLiteral("a"),
                           QStringLiteral("đ1"),    QString::fromUcs4(U"\U0001F1FB"),
                           QStringLiteral("\uFF21")};
    for (const QString& key : keys)
        builder.addEvent(draftOf(key));
    const DataSetPtr set = builder.build();
    for (int row = 0; row < keys.size(); ++row)
        QCOMPARE(set->findEvent(keys.at(row)), std::optional(EventId{quint32(row)}));
    for (const char16_t* unknown : {u"", u"bb", u"zz", u"A"})
        QVERIFY(!set->findEvent(unknown));
}

void TestDataSetBuilder::aDraftComesBackAsItWas()
{
    SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("s");
    builder.addText(source, {QStringLiteral("From December 2021 to May 2022.")});
    const PassageId first = builder.quote(u"s", QStringLiteral("December 2021"));
    const PassageId second = builder.quote(u"s", QStringLiteral("May 2022"));
    EventDraft full = builder.eventOf(u"full", QStringLiteral("Trao đổi 🇻🇳"),
                                      QStringLiteral("2021-12/2022-05"), {second, first});
    full.citations[1].supports = Support::Date | Support::Status;
    full.citations[1].dateWords = QStringLiteral("December 2021");
    full.dateReason = QStringLiteral("Stated.");
    full.status = EventStatus::Postponed;
    full.statusHistory = {{EventStatus::Planned, QStringLiteral("2021-11"), first},
                          {EventStatus::Postponed, {}, {}}};
    full.participants = {{builder.country(u"VN"), ParticipantRole::Host},
                         {builder.country(u"LA"), ParticipantRole::Visitor}};
    full.places = {QStringLiteral("Vientiane"), QStringLiteral("Hà Nội"),
                   QStringLiteral("Vientiane")};
    full.note = QStringLiteral("A note.");
    const EventDraft bare = draftOf(QStringLiteral("bare"));
    builder.addEvent(bare);
    builder.addEvent(full);
    const DataSetPtr set = builder.build();
    QCOMPARE(set->draft(EventId{0}), bare);
    QCOMPARE(set->draft(EventId{1}), full);
}

void TestDataSetBuilder::sharedTextsAreStoredOnce()
{
    DataSetBuilder builder;
    EventDraft first = draftOf(QStringLiteral("first"));
    first.title = QStringLiteral("Vientiane");
    EventDraft second = draftOf(QStringLiteral("second"));
    second.places = {QStringLiteral("Vientiane")};
    builder.addEvent(first);
    builder.addEvent(second);
    const DataSetPtr set = builder.build();
    QCOMPARE(set->events().places[1][0], set->events().title[0]);
    QCOMPARE(set->events().note[0], StringId{0});
}

void TestDataSetBuilder::citationsLeadBackToEventsAndFigures()
{
    SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("s");
    builder.addText(source, {QStringLiteral("alpha beta gamma")});
    const PassageId alpha = builder.quote(u"s", QStringLiteral("alpha"));
    const PassageId beta = builder.quote(u"s", QStringLiteral("beta"));
    const PassageId gamma = builder.quote(u"s", QStringLiteral("gamma"));
    builder.addEvent(builder.eventOf(u"0", {}, {}, {gamma, alpha}));
    builder.addEvent(builder.eventOf(u"1", {}, {}, {}));
    // The same passage twice, for two things it supports.
    builder.addEvent(builder.eventOf(u"2", {}, {}, {alpha, alpha}));
    Figure figure;
    figure.key = QStringLiteral("f0");
    builder.addFigure(figure);
    figure.key = QStringLiteral("f1");
    figure.citations = {{alpha, Support::Figure, {}}};
    builder.addFigure(figure);
    const DataSetPtr set = builder.build();
    QCOMPARE(numbers(set->eventsCiting(alpha)), QList<quint32>({0, 2}));
    QCOMPARE(numbers(set->eventsCiting(beta)), QList<quint32>());
    QCOMPARE(numbers(set->eventsCiting(gamma)), QList<quint32>({0}));
    QCOMPARE(numbers(set->figuresCiting(alpha)), QList<quint32>({1}));
    QCOMPARE(numbers(set->figuresCiting(gamma)), QList<quint32>());
}

void TestDataSetBuilder::passagesOfASourceAreInTheOrderOfItsText()
{
    SampleBuilder builder;
    for (const char16_t* key : {u"a", u"b", u"none"}) {
        Source source;
        source.key = QString::fromUtf16(key);
        builder.addText(source, {QStringLiteral("alpha beta gamma")});
    }
    builder.quote(u"a", QStringLiteral("gamma"));      // 0, at 11
    builder.quote(u"b", QStringLiteral("beta"));       // 1, at 6
    builder.quote(u"a", QStringLiteral("alpha"));      // 2, at 0
    builder.quote(u"a", QStringLiteral("beta"));       // 3, at 6
    builder.quote(u"a", QStringLiteral("alpha beta")); // 4, at 0 like 2
    const DataSetPtr set = builder.build();
    QCOMPARE(numbers(set->passagesOf(SourceId{0})), QList<quint32>({2, 4, 3, 0}));
    QCOMPARE(numbers(set->passagesOf(SourceId{1})), QList<quint32>({1}));
    QCOMPARE(numbers(set->passagesOf(SourceId{2})), QList<quint32>());
}

void TestDataSetBuilder::everyPassageIsLocated()
{
    const DataSetPtr set = test::sampleDataSet();
    QList<Integrity> states;
    for (quint32 row = 0; row < set->passages().size(); ++row)
        states.append(set->place(PassageId{row}).integrity);
    const QList<Integrity> expected{Integrity::Exact,   Integrity::Exact,    Integrity::Exact,
                                    Integrity::Missing, Integrity::Exact,    Integrity::Ambiguous,
                                    Integrity::Moved,   Integrity::Unchecked};
    QCOMPARE(states, expected);
}

void TestDataSetBuilder::theBuilderIsAsNewAfterwards()
{
    DataSetBuilder builder;
    builder.setInfo({{}, QStringLiteral("Title"), {}, {}, {}, {}, {}, {}, {}});
    builder.addEvent(draftOf(QStringLiteral("e")));
    const DataSetPtr set = builder.build();
    QCOMPARE(set->info().title, QStringLiteral("Title"));
    QCOMPARE(builder.peek().events().count(), 0u);
    QVERIFY(builder.peek().info().title.isEmpty());
    // Nothing of the first data set is in the way of a second.
    QVERIFY(!builder.event(u"e"));
    QCOMPARE(builder.category(u"exercise"), std::optional(CategoryId{5}));
    QCOMPARE(builder.addEvent(draftOf(QStringLiteral("e"))), std::optional(EventId{0}));
}

QTEST_GUILESS_MAIN(TestDataSetBuilder)
#include "tst_datasetbuilder.moc"
