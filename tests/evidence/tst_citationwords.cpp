// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/citationwords.h"
#include "evidence/copytexts.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;

class TestCitationWords : public QObject
{
    Q_OBJECT

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
    DataSetPtr m_dataSet = test::sampleDataSet();

    Citation citation(const char* event, int index = 0) const
    {
        const EventId id = *m_dataSet->findEvent(QString::fromLatin1(event));
        return m_dataSet->events().citations[id.value][size_t(index)];
    }

private slots:
    void aSourceSaysWhatItDoesNotState()
    {
        const Source& interview = m_dataSet->source(*m_dataSet->findSource(u"004"));
        QCOMPARE(sourceInWords(interview, m_english),
                 QStringLiteral("Interview · not dated · 004"));
        QCOMPARE(sourceDetails(interview), QStringLiteral("Title not stated"));
        QVERIFY(dependenceInWords(interview).isEmpty());
    }

    void aSourceSaysWhatItStates()
    {
        const Source& opEd = m_dataSet->source(*m_dataSet->findSource(u"001"));
        QCOMPARE(sourceInWords(opEd, m_english), QStringLiteral("Op-ed · 22 December 2022 · 001"));
        QCOMPARE(sourceDetails(opEd),
                 QStringLiteral("Protecting Fatherland early, from afar · VNA"));
        QCOMPARE(dependenceInWords(opEd),
                 QStringLiteral("Shares its text with 000: one statement, not two."));
    }

    void whatACitationSupportsIsNamed()
    {
        QCOMPARE(supportInWords(*m_dataSet, citation("laos"), QStringLiteral("paragraph 2")),
                 QStringLiteral("paragraph 2 · supports date, participants"));
        QCOMPARE(supportInWords(*m_dataSet, citation("lost"), {}),
                 QStringLiteral("supports event"));
    }

    void aCitationOfSomethingElseSaysSo()
    {
        const Subject event{EventId{0}, {}};
        const Subject figure{{}, FigureId{0}};
        QCOMPARE(onlySupportInWords(event, Support::Date), QStringLiteral("date only"));
        QCOMPARE(onlySupportInWords(event, Support::Figure | Support::Participants),
                 QStringLiteral("participants, figure only"));
        QCOMPARE(onlySupportInWords(figure, Support::Event), QStringLiteral("event only"));
        QVERIFY(onlySupportInWords(event, Support::Event | Support::Date).isEmpty());
        QVERIFY(onlySupportInWords(figure, Support::Date | Support::Figure).isEmpty());
    }

    void aRepeatedPassageNamesTheSourceItRepeats()
    {
        test::SampleBuilder builder;
        const QStringList text{QStringLiteral("Two officers went. One came back.")};
        Source first;
        first.key = QStringLiteral("000");
        first.sharesTextWith = {QStringLiteral("001")};
        builder.addText(first, text);
        Source second;
        second.key = QStringLiteral("001");
        builder.addText(second, text);
        Source apart;
        apart.key = QStringLiteral("002");
        builder.addText(apart, text);
        const QString went = QStringLiteral("Two officers went.");
        const PassageId back = builder.quote(u"000", QStringLiteral("One came back."));
        const PassageId original = builder.quote(u"000", went);
        const PassageId copy = builder.quote(u"001", went);
        const PassageId independent = builder.quote(u"002", went);
        const DataSetPtr dataSet = builder.build();
        QCOMPARE(repetitionInWords(*dataSet, copy, {independent, back, original}),
                 QStringLiteral("same text as 000"));
        QCOMPARE(repetitionInWords(*dataSet, original, {copy}), QStringLiteral("same text as 001"));
        QCOMPARE(repetitionInWords(*dataSet, copy, {back}), QStringLiteral("shares text with 000"));
        QVERIFY(repetitionInWords(*dataSet, back, {original, copy}).isEmpty());
        QVERIFY(repetitionInWords(*dataSet, independent, {original, copy}).isEmpty());
        QVERIFY(repetitionInWords(*dataSet, original, {back}).isEmpty());
    }

    void aRowOfATableIsNotCalledAParagraph()
    {
        test::SampleBuilder builder;
        Source table;
        table.key = QStringLiteral("un-2021-01");
        table.kind = SourceKind::Table;
        table.title = QStringLiteral("Contribution of Uniformed Personnel");
        table.date = QStringLiteral("2021-01-31");
        builder.addText(
            table, {QStringLiteral("date,mission,total"), QStringLiteral("2021-01-31,MINUSCA,6")});
        const PassageId row = builder.quote(u"un-2021-01", QStringLiteral("2021-01-31,MINUSCA,6"));
        const PassageId lost = builder.quote(u"un-2021-01", QStringLiteral("2021-01-31,UNMISS,6"));
        const DataSetPtr dataSet = builder.build();
        const Citation citation{row, Support::Figure, {}};
        QCOMPARE(supportInWords(*dataSet, citation, placeInWords(*dataSet, citation.passage)),
                 QStringLiteral("table row 2 · supports figure"));
        QCOMPARE(stateInWords(dataSet->source(SourceId{0}), dataSet->place(row).integrity),
                 QStringLiteral("row exact"));
        QCOMPARE(stateInWords(dataSet->source(SourceId{0}), dataSet->place(lost).integrity),
                 QStringLiteral("missing"));
        QCOMPARE(citationText(*dataSet, citation, CopyFormat::PlainText, m_english),
                 QStringLiteral("“2021-01-31,MINUSCA,6” — Contribution of Uniformed Personnel, "
                                "31 January 2021, source un-2021-01, table row 2"));
    }

    void theCopiedCitationIsTheQuotationWithItsReference()
    {
        QCOMPARE(citationText(*m_dataSet, citation("laos", 1), CopyFormat::PlainText, m_english),
                 QStringLiteral("“the first exchange” — Protecting Fatherland early, from afar, "
                                "VNA, 22 December 2022, source 001, paragraph 1"));
        QCOMPARE(citationText(*m_dataSet, citation("coast"), CopyFormat::PlainText, m_english),
                 QStringLiteral("“we hosted the Coast Guards and Friends Program” — Interview, "
                                "not dated, source 004, paragraph 2"));
    }

    void onlyAnExactPassageNeedsNoReason()
    {
        QVERIFY(integrityInWords(Integrity::Exact).isEmpty());
        for (const Integrity other :
             {Integrity::Ambiguous, Integrity::Missing, Integrity::Unchecked})
            QVERIFY(integrityInWords(other).startsWith(QStringLiteral("Nothing is highlighted")));
        QVERIFY(!integrityInWords(Integrity::Moved).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCitationWords)
#include "tst_citationwords.moc"
