// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passageview.h"
#include "evidence/shownin.h"
#include "support/sampledataset.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace attache;
using test::shownIn;

class TestPassageView : public QObject
{
    Q_OBJECT

private:
    static Look look() { return {Theme::light(), Fonts::make()}; }

private slots:
    void linesStandFurtherApartThanTheFontSays()
    {
        PassageView view(look());
        view.resize(300, 300);
        const DataSetPtr dataSet = test::sampleDataSet();
        view.setPassage(shownIn(dataSet, {{*dataSet->findEvent(u"laos"), {}}, 0}));
        view.show();
        const QTextBlock block = view.document()->firstBlock();
        view.document()->documentLayout()->blockBoundingRect(block);
        const QTextLayout* layout = block.layout();
        QVERIFY(layout->lineCount() > 3);
        const double step = layout->lineAt(2).y() - layout->lineAt(1).y();
        QCOMPARE(step, std::round(layout->lineAt(1).height() * 1.3));
    }

    void aLongParagraphIsScrolledToItsQuote()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        const QString filler = QStringLiteral("Nothing happens here at all. ").repeated(80);
        builder.addText(source, {QString(filler + QStringLiteral("The quoted words. ") + filler)});
        builder.addEvent(
            builder.eventOf(u"e", QStringLiteral("E"), {},
                            {builder.quote(u"s", QStringLiteral("The quoted words."))}));
        const DataSetPtr dataSet = builder.build();

        PassageView view(look());
        view.resize(300, 160);
        view.show();
        view.setPassage(shownIn(dataSet, {{EventId{0}, {}}, 0}));
        QVERIFY(view.verticalScrollBar()->value() > 0);
        QVERIFY(view.viewport()->rect().contains(view.cursorRect().center()));
        view.resize(200, 120);
        QVERIFY(view.viewport()->rect().contains(view.cursorRect().center()));
    }

    void copiedWordsAreTheSourcesOwn()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {QString(3000, QLatin1Char('x'))});
        builder.addEvent(builder.eventOf(u"e", QStringLiteral("E"), {},
                                         {builder.quote(u"s", QStringLiteral("xx"))}));
        const DataSetPtr dataSet = builder.build();
        PassageView view(look());
        view.setPassage(shownIn(dataSet, {{EventId{0}, {}}, 0}));
        view.selectAll();
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(3000, QLatin1Char('x')));
    }

    void aChangeOfWhatIsLitKeepsTheOtherMarks()
    {
        const DataSetPtr dataSet = test::sampleDataSet();
        PassageView view(look());
        view.setPassage(shownIn(dataSet, {{*dataSet->findEvent(u"laos"), {}}, 0}));
        const auto before = view.extraSelections().size();
        view.setLit({*dataSet->findEvent(u"coast"), {}});
        QCOMPARE(view.extraSelections().size(), before + 1);
        QCOMPARE(view.extraSelections().last().cursor.selectedText(),
                 QStringLiteral("we hosted the Coast Guards and Friends Program"));
        view.setLit({});
        QCOMPARE(view.extraSelections().size(), before);
    }
};

QTEST_MAIN(TestPassageView)
#include "tst_passageview.moc"
