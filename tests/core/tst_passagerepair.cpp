// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulltextcheck.h"
#include "core/paragraphs.h"
#include "core/passagerepair.h"
#include "io/bundleddataset.h"
#include "io/nativewriter.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;

namespace {

const QString filler = QStringLiteral("Nothing of note happened on this long day at sea.");

/// One source, "s", that holds the lines; an event cites the words, which stand in the second.
DataSetPtr quoting(const QStringList& lines, const QString& words)
{
    test::SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("s");
    builder.addText(source, lines);
    builder.addEvent(builder.eventOf(u"e", QStringLiteral("E"), {}, {builder.quote(u"s", words)}));
    return builder.build();
}

} // namespace

class TestPassageRepair : public QObject
{
    Q_OBJECT

private slots:
    void linesThatAreNotBlankAreParagraphs()
    {
        // The first letter is one code point of two units.
        const QList<Paragraph> found =
            paragraphsOf(QStringLiteral("\U0001F6A2 sails\n \t\n\nto Huế\n"));
        QCOMPARE(found, (QList<Paragraph>{{1, 0, QStringLiteral("\U0001F6A2 sails")},
                                          {2, 12, QStringLiteral("to Huế")}}));
        QVERIFY(paragraphsOf({}).isEmpty());
    }

    void aMovedPassageIsRepairedInTheParagraphsThatAreHeld()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const EventId moved = *dataSet->findEvent(u"moved");
        const PassageId id = dataSet->events().citations[moved.value][0].passage;
        const SourceId source = dataSet->passage(id).source;
        const auto repair =
            SourceRepair(*dataSet, source, nullptr).repairOf(id, dataSet->place(id));
        QVERIFY(repair);
        QCOMPARE(repair->before.start, 5);
        QCOMPARE(repair->standsThere, QStringLiteral("year they"));
        QCOMPARE(repair->after.start, 0);
        QCOMPARE(repair->after.end, 9);
        QVERIFY(repair->after.prefix.isEmpty());
        // 32 code points would end within "exchange", so the word is left out.
        QCOMPARE(repair->after.suffix, QStringLiteral(" they organized the first "));
    }

    void aPassageInAnotherStateIsNotRepaired()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        int repairs = 0;
        for (quint32 row = 0; row < dataSet->passages().size(); ++row) {
            const SourceId source = dataSet->passage(PassageId{row}).source;
            repairs += SourceRepair(*dataSet, source, nullptr)
                           .repairOf(PassageId{row}, dataSet->place(PassageId{row}))
                           .has_value();
        }
        QCOMPARE(repairs, 1);
    }

    void wordsOverALineEndCannotBeRepaired()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {filler});
        Passage passage;
        passage.source = SourceId{0};
        passage.exact = QStringLiteral("one\ntwo");
        passage.end = 7;
        builder.put(passage);
        const DataSetPtr dataSet = builder.build();
        const QString text = QStringLiteral("zero one\ntwo three");
        const FullTextCheck check = checkAgainst(*dataSet, SourceId{0}, text);
        QCOMPARE(check.places.at(0).integrity, Integrity::Moved);
        QVERIFY(
            !SourceRepair(*dataSet, SourceId{0}, &text).repairOf(PassageId{0}, check.places[0]));
    }

    void positionsAreCodePointsOfTheWholeText()
    {
        const DataSetPtr dataSet =
            quoting({filler, QStringLiteral("They met in Huế.")}, QStringLiteral("met in Huế"));
        const QString text = QStringLiteral("\U0001F6A2\U0001F6A2\nThey met in Huế.\n");
        const FullTextCheck check = checkAgainst(*dataSet, SourceId{0}, text);
        const auto repair =
            SourceRepair(*dataSet, SourceId{0}, &text).repairOf(PassageId{0}, check.places[0]);
        QVERIFY(repair);
        QCOMPARE(repair->after.start, 8); // two ships, a line end, "They "
        QCOMPARE(repair->after.end, 18);
        QCOMPARE(repair->after.prefix, QStringLiteral("They "));
        QCOMPARE(repair->after.suffix, QStringLiteral("."));
    }

    void aSourceThatTakesOverATextKeepsOnlyWhatStandsInIt()
    {
        const QString second = QStringLiteral("They met in Huế.");
        const QString gone = QStringLiteral("This line was taken out.");
        const DataSetPtr dataSet = quoting({filler, second, gone}, QStringLiteral("met in Huế"));
        const QString text = QStringLiteral("New.\n\n") + second + QLatin1Char('\n') + filler +
                             QStringLiteral(" And more.\n");
        const SourceRepair repair(*dataSet, SourceId{0}, &text);
        const FullTextCheck check = checkAgainst(*dataSet, SourceId{0}, text);
        const Passage after = repair.repairOf(PassageId{0}, check.places[0])->after;
        const Source source = repair.adopted(QStringLiteral("hash"), {after});
        QCOMPARE(source.sha256, QStringLiteral("hash"));
        QCOMPARE(source.length, 6 + 17 + filler.size() + 11);
        QCOMPARE(source.paragraphs, (QList<Paragraph>{{2, 6, second}, {3, 23, filler}}));
    }

    void theParagraphOfARepairedPassageIsAdded()
    {
        const DataSetPtr dataSet =
            quoting({filler, QStringLiteral("They met in Huế.")}, QStringLiteral("met in Huế"));
        const QString text = QStringLiteral("Later they met in Huế again.");
        const SourceRepair repair(*dataSet, SourceId{0}, &text);
        const FullTextCheck check = checkAgainst(*dataSet, SourceId{0}, text);
        const Passage after = repair.repairOf(PassageId{0}, check.places[0])->after;
        QCOMPARE(repair.adopted({}, {after}).paragraphs, (QList<Paragraph>{{1, 0, text}}));
        QVERIFY(repair.adopted({}, {}).paragraphs.isEmpty());
    }

    void withoutChangesTheDataSetIsTheSame()
    {
        const DataSetPtr sample = test::sampleDataSet();
        QCOMPARE(toBytes(*withChanges(*sample, {}, {})), toBytes(*sample));
        const DataSetPtr bundled = readBundledDataSet().dataSet;
        QVERIFY(bundled);
        QCOMPARE(toBytes(*withChanges(*bundled, {}, {})), toBytes(*bundled));
    }

    void aChangedPassageIsCheckedAnew()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const EventId moved = *dataSet->findEvent(u"moved");
        const PassageId id = dataSet->events().citations[moved.value][0].passage;
        const auto repair = SourceRepair(*dataSet, dataSet->passage(id).source, nullptr)
                                .repairOf(id, dataSet->place(id));
        const DataSetPtr repaired = withChanges(*dataSet, {{id, repair->after}}, {});
        QCOMPARE(repaired->place(id).integrity, Integrity::Exact);
        QCOMPARE(dataSet->place(id).integrity, Integrity::Moved);
        QCOMPARE(repaired->findEvent(u"moved"), moved);
    }
};

QTEST_APPLESS_MAIN(TestPassageRepair)
#include "tst_passagerepair.moc"
