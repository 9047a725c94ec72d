// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter leaves out, kept faintly; and what a search has found, wherever it is shown.
#include "evidence/excerptrow.h"
#include "io/generateddata.h"
#include "openwindow.h"
#include "painting/theme.h"
#include "pointer.h"
#include "timeline/hovercard.h"
#include "workspace/viewline.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace attache;

class TestFaintAndFound : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsFilteredOutDisappearsOrStaysFaint();
    void aFaintMarkCanBeOpenedAndSaysWhyItIsFaint();
    void backAndTheViewLineKnowTheChoice();
    void marksThatPassLieWhereTheyLayBefore();
    void aHitIsFramedAndItsWordsStandOut();
    void aPillWithAHitIsFramed();
    void theWordsStandOutInTheTable();
    void theWordsStandOutInTheEvidence();
    void theWordsStandOutInTheOtherPassagesToo();
};

namespace {

QAction& action(const OpenWindow& open, const char* name)
{
    return *open.window->findChild<QAction*>(QString::fromLatin1(name));
}

void showOnly(OpenWindow& open, const QString& country)
{
    EventFilter filter;
    filter.countries = {country};
    open.workspace.filter().setFilter(filter);
}

void search(OpenWindow& open, const QString& text)
{
    open.workspace.search().setText(text);
    QTRY_VERIFY(!open.workspace.search().isRunning());
}

/// A dated event that the filter leaves out and whose mark can be seen.
std::optional<EventId> faintEvent(OpenWindow& open)
{
    for (quint32 row = 0; row < open.workspace.dataSet()->events().count(); ++row) {
        if (!open.workspace.snapshot()->passes(EventId{row}) &&
            open.timeline().markRect(EventId{row}))
            return EventId{row};
    }
    return std::nullopt;
}

int pixelsOf(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

void TestFaintAndFound::init()
{
    QSettings().clear();
}

void TestFaintAndFound::whatIsFilteredOutDisappearsOrStaysFaint()
{
    OpenWindow open;
    showOnly(open, u"LA"_qs);
    const size_t passing = open.workspace.snapshot()->events.size();
    QVERIFY(!faintEvent(open));
    QTest::mouseClick(open.window->findChild<QCheckBox*>(u"keepFilteredBox"_qs), Qt::LeftButton, {},
                      QPoint(8, 8));
    QVERIFY(open.workspace.lanes().arrangement().keepsFiltered);
    QVERIFY(action(open, "keepFiltered").isChecked());
    QVERIFY(faintEvent(open));
    // What is counted are those that pass, as before.
    QCOMPARE(open.workspace.snapshot()->events.size(), passing);
    QVERIFY(open.labelText("filterSummary").startsWith(QString::number(passing) + u" of "_qs));
    QVERIFY(open.labelText("filterSummary").endsWith(u"the others faint"_qs));
    action(open, "keepFiltered").trigger();
    QVERIFY(!faintEvent(open));
    QVERIFY(!open.labelText("filterSummary").contains(u"faint"_qs));
}

void TestFaintAndFound::aFaintMarkCanBeOpenedAndSaysWhyItIsFaint()
{
    OpenWindow open;
    showOnly(open, u"LA"_qs);
    action(open, "keepFiltered").trigger();
    const EventId event = *faintEvent(open);
    open.timeline().ensureVisible(event);
    const QPoint centre = open.timeline().markRect(event)->center().toPoint();
    QTest::mouseMove(&open.timeline(), centre);
    const auto hovered = open.workspace.hover().event();
    QVERIFY(hovered);
    auto* card = open.window->findChild<HoverCard*>(u"hoverCard"_qs);
    QVERIFY(card->isVisible());
    const bool saysSo = card->text().contains(u"the filter leaves it out"_qs);
    QCOMPARE(saysSo, !open.workspace.snapshot()->passes(*hovered));
    QTest::mouseClick(&open.timeline(), Qt::LeftButton, {}, centre);
    QCOMPARE(open.workspace.selection().event(), hovered);
}

void TestFaintAndFound::backAndTheViewLineKnowTheChoice()
{
    OpenWindow open;
    showOnly(open, u"LA"_qs);
    QTest::qWait(600); // a step of its own
    action(open, "keepFiltered").trigger();
    const QString line = viewLine(presentView(open.workspace));
    QVERIFY(line.contains(u"filtered-out=faint"_qs));
    action(open, "back").trigger();
    QVERIFY(!open.workspace.lanes().arrangement().keepsFiltered);
    open.window->goToView(line);
    QVERIFY(open.workspace.lanes().arrangement().keepsFiltered);
    QCOMPARE(viewLine(presentView(open.workspace)), line);
}

void TestFaintAndFound::marksThatPassLieWhereTheyLayBefore()
{
    OpenWindow open;
    QHash<quint32, QRectF> before;
    for (const SceneMark& mark : open.timeline().scene().marks)
        before.insert(mark.event.value, mark.bounds());
    action(open, "keepFiltered").trigger();
    showOnly(open, u"KH"_qs);
    int compared = 0;
    for (const SceneMark& mark : open.timeline().scene().marks) {
        if (!before.contains(mark.event.value))
            continue; // it was part of a pill
        QCOMPARE(mark.bounds(), before.value(mark.event.value));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void TestFaintAndFound::aHitIsFramedAndItsWordsStandOut()
{
    OpenWindow open;
    QVERIFY(open.timeline().found().frames.empty());
    search(open, u"title:border"_qs);
    const FoundMarks& found = open.timeline().found();
    QVERIFY(!found.frames.empty());
    QVERIFY(!found.words.empty());
    for (const QRectF& words : found.words) {
        const auto& labels = open.timeline().scene().labels;
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const SceneLabel& label) {
            return label.rect.adjusted(-2, 0, 2, 0).contains(words);
        }));
    }
    open.timeline().ensureVisible(shownHits(open.workspace, open.workspace.search()).front());
    QVERIFY(pixelsOf(open.timeline(), Theme::light().foundFill) > 50);
    search(open, {});
    QVERIFY(open.timeline().found().frames.empty());
    QCOMPARE(pixelsOf(open.timeline(), Theme::light().foundFill), 0);
}

void TestFaintAndFound::aPillWithAHitIsFramed()
{
    OpenWindow open;
    open.workspace.setDataSet(generatedDataSet({6'000}));
    const auto& scene = open.timeline().scene();
    QVERIFY(scene.clusters.size() > 10);
    // One event is one mark or part of one pill.
    search(open, u"title:0001000"_qs);
    QCOMPARE(open.workspace.search().hits(), EventSet{EventId{1000}});
    open.timeline().ensureVisible(EventId{1000});
    QCOMPARE(open.timeline().found().frames.size(), size_t(1));
    // Everything is a hit, so every pill and mark is framed.
    search(open, u"-qqqqqq invented"_qs);
    QCOMPARE(open.workspace.search().hits().size(), size_t(6000));
    QCOMPARE(open.timeline().found().frames.size(), scene.marks.size() + scene.clusters.size());
}

void TestFaintAndFound::theWordsStandOutInTheTable()
{
    OpenWindow open;
    auto* dock = open.window->findChild<QWidget*>(u"tableDock"_qs);
    dock->show();
    auto* table = dock->findChild<QTableView*>();
    QCOMPARE(pixelsOf(*table->viewport(), Theme::light().foundFill), 0);
    search(open, u"title:border"_qs);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex title = table->model()->index(row, 1);
        if (!title.data().toString().contains(u"border"_qs, Qt::CaseInsensitive))
            continue;
        table->scrollTo(title);
        QVERIFY(pixelsOf(*table->viewport(), Theme::light().foundFill) > 50);
        return;
    }
    QFAIL("no event of that name");
}

void TestFaintAndFound::theWordsStandOutInTheEvidence()
{
    OpenWindow open;
    search(open, u"organized"_qs);
    const auto hits = shownHits(open.workspace, open.workspace.search());
    QVERIFY(!hits.empty());
    for (const EventId event : hits) {
        open.workspace.selection().setEvent(event);
        QStringList words;
        for (const QTextEdit::ExtraSelection& selection : open.passage().extraSelections()) {
            if (selection.format.background().color() == Theme::light().foundFill)
                words.append(selection.cursor.selectedText().toLower());
        }
        if (words.isEmpty())
            continue; // in another of its passages
        for (const QString& word : words)
            QCOMPARE(word, u"organized"_qs);
        search(open, {});
        for (const QTextEdit::ExtraSelection& selection : open.passage().extraSelections())
            QVERIFY(selection.format.background().color() != Theme::light().foundFill);
        return;
    }
    QFAIL("the word stands in no passage");
}

void TestFaintAndFound::theWordsStandOutInTheOtherPassagesToo()
{
    OpenWindow open;
    search(open, u"border"_qs);
    for (const EventId event : shownHits(open.workspace, open.workspace.search())) {
        open.workspace.selection().setEvent(event);
        QCoreApplication::processEvents();
        for (auto* row : open.window->findChildren<ExcerptRow*>()) {
            if (!row->isVisible() || !row->excerpt().left(110).contains(u"border"_qs))
                continue;
            const Theme theme = Theme::light();
            QVERIFY(pixelsOf(*row, theme.foundFill) > 50);
            search(open, {});
            QCOMPARE(pixelsOf(*row, theme.foundFill), 0);
            return;
        }
    }
    QFAIL("the word stands in no other passage");
}

QTEST_MAIN(TestFaintAndFound)
#include "tst_faintandfound.moc"
