// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturefiles.h"
#include "openwindow.h"
#include "timeline/comparepanel.h"
#include "workspace/viewline.h"

#include <QAction>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

using namespace attache;

class TestComparing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCountryIsComparedWithAnother();
    void withoutAFilterTheYearBeforeIsBelow();
    void theHeadingSaysWhatIsComparedAndHowItIsShifted();
    void swappingExchangesBothViews();
    void oneClickEndsIt();
    void backAndTheViewLineKnowTheComparison();
    void draggingBelowMovesBoth();
    void thePictureShowsBoth();
};

namespace {

EventFilter only(const QString& country)
{
    EventFilter filter;
    filter.countries = {country};
    return filter;
}

QAction& action(const OpenWindow& open, const char* name)
{
    return *open.window->findChild<QAction*>(QString::fromLatin1(name));
}

ComparePanel& panel(OpenWindow& open)
{
    return *open.window->timelinePane().compared();
}

} // namespace

void TestComparing::init()
{
    QSettings().clear();
}

void TestComparing::aCountryIsComparedWithAnother()
{
    OpenWindow open;
    open.workspace.filter().setFilter(only(u"KH"_qs));
    action(open, "compare").trigger();
    open.workspace.filter().setFilter(only(u"LA"_qs));
    QCOMPARE(panel(open).workspace().filter().filter(), only(u"KH"_qs));
    QVERIFY(panel(open).isVisible());
    const auto& above = open.timeline().scene();
    const auto& below = panel(open).view().scene();
    QCOMPARE(above.scale.range, below.scale.range);
    QCOMPARE(above.scale.leftPx, below.scale.leftPx);
    QCOMPARE(above.scale.widthPx, below.scale.widthPx);
    QVERIFY(!below.marks.empty());
    for (const SceneMark& mark : below.marks)
        QVERIFY(panel(open).workspace().snapshot()->passes(mark.event));
    // One mark chosen below is shown in the evidence.
    const EventId event = below.marks.front().event;
    const QPoint centre = panel(open).view().markRect(event)->center().toPoint();
    QTest::mouseClick(&panel(open).view(), Qt::LeftButton, {}, centre);
    QVERIFY(open.workspace.selection().event());
}

void TestComparing::withoutAFilterTheYearBeforeIsBelow()
{
    OpenWindow open;
    action(open, "compare").trigger();
    QCOMPARE(open.workspace.comparison().comparison()->shiftMonths, -12);
    QCOMPARE(panel(open).view().scene().scale.range,
             shifted(open.timeline().scene().scale.range, -12));
}

void TestComparing::theHeadingSaysWhatIsComparedAndHowItIsShifted()
{
    OpenWindow open;
    open.workspace.filter().setFilter(only(u"KH"_qs));
    action(open, "compare").trigger();
    QCOMPARE(open.labelText("comparedSentence"), u"Compared with Cambodia"_qs);
    auto* shift = open.window->findChild<QSpinBox*>(u"compareShift"_qs);
    shift->setFocus();
    QTest::keyClick(shift, Qt::Key_Down);
    QCOMPARE(open.labelText("comparedSentence"), u"Compared with Cambodia, 1 year earlier"_qs);
    QCOMPARE(open.workspace.comparison().comparison()->shiftMonths, -12);
    shift->setValue(5);
    QCOMPARE(open.labelText("comparedSentence"), u"Compared with Cambodia, 5 months later"_qs);
}

void TestComparing::swappingExchangesBothViews()
{
    OpenWindow open;
    open.workspace.filter().setFilter(only(u"KH"_qs));
    action(open, "compare").trigger();
    open.workspace.filter().setFilter(only(u"LA"_qs));
    open.window->findChild<QSpinBox*>(u"compareShift"_qs)->setValue(-12);
    const TimeRange above = open.workspace.timeWindow().range();
    const TimeRange below = panel(open).workspace().timeWindow().range();
    QTest::mouseClick(open.window->findChild<QToolButton*>(u"compareSwap"_qs), Qt::LeftButton);
    QCOMPARE(open.workspace.filter().filter(), only(u"KH"_qs));
    QCOMPARE(panel(open).workspace().filter().filter(), only(u"LA"_qs));
    QCOMPARE(open.workspace.timeWindow().range(), below);
    QCOMPARE(panel(open).workspace().timeWindow().range(), above);
}

void TestComparing::oneClickEndsIt()
{
    OpenWindow open;
    action(open, "compare").trigger();
    QVERIFY(action(open, "compare").isChecked());
    QTest::mouseClick(open.window->findChild<QToolButton*>(u"compareClose"_qs), Qt::LeftButton);
    QVERIFY(!open.window->timelinePane().compared());
    QVERIFY(!action(open, "compare").isChecked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.workspace.timeWindow().pan(0.1);
    action(open, "compare").trigger();
    QVERIFY(open.window->timelinePane().compared());
}

void TestComparing::backAndTheViewLineKnowTheComparison()
{
    OpenWindow open;
    open.workspace.filter().setFilter(only(u"KH"_qs));
    action(open, "compare").trigger();
    open.window->findChild<QSpinBox*>(u"compareShift"_qs)->setValue(-24);
    QTest::qWait(600); // a step of its own
    const QString line = viewLine(presentView(open.workspace));
    QVERIFY(line.contains(u"compare=-24&compare-country=KH"_qs));
    QTest::mouseClick(open.window->findChild<QToolButton*>(u"compareClose"_qs), Qt::LeftButton);
    action(open, "back").trigger();
    QVERIFY(open.window->timelinePane().compared());
    QCOMPARE(viewLine(presentView(open.workspace)), line);
    open.workspace.comparison().end();
    open.window->goToView(line);
    QCOMPARE(viewLine(presentView(open.workspace)), line);
    QVERIFY(panel(open).isVisible());
}

void TestComparing::draggingBelowMovesBoth()
{
    OpenWindow open;
    action(open, "compare").trigger();
    TimelineView& below = panel(open).view();
    const TimeRange before = open.workspace.timeWindow().range();
    const QPoint from(below.width() / 2, below.height() - 20);
    QTest::mousePress(&below, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(&below, from + QPoint(10 * step, 0));
    QTest::mouseRelease(&below, Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(open.workspace.timeWindow().range().begin < before.begin);
    QCOMPARE(open.workspace.timeWindow().range(), shifted(below.scene().scale.range, 12));
}

void TestComparing::thePictureShowsBoth()
{
    OpenWindow open;
    PictureContent content;
    content.dataSet = open.workspace.dataSet();
    content.filter = only(u"LA"_qs);
    content.view = content.whole = open.workspace.timeWindow().limits();
    content.locale = QLocale(QLocale::English);
    ExportOptions options;
    options.hasSources = true;
    options.size.growsDown = true;
    const auto alone = PictureDocument::make(content, options);
    content.comparison = Comparison{only(u"KH"_qs), -12};
    const auto both = PictureDocument::make(content, options);
    QVERIFY(alone && both);
    QCOMPARE(both->pageCount(), 1);
    QVERIFY(both->sheets()[0]->comparedPx() > 100);
    QCOMPARE(both->sheets()[0]->cutLabels(), 0);
    // The events below have numbers, too.
    QVERIFY(both->numbers().events().size() > alone->numbers().events().size());
    const auto view = parseViewLine(both->viewLineOf(0));
    QVERIFY(view);
    QCOMPARE(view->comparison, content.comparison);
    options.size.isPaper = true;
    options.extent = PictureExtent::PagePerYear;
    options.hasSources = false;
    const auto paper = PictureDocument::make(content, options);
    QVERIFY(paper);
    QVERIFY(paper->pageCount() > 1);
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
