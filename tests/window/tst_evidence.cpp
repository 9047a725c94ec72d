// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencepane.h"
#include "evidence/excerptrow.h"
#include "evidence/otherquotations.h"
#include "evidence/passageview.h"
#include "evidence/textrow.h"
#include "io/nativereader.h"
#include "io/nativewriter.h"
#include "support/sampledataset.h"
#include "table/eventtablemodel.h"
#include "table/tablepane.h"
#include "window/openwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace attache;

namespace {

const QString firstLine = QStringLiteral("The ministers met in Hanoi.");
const QString secondLine = QStringLiteral("In May 2022 the two navies held their first exercise.");
const QString thirdLine = QStringLiteral("Both sides praised the exercise as a success.");

QString wholeText()
{
    return QStringList{firstLine, secondLine, thirdLine}.join(QLatin1Char('\n')) +
           QLatin1Char('\n');
}

QString sha256Of(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Two reports that disagree and share text, one event that cites both, one that cites nothing.
/// "naval" is coded from wholeText() and holds its second line only.
DataSetPtr twoReports()
{
    test::SampleBuilder builder;
    builder.setInfo(
        {QStringLiteral("two"), QStringLiteral("Two reports"), {}, {}, {}, {}, {}, {}, {}});
    Source naval;
    naval.key = QStringLiteral("naval");
    naval.title = QStringLiteral("Naval report");
    naval.address = QStringLiteral("https://example.org/naval?year=2022");
    naval.sha256 = sha256Of(wholeText());
    naval.length = foreigntext::codePointCount(wholeText());
    naval.paragraphs = {{2, firstLine.size() + 1, secondLine}};
    naval.sharesTextWith = {QStringLiteral("agency")};
    const SourceId navalId = *builder.addSource(naval);
    Source agency;
    agency.key = QStringLiteral("agency");
    agency.sharesTextWith = {QStringLiteral("naval")};
    builder.addText(agency, {QStringLiteral("In June 2022 the navies held an exercise.")});

    Passage quoted;
    quoted.source = navalId;
    quoted.exact = QStringLiteral("the two navies held their first exercise");
    quoted.prefix = QStringLiteral("In May 2022 ");
    quoted.suffix = QStringLiteral(".");
    quoted.start = firstLine.size() + 1 + 12;
    quoted.end = quoted.start + quoted.exact.size();
    const PassageId inNaval = builder.put(quoted);
    const PassageId inAgency = builder.quote(u"agency", QStringLiteral("In June 2022"));
    const PassageId again = builder.quote(u"naval", QStringLiteral("In May 2022"));

    EventDraft exercise = builder.eventOf(u"exercise", QStringLiteral("First naval exercise"),
                                          QStringLiteral("2022"), {inNaval, inAgency, again});
    exercise.places = {QStringLiteral("Hanoi")};
    exercise.citations[0].supports = Support::Event | Support::Participants;
    exercise.statusHistory = {{EventStatus::Planned, QStringLiteral("2022-04"), inAgency},
                              {EventStatus::Held, {}, inNaval}};
    builder.addEvent(exercise);
    builder.addEvent(builder.eventOf(u"bare", QStringLiteral("Nobody wrote about it"),
                                     QStringLiteral("2022"), {}));
    builder.addDisagreement({QStringLiteral("month"),
                             QStringLiteral("The month of the exercise differs."),
                             {EventId{0}},
                             {},
                             {inNaval, inAgency}});
    return builder.build();
}

} // namespace

/// Takes what would be opened in the browser.
class LinkCatcher : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

    LinkCatcher() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

public slots:
    void take(const QUrl& url) { opened << url; }
};

/// The evidence pane through the real window, as a person uses it.
class TestEvidence : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QString& text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return path;
    }

    /// The window with twoReports() and its event selected.
    static void openTwoReports(OpenWindow& open)
    {
        open.workspace.setDataSet(twoReports());
        open.workspace.selection().setEvent(open.event("exercise"));
    }

    static PassageView& sourceText(OpenWindow& open)
    {
        return *open.window->findChild<PassageView*>(QStringLiteral("sourceText"));
    }

    static EvidencePane& pane(OpenWindow& open) { return *open.window->findChild<EvidencePane*>(); }

    static QPushButton* button(OpenWindow& open, const char* name)
    {
        return open.window->findChild<QPushButton*>(QString::fromLatin1(name));
    }

    static QAction* action(OpenWindow& open, const char* name)
    {
        return open.window->findChild<QAction*>(QString::fromLatin1(name));
    }

    /// Attaches the file and waits until it is read.
    static void attach(OpenWindow& open, const QString& path)
    {
        const auto told = open.messages.informations.size();
        open.messages.sourceTexts = {path};
        action(open, "attachTexts")->trigger();
        QTRY_COMPARE(open.messages.informations.size(), told + 1);
    }

    static QStringList wordsOn(const PassageView& view, const QColor& background)
    {
        QStringList words;
        for (const auto& selection : view.extraSelections()) {
            if (selection.format.background().style() != Qt::NoBrush &&
                selection.format.background().color() == background)
                words << selection.cursor.selectedText();
        }
        return words;
    }

private slots:
    void theHeadTellsStatusHistoryAndPlaces()
    {
        OpenWindow open;
        openTwoReports(open);
        QStringList lines;
        for (const TextRow* row : open.window->findChildren<TextRow*>()) {
            if (row->isVisible())
                lines << row->line();
        }
        QVERIFY(lines.contains(QStringLiteral("planned · as of April 2022")));
        QVERIFY(lines.contains(QStringLiteral("held · date not stated")));
        QStringList labels;
        for (const QLabel* label : open.window->findChildren<QLabel*>())
            labels << label->text();
        QVERIFY(labels.contains(QStringLiteral("Place: Hanoi")));
    }

    void aStepOfTheHistoryLeadsToItsWords()
    {
        OpenWindow open;
        openTwoReports(open);
        for (TextRow* row : open.window->findChildren<TextRow*>()) {
            if (row->line().startsWith(QStringLiteral("planned")))
                row->click();
        }
        QCOMPARE(open.highlightedWords(), QStringList{QStringLiteral("In June 2022")});
    }

    void passagesAreReadSourceBySource()
    {
        OpenWindow open;
        openTwoReports(open);
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        pane(open).focusPassage();
        QStringList read{open.highlightedWords()};
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(&open.passage(), Qt::Key_PageDown, Qt::ControlModifier);
            read << open.highlightedWords();
        }
        QCOMPARE(read,
                 (QStringList{QStringLiteral("the two navies held their first exercise"),
                              QStringLiteral("In May 2022"), QStringLiteral("In June 2022")}));
        QCOMPARE(open.labelText("count"), QStringLiteral("3 of 3"));
    }

    void everyOtherPassageStandsInItsContext()
    {
        OpenWindow open;
        openTwoReports(open);
        open.workspace.selection().setCitation(2);
        QStringList excerpts;
        for (const ExcerptRow* row : open.window->findChildren<ExcerptRow*>()) {
            if (row->isVisible())
                excerpts << row->excerpt();
        }
        QVERIFY(excerpts.contains(
            QStringLiteral("[…] In May 2022 the two navies held their first exercise. […]")));
    }

    void anEventWithoutAPassageSaysSo()
    {
        OpenWindow open;
        openTwoReports(open);
        const auto* note = open.window->findChild<QLabel*>(QStringLiteral("withoutPassage"));
        QVERIFY(!note->isVisible());
        open.workspace.selection().setEvent(open.event("bare"));
        QVERIFY(note->isVisible());
        QVERIFY(note->text().startsWith(QStringLiteral("No passage is cited")));
        QVERIFY(!open.passage().isVisible());
        open.workspace.selection().setEvent(open.event("exercise"));
        QVERIFY(!note->isVisible());
    }

    void manyFurtherPassagesFollowFrameByFrame()
    {
        OpenWindow open;
        const auto& citations = open.workspace.dataSet()->events().citations;
        EventId most;
        for (quint32 row = 0; row < open.workspace.dataSet()->events().count(); ++row) {
            if (!most.isValid() || citations[row].size() > citations[most.value].size())
                most = EventId{row};
        }
        const int all = int(citations[most.value].size()) - 1;
        QVERIFY2(all > 3, qPrintable(QString::number(all)));
        const auto* others = open.window->findChild<OtherQuotations*>();
        const auto shown = [others] {
            const auto rows = others->findChildren<ExcerptRow*>();
            return std::count_if(rows.begin(), rows.end(),
                                 [](const ExcerptRow* row) { return !row->isHidden(); });
        };
        open.workspace.selection().setEvent(most);
        QCOMPARE(shown(), 1);
        QVERIFY(!others->isComplete());
        QTRY_VERIFY(others->isComplete());
        QCOMPARE(shown(), std::min(all, 12));
        // Another selection in between leaves none of the old ones.
        open.workspace.selection().setEvent(most);
        open.workspace.selection().clear();
        open.workspace.selection().setEvent(most);
        open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
        const int few = int(citations[open.event("border-exchange-laos-1st").value].size()) - 1;
        QTRY_VERIFY(others->isComplete());
        QCOMPARE(shown(), std::min(few, 12));
    }

    void sourcesThatDisagreeStandSideBySideAndCountAsOneWhenTheyShareText()
    {
        OpenWindow open;
        openTwoReports(open);
        QCOMPARE(open.labelText("oneStatement"),
                 QStringLiteral("naval and agency share text: one statement, not two."));
        QVERIFY(open.labelText("disagreements")
                    .contains(QStringLiteral("The month of the exercise differs.")));
        QList<ExcerptRow*> cards;
        for (ExcerptRow* row : open.window->findChildren<ExcerptRow*>()) {
            if (row->isVisible() && row->property("passage").isValid())
                cards << row;
        }
        QCOMPARE(cards.size(), 2);
        QTRY_COMPARE(cards.at(0)->y(), cards.at(1)->y());
        QVERIFY(cards.at(0)->geometry().right() < cards.at(1)->x());
        cards.at(1)->click();
        QCOMPARE(open.workspace.selection().citation(), 1);
        QVERIFY(open.labelText("dependence").contains(QStringLiteral("one statement, not two")));
    }

    void hoveringAMarkLightsItsWordsAndHoveringWordsLightsTheMark()
    {
        OpenWindow open;
        open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
        QCoreApplication::processEvents(); // the text is laid out
        const EventId china = open.event("border-exchange-china-7th");
        const QPoint mark = open.markCentre(china);
        const auto lit = [&open] {
            QStringList words;
            for (const auto& selection : open.passage().extraSelections()) {
                if (selection.format.underlineColor() == Theme::light().accent)
                    words << selection.cursor.selectedText();
            }
            return words;
        };
        QVERIFY(lit().isEmpty());
        QTest::mouseMove(&open.timeline(), mark);
        QTRY_COMPARE(open.workspace.hover().event(), china);
        QCOMPARE(lit(), open.highlightedWords());

        QTextCursor words = open.passage().document()->find(QStringLiteral("Within six months"));
        words.setPosition(words.selectionStart());
        const QPoint onWords = open.passage().cursorRect(words).center() + QPoint(3, 0);
        QTest::mouseMove(&open.timeline(), QPoint(1, 1));
        QTRY_VERIFY(!open.workspace.hover().event());
        const QImage before = open.timeline().grab().toImage();
        QTest::mouseMove(open.passage().viewport(), onWords);
        QTRY_COMPARE(open.workspace.hover().event(), china);
        QTRY_VERIFY(open.timeline().grab().toImage() != before);
    }

    void hoveringWordsLightsTheRowOfTheTableAndHoveringARowLightsItsWords()
    {
        OpenWindow open;
        open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
        const EventId china = open.event("border-exchange-china-7th");
        open.window->findChild<QWidget*>(QStringLiteral("tableDock"))->show();
        auto& table = *open.window->findChild<TablePane*>()->findChild<QTableView*>();
        QTRY_VERIFY(table.isVisible());
        QCoreApplication::processEvents();
        const QString title = open.workspace.dataSet()->title(china);
        QRect row;
        for (int i = 0; i < table.model()->rowCount(); ++i) {
            const QModelIndex cell = table.model()->index(i, int(EventColumn::Title));
            if (cell.data().toString() == title) {
                table.scrollTo(cell);
                row = table.visualRect(cell);
            }
        }
        QVERIFY(!row.isEmpty());
        const auto ground = [&table, row] {
            return table.viewport()->grab().toImage().pixelColor(row.right() - 2, row.top() + 2);
        };
        QVERIFY(ground() != Theme::light().accentFill);
        QTextCursor words = open.passage().document()->find(QStringLiteral("Within six months"));
        words.setPosition(words.selectionStart());
        QTest::mouseMove(&open.timeline(), QPoint(1, 1));
        QTest::mouseMove(open.passage().viewport(),
                         open.passage().cursorRect(words).center() + QPoint(3, 0));
        QTRY_COMPARE(open.workspace.hover().event(), china);
        QTRY_COMPARE(ground(), Theme::light().accentFill);
        QTest::mouseMove(&open.timeline(), QPoint(1, 1));
        QTRY_VERIFY(ground() != Theme::light().accentFill);

        QTest::mouseMove(table.viewport(), row.center());
        QTRY_COMPARE(open.workspace.hover().event(), china);
        const auto selections = open.passage().extraSelections();
        QVERIFY(std::any_of(selections.begin(), selections.end(), [](const auto& selection) {
            return selection.format.underlineColor() == Theme::light().accent;
        }));
        QTest::mouseMove(&open.timeline(), QPoint(1, 1));
        QTRY_VERIFY(!open.workspace.hover().event());
    }

    void theWholeSourceShowsItsMarksAndItsCoverage()
    {
        OpenWindow open;
        const EventId laos = open.event("border-exchange-laos-1st");
        open.workspace.selection().setEvent(laos);
        pane(open).showPage(EvidencePane::Page::Source);
        const PassageView& text = sourceText(open);
        QVERIFY(text.isVisible());
        // article-004 holds 11 paragraphs, and there is text before, between and after them.
        QVERIFY(text.toPlainText().contains(QStringLiteral("[…]")));
        QVERIFY(text.passage().cited.size() > 10);
        QVERIFY(open.labelText("coverage").contains(QStringLiteral(" of the 11 paragraphs")));
        QVERIFY(wordsOn(text, Theme::light().quoteFill).contains(open.highlightedWords().first()));
        QVERIFY(text.viewport()->rect().contains(text.cursorRect().center()));
    }

    void whatTheFilterHidesIsFaintInTheSource()
    {
        OpenWindow open;
        open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
        pane(open).showPage(EvidencePane::Page::Source);
        const PassageView& text = sourceText(open);
        const auto shown = [&text] {
            return std::count_if(text.passage().cited.begin(), text.passage().cited.end(),
                                 [](const CitedWords& words) { return !words.isFaint; });
        };
        const auto before = shown();
        EventFilter laos;
        laos.countries = {QStringLiteral("LA")};
        open.workspace.filter().setFilter(laos);
        QTRY_VERIFY(shown() < before);
        QVERIFY(shown() > 0);
        QVERIFY(open.labelText("coverage")
                    .contains(QStringLiteral("%1 of %2 passages are in the filter")
                                  .arg(shown())
                                  .arg(text.passage().cited.size())));
    }

    void wordsOfTheSourceLeadToTheirEventByKeyAlone()
    {
        OpenWindow open;
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        const EventId laos = open.event("border-exchange-laos-1st");
        open.workspace.selection().setEvent(laos);
        pane(open).showPage(EvidencePane::Page::Source);
        PassageView& text = sourceText(open);
        text.setFocus();
        QTRY_VERIFY(text.hasFocus());
        const int before = text.textCursor().position();
        QTest::keyClick(&text, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(text.textCursor().selectionStart() > before);
        const auto hovered = open.workspace.hover().event();
        QVERIFY(hovered.has_value() || open.workspace.hover().figure().has_value());
        QTest::keyClick(&text, Qt::Key_Return);
        QTRY_VERIFY(open.workspace.selection().event() != laos ||
                    QApplication::activePopupWidget());
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
        QTest::keyClick(&text, Qt::Key_Tab);
        QVERIFY(!text.hasFocus());
    }

    void anotherSourceIsChosenFromTheList()
    {
        OpenWindow open;
        openTwoReports(open);
        pane(open).showPage(EvidencePane::Page::Source);
        auto* chooser = open.window->findChild<QComboBox*>(QStringLiteral("sourceChooser"));
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(chooser->currentIndex(), 0);
        QTest::keyClick(chooser, Qt::Key_Down);
        QTRY_COMPARE(sourceText(open).toPlainText(),
                     QStringLiteral("In June 2022 the navies held an exercise."));
    }

    void whatIsToBeCheckedIsListedAndLeadsThere()
    {
        OpenWindow open;
        open.workspace.setDataSet(test::sampleDataSet());
        auto* tabs = open.window->findChild<QTabBar*>(QStringLiteral("evidenceTabs"));
        // Missing, ambiguous, moved, unchecked.
        QCOMPARE(tabs->tabText(2), QStringLiteral("To check (4)"));
        pane(open).showPage(EvidencePane::Page::Check);
        auto* passages = open.window->findChild<QListView*>(QStringLiteral("inexactPassages"));
        QCOMPARE(passages->model()->rowCount(), 4);
        QVERIFY(passages->isVisible());
        passages->setCurrentIndex(passages->model()->index(0, 0));
        passages->setFocus();
        QTest::keyClick(passages, Qt::Key_Return);
        QCOMPARE(open.workspace.selection().event(), open.event("lost"));
        QCOMPARE(pane(open).page(), EvidencePane::Page::Passage);

        openTwoReports(open);
        pane(open).showPage(EvidencePane::Page::Check);
        auto* events = open.window->findChild<QListView*>(QStringLiteral("uncitedEvents"));
        QCOMPARE(events->model()->index(0, 0).data().toString(),
                 QStringLiteral("Nobody wrote about it"));
        events->setCurrentIndex(events->model()->index(0, 0));
        QTest::keyClick(events, Qt::Key_Return);
        QCOMPARE(open.workspace.selection().event(), open.event("bare"));
    }

    void theStatusBarCountsEveryState()
    {
        OpenWindow open;
        QVERIFY(open.labelText("integrity").isEmpty() ||
                !open.labelText("integrity").contains(QStringLiteral("missing")));
        open.workspace.setDataSet(test::sampleDataSet());
        const QList<QLabel*> labels = open.window->findChild<QStatusBar*>()->findChildren<QLabel*>(
            QStringLiteral("integrity"));
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->text(),
                 QStringLiteral("! 1 moved, 1 ambiguous, 1 missing, 1 unchecked of 8 quotations"));
    }

    void theFullTextIsShownWithTheSameHighlights()
    {
        OpenWindow open;
        openTwoReports(open);
        pane(open).showPage(EvidencePane::Page::Source);
        QVERIFY(!sourceText(open).toPlainText().contains(firstLine));
        attach(open, write(QStringLiteral("any name.txt"), wholeText()));
        QVERIFY(open.messages.informations.last().contains(
            QStringLiteral("The full text was found for 1 source.")));
        QTRY_VERIFY(sourceText(open).toPlainText().contains(firstLine));
        QVERIFY(sourceText(open).toPlainText().contains(thirdLine));
        QVERIFY(wordsOn(sourceText(open), Theme::light().quoteFill)
                    .contains(QStringLiteral("the two navies held their first exercise")));
        QVERIFY(open.labelText("coverage").startsWith(QStringLiteral("1 of 3 paragraphs")));
        pane(open).showPage(EvidencePane::Page::Passage);
        QCOMPARE(open.highlightedWords(),
                 QStringList{QStringLiteral("the two navies held their first exercise")});
        QVERIFY(
            open.labelText("fullText").contains(QStringLiteral("the file the source was coded")));
        QVERIFY(!button(open, "repair")->isVisible());
        action(open, "detachTexts")->trigger();
        QTRY_VERIFY(open.labelText("fullText").isEmpty());
    }

    void aTextThatDiffersIsSaidToDifferAndMovedWordsAreRepairedAndSaved()
    {
        OpenWindow open;
        openTwoReports(open);
        const QString changed = QStringLiteral("A new line.\n") + wholeText();
        attach(open, write(QStringLiteral("naval.txt"), changed));
        QVERIFY(open.messages.informations.last().contains(QStringLiteral("naval.txt")));
        QVERIFY(open.labelText("fullText").contains(QStringLiteral("It differs")));
        QVERIFY(open.window->findChild<QStatusBar*>()
                    ->findChild<QLabel*>(QStringLiteral("integrity"))
                    ->text()
                    .startsWith(QStringLiteral("! 2 moved of 3 quotations")));
        QCOMPARE(open.highlightedWords(),
                 QStringList{QStringLiteral("the two navies held their first exercise")});

        const auto* before = open.window->findChild<ExcerptRow*>(QStringLiteral("before"));
        const auto* after = open.window->findChild<ExcerptRow*>(QStringLiteral("after"));
        QVERIFY(before->isVisible() && after->isVisible());
        // 27 + 1 + 12 code points stand before the words, and 12 more in the changed text.
        QVERIFY(before->caption().contains(QStringLiteral("position 40 to 80")));
        QVERIFY(after->caption().contains(QStringLiteral("position 52 to 92")));
        QCOMPARE(after->line(), QStringLiteral("“the two navies held their first exercise”"));

        QVERIFY(!open.window->isWindowModified());
        button(open, "repair")->click();
        QVERIFY(open.window->isWindowModified());
        QCOMPARE(open.workspace.selection().event(), open.event("exercise"));
        const Passage& repaired = open.workspace.dataSet()->passage(PassageId{0});
        QCOMPARE(repaired.start, 52);
        QCOMPARE(repaired.end, 92);
        const Source& source = open.workspace.dataSet()->source(SourceId{0});
        QCOMPARE(source.sha256, sha256Of(changed));
        QCOMPARE(source.paragraphs, (QList<Paragraph>{{3, 40, secondLine}}));
        QVERIFY(!button(open, "repair")->isVisible());

        open.messages.savePath = m_folder.filePath(QStringLiteral("repaired"));
        action(open, "saveRepaired")->trigger();
        QVERIFY(!open.window->isWindowModified());
        const ReadOutcome read = readDataSet(m_folder.filePath(QStringLiteral("repaired.attache")));
        QVERIFY(read.dataSet);
        QCOMPARE(toBytes(*read.dataSet), toBytes(*open.workspace.dataSet()));
        QCOMPARE(read.dataSet->place(PassageId{0}).integrity, Integrity::Exact);
    }

    void allMovedWordsAreRepairedAtOnce()
    {
        OpenWindow open;
        openTwoReports(open);
        attach(open,
               write(QStringLiteral("naval.txt"), QStringLiteral("A new line.\n") + wholeText()));
        pane(open).showPage(EvidencePane::Page::Check);
        QVERIFY(button(open, "repairAllMoved")->isVisible());
        button(open, "repairAllMoved")->click();
        QCOMPARE(open.workspace.texts().counts().moved, 0);
        QCOMPARE(open.workspace.texts().counts().exact, 3);
        QCOMPARE(open.workspace.repairs().unsavedCount(), 2);
    }

    void repairsAreNotLostWithoutAsking()
    {
        OpenWindow open;
        openTwoReports(open);
        attach(open,
               write(QStringLiteral("naval.txt"), QStringLiteral("A new line.\n") + wholeText()));
        button(open, "repair")->click();
        open.messages.unsaved = MessageService::Unsaved::Cancel;
        open.window->close();
        QVERIFY(open.window->isVisible());
        open.window->openBundled();
        QCOMPARE(open.workspace.dataSet()->info().title, QStringLiteral("Two reports"));
        QCOMPARE(open.messages.questions,
                 QStringList(2, QStringLiteral("1 repaired quotation has not been saved.")));
        open.messages.unsaved = MessageService::Unsaved::Discard;
        open.window->close();
        QVERIFY(!open.window->isVisible());
    }

    void aFileThatBelongsToNoSourceIsNamed()
    {
        OpenWindow open;
        openTwoReports(open);
        attach(open, write(QStringLiteral("stray.txt"), QStringLiteral("Something else.\n")));
        QVERIFY(open.messages.informations.last().contains(QStringLiteral("None of the files")));
        QVERIFY(open.messages.informations.last().contains(QStringLiteral("stray.txt")));
        QVERIFY(open.workspace.texts().isEmpty());
    }

    void aQuotationIsCopiedInEachFormat()
    {
        OpenWindow open;
        openTwoReports(open);
        const auto* menu = open.window->findChild<QMenu*>(QStringLiteral("copyMenu"));
        QList<QAction*> entries = menu->actions();
        entries.removeIf([](const QAction* entry) { return entry->isSeparator(); });
        QCOMPARE(entries.size(), 8);
        const auto copied = [&entries](int number) {
            entries.at(number)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        const QString words = QStringLiteral("the two navies held their first exercise");
        QCOMPARE(copied(0), QString(QStringLiteral("“") + words +
                                    QStringLiteral("” — Naval report, not dated, source naval, "
                                                   "https://example.org/naval?year=2022, "
                                                   "paragraph 2")));
        QVERIFY(copied(1).startsWith(QString(QStringLiteral("> “") + words)));
        QVERIFY(copied(2).startsWith(QStringLiteral("@misc{naval,\n")));
        QVERIFY(copied(2).contains(words));
        const QJsonArray csl = QJsonDocument::fromJson(copied(3).toUtf8()).array();
        QCOMPARE(csl.size(), 1);
        QCOMPARE(csl.first().toObject()[QLatin1String("id")].toString(), QStringLiteral("naval"));
        const QString all = copied(4);
        QVERIFY(all.startsWith(QStringLiteral("First naval exercise\n\nSome time in 2022\n")));
        QCOMPARE(all.count(QStringLiteral("” — ")), 3);
        QCOMPARE(copied(6).count(QLatin1Char('@')), 2);

        const QString markdown = copied(5);
        QVERIFY(
            markdown.startsWith(QStringLiteral("## First naval exercise\n\nSome time in 2022\n")));
        QCOMPARE(markdown.count(QStringLiteral("\n> “")), 3);
        QCOMPARE(markdown.count(QStringLiteral("\n>\n> — ")), 3);
        QVERIFY(markdown.contains(words));
        // Each source once, with the first words that the event cites in it.
        const QJsonArray sources = QJsonDocument::fromJson(copied(7).toUtf8()).array();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.at(0).toObject()[QLatin1String("id")].toString(), QStringLiteral("naval"));
        QCOMPARE(sources.at(1).toObject()[QLatin1String("id")].toString(),
                 QStringLiteral("agency"));
    }

    void wordsCitedBySeveralEventsOfferAChoice()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {QStringLiteral("They met in Hanoi. Both praised the exercise.")});
        const PassageId met = builder.quote(u"s", QStringLiteral("They met in Hanoi."));
        const PassageId praised = builder.quote(u"s", QStringLiteral("Both praised the exercise."));
        const QString year = QStringLiteral("2022");
        builder.addEvent(builder.eventOf(u"met", QStringLiteral("Meeting"), year, {met}));
        builder.addEvent(builder.eventOf(u"first", QStringLiteral("A & B"), year, {praised}));
        builder.addEvent(builder.eventOf(u"second", QStringLiteral("Second"), year, {praised}));
        OpenWindow open;
        open.workspace.setDataSet(builder.build());
        open.workspace.selection().setEvent(open.event("met"));
        QTextCursor words = open.passage().document()->find(QStringLiteral("praised"));
        words.setPosition(words.selectionStart());
        QTest::mouseClick(open.passage().viewport(), Qt::LeftButton, {},
                          open.passage().cursorRect(words).center() + QPoint(3, 0));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("A && B"));
        QCOMPARE(open.workspace.selection().event(), open.event("met"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(open.workspace.selection().event(), open.event("second"));
        QCOMPARE(open.highlightedWords(),
                 QStringList{QStringLiteral("Both praised the exercise.")});
    }

    void theSourceViewShowsHostileTextAsCharacters()
    {
        const QString hostile =
            QStringLiteral("<img src=\"file:///etc/hostname\"> \u202Egnp.exe ") +
            QStringLiteral("<table><tr><td>").repeated(100);
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        source.title = hostile;
        builder.addText(source, {hostile + QStringLiteral(" They met.")});
        builder.addEvent(builder.eventOf(u"e", hostile, QStringLiteral("2022"),
                                         {builder.quote(u"s", QStringLiteral("They met."))}));
        OpenWindow open;
        open.workspace.setDataSet(builder.build());
        open.workspace.selection().setEvent(open.event("e"));
        pane(open).showPage(EvidencePane::Page::Source);
        QString shown = sourceText(open).toPlainText();
        QVERIFY(!shown.contains(QChar(0x202E)));
        QCOMPARE(shown.count(QStringLiteral("<table><tr><td>")), 100);
        QVERIFY(shown.contains(QStringLiteral("<img src=\"file:///etc/hostname\">")));
        QCOMPARE(wordsOn(sourceText(open), Theme::light().quoteFill),
                 QStringList{QStringLiteral("They met.")});
        const auto* chooser = open.window->findChild<QComboBox*>(QStringLiteral("sourceChooser"));
        QVERIFY(!chooser->itemText(0).contains(QChar(0x202E)));
        QVERIFY(chooser->itemText(0).size() < 400);
        QVERIFY(!open.window->grab().isNull());
    }

    void aMillionCharactersInOneLineAreShownInTheWholeSource()
    {
        const QString line = QString(1'000'000, QLatin1Char('x'));
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {line + QStringLiteral(" They met."), QStringLiteral("The end.")});
        builder.addEvent(builder.eventOf(u"e", QStringLiteral("Meeting"), QStringLiteral("2022"),
                                         {builder.quote(u"s", QStringLiteral("They met."))}));
        OpenWindow open;
        open.workspace.setDataSet(builder.build());
        open.workspace.selection().setEvent(open.event("e"));
        pane(open).showPage(EvidencePane::Page::Source);
        PassageView& text = sourceText(open);
        QTRY_VERIFY(text.isVisible());
        QCOMPARE(text.toPlainText().count(QLatin1Char('x')), line.size());
        QCOMPARE(wordsOn(text, Theme::light().quoteFill), QStringList{QStringLiteral("They met.")});
        QVERIFY(text.viewport()->rect().contains(text.cursorRect().center()));
        QVERIFY(text.width() <= pane(open).width());
        text.verticalScrollBar()->setValue(text.verticalScrollBar()->maximum());
        QVERIFY(!text.grab().isNull());
    }

    void aLinkIsOpenedOnlyAfterShowingAllOfIt()
    {
        OpenWindow open;
        openTwoReports(open);
        LinkCatcher catcher;
        auto* link = open.window->findChild<TextRow*>(QStringLiteral("link"));
        QVERIFY(link->isVisible());
        link->click();
        QCOMPARE(open.messages.questions,
                 QStringList{QStringLiteral("https://example.org/naval?year=2022")});
        QVERIFY(catcher.opened.isEmpty());
        open.messages.opensLink = true;
        link->click();
        QCOMPARE(catcher.opened,
                 QList{QUrl(QStringLiteral("https://example.org/naval?year=2022"))});
        emit pane(open).linkRequested(QStringLiteral("javascript:alert(1)"));
        QCOMPARE(open.messages.errors.size(), 1);
        QCOMPARE(catcher.opened.size(), 1);
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
