// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"
#include "io/nativereader.h"
#include "io/nativewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

class TestGeneratedData : public QObject
{
    Q_OBJECT

private slots:
    void theFirstEventsAreThoseOfTheAlgorithm();
    void titlesHaveTheirNumberAndAtMostFortyCharacters();
    void eventsKeepTheirDatesInTheDataSet();
    void theFileIsWhatTheDataSetIsWrittenAs();
    void theFileIsReadWithoutAnyIssue();
    void everyEventCitesAWholeSentenceOfItsOwnCountryAndCategory();
    void anotherSeedGivesOtherEvents();
    void moreEventsBeginWithTheSameOnes();
    void aFileThatCannotBeWrittenIsNamed();
};

namespace {

GeneratedDataOptions optionsFor(quint32 events, quint32 seed = GeneratedDataOptions::usualSeed)
{
    return {events, seed};
}

QByteArray written(const GeneratedDataOptions& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.attache"));
    QFile file(path);
    return writeGeneratedDataSet(options, path) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                  : QByteArray();
}

QString edtfText(const DataSet& set, quint32 row)
{
    return set.text(set.events().edtf[row]).toString();
}

} // namespace

void TestGeneratedData::theFirstEventsAreThoseOfTheAlgorithm()
{
    // Worked out apart from the program, with another implementation of Mulberry32.
    EventGenerator generator(20210101);
    const GeneratedEvent first = generator.next();
    QCOMPARE(first.startSecond, 65'358'754); // 2023-01-27T11:12:34
    QCOMPARE(first.days, 20);
    QCOMPARE(first.country, 28);
    QCOMPARE(first.category, 10);
    const GeneratedEvent second = generator.next();
    QCOMPARE(second.startSecond, 11'320'355); // 2021-05-12T00:32:35
    QCOMPARE(second.days, 0);
    QCOMPARE(second.country, 21);
    QCOMPARE(second.category, 5);
}

void TestGeneratedData::titlesHaveTheirNumberAndAtMostFortyCharacters()
{
    QCOMPARE(generatedTitle(0), QStringLiteral("Event 0000000 border flood summit embass"));
    QCOMPARE(generatedTitle(999'999), QStringLiteral("Event 0999999 census treaty signal bridg"));
    QCOMPARE(generatedTitle(17), QStringLiteral("Event 0000017 council drought harbour ra"));
}

void TestGeneratedData::eventsKeepTheirDatesInTheDataSet()
{
    const DataSetPtr set = generatedDataSet(optionsFor(2));
    QCOMPARE(set->events().count(), 2u);
    QCOMPARE(edtfText(*set, 0), QStringLiteral("2023-01-27/2023-02-15")); // 20 days
    QCOMPARE(set->events().date[0].kind, DateKind::Duration);
    QCOMPARE(edtfText(*set, 1), QStringLiteral("2021-05-12T00:32:35"));
    QCOMPARE(set->events().date[1].kind, DateKind::Instant);
    QCOMPARE(set->category(set->events().category[0]).key, QStringLiteral("humanitarian"));
    QCOMPARE(set->participant(set->events().participants[1][0].participant).code,
             QStringLiteral("US"));
}

void TestGeneratedData::theFileIsWhatTheDataSetIsWrittenAs()
{
    const QByteArray bytes = written(optionsFor(300));
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes, toBytes(*generatedDataSet(optionsFor(300))));
}

void TestGeneratedData::theFileIsReadWithoutAnyIssue()
{
    const QByteArray bytes = written(optionsFor(300));
    const ReadOutcome outcome = readDataSetBytes(bytes, QStringLiteral("x"));
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.issues, Issues());
    QCOMPARE(outcome.dataSet->events().count(), 300u);
    QCOMPARE(toBytes(*outcome.dataSet), bytes);
}

void TestGeneratedData::everyEventCitesAWholeSentenceOfItsOwnCountryAndCategory()
{
    const DataSetPtr set = generatedDataSet(optionsFor(300));
    for (quint32 row = 0; row < 300; ++row) {
        const auto citations = set->events().citations[row];
        QCOMPARE(citations.size(), 1u);
        const Passage& passage = set->passage(citations[0].passage);
        QCOMPARE(set->place(citations[0].passage).integrity, Integrity::Exact);
        const ParticipantId country = set->events().participants[row][0].participant;
        QVERIFY(passage.exact.contains(set->participant(country).code));
        QVERIFY(passage.exact.contains(set->category(set->events().category[row]).key));
    }
}

void TestGeneratedData::anotherSeedGivesOtherEvents()
{
    const DataSetPtr set = generatedDataSet(optionsFor(2, 7));
    QCOMPARE(edtfText(*set, 1), QStringLiteral("2022-03-21T01:06:35"));
}

void TestGeneratedData::moreEventsBeginWithTheSameOnes()
{
    const DataSetPtr few = generatedDataSet(optionsFor(50));
    const DataSetPtr many = generatedDataSet(optionsFor(500));
    for (quint32 row = 0; row < 50; ++row)
        QVERIFY(few->draft(EventId{row}) == many->draft(EventId{row}));
}

void TestGeneratedData::aFileThatCannotBeWrittenIsNamed()
{
    const auto result =
        writeGeneratedDataSet(optionsFor(1), QStringLiteral("/nowhere/out.attache"));
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(QStringLiteral("out.attache")));
}

QTEST_GUILESS_MAIN(TestGeneratedData)

#include "tst_generateddata.moc"
