// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A source of a million characters and 20,000 citations: what is done for each selection is
// counted, not timed (see tests/bench/bench_evidence.cpp).
#include "evidence/evidencepane.h"
#include "evidence/passageview.h"
#include "evidence/readinglayout.h"
#include "evidence/readsources.h"
#include "support/sampledataset.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace attache;

namespace {

constexpr int citations = 20'000;

/// One paragraph of a million characters; every 50 of them are cited, by events of their own or
/// all by one.
DataSetPtr millionCharacters(bool byOneEvent)
{
    test::SampleBuilder builder;
    Source source;
    source.key = QStringLiteral("long");
    const QString words = QStringLiteral("They met again in Ha Noi and spoke of many things ");
    source.paragraphs = {{1, 0, words.repeated(citations)}};
    source.length = qsizetype(words.size()) * citations;
    const SourceId id = *builder.addSource(source);
    QList<PassageId> all;
    for (int i = 0; i < citations; ++i) {
        const qsizetype start = i * words.size();
        const PassageId passage =
            builder.put({{}, id, words.trimmed(), {}, {}, start, start + words.size() - 1});
        all << passage;
        if (!byOneEvent) {
            EventDraft event = builder.eventOf(u"x", QStringLiteral("Meeting"), {}, {passage});
            event.key = QStringLiteral("e%1").arg(i);
            builder.addEvent(event);
        }
    }
    if (byOneEvent)
        builder.addEvent(builder.eventOf(u"all", QStringLiteral("Meetings"), {}, all));
    return builder.build();
}

} // namespace

class TestManyCitations : public QObject
{
    Q_OBJECT

private:
    static PassageView& view(EvidencePane& pane, const char* name)
    {
        return *pane.findChild<PassageView*>(QString::fromLatin1(name));
    }

private slots:
    void ofALongParagraphOnlyWhatStandsAroundTheWordsIsShown()
    {
        Workspace workspace;
        workspace.setDataSet(millionCharacters(false));
        EvidencePane pane(workspace);
        pane.resize(330, 700);
        pane.show();
        workspace.selection().setEvent(EventId{10'000});
        const PassageView& passage = view(pane, "passageText");
        // 6,000 on each side, the words, and what is said to be left out.
        QVERIFY(passage.document()->characterCount() < 12'200);
        QVERIFY(passage.passage().cited.size() < 300);
        QVERIFY(passage.toPlainText().startsWith(QStringLiteral("[…] ")));
        QVERIFY(passage.toPlainText().endsWith(QStringLiteral(" […]")));
        QCOMPARE(passage.passage().text.original(passage.passage().quote),
                 QStringLiteral("They met again in Ha Noi and spoke of many things"));
    }

    void goingOnReadsTheSourceNoSecondTime()
    {
        Workspace workspace;
        workspace.setDataSet(millionCharacters(false));
        EvidencePane pane(workspace);
        pane.resize(330, 700);
        pane.show();
        pane.showPage(EvidencePane::Page::Source);
        workspace.selection().setEvent(EventId{5});
        QCoreApplication::processEvents();
        const auto* sources = pane.findChild<ReadSources*>();
        QCOMPARE(sources->readCount(), 1);
        QSignalSpy textChanges(view(pane, "sourceText").document(), &QTextDocument::contentsChange);
        for (const quint32 row : {19'999U, 3U, 12'345U})
            workspace.selection().setEvent(EventId{row});
        QCOMPARE(sources->readCount(), 1);
        QCOMPARE(textChanges.count(), 0);
    }

    void inTheWholeSourceOnlyWhatIsInViewIsMarked()
    {
        Workspace workspace;
        workspace.setDataSet(millionCharacters(false));
        EvidencePane pane(workspace);
        pane.resize(330, 700);
        pane.show();
        pane.showPage(EvidencePane::Page::Source);
        workspace.selection().setEvent(EventId{10'000});
        QCoreApplication::processEvents();
        const PassageView& text = view(pane, "sourceText");
        QCOMPARE(text.passage().cited.size(), citations);
        // The lines are broken at 3,000 characters, and two such stretches can be in view.
        QVERIFY(text.extraSelections().size() < 1'000);
        QVERIFY(text.viewport()->rect().contains(text.cursorRect().center()));
        QVERIFY(text.document()->blockCount() >= 100);
    }

    void glyphsAreKeptForSomeScreensOnly()
    {
        Workspace workspace;
        workspace.setDataSet(millionCharacters(false));
        EvidencePane pane(workspace);
        pane.resize(330, 700);
        pane.show();
        pane.showPage(EvidencePane::Page::Source);
        PassageView& text = view(pane, "sourceText");
        const auto* layout = qobject_cast<ReadingLayout*>(text.document()->documentLayout());
        QVERIFY(layout);
        for (quint32 row = 0; row < citations; row += 400) {
            workspace.selection().setEvent(EventId{row});
            QCoreApplication::processEvents();
            QVERIFY(layout->keptCharacters() > 0);
            QVERIFY(layout->keptCharacters() <= 200'000);
            QVERIFY(text.viewport()->rect().contains(text.cursorRect().center()));
        }
    }

    void oneEventWithAllCitationsIsReadThroughOnce()
    {
        Workspace workspace;
        workspace.setDataSet(millionCharacters(true));
        EvidencePane pane(workspace);
        pane.resize(330, 700);
        pane.show();
        workspace.selection().setEvent(EventId{0}, 19'999);
        QCOMPARE(pane.findChild<QLabel*>(QStringLiteral("count"))->text(),
                 QStringLiteral("20000 of 20000"));
        const PassageView& passage = view(pane, "passageText");
        QVERIFY(passage.passage().cited.size() < 300);
        QCOMPARE(passage.passage().cited.last().citedBy,
                 (QList<CitationRef>{{{EventId{0}, {}}, 19'999}}));
    }

    void wordsAreFoundByTheirPlaceWhateverOverlaps()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {QStringLiteral("abcdefghij"), QStringLiteral("klm")});
        const PassageId wide = builder.quote(u"s", QStringLiteral("abcdefghi"));
        const PassageId early = builder.quote(u"s", QStringLiteral("bc"));
        const PassageId late = builder.quote(u"s", QStringLiteral("hi"));
        builder.addEvent(builder.eventOf(u"e", QStringLiteral("E"), {}, {late, wide, early}));
        const DataSetPtr dataSet = builder.build();
        AttachedTexts none;
        none.reset(dataSet);
        const ReadSource read(*dataSet, none, SourceId{0});
        QCOMPARE(read.wordCount(), size_t(3));
        const ShownPassage shown = shownSource(read, [](Subject) { return true; });
        QCOMPARE(shown.citedIn({4, 1}), QList<qsizetype>{0});
        QCOMPARE(shown.citedIn({7, 1}), (QList<qsizetype>{0, 2}));
        QCOMPARE(shown.citedIn({2, 1}), (QList<qsizetype>{0, 1}));
        QVERIFY(shown.citedIn({11, 3}).isEmpty());
        QCOMPARE(read.paragraphCount(), 2);
        QCOMPARE(read.citedParagraphCount(), 1);
        QCOMPARE(read.rangeOf(late), (TextRange{7, 2}));
    }
};

QTEST_MAIN(TestManyCitations)
#include "tst_manycitations.moc"
