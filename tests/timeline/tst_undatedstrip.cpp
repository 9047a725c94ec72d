// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "timeline/undatedlist.h"
#include "timeline/undatedstrip.h"
#include "window/pointer.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace attache;

class TestUndatedStrip : public QObject
{
    Q_OBJECT

private slots:
    void fiftyThousandEventsMakeOnlyAsManyButtonsAsFit();
    void everyEventIsReachedByTheArrows();
    void theWheelGoesOnByOne();
    void theArrowKeysGoFromEventToEvent();
    void aSelectedEventIsShown();
    void theListShowsAllAndOneCanBeChosen();
    void theListAsksOnlyForTheTitlesItShows();
    void aFilterNarrowsTheStripAndItsCount();
    void withoutUndatedEventsThereIsNoStrip();
    void aTitleIsShownAsItIs();
};

namespace {

/// So many undated events "Event 1" and so on, and one dated one; every hundredth is a dialogue.
DataSetPtr undatedEvents(int count)
{
    DataSetBuilder builder;
    for (int i = 0; i <= count; ++i) {
        EventDraft draft;
        draft.key = QString::number(i);
        draft.title = QStringLiteral("Event %1").arg(i + 1);
        const bool isDialogue = i % 100 == 99;
        draft.category = *builder.category(isDialogue ? u"dialogue" : u"exercise");
        if (i == count) {
            draft.edtf = QStringLiteral("2022");
            draft.date = resolve(*edtf::parse(u"2022"), DateKind::Window, DateBasis::Stated);
        }
        builder.addEvent(draft);
    }
    return builder.build();
}

struct Shown
{
    explicit Shown(DataSetPtr dataSet)
    {
        workspace.setDataSet(std::move(dataSet));
        strip.resize(700, 42);
        strip.show();
        (void)QTest::qWaitForWindowExposed(&strip);
    }

    QList<QPushButton*> buttons()
    {
        QList<QPushButton*> visible;
        for (QPushButton* button : strip.findChildren<QPushButton*>()) {
            if (button->isVisible())
                visible.append(button);
        }
        return visible;
    }

    QString firstText() { return buttons().first()->text(); }

    Workspace workspace;
    UndatedStrip strip{workspace};
};

} // namespace

void TestUndatedStrip::fiftyThousandEventsMakeOnlyAsManyButtonsAsFit()
{
    Shown shown(undatedEvents(50'000));
    QCOMPARE(shown.workspace.snapshot()->undatedTotal, 50'000);
    // 700 px less the header: a button of "Event 1" is at least 40 px wide.
    QVERIFY(shown.buttons().size() >= 3);
    QVERIFY(shown.strip.findChildren<QPushButton*>().size() <= 12);
    QCOMPARE(size_t(shown.buttons().size()), shown.strip.shownCount());
    const QRect room = shown.buttons().first()->parentWidget()->rect();
    int right = 0;
    for (const QPushButton* button : shown.buttons()) {
        QVERIFY(button->x() >= right);
        right = button->geometry().right();
        QVERIFY(right <= room.right());
    }
}

void TestUndatedStrip::everyEventIsReachedByTheArrows()
{
    Shown shown(undatedEvents(60));
    const auto arrows = shown.strip.findChildren<QToolButton*>();
    QCOMPARE(arrows.size(), 3);
    QVERIFY(!arrows[0]->isEnabled());
    QStringList seen;
    for (int i = 0; i < 60; ++i) {
        for (const QPushButton* button : shown.buttons())
            seen.append(button->text());
        if (!arrows[1]->isEnabled())
            break;
        arrows[1]->click();
    }
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 60);
    for (int i = 0; i < 60; ++i)
        arrows[0]->click();
    QCOMPARE(shown.firstText(), QStringLiteral("Event 1"));
}

void TestUndatedStrip::theWheelGoesOnByOne()
{
    Shown shown(undatedEvents(60));
    hand::turnWheel(shown.strip, {400, 20}, -120);
    QCOMPARE(shown.firstText(), QStringLiteral("Event 2"));
    hand::turnWheel(shown.strip, {400, 20}, 120);
    hand::turnWheel(shown.strip, {400, 20}, 120);
    QCOMPARE(shown.firstText(), QStringLiteral("Event 1"));
}

void TestUndatedStrip::theArrowKeysGoFromEventToEvent()
{
    Shown shown(undatedEvents(60));
    QTest::mouseClick(shown.buttons().first(), Qt::LeftButton);
    QCOMPARE(shown.workspace.selection().event(), EventId{0});
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : shown.buttons().first(),
                        Qt::Key_Right);
    QCOMPARE(shown.workspace.selection().event(), EventId{20});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(shown.workspace.selection().event(), EventId{59});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(shown.workspace.selection().event(), EventId{0});
}

void TestUndatedStrip::aSelectedEventIsShown()
{
    Shown shown(undatedEvents(50'000));
    shown.workspace.selection().setEvent(EventId{31'415});
    QCOMPARE(shown.firstText(), QStringLiteral("Event 31416"));
    QVERIFY(shown.buttons().first()->isChecked());
    shown.workspace.selection().setEvent(EventId{31'416});
    QCOMPARE(shown.firstText(), QStringLiteral("Event 31416")); // it was in view already
    QVERIFY(!shown.buttons().first()->isChecked());
    QVERIFY(shown.buttons().at(1)->isChecked());
}

void TestUndatedStrip::theListShowsAllAndOneCanBeChosen()
{
    Shown shown(undatedEvents(50'000));
    auto* all = shown.strip.findChild<QToolButton*>(QStringLiteral("allUndated"));
    QVERIFY(all->text().contains(QStringLiteral("50")));
    all->click();
    auto* list = shown.strip.findChild<UndatedList*>();
    QVERIFY(list->isVisible());
    auto* view = list->findChild<QListView*>();
    QCOMPARE(view->model()->rowCount(), 50'000);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(shown.workspace.selection().event(), EventId{2});
    all->click();
    QCOMPARE(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(shown.workspace.selection().event(), EventId{2});
}

void TestUndatedStrip::theListAsksOnlyForTheTitlesItShows()
{
    EventTitles titles;
    titles.setEvents(undatedEvents(3), {EventId{2}, EventId{0}});
    QCOMPARE(titles.rowCount(), 2);
    QCOMPARE(titles.rowCount(titles.index(0)), 0);
    QCOMPARE(titles.index(0).data().toString(), QStringLiteral("Event 3"));
    QCOMPARE(titles.event(1), EventId{0});
    QVERIFY(!titles.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!titles.data(titles.index(0), Qt::ToolTipRole).isValid());
}

void TestUndatedStrip::aFilterNarrowsTheStripAndItsCount()
{
    Shown shown(undatedEvents(300));
    EventFilter filter;
    filter.categories = {QStringLiteral("dialogue")};
    shown.workspace.filter().setFilter(filter);
    QCOMPARE(shown.buttons().size(), 3);
    QCOMPARE(shown.firstText(), QStringLiteral("Event 100"));
    bool isCounted = false;
    for (const QLabel* label : shown.strip.findChildren<QLabel*>())
        isCounted = isCounted || label->text() == QStringLiteral("3 of 300");
    QVERIFY(isCounted);
    // All three fit: nothing to go on to.
    for (const QToolButton* button : shown.strip.findChildren<QToolButton*>())
        QVERIFY(!button->isVisible());
}

void TestUndatedStrip::withoutUndatedEventsThereIsNoStrip()
{
    Shown shown(undatedEvents(3));
    QVERIFY(shown.strip.isVisible());
    shown.workspace.setDataSet(undatedEvents(0));
    QVERIFY(!shown.strip.isVisible());
}

void TestUndatedStrip::aTitleIsShownAsItIs()
{
    DataSetBuilder builder;
    EventDraft draft;
    draft.key = QStringLiteral("a");
    draft.title = QStringLiteral("<b>Arms & Men</b>");
    draft.category = *builder.category(u"exercise");
    builder.addEvent(draft);
    Shown shown(builder.build());
    QCOMPARE(shown.firstText(), QStringLiteral("<b>Arms && Men</b>"));
    QCOMPARE(shown.buttons().first()->accessibleName(), draft.title);
}

QTEST_MAIN(TestUndatedStrip)
#include "tst_undatedstrip.moc"
