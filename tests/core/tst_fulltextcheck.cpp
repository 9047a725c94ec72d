// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulltextcheck.h"
#include "support/sampledataset.h"

#include <QTest>

using namespace attache;
using attache::test::SampleBuilder;

/// What a data set holds of a source is held against the source's full text.
class TestFullTextCheck : public QObject
{
    Q_OBJECT

private slots:
    void theTextItWasCodedFromAgrees();
    void aTextThatBeginsDifferentlyMovesEverything();
    void wordsThatStandTwiceElsewhereAreAmbiguous();
    void wordsThatAreGoneAreMissing();
    void statesAreCounted();

private:
    /// "They met in Hanoi." and "They met in Vientiane.", of which "in Hanoi" (9 to 17) and
    /// "in Vientiane" (28 to 40) are quoted.
    static DataSetPtr dataSet()
    {
        SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("report");
        builder.addText(source, {QStringLiteral("They met in Hanoi."),
                                 QStringLiteral("They met in Vientiane.")});
        builder.quote(u"report", QStringLiteral("in Hanoi"));
        builder.quote(u"report", QStringLiteral("in Vientiane"));
        return builder.build();
    }
};

void TestFullTextCheck::theTextItWasCodedFromAgrees()
{
    const FullTextCheck check = checkAgainst(
        *dataSet(), SourceId{0}, QStringLiteral("They met in Hanoi.\nThey met in Vientiane."));
    const std::vector<PassagePlace> expected{{Integrity::Exact, 0, 9, 8},
                                             {Integrity::Exact, 0, 28, 12}};
    QVERIFY(check.places == expected);
    QCOMPARE(check.changedParagraphs, QList<int>());
    QVERIFY(!check.hasOtherLength);
}

void TestFullTextCheck::aTextThatBeginsDifferentlyMovesEverything()
{
    const FullTextCheck check =
        checkAgainst(*dataSet(), SourceId{0},
                     QStringLiteral("News.\nThey met in Hanoi.\nThey met in Vientiane."));
    const std::vector<PassagePlace> expected{{Integrity::Moved, 0, 15, 8},
                                             {Integrity::Moved, 0, 34, 12}};
    QVERIFY(check.places == expected);
    QCOMPARE(check.changedParagraphs, (QList<int>{0, 1}));
    QVERIFY(check.hasOtherLength);
}

void TestFullTextCheck::wordsThatStandTwiceElsewhereAreAmbiguous()
{
    const FullTextCheck check =
        checkAgainst(*dataSet(), SourceId{0}, QStringLiteral("in Hanoi, in Hanoi, in Vientiane"));
    QCOMPARE(check.places.at(0).integrity, Integrity::Ambiguous);
    QCOMPARE(check.places.at(1).integrity, Integrity::Moved);
}

void TestFullTextCheck::wordsThatAreGoneAreMissing()
{
    const FullTextCheck check = checkAgainst(*dataSet(), SourceId{0}, QStringLiteral("They met."));
    QCOMPARE(check.places.at(0).integrity, Integrity::Missing);
    QCOMPARE(check.places.at(1).integrity, Integrity::Missing);
    QCOMPARE(check.changedParagraphs, (QList<int>{0, 1}));
}

void TestFullTextCheck::statesAreCounted()
{
    SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("report");
    builder.addText(source, {QStringLiteral("They met in Hanoi.")});
    builder.quote(u"report", QStringLiteral("in Hanoi"));
    builder.quote(u"report", QStringLiteral("in Vientiane")); // at 0, where it does not stand
    Passage beyond;
    beyond.source = SourceId{0};
    beyond.exact = QStringLiteral("later");
    beyond.start = 100;
    beyond.end = 105;
    builder.put(beyond);
    IntegrityCounts expected;
    expected.exact = 1;
    expected.missing = 1;
    expected.unchecked = 1;
    QCOMPARE(integrityCounts(*builder.build()), expected);
    QCOMPARE(expected.total(), 3);
}

QTEST_GUILESS_MAIN(TestFullTextCheck)
#include "tst_fulltextcheck.moc"
