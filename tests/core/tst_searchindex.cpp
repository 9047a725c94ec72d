// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldedtext.h"
#include "core/searchindex.h"
#include "support/sampledataset.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache;

/// Four events, numbered in this order:
///
///     0 ha-giang  "Giao lưu ở Vị Xuyên"    VN, CN    2022-12-08  held     source 004
///     1 laos      "Đường biên: exchange"   VN, LA    2022-05     planned  source 004
///     2 asean     "Meeting of ministers"   VN, ASEAN undated     held     source 0045
///     3 exercise  "Search and rescue"      VN        2023-03-01  held     none
class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsAreFound_data();
    void wordsAreFound();
    void composedAndDecomposedTextFindTheSame();
    void aQueryIsReadInParts();
    void foundWordsAreKnownInTheTextThatIsShown_data();
    void foundWordsAreKnownInTheTextThatIsShown();
    void aTextIsFoldedAsItsCharactersAre();
    void aWholeWordIsNotTheBeginningOfAnother();

private:
    DataSetPtr m_set;
};

void TestSearchIndex::initTestCase()
{
    test::SampleBuilder builder;
    Participant asean;
    asean.kind = Participant::Kind::Organisation;
    asean.code = u"ASEAN"_qs;
    asean.name = u"Association of Southeast Asian Nations"_qs;
    builder.addParticipant(asean);
    Source source;
    source.key = u"004"_qs;
    source.publisher = u"Quân đội nhân dân"_qs;
    builder.addText(source, {u"The first border exchange took place."_qs});
    source.key = u"0045"_qs;
    source.publisher = u"Agency"_qs;
    builder.addText(source, {u"They met in Phnom Penh."_qs});
    const PassageId border = builder.quote(u"004", u"first border exchange"_qs);
    const PassageId met = builder.quote(u"0045", u"They met"_qs);
    const ParticipantLink vietNam{builder.country(u"VN")};

    EventDraft event =
        builder.eventOf(u"ha-giang", u"Giao lưu ở Vị Xuyên"_qs, u"2022-12-08"_qs, {border});
    event.participants = {vietNam, {builder.country(u"CN")}};
    event.status = EventStatus::Held;
    builder.addEvent(event);
    event = builder.eventOf(u"laos", u"Đường biên: exchange"_qs, u"2022-05"_qs, {border});
    event.participants = {vietNam, {builder.country(u"LA")}};
    event.status = EventStatus::Planned;
    builder.addEvent(event);
    event = builder.eventOf(u"asean", u"Meeting of ministers"_qs, {}, {met});
    event.participants = {vietNam, {*builder.organisation(u"ASEAN")}};
    event.status = EventStatus::Held;
    builder.addEvent(event);
    event = builder.eventOf(u"exercise", u"Search and rescue"_qs, u"2023-03-01"_qs, {});
    event.participants = {vietNam};
    event.category = *builder.category(u"exercise");
    event.status = EventStatus::Held;
    builder.addEvent(event);
    m_set = builder.build();
}

void TestSearchIndex::wordsAreFound_data()
{
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const char* typed, const QList<int>& found) {
        QTest::newRow(typed) << found;
    };
    row("", {});
    row("Vi Xuyen", {0});
    row("vị xuyên", {0});
    row("duong", {1});
    row("Đường", {1});
    row("xuy", {0}); // the beginning of a word
    row("uyen", {}); // not its middle
    row("rescue", {3});
    row("search meeting", {}); // both words, of one event
    row("first", {0, 1});      // a quotation that two events share
    row("quan doi", {0, 1});   // the publisher
    row("southeast", {2});
    row("Lao PDR", {1});
    row("vietnam", {0, 1, 2, 3});
    row("china", {0});
    row("\"first border\"", {0, 1});
    row("\"border first\"", {});
    row("\"first bord\"", {});   // a phrase that is closed ends with a whole word
    row("\"first bord", {0, 1}); // one that is not is still being typed
    row("first -laos", {0});
    row("-first", {2, 3});
    row("-", {});
    row("country:LA", {1});
    row("country:lao", {1}); // ISO 3166-1 alpha-3 too
    row("country:cambodia", {});
    row("-country:LA", {0, 2, 3});
    row("date:2022-12", {0});
    row("date:2022", {0, 1});
    row("date:someday", {});
    row("source:004", {0, 1}); // not 0045
    row("source:00", {0, 1, 2});
    row("source:agency", {2});
    row("status:planned", {1});
    row("status:plan", {1});
    row("category:exercise", {3});
    row("title:exchange", {1});
    row("date:2022 country:CN status:held", {0});
    row("unknown:words", {});
    row("xuyên: giao", {0});
}

void TestSearchIndex::wordsAreFound()
{
    const SearchQuery query = parseSearch(QString::fromUtf8(QTest::currentDataTag()));
    QList<int> rows;
    for (const EventId event : m_set->searchIndex().find(*m_set, query))
        rows.append(int(event.value));
    QTEST(rows, "found");
}

void TestSearchIndex::composedAndDecomposedTextFindTheSame()
{
    const QString composed = u"Vị Xuyên"_qs.normalized(QString::NormalizationForm_C);
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QCOMPARE(parseSearch(composed).terms.at(0).words, parseSearch(decomposed).terms.at(0).words);
    QCOMPARE(m_set->searchIndex().find(*m_set, parseSearch(decomposed)), EventSet{EventId{0}});
}

void TestSearchIndex::aQueryIsReadInParts()
{
    const SearchQuery query = parseSearch(u"-“Biên giới” Date:2022-12 co-operation 10:30");
    using Field = SearchTerm::Field;
    QCOMPARE(query.terms,
             (QList<SearchTerm>{{Field::Any, u"bien gioi"_qs, u"Biên giới"_qs, true, true},
                                {Field::Date, u"2022 12"_qs, u"2022-12"_qs, false, false},
                                {Field::Any, u"co operation"_qs, u"co-operation"_qs, false, false},
                                {Field::Any, u"10 30"_qs, u"10:30"_qs, false, false}}));
}

void TestSearchIndex::foundWordsAreKnownInTheTextThatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("accents") << u"ở Vị Xuyên, Hà Giang"_qs << u"vi xuyen"_qs
                             << QStringList{u"Vị"_qs, u"Xuyên"_qs};
    QTest::newRow("a phrase") << u"ở Vị  Xuyên"_qs << u"\"vi xuyen\""_qs
                              << QStringList{u"Vị  Xuyên"_qs};
    QTest::newRow("decomposed") << u"Vi\u0323 Xuye\u0302n"_qs << u"vi"_qs
                                << QStringList{u"Vi\u0323"_qs};
    QTest::newRow("the beginning of a word")
        << u"exchanges, an exchange"_qs << u"exch"_qs << QStringList{u"exch"_qs, u"exch"_qs};
    QTest::newRow("not the middle") << u"an exchange"_qs << u"change"_qs << QStringList{};
    QTest::newRow("the end of the text") << u"Lào"_qs << u"lao"_qs << QStringList{u"Lào"_qs};
    QTest::newRow("not what is excluded") << u"an exchange"_qs << u"-exchange"_qs << QStringList{};
    QTest::newRow("not what stands elsewhere")
        << u"planned"_qs << u"status:planned"_qs << QStringList{};
    QTest::newRow("nothing typed") << u"planned"_qs << QString() << QStringList{};
    QTest::newRow("no text") << QString() << u"planned"_qs << QStringList{};
}

void TestSearchIndex::foundWordsAreKnownInTheTextThatIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStringList found;
    for (const TextSpan& span : foundIn(text, parseSearch(typed)))
        found.append(text.mid(span.begin, span.length));
    QTEST(found, "found");
}

void TestSearchIndex::aTextIsFoldedAsItsCharactersAre()
{
    QString all;
    for (char16_t unit = 0x20; unit < 0x3000; ++unit)
        all.append(QChar(unit));
    all += u"Vị Xuyên ﬁn ½ Ǆ \U0001F54A 한국 ﷺ đĐ"_qs;
    QCOMPARE(foldedForSearch(all), foldedWithPlaces(all).text);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (int j = 0; j < 20; ++j)
            text.append(all.at(random.bounded(int(all.size()))));
        QCOMPARE(foldedForSearch(text), foldedWithPlaces(text).text);
    }
}

void TestSearchIndex::aWholeWordIsNotTheBeginningOfAnother()
{
    const DataSetPtr set = test::sampleDataSet();
    const auto count = [&](const QString& text) {
        return set->searchIndex().find(*set, parseSearch(text)).size();
    };
    // "exchange" begins "exchanges"; three titles or passages have the one, the quotation of two
    // events the other.
    QVERIFY(count(u"exchang"_qs) >= count(u"\"exchange\""_qs));
    QCOMPARE(count(u"\"exchang\""_qs), size_t(0));
    QVERIFY(count(u"\"exchanges\""_qs) > 0);
    QCOMPARE(count(u"exchange -exchanges"_qs) + count(u"exchanges"_qs), count(u"exchange"_qs));
    // Words of two parts do not make a phrase.
    QCOMPARE(count(u"\"exchange within\""_qs), size_t(0));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
