// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventfilter.h"
#include "filters/filterdata.h"

#include <QTest>

using namespace attache;

/// Eight events, numbered in this order:
///
///     0 visit     high-level visit         VN, LA             planned    b
///     1 border-la border exchange          VN, LA             held       a
///     2 border-kh border exchange          VN, KH             held       a, b
///     3 meeting   multilateral meeting     VN, LA, KH, ASEAN  held       a
///     4 deploy    peacekeeping deployment  VN, UN, MINUSCA    held       b
///     5 review    review conference        VN                 held       a
///     6 called    exercise                 LA                 cancelled  none
///     7 exercise  exercise                 VN, KH twice, ASEAN  ongoing  a twice
///
/// The last one took place in about May 2022, as is inferred; the others are undated. Nothing is
/// known of the text around the quotations.
class TestEventFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eventsPass_data();
    void eventsPass();
    void aValueIsToggled_data();
    void aValueIsToggled();
    void facetsOfAllEventsAreCounted();
    void aFacetDoesNotNarrowItself();
    void whatIsExcludedCountsWhatItHides();
    void togetherACountIsOfEventsThatHaveTheValueAsWell();
    void aFilterThatOnlyAsksForAllIsEmpty();
    void aCountIsWhatChoosingTheValueWouldShow_data();
    void aCountIsWhatChoosingTheValueWouldShow();
    void aFilterIsSaidInWords_data();
    void aFilterIsSaidInWords();

private:
    DataSetPtr m_set;
};

namespace {

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

EventFilter filterOf(const char* countries, const char* organisations = "",
                     const char* categories = "", const QList<EventStatus>& statuses = {},
                     const char* sources = "")
{
    EventFilter filter;
    filter.countries = list(countries);
    filter.organisations = list(organisations);
    filter.categories = list(categories);
    filter.statuses = statuses;
    filter.sources = list(sources);
    return filter;
}

/// The filter that excludes what the other one chooses.
EventFilter without(const EventFilter& choices, EventFilter filter = {})
{
    filter.excluded = choices;
    return filter;
}

EventFilter together(EventFilter filter)
{
    filter.participation = Participation::All;
    return filter;
}

EventFilter inTime(const char* edtf, EventFilter filter = {})
{
    filter.time = QString::fromLatin1(edtf);
    return filter;
}

EventFilter withWords(const char* text)
{
    EventFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

EventFilter ofDates(const QList<DateKind>& kinds, const QList<DateCertainty>& certainties = {},
                    const QList<Integrity>& evidence = {})
{
    EventFilter filter;
    filter.dateKinds = kinds;
    filter.certainties = certainties;
    filter.evidence = evidence;
    return filter;
}

QList<int> rowsOf(const EventSet& events)
{
    QList<int> rows;
    for (const EventId event : events)
        rows.append(int(event.value));
    return rows;
}

/// The counts of categories that are not 0, by key.
QMap<QString, int> categoryCounts(const DataSet& set, const FacetCounts& counts)
{
    QMap<QString, int> byKey;
    for (size_t i = 0; i < counts.categories.size(); ++i) {
        if (counts.categories[i] != 0)
            byKey.insert(set.categories()[i].key, counts.categories[i]);
    }
    return byKey;
}

} // namespace

Q_DECLARE_METATYPE(EventFilter)

void TestEventFilter::initTestCase()
{
    using testdata::addEvent;
    DataSetBuilder builder;
    testdata::addOrganisation(builder, u"ASEAN"_qs, {});
    testdata::addOrganisation(builder, u"UN"_qs, u"United Nations"_qs);
    testdata::addOrganisation(builder, u"MINUSCA"_qs, {}, Participant::Kind::Mission);
    testdata::addSource(builder, u"a"_qs);
    testdata::addSource(builder, u"b"_qs);
    addEvent(builder, u"visit"_qs, u"high-level-visit"_qs, list("VN LA"), {}, list("b"),
             EventStatus::Planned);
    addEvent(builder, u"border-la"_qs, u"border-exchange"_qs, list("VN LA"), {}, list("a"));
    addEvent(builder, u"border-kh"_qs, u"border-exchange"_qs, list("VN KH"), {}, list("a b"));
    addEvent(builder, u"meeting"_qs, u"multilateral-meeting"_qs, list("VN LA KH"), list("ASEAN"),
             list("a"));
    addEvent(builder, u"deploy"_qs, u"peacekeeping-deployment"_qs, list("VN"), list("UN MINUSCA"),
             list("b"));
    addEvent(builder, u"review"_qs, u"review-conference"_qs, list("VN"), {}, list("a"));
    addEvent(builder, u"called"_qs, u"exercise"_qs, list("LA"), {}, {}, EventStatus::Cancelled);
    EventDraft exercise;
    exercise.key = u"exercise"_qs;
    exercise.category = *builder.category(u"exercise");
    exercise.status = EventStatus::Ongoing;
    exercise.participants = {{builder.country(u"VN")},
                             {builder.country(u"KH"), ParticipantRole::Host},
                             {builder.country(u"KH")},
                             {*builder.organisation(u"ASEAN")}};
    for (const char* key : {"x0", "x1"}) {
        Passage passage;
        passage.key = QString::fromLatin1(key);
        passage.source = *builder.source(u"a");
        passage.exact = u"word"_qs;
        exercise.citations.append({*builder.addPassage(passage), Support::Event, {}});
    }
    exercise.edtf = u"2022-05~"_qs;
    exercise.date =
        resolve(*edtf::parse(exercise.edtf), DateKind::Window, DateBasis::InferredFromContext);
    builder.addEvent(exercise);
    m_set = builder.build();
}

void TestEventFilter::eventsPass_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char* name, const EventFilter& filter, const QList<int>& rows) {
        QTest::newRow(name) << filter << rows;
    };
    using S = EventStatus;
    row("no filter", {}, {0, 1, 2, 3, 4, 5, 6, 7});
    row("a country", filterOf("LA"), {0, 1, 3, 6});
    row("either of two countries", filterOf("KH LA"), {0, 1, 2, 3, 6, 7});
    row("an organisation", filterOf("", "ASEAN"), {3, 7});
    row("a mission", filterOf("", "MINUSCA"), {4});
    row("either of two organisations", filterOf("", "ASEAN UN"), {3, 4, 7});
    row("a category", filterOf("", "", "border-exchange"), {1, 2});
    row("either of two categories", filterOf("", "", "exercise review-conference"), {5, 6, 7});
    row("a status", filterOf("", "", "", {S::Held}), {1, 2, 3, 4, 5});
    row("either of two statuses", filterOf("", "", "", {S::Planned, S::Cancelled}), {0, 6});
    row("a source", filterOf("", "", "", {}, "b"), {0, 2, 4});
    row("either of two sources", filterOf("", "", "", {}, "a b"), {0, 1, 2, 3, 4, 5, 7});
    row("country and organisation", filterOf("LA", "ASEAN"), {3});
    row("country and source", filterOf("LA", "", "", {}, "a"), {1, 3});
    row("every part", filterOf("LA KH", "ASEAN", "exercise", {S::Ongoing}, "a"), {7});
    row("parts that no event meets together", filterOf("KH", "UN"), {});
    row("an unknown code", filterOf("ZZ"), {});
    row("an unknown code beside a known one", filterOf("KH ZZ"), {2, 3, 7});
    row("an unknown key", filterOf("", "", "smuggling"), {});
    row("an unknown source", filterOf("", "", "", {}, "c"), {});
    row("an organisation is no country", filterOf("UN"), {});
    row("a country is no organisation", filterOf("", "LA"), {});
    row("codes are exact", filterOf("la"), {});
    row("two countries together", together(filterOf("KH LA")), {3});
    row("a country that stands in an event twice", together(filterOf("KH")), {2, 3, 7});
    row("country and organisations together", together(filterOf("VN", "MINUSCA UN")), {4});
    row("together with an unknown code", together(filterOf("LA ZZ")), {});
    row("without a country", without(filterOf("LA")), {2, 4, 5, 7});
    row("one country without another", without(filterOf("LA"), filterOf("KH")), {2, 7});
    row("without a source and a status", without(filterOf("", "", "", {S::Planned}, "a")), {4, 6});
    row("without an unknown code", without(filterOf("ZZ")), {0, 1, 2, 3, 4, 5, 6, 7});
    row("a kind of date", ofDates({DateKind::Window}), {7});
    row("another kind of date", ofDates({DateKind::Instant}), {});
    row("undated", ofDates({}, {DateCertainty::Undated}), {0, 1, 2, 3, 4, 5, 6});
    row("inferred", ofDates({}, {DateCertainty::Inferred}), {7});
    row("approximate or uncertain",
        ofDates({}, {DateCertainty::Approximate, DateCertainty::Uncertain}), {7});
    row("certain", ofDates({}, {DateCertainty::Certain}), {});
    row("unchecked quotations", ofDates({}, {}, {Integrity::Unchecked}), {0, 1, 2, 3, 4, 5, 7});
    row("exact quotations", ofDates({}, {}, {Integrity::Exact}), {});
    row("a time that touches", inTime("2022-05-31/2022-07"), {7});
    row("a time just after", inTime("2022-06"), {});
    row("an open time", inTime("2022/.."), {7});
    row("no time at all", inTime("someday"), {});
    row("words", withWords("border"), {1, 2});
    row("words of a participant", withWords("asean"), {3, 7});
    row("words and what must not be", withWords("asean -meeting"), {7});
}

void TestEventFilter::eventsPass()
{
    QFETCH(EventFilter, filter);
    QTEST(rowsOf(filteredEvents(*m_set, filter)), "rows");
}

void TestEventFilter::aValueIsToggled_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("the first") << QStringList() << u"LA"_qs << true << list("LA");
    QTest::newRow("in its place") << list("KH VN") << u"LA"_qs << true << list("KH LA VN");
    QTest::newRow("already there") << list("KH LA") << u"LA"_qs << true << list("KH LA");
    QTest::newRow("taken away") << list("KH LA VN") << u"LA"_qs << false << list("KH VN");
    QTest::newRow("not there") << list("KH VN") << u"LA"_qs << false << list("KH VN");
    QTest::newRow("the last") << list("LA") << u"LA"_qs << false << QStringList();
}

void TestEventFilter::aValueIsToggled()
{
    QFETCH(QStringList, before);
    QFETCH(QString, value);
    QFETCH(bool, present);
    QTEST(toggled(before, value, present), "after");
}

void TestEventFilter::facetsOfAllEventsAreCounted()
{
    const FacetCounts counts = facetCounts(*m_set, {});
    // In the order they were added: ASEAN, UN, MINUSCA, VN, LA, KH.
    QCOMPARE(counts.participants, (std::vector<int>{2, 1, 1, 7, 4, 3}));
    QCOMPARE(categoryCounts(*m_set, counts), (QMap<QString, int>{{u"high-level-visit"_qs, 1},
                                                                 {u"border-exchange"_qs, 2},
                                                                 {u"multilateral-meeting"_qs, 1},
                                                                 {u"peacekeeping-deployment"_qs, 1},
                                                                 {u"review-conference"_qs, 1},
                                                                 {u"exercise"_qs, 2}}));
    QCOMPARE(counts.categories.size(), size_t(14));
    // Held, ongoing, in preparation, planned, postponed, cancelled, not stated.
    QCOMPARE(counts.statuses, (std::vector<int>{5, 1, 0, 1, 0, 1, 0}));
    QCOMPARE(counts.sources, (std::vector<int>{5, 3}));
}

void TestEventFilter::aFacetDoesNotNarrowItself()
{
    const FacetCounts counts = facetCounts(*m_set, filterOf("LA", "", "", {EventStatus::Held}));
    // Countries among what is held (1 to 5), organisations among what is held with Laos (1, 3).
    QCOMPARE(counts.participants, (std::vector<int>{1, 0, 0, 5, 2, 2}));
    QCOMPARE(categoryCounts(*m_set, counts),
             (QMap<QString, int>{{u"border-exchange"_qs, 1}, {u"multilateral-meeting"_qs, 1}}));
    // Statuses among all events with Laos (0, 1, 3, 6).
    QCOMPARE(counts.statuses, (std::vector<int>{2, 0, 0, 1, 0, 1, 0}));
    QCOMPARE(counts.sources, (std::vector<int>{2, 0}));
}

void TestEventFilter::whatIsExcludedCountsWhatItHides()
{
    // Without Laos there are 2, 4, 5 and 7; with it, 0, 1, 3 and 6.
    const FacetCounts counts = facetCounts(*m_set, without(filterOf("LA")));
    // ASEAN, UN, MINUSCA, VN, LA, KH.
    QCOMPARE(counts.participants, (std::vector<int>{1, 1, 1, 4, 4, 2}));
    QCOMPARE(counts.statuses, (std::vector<int>{3, 1, 0, 0, 0, 0, 0}));
}

void TestEventFilter::togetherACountIsOfEventsThatHaveTheValueAsWell()
{
    // With Laos there are 0, 1, 3 and 6.
    const FacetCounts counts = facetCounts(*m_set, together(filterOf("LA")));
    QCOMPARE(counts.participants, (std::vector<int>{1, 0, 0, 3, 4, 1}));
}

void TestEventFilter::aFilterThatOnlyAsksForAllIsEmpty()
{
    QVERIFY(together({}).isEmpty());
    QVERIFY(!together(filterOf("LA")).isEmpty());
    QVERIFY(!without(filterOf("LA")).isEmpty());
}

void TestEventFilter::aCountIsWhatChoosingTheValueWouldShow_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::newRow("no filter") << EventFilter{};
    QTest::newRow("a country") << filterOf("KH");
    QTest::newRow("a source and statuses")
        << filterOf("", "", "", {EventStatus::Held, EventStatus::Ongoing}, "a");
    QTest::newRow("countries, organisation, category")
        << filterOf("KH LA", "ASEAN", "exercise multilateral-meeting");
    QTest::newRow("nothing passes") << filterOf("ZZ", "UN");
    QTest::newRow("something excluded") << without(filterOf("", "", "exercise"), filterOf("KH"));
    QTest::newRow("a time") << inTime("2022", filterOf("", "ASEAN"));
}

void TestEventFilter::aCountIsWhatChoosingTheValueWouldShow()
{
    QFETCH(EventFilter, filter);
    const FacetCounts counts = facetCounts(*m_set, filter);
    const auto shown = [this](const EventFilter& chosen) {
        return int(filteredEvents(*m_set, chosen).size());
    };
    for (size_t i = 0; i < counts.participants.size(); ++i) {
        const Participant& participant = m_set->participants()[i];
        EventFilter chosen = filter;
        (participant.kind == Participant::Kind::Country
             ? chosen.countries
             : chosen.organisations) = {participant.code};
        QVERIFY2(counts.participants[i] == shown(chosen), qPrintable(participant.code));
    }
    for (size_t i = 0; i < counts.categories.size(); ++i) {
        EventFilter chosen = filter;
        chosen.categories = {m_set->categories()[i].key};
        chosen.excluded.categories.removeAll(m_set->categories()[i].key); // no longer excluded
        QCOMPARE(counts.categories[i], shown(chosen));
    }
    for (const EventStatus status : allValues<EventStatus>()) {
        EventFilter chosen = filter;
        chosen.statuses = {status};
        QCOMPARE(counts.statuses[size_t(status)], shown(chosen));
    }
    for (size_t i = 0; i < counts.sources.size(); ++i) {
        EventFilter chosen = filter;
        chosen.sources = {m_set->sources()[i].key};
        QCOMPARE(counts.sources[i], shown(chosen));
    }
}

void TestEventFilter::aFilterIsSaidInWords_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* words, const EventFilter& filter) {
        QTest::newRow(words) << filter << QString::fromUtf8(words);
    };
    using S = EventStatus;
    row("everything", {});
    row("Laos", filterOf("LA"));
    row("Laos or Cambodia", filterOf("KH LA"));
    row("Viet Nam or Laos or Cambodia", filterOf("KH LA VN"));
    row("UN or MINUSCA", filterOf("", "MINUSCA UN"));
    row("Border exchange or Exercise", filterOf("", "", "border-exchange exercise"));
    row("held or planned", filterOf("", "", "", {S::Held, S::Planned}));
    row("source a or source b", filterOf("", "", "", {}, "a b"));
    row("Laos; ASEAN; Exercise; ongoing; source a",
        filterOf("LA", "ASEAN", "exercise", {S::Ongoing}, "a"));
    row("nothing known", filterOf("ZZ"));
    row("Laos and Cambodia", together(filterOf("KH LA")));
    row("Laos; from May to June 2022", inTime("2022-05/2022-06", filterOf("LA")));
    row("window; date approximate or date inferred",
        ofDates({DateKind::Window}, {DateCertainty::Approximate, DateCertainty::Inferred}));
    row("quotation moved or quotation missing",
        ofDates({}, {}, {Integrity::Moved, Integrity::Missing}));
    row("with “Vị Xuyên”", withWords("Vị Xuyên"));
    row("Laos; without Cambodia or Exercise",
        without(filterOf("KH", "", "exercise"), filterOf("LA")));
    row("without nothing known", without(filterOf("ZZ")));
    // What lets nothing through is not left out of the sentence.
    row("nothing known; Exercise", filterOf("ZZ", "", "exercise"));
    row("Laos; nothing known", filterOf("LA", "", "smuggling"));
}

void TestEventFilter::aFilterIsSaidInWords()
{
    QFETCH(EventFilter, filter);
    QTEST(filterInWords(*m_set, filter), "words");
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"
