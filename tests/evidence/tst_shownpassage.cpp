// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/shownin.h"

#include <QTest>

using namespace attache;
using test::shownIn;

namespace {

CitationRef ofEvent(const DataSet& dataSet, const char* key, int index = 0)
{
    return {{*dataSet.findEvent(QString::fromLatin1(key)), {}}, index};
}

QString wordsIn(const ShownPassage& passage, TextRange range)
{
    return passage.text.original(range);
}

} // namespace

class TestShownPassage : public QObject
{
    Q_OBJECT

private slots:
    void theQuoteAndItsDateStandInTheWholeParagraph()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "laos"));
        QCOMPARE(shown.text.text(),
                 QString(QStringLiteral("[…] ") + test::sampleParagraph + QStringLiteral(" […]")));
        QCOMPARE(wordsIn(shown, shown.quote), test::sampleExchangeWords);
        QCOMPARE(wordsIn(shown, shown.dateWords), QStringLiteral("December 2021 to May 2022"));
    }

    void aParagraphThatIsTheWholeSourceHasNoEllipsis()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "laos", 1));
        QVERIFY(shown.text.text().startsWith(QStringLiteral("This year they")));
        QVERIFY(shown.text.text().endsWith(QStringLiteral("170 companies.")));
        QVERIFY(shown.aside.isEmpty());
        QCOMPARE(wordsIn(shown, shown.quote), QStringLiteral("the first exchange"));
    }

    void everythingCitedInTheParagraphIsListed()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "laos"));
        QCOMPARE(shown.cited.size(), 2);
        const QList<CitationRef> both{ofEvent(*dataSet, "laos"), ofEvent(*dataSet, "china")};
        QCOMPARE(shown.cited.at(0).citedBy, both);
        QCOMPARE(wordsIn(shown, shown.cited.at(1).range),
                 QStringLiteral("we hosted the Coast Guards and Friends Program"));
        QCOMPARE(shown.cited.at(1).citedBy, QList{ofEvent(*dataSet, "coast")});
        QCOMPARE(shown.citedAt(shown.quote.begin), both);
        QVERIFY(shown.citedAt(5).isEmpty());
    }

    void figuresAreListedToo()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const FigureId companies = *dataSet->findFigure(u"companies");
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "laos", 1));
        const auto words = shown.text.text().indexOf(QStringLiteral("170"));
        QCOMPARE(shown.citedAt(words), (QList<CitationRef>{{{{}, companies}, 0}}));
    }

    void wordsThatOnlyTheCurrentCitationCitesLeadNowhere()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "coast"));
        QVERIFY(!shown.leadElsewhere({ofEvent(*dataSet, "coast")}));
        QVERIFY(shown.leadElsewhere({ofEvent(*dataSet, "coast"), ofEvent(*dataSet, "laos")}));
    }

    void movedWordsAreShownWhereTheyStandNow()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "moved"));
        QCOMPARE(shown.quote, (TextRange{0, 9}));
        QCOMPARE(wordsIn(shown, shown.quote), QStringLiteral("This year"));
    }

    void wordsWithoutAKnownPlaceAreNeverHighlighted_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << QStringLiteral("lost")
                                 << QStringLiteral("[…] words that nobody wrote […]");
        QTest::newRow("ambiguous") << QStringLiteral("twice") << QStringLiteral("[…] exchange […]");
        QTest::newRow("unchecked")
            << QStringLiteral("afar") << QStringLiteral("[…] so far away it is […]");
    }

    void wordsWithoutAKnownPlaceAreNeverHighlighted()
    {
        QFETCH(QString, event);
        QFETCH(QString, text);
        const DataSetPtr dataSet = test::sampleDataSet();
        const ShownPassage shown = shownIn(dataSet, {{*dataSet->findEvent(event), {}}, 0});
        QCOMPARE(shown.text.text(), text);
        QVERIFY(shown.quote.isEmpty());
        QVERIFY(shown.dateWords.isEmpty());
        QVERIFY(shown.cited.isEmpty());
    }

    void dateWordsThatStandTwiceAreNotUnderlined()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {QStringLiteral("In 2022 and again in 2022.")});
        EventDraft event =
            builder.eventOf(u"e", QStringLiteral("E"), QStringLiteral("2022"),
                            {builder.quote(u"s", QStringLiteral("In 2022 and again in 2022"))});
        event.citations[0].dateWords = QStringLiteral("2022");
        builder.addEvent(event);
        const DataSetPtr dataSet = builder.build();
        const ShownPassage shown = shownIn(dataSet, ofEvent(*dataSet, "e"));
        QCOMPARE(shown.quote.length, 25);
        QVERIFY(shown.dateWords.isEmpty());
    }

    void anUnknownCitationShowsNothing()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        QVERIFY(shownIn(dataSet, ofEvent(*dataSet, "laos", 2)).text.text().isEmpty());
        QVERIFY(shownIn(dataSet, {}).text.text().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestShownPassage)
#include "tst_shownpassage.moc"
