// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "painting/theme.h"
#include "window/commandpalette.h"
#include "window/preferences.h"
#include "workspace/viewline.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace attache;

class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPersonFindsAnEventByTyping();
    void controlEnterMakesTheWordsPartOfTheFilter();
    void escapeEndsTheSearch();
    void aCommandIsFoundByItsName();
    void theTableShowsTheSameEvents();
    void aViewLineBringsTheViewBack();
    void aWrongViewLineIsNamed();
    void aViewIsSavedUnderAName();
    void preferencesHoldAtOnce();
    void theTableIsSortedWithoutAMouse();
    void commandsSayWhatMenuTheyAreIn();
};

namespace {

QAction& action(const OpenWindow& open, const char* name)
{
    return *open.window->findChild<QAction*>(QString::fromLatin1(name));
}

/// Types into the search field as a person would, and waits for the hits.
void search(OpenWindow& open, const QString& text)
{
    action(open, "find").trigger();
    auto* field = open.window->findChild<QLineEdit*>(u"searchField"_qs);
    QTest::keyClicks(field, text);
    QTRY_VERIFY(!open.workspace.search().isRunning());
}

} // namespace

void TestFinding::init()
{
    QSettings().clear();
}

void TestFinding::aPersonFindsAnEventByTyping()
{
    OpenWindow open;
    search(open, u"lao pdr date:2022"_qs);
    auto* field = open.window->findChild<QLineEdit*>(u"searchField"_qs);
    const std::vector<EventId> hits = shownHits(open.workspace, open.workspace.search());
    QVERIFY(hits.size() >= 2);
    QVERIFY(hits.size() < open.workspace.snapshot()->events.size());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open.workspace.selection().event(), hits[0]);
    QCOMPARE(open.labelText("searchCount"), QString(u"1 of "_qs + QString::number(hits.size())));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open.workspace.selection().event(), hits[1]);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(open.workspace.selection().event(), hits[0]);
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestFinding::controlEnterMakesTheWordsPartOfTheFilter()
{
    OpenWindow open;
    search(open, u"border"_qs);
    const EventSet hits = open.workspace.search().hits();
    auto* field = open.window->findChild<QLineEdit*>(u"searchField"_qs);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.workspace.snapshot()->events, hits);
    QVERIFY(open.labelText("filterSentence").contains(u"“border”"_qs));
}

void TestFinding::escapeEndsTheSearch()
{
    OpenWindow open;
    search(open, u"border"_qs);
    auto* field = open.window->findChild<QLineEdit*>(u"searchField"_qs);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(open.workspace.search().text(), QString());
    QCOMPARE(open.labelText("searchCount"), QString());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(open.timeline().hasFocus());
}

void TestFinding::aCommandIsFoundByItsName()
{
    OpenWindow open;
    const TimeRange whole = open.workspace.timeWindow().range();
    open.workspace.timeWindow().zoom(0.1, whole.begin + whole.span() / 2);
    action(open, "commands").trigger();
    auto* palette = open.window->findChild<CommandPalette*>();
    auto* list = palette->findChild<QListWidget*>();
    const int all = list->count();
    QVERIFY(all > 25);
    QTest::keyClicks(palette->findChild<QLineEdit*>(), u"fit al"_qs);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(open.workspace.timeWindow().range(), whole);
}

void TestFinding::theTableShowsTheSameEvents()
{
    OpenWindow open;
    auto* dock = open.window->findChild<QWidget*>(u"tableDock"_qs);
    QVERIFY(!dock->isVisible());
    dock->show();
    auto* table = dock->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), int(open.workspace.snapshot()->events.size()));
    table->setCurrentIndex(table->model()->index(3, 1));
    const auto event = open.workspace.selection().event();
    QVERIFY(event);
    QCOMPARE(table->currentIndex().data().toString(), open.workspace.dataSet()->title(*event));
    EventFilter filter;
    filter.countries = {u"LA"_qs};
    open.workspace.filter().setFilter(filter);
    QCOMPARE(table->model()->rowCount(), int(open.workspace.snapshot()->events.size()));
}

void TestFinding::aViewLineBringsTheViewBack()
{
    OpenWindow open;
    EventFilter filter;
    filter.countries = {u"LA"_qs};
    open.workspace.filter().setFilter(filter);
    open.workspace.selectNeighbour(1);
    const PortableView view = presentView(open.workspace);
    action(open, "copyView").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), viewLine(view));
    open.workspace.filter().clear();
    open.workspace.selection().clear();
    open.workspace.timeWindow().fitAll();
    open.messages.answer = QGuiApplication::clipboard()->text();
    action(open, "goToView").trigger();
    QVERIFY(presentView(open.workspace) == view);
    QVERIFY(open.messages.informations.isEmpty());
}

void TestFinding::aWrongViewLineIsNamed()
{
    OpenWindow open;
    open.messages.answer = u"attache:view?colour=<b>red"_qs;
    action(open, "goToView").trigger();
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(open.messages.errors.first().contains(u"colour=<b>red"_qs));
    open.window->goToView(u"attache:view?data=elsewhere"_qs);
    QCOMPARE(open.messages.informations.size(), 1);
}

void TestFinding::aViewIsSavedUnderAName()
{
    OpenWindow open;
    EventFilter filter;
    filter.countries = {u"KH"_qs};
    open.workspace.filter().setFilter(filter);
    open.messages.answer = u"Cambodia & I"_qs;
    action(open, "saveView").trigger();
    open.workspace.filter().clear();
    QAction* saved = nullptr;
    for (QAction* candidate : open.window->findChildren<QAction*>()) {
        if (candidate->text() == u"Cambodia && I")
            saved = candidate; // the last: the first one removes it
    }
    QVERIFY(saved);
    saved->trigger();
    QCOMPARE(open.workspace.filter().filter(), filter);
}

void TestFinding::preferencesHoldAtOnce()
{
    OpenWindow open;
    action(open, "preferences").trigger();
    auto* dialog = open.window->findChild<Preferences*>();
    auto* wheel = dialog->findChild<QComboBox*>(u"wheelChoice"_qs);
    wheel->setFocus();
    QTest::keyClick(wheel, Qt::Key_Down);
    QVERIFY(!open.workspace.navigation().wheelZooms);
    QVERIFY(!Settings::load().navigation.wheelZooms);
    auto* theme = dialog->findChild<QComboBox*>(u"themeChoice"_qs);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(Settings::load().theme, ThemeChoice::Dark);
    QVERIFY(Theme::forPalette(open.window->palette()).isDark);
    auto* language = dialog->findChild<QComboBox*>(u"languageChoice"_qs);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTRY_COMPARE(dialog->windowTitle(), u"Tuỳ chọn"_qs);
    dialog->close();
}

void TestFinding::theTableIsSortedWithoutAMouse()
{
    OpenWindow open;
    auto* dock = open.window->findChild<QWidget*>(u"tableDock"_qs);
    dock->show();
    auto* table = dock->findChild<QTableView*>();
    const QString first = table->model()->index(0, 0).data().toString();
    action(open, "sortDescending").trigger(); // nothing is chosen in the menu yet
    QAction* byDate = nullptr;
    for (QAction* candidate : dock->findChildren<QAction*>()) {
        if (candidate->text() == u"Date" && candidate->actionGroup())
            byDate = candidate;
    }
    QVERIFY(byDate);
    byDate->trigger();
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(table->model()->index(0, 0).data().toString() != first);
    action(open, "sortDescending").trigger();
    QCOMPARE(table->model()->index(0, 0).data().toString(), first);
}

void TestFinding::commandsSayWhatMenuTheyAreIn()
{
    OpenWindow open;
    action(open, "commands").trigger();
    auto* list = open.window->findChild<CommandPalette*>()->findChild<QListWidget*>();
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names.append(list->item(row)->text());
    QVERIFY(names.contains(u"Theme: Dark"_qs));
    QVERIFY(names.contains(u"Go to date…"_qs));
    QVERIFY(names.contains(u"Columns of the table: Date"_qs));
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
