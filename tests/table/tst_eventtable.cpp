// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampledataset.h"
#include "table/eventtablemodel.h"
#include "table/tablepane.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace attache;

class TestEventTable : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreTheEventsThatPass();
    void columnsSort_data();
    void columnsSort();
    void aRowOutlivesSorting();
    void theSelectionIsTheSameBothWays();
    void rowsAreCopiedWithTheColumnsShown();
    void enterAsksForTheEvidence();
    void whileHiddenItTakesNothing();
};

namespace {

QStringList keysOf(const EventTableModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, int(EventColumn::Key)).data().toString());
    return keys;
}

/// A pane on the screen with the sample.
struct Shown
{
    Shown()
    {
        workspace.setDataSet(test::sampleDataSet());
        pane.resize(900, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    QTableView& view() { return *pane.findChild<QTableView*>(); }
    EventTableModel& model() { return *pane.findChild<EventTableModel*>(); }
    EventId event(const char16_t* key) { return *workspace.dataSet()->findEvent(key); }

    Workspace workspace;
    TablePane pane{workspace};
};

} // namespace

void TestEventTable::rowsAreTheEventsThatPass()
{
    EventTableModel model;
    const QAbstractItemModelTester tester(&model);
    const DataSetPtr set = test::sampleDataSet();
    model.setSnapshot(makeSnapshot(set, {}));
    QCOMPARE(model.rowCount(), 7);
    EventFilter laos;
    laos.countries = {u"LA"_qs};
    model.setSnapshot(makeSnapshot(set, laos));
    QCOMPARE(keysOf(model), QStringList{u"laos"_qs});
    const auto cell = [&model](EventColumn column) {
        return model.index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(EventColumn::Title), u"First Viet Nam–Laos exchange"_qs);
    QCOMPARE(cell(EventColumn::Category), u"Border exchange"_qs);
    QCOMPARE(cell(EventColumn::Participants), u"Laos, Viet Nam"_qs);
    QCOMPARE(cell(EventColumn::Sources), u"004, 001"_qs);
    QCOMPARE(cell(EventColumn::Quotations), u"2"_qs);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Event"_qs);
}

void TestEventTable::columnsSort_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("keys");
    // What is equal keeps the order of the file: laos china coast lost twice afar moved.
    QTest::newRow("by date, undated last")
        << EventColumn::Date << Qt::AscendingOrder
        << u"laos china coast lost twice afar moved"_qs.split(u' ');
    QTest::newRow("by date, latest first, undated last")
        << EventColumn::Date << Qt::DescendingOrder
        << u"coast laos china lost twice afar moved"_qs.split(u' ');
    QTest::newRow("by title") << EventColumn::Title << Qt::AscendingOrder
                              << u"china afar coast laos lost moved twice"_qs.split(u' ');
    QTest::newRow("by quotations") << EventColumn::Quotations << Qt::DescendingOrder
                                   << u"laos china coast lost twice afar moved"_qs.split(u' ');
}

void TestEventTable::columnsSort()
{
    EventTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLocale(QLocale(QLocale::English));
    model.setSnapshot(makeSnapshot(test::sampleDataSet(), {}));
    QFETCH(EventColumn, column);
    QFETCH(Qt::SortOrder, order);
    model.sort(int(column), order);
    QTEST(keysOf(model), "keys");
}

void TestEventTable::aRowOutlivesSorting()
{
    EventTableModel model;
    model.setSnapshot(makeSnapshot(test::sampleDataSet(), {}));
    model.sort(int(EventColumn::Date), Qt::AscendingOrder);
    const QPersistentModelIndex afar = model.index(5, int(EventColumn::Key));
    QCOMPARE(afar.data().toString(), u"afar"_qs);
    model.sort(int(EventColumn::Title), Qt::AscendingOrder);
    QCOMPARE(afar.data().toString(), u"afar"_qs);
    QCOMPARE(afar.row(), 1);
}

void TestEventTable::theSelectionIsTheSameBothWays()
{
    Shown shown;
    shown.workspace.selection().setEvent(shown.event(u"coast"));
    QCOMPARE(shown.model().eventAt(shown.view().currentIndex().row()), shown.event(u"coast"));
    QTest::keyClick(&shown.view(), Qt::Key_Up);
    QCOMPARE(shown.workspace.selection().event(), shown.event(u"china"));
    shown.workspace.selection().clear();
    QVERIFY(!shown.view().currentIndex().isValid());
    QVERIFY(!shown.view().selectionModel()->hasSelection());
}

void TestEventTable::rowsAreCopiedWithTheColumnsShown()
{
    Shown shown;
    const auto* columns = shown.pane.findChild<QToolButton*>();
    for (QAction* action : columns->menu()->actions()) {
        const bool stays = action->text() == u"Event" || action->text() == u"Status";
        if (action->isChecked() && !stays)
            action->trigger();
    }
    shown.workspace.selection().setEvent(shown.event(u"laos"));
    QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Event\tStatus\nFirst Viet Nam–Laos exchange\tnot stated\n"
             "7th Viet Nam–China exchange\tnot stated\n"_qs);
}

void TestEventTable::enterAsksForTheEvidence()
{
    Shown shown;
    const QSignalSpy asked(&shown.pane, &TablePane::evidenceRequested);
    shown.workspace.selection().setEvent(shown.event(u"laos"));
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestEventTable::whileHiddenItTakesNothing()
{
    Shown shown;
    shown.pane.hide();
    const QSignalSpy resets(&shown.model(), &QAbstractItemModel::modelReset);
    EventFilter laos;
    laos.countries = {u"LA"_qs};
    shown.workspace.filter().setFilter(laos);
    QCOMPARE(resets.count(), 0);
    shown.pane.show();
    QCOMPARE(keysOf(shown.model()), QStringList{u"laos"_qs});
}

QTEST_MAIN(TestEventTable)
#include "tst_eventtable.moc"
