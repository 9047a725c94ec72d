// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving about in time through the real window: wheel, touch pad, drag, keys, the box "Go to date".
#include "chart/deploymentchart.h"
#include "painting/metrics.h"
#include "timeline/overview.h"
#include "window/openwindow.h"
#include "window/pointer.h"

#include <QDialog>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStyle>

using namespace attache;

class TestMovingAbout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsUnderThePointerStaysUnderIt_data();
    void whatIsUnderThePointerStaysUnderIt();
    void theWheelCanBeSwapped();
    void twoFingersMoveInTimeAndScrollTheLanes();
    void aPinchZoomsAtTheFingers();
    void aDragOnTheAxisZoomsToWhatWasDrawn();
    void aShiftDragZoomsToWhatWasDrawn();
    void escapeTakesADragBack();
    void aThrownTimelineGlidesOnAndStopsAtTheEnd();
    void nothingGlidesWhereMotionIsReduced();
    void aDragAndItsGlidingAreOneStep();
    void aDoubleClickZoomsToAnEvent();
    void theKeysFitAndReachTheEnds();
    void theMenuFitsWhatTheFilterShowsAndTheSelection();
    void aDateIsReadExplainedAndGoneTo();
    void aDateThatCannotBeReadIsExplainedInWords();
    void theBoxSpeaksVietnamese();
    void theStatusBarNamesTheEventUnderThePointer();
    void theTimeUnderThePointerIsMarkedInEveryPane();
};

namespace {

TimeRange middle(const TimeRange& reach)
{
    return {reach.begin + reach.span() * 0.4, reach.begin + reach.span() * 0.6};
}

QDialog* openBox(OpenWindow& open)
{
    QTest::keyClick(open.window.get(), Qt::Key_G, Qt::ControlModifier);
    return open.window->findChild<QDialog*>(QStringLiteral("goToDate"));
}

} // namespace

void TestMovingAbout::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestMovingAbout::whatIsUnderThePointerStaysUnderIt_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMovingAbout::whatIsUnderThePointerStaysUnderIt()
{
    QFETCH(quint32, seed);
    OpenWindow open;
    QRandomGenerator random(seed);
    TimelineView& timeline = open.timeline();
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    int kept = 0;
    for (int i = 0; i < 60; ++i) {
        QPoint at(int(laneHeaderWidthPx) + 20 + random.bounded(300), 200);
        const double under = timeline.scale().toTime(at.x());
        switch (random.bounded(3)) {
        case 0:
            hand::turnWheel(timeline, at, (random.bounded(5) - 2) * 120);
            break;
        case 1:
            hand::pinch(timeline, at, random.bounded(0.6) - 0.3);
            break;
        default: {
            // Far enough to be a drag and no click.
            const QPoint to = at + QPoint(random.bounded(2) == 0 ? 40 : -19, random.bounded(30));
            QTest::mousePress(&timeline, Qt::LeftButton, {}, at);
            QTest::mouseMove(&timeline, at + (to - at) / 2);
            QTest::mouseMove(&timeline, to);
            at = to;
            break;
        }
        }
        const TimeRange& range = window.range();
        const double centre = (range.begin + range.end) / 2;
        const bool isHeld = centre <= window.reach().begin + 1 || centre >= window.reach().end - 1;
        if (!isHeld) {
            ++kept;
            QVERIFY2(std::abs(timeline.scale().toPx(under) - at.x()) < 1.01,
                     qPrintable(QString::number(timeline.scale().toPx(under) - at.x())));
        }
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, at);
        QTest::keyClick(&timeline, Qt::Key_Escape); // stops gliding
        if (isHeld)
            window.setRange(middle(window.reach()));
    }
    QVERIFY(kept > 30);
}

void TestMovingAbout::theWheelCanBeSwapped()
{
    OpenWindow open;
    const TimeRange before = open.workspace.timeWindow().range();
    auto* bar = open.timeline().findChild<QScrollBar*>();
    open.timeline().grab();
    QVERIFY(bar->maximum() > 0);
    open.workspace.setNavigation({false, false});
    hand::turnWheel(open.timeline(), {500, 200}, -120);
    QCOMPARE(open.workspace.timeWindow().range(), before);
    QVERIFY(bar->value() > 0);
    hand::turnWheel(open.timeline(), {500, 200}, 120, Qt::ControlModifier);
    QCOMPARE(open.workspace.timeWindow().range().span(), before.span() * 0.8);
}

void TestMovingAbout::twoFingersMoveInTimeAndScrollTheLanes()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    open.timeline().grab();
    auto* bar = open.timeline().findChild<QScrollBar*>();
    const double under = open.timeline().scale().toTime(500);
    const double span = window.range().span();
    hand::moveFingers(open.timeline(), {500, 200}, {-40, -25});
    QVERIFY(std::abs(open.timeline().scale().toPx(under) - 460) < 0.1);
    QVERIFY(std::abs(window.range().span() - span) < 1);
    QCOMPARE(bar->value(), 25);
}

void TestMovingAbout::aPinchZoomsAtTheFingers()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    const double under = open.timeline().scale().toTime(450);
    const double span = window.range().span();
    hand::pinch(open.timeline(), {450, 200}, 0.25);
    QVERIFY(std::abs(window.range().span() - span * 0.8) < 1);
    QVERIFY(std::abs(open.timeline().scale().toPx(under) - 450) < 0.1);
    // However far fingers are pulled together in one go, the view stays sound.
    hand::pinch(open.timeline(), {450, 200}, -5);
    QVERIFY(window.range().span() > span);
}

void TestMovingAbout::aDragOnTheAxisZoomsToWhatWasDrawn()
{
    OpenWindow open;
    const double begin = open.timeline().scale().toTime(400);
    const double end = open.timeline().scale().toTime(560);
    hand::drag(open.timeline(), {560, 20}, {400, 30});
    QVERIFY(std::abs(open.workspace.timeWindow().range().begin - begin) < 1);
    QVERIFY(std::abs(open.workspace.timeWindow().range().end - end) < 1);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.workspace.timeWindow().range(), open.workspace.timeWindow().limits());
}

void TestMovingAbout::aShiftDragZoomsToWhatWasDrawn()
{
    OpenWindow open;
    const double begin = open.timeline().scale().toTime(400);
    const double end = open.timeline().scale().toTime(560);
    TimelineView& timeline = open.timeline();
    QTest::mousePress(&timeline, Qt::LeftButton, Qt::ShiftModifier, {400, 200});
    QTest::mouseMove(&timeline, {450, 200});
    const QImage before = timeline.grab().toImage();
    QTest::mouseMove(&timeline, {560, 200});
    QVERIFY(timeline.grab().toImage() != before); // the band is seen growing
    QCOMPARE(open.workspace.timeWindow().range(), open.workspace.timeWindow().limits());
    QTest::mouseRelease(&timeline, Qt::LeftButton, Qt::ShiftModifier, {560, 200});
    QVERIFY(std::abs(open.workspace.timeWindow().range().begin - begin) < 1);
    QVERIFY(std::abs(open.workspace.timeWindow().range().end - end) < 1);
}

void TestMovingAbout::escapeTakesADragBack()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    const TimeRange before = window.range();
    for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::mousePress(&open.timeline(), Qt::LeftButton, modifier, {400, 200});
        QTest::mouseMove(&open.timeline(), {450, 200});
        QTest::mouseMove(&open.timeline(), {500, 200});
        QTest::keyClick(&open.timeline(), Qt::Key_Escape);
        QCOMPARE(window.range(), before);
        QTest::mouseMove(&open.timeline(), {520, 200});
        QTest::mouseRelease(&open.timeline(), Qt::LeftButton, modifier, {520, 200});
        QCOMPARE(window.range(), before);
    }
}

void TestMovingAbout::aThrownTimelineGlidesOnAndStopsAtTheEnd()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    const TimeRange reach = window.reach();
    window.setRange({reach.begin + reach.span() * 0.1, reach.begin + reach.span() * 0.2});
    if (open.timeline().style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        QSKIP("this system asks for reduced motion");
    hand::drag(open.timeline(), {300, 200}, {500, 200});
    QVERIFY(open.timeline().isGliding());
    const TimeRange released = window.range();
    QTRY_VERIFY(!open.timeline().isGliding());
    QVERIFY(window.range().begin < released.begin);
    QVERIFY(window.range().begin >= reach.begin - 1);
    QVERIFY(std::abs(window.range().span() - released.span()) < 1);
}

void TestMovingAbout::nothingGlidesWhereMotionIsReduced()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    open.workspace.setNavigation({true, true});
    hand::drag(open.timeline(), {300, 200}, {500, 200});
    QVERIFY(!open.timeline().isGliding());
}

void TestMovingAbout::aDragAndItsGlidingAreOneStep()
{
    OpenWindow open;
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    open.workspace.history().reset();
    const TimeRange before = window.range();
    hand::drag(open.timeline(), {500, 200}, {300, 200});
    QTRY_VERIFY(!open.timeline().isGliding());
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.range(), before);
    QVERIFY(!open.workspace.history().canGoBack());
}

void TestMovingAbout::aDoubleClickZoomsToAnEvent()
{
    OpenWindow open;
    const EventId exhibition = open.event("vietnam-defence-2022");
    hand::doubleClick(open.timeline(), open.markCentre(exhibition));
    QCOMPARE(open.workspace.selection().event(), exhibition);
    const TimeRange day = extent(open.workspace.dataSet()->events().date[exhibition.value]);
    const TimeRange range = open.workspace.timeWindow().range();
    QVERIFY(range.begin < day.begin && range.end > day.end);
    QVERIFY(range.span() < day.span() * 4);
}

void TestMovingAbout::theKeysFitAndReachTheEnds()
{
    OpenWindow open;
    TimelineView& timeline = open.timeline();
    TimeWindow& window = open.workspace.timeWindow();
    window.setRange(middle(window.reach()));
    const double span = window.range().span();
    QTest::keyClick(&timeline, Qt::Key_Home);
    QVERIFY(std::abs(window.range().begin - window.reach().begin) < 1);
    QTest::keyClick(&timeline, Qt::Key_End);
    QVERIFY(std::abs(window.range().end - window.reach().end) < 1);
    QVERIFY(std::abs(window.range().span() - span) < 1);
    const TimeRange last = window.range();
    QTest::keyClick(&timeline, Qt::Key_A);
    QVERIFY(window.range().begin < last.begin);
    QTest::keyClick(&timeline, Qt::Key_D);
    QVERIFY(std::abs(window.range().begin - last.begin) < 1);

    EventFilter filter;
    filter.countries = {QStringLiteral("LA")};
    open.workspace.filter().setFilter(filter);
    QTest::keyClick(&timeline, Qt::Key_9);
    for (const EventId event : open.workspace.snapshot()->events) {
        const EventDate& date = open.workspace.dataSet()->events().date[event.value];
        if (!date.isDrawable())
            continue;
        QVERIFY(extent(date).begin >= window.range().begin);
        QVERIFY(extent(date).end <= window.range().end);
    }
    const EventId laos = open.event("border-exchange-laos-1st");
    open.workspace.selection().setEvent(laos);
    QTest::keyClick(&timeline, Qt::Key_8);
    const TimeRange fitted = window.range();
    // F centres it, which it is already, and then fits it: the same view.
    window.pan(0.2);
    QTest::keyClick(&timeline, Qt::Key_F);
    QVERIFY(std::abs(window.range().begin - fitted.begin) < 1);
    QTest::keyClick(&timeline, Qt::Key_F);
    QVERIFY(std::abs(window.range().span() - fitted.span()) < 1);
}

void TestMovingAbout::theMenuFitsWhatTheFilterShowsAndTheSelection()
{
    OpenWindow open;
    const auto action = [&open](const char* name) {
        return open.window->findChild<QAction*>(QString::fromLatin1(name));
    };
    QVERIFY(!action("fitSelection")->isEnabled());
    open.workspace.selection().setEvent(open.event("resolution-806")); // undated
    QVERIFY(!action("fitSelection")->isEnabled());
    open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
    QVERIFY(action("fitSelection")->isEnabled());
    QTest::keyClick(open.window.get(), Qt::Key_8, Qt::ControlModifier);
    const TimeRange close = open.workspace.timeWindow().range();
    QVERIFY(close.span() < open.workspace.timeWindow().limits().span());
    QTest::keyClick(open.window.get(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(open.workspace.timeWindow().range().span() > close.span());
    QTest::keyClick(open.window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(open.workspace.timeWindow().range(), open.workspace.timeWindow().limits());
}

void TestMovingAbout::aDateIsReadExplainedAndGoneTo()
{
    OpenWindow open;
    QDialog* box = openBox(open);
    QVERIFY(box);
    QTest::keyClicks(box->findChild<QLineEdit*>(), QStringLiteral("22/12/2022"));
    QCOMPARE(box->findChild<QLabel*>()->text(), QStringLiteral("22 December 2022"));
    QTest::keyClick(box->findChild<QLineEdit*>(), Qt::Key_Return);
    const TimeRange range = open.workspace.timeWindow().range();
    QCOMPARE((range.begin + range.end) / 2,
             double(startOfDay({2022, 12, 22})) + double(secondsPerDay) / 2);
    QVERIFY(!box->isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open.workspace.timeWindow().range(), open.workspace.timeWindow().limits());
}

void TestMovingAbout::aDateThatCannotBeReadIsExplainedInWords()
{
    OpenWindow open;
    const TimeRange before = open.workspace.timeWindow().range();
    QDialog* box = openBox(open);
    auto* entry = box->findChild<QLineEdit*>();
    auto* words = box->findChild<QLabel*>();
    entry->setText(QStringLiteral("30 February 2022"));
    QVERIFY2(words->text().contains(QStringLiteral("2022-02-30")), qPrintable(words->text()));
    QTest::keyClick(entry, Qt::Key_Return);
    QVERIFY(box->isVisible());
    entry->setText(QStringLiteral("1850"));
    QVERIFY2(words->text().contains(QStringLiteral("outside this data set")),
             qPrintable(words->text()));
    QTest::keyClick(entry, Qt::Key_Return);
    QVERIFY(box->isVisible());
    QTest::keyClick(entry, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    QCOMPARE(open.workspace.timeWindow().range(), before);
}

void TestMovingAbout::theBoxSpeaksVietnamese()
{
    OpenWindow open(QStringLiteral("vi"));
    QDialog* box = openBox(open);
    box->findChild<QLineEdit*>()->setText(QStringLiteral("tháng 5 2022"));
    QVERIFY(box->findChild<QLabel*>()->text().contains(QStringLiteral("tháng 5")));
    box->findChild<QLineEdit*>()->setText(QStringLiteral("hôm qua"));
    QVERIFY(!box->findChild<QLabel*>()->text().contains(QStringLiteral("date")));
    box->close();
}

void TestMovingAbout::theStatusBarNamesTheEventUnderThePointer()
{
    OpenWindow open;
    const EventId exhibition = open.event("vietnam-defence-2022");
    const QPoint centre = open.markCentre(exhibition);
    QTest::mouseMove(&open.timeline(), QPoint(400, 10));
    QTest::mouseMove(&open.timeline(), centre);
    QTRY_COMPARE(open.workspace.hover().event(), exhibition);
    const QString text = open.labelText("pointerTime");
    QVERIFY2(text.contains(QStringLiteral("under the pointer")), qPrintable(text));
    QVERIFY2(text.contains(open.workspace.dataSet()->title(exhibition)), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("from 8 to 10 December 2022")), qPrintable(text));
    // Close enough for hours, the time of day is there as well.
    open.workspace.timeWindow().zoom(0.001, open.timeline().scale().toTime(centre.x()));
    open.workspace.hover().setTime(double(startOfDay({2022, 12, 9})) + 9.5 * 3600);
    QVERIFY2(open.labelText("pointerTime").contains(QStringLiteral("9:30")),
             qPrintable(open.labelText("pointerTime")));
}

void TestMovingAbout::theTimeUnderThePointerIsMarkedInEveryPane()
{
    OpenWindow open;
    // Everything in view, so that every time of the overview is.
    open.workspace.timeWindow().setRange(open.workspace.timeWindow().reach());
    QWidget* panes[] = {&open.timeline(), open.window->findChild<Overview*>(),
                        open.window->findChild<DeploymentChart*>()};
    for (QWidget* from : panes) {
        open.workspace.hover().setTime(std::nullopt);
        QList<QImage> before;
        for (QWidget* pane : panes)
            before.append(pane->grab().toImage());
        QTest::mouseMove(from, QPoint(480, 30));
        QTest::mouseMove(from, QPoint(500, 30));
        QTRY_VERIFY(open.workspace.hover().time().has_value());
        for (int i = 0; i < 3; ++i)
            QVERIFY(panes[i]->grab().toImage() != before[i]);
    }
}

QTEST_MAIN(TestMovingAbout)
#include "tst_movingabout.moc"
