// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview through the real window: drag its frame, click beside it, type.
#include "timeline/overview.h"
#include "window/openwindow.h"
#include "window/pointer.h"

using namespace attache;

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itHasTheTimelinesColumns();
    void draggingTheBodyMovesTheView();
    void draggingAnEdgeMovesThatEndOfTheView();
    void aClickBesideTheFrameTakesTheViewThere();
    void aDragBesideTheFrameDrawsANewView();
    void aDoubleClickShowsEverything();
    void theWheelZoomsAndMovesTheView();
    void theKeysMoveFrameAndEdges();
    void escapeTakesADragBack();
    void oneDragIsOneStepBack();
    void filteredEventsStandAgainstAllEvents();
    void thePointerMarksTheSameTimeInTheTimeline();
    void movingTheViewBuildsNoSkyline();
    void itIsDrawnInBothThemesAndWithASelection();
};

namespace {

constexpr double tolerancePx = 1.01;

struct Shown : OpenWindow
{
    Shown()
        : overview(*window->findChild<Overview*>())
    {
        const TimeRange& reach = workspace.timeWindow().reach();
        workspace.timeWindow().setRange(
            {reach.begin + reach.span() * 0.4, reach.begin + reach.span() * 0.6});
        workspace.history().reset();
    }

    QPoint at(double px) const { return {qRound(px), 20}; }
    TimeRange range() { return workspace.timeWindow().range(); }

    Overview& overview;
};

bool isNear(double a, double b)
{
    return std::abs(a - b) < tolerancePx;
}

} // namespace

void TestOverview::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestOverview::itHasTheTimelinesColumns()
{
    Shown shown;
    QCOMPARE(shown.overview.scale().leftPx, shown.timeline().scale().leftPx);
    QCOMPARE(shown.overview.scale().widthPx, shown.timeline().scale().widthPx);
    QCOMPARE(shown.overview.mapToGlobal(QPoint()).x(), shown.timeline().mapToGlobal(QPoint()).x());
    QVERIFY(shown.overview.mapToGlobal(QPoint()).y() > shown.timeline().mapToGlobal(QPoint()).y());
}

void TestOverview::draggingTheBodyMovesTheView()
{
    Shown shown;
    const OverviewFrame before = shown.overview.frame();
    const double span = shown.range().span();
    const double centre = (before.left + before.right) / 2;
    hand::drag(shown.overview, shown.at(centre), shown.at(centre + 50));
    QVERIFY(isNear(shown.overview.frame().left, before.left + 50));
    QVERIFY(isNear(shown.overview.frame().right, before.right + 50));
    QVERIFY(std::abs(shown.range().span() - span) < 1);
}

void TestOverview::draggingAnEdgeMovesThatEndOfTheView()
{
    Shown shown;
    const OverviewFrame before = shown.overview.frame();
    const TimeRange first = shown.range();
    hand::drag(shown.overview, shown.at(before.left), shown.at(before.left - 40));
    QVERIFY(isNear(shown.overview.frame().left, before.left - 40));
    QCOMPARE(shown.range().end, first.end);
    const TimeRange second = shown.range();
    hand::drag(shown.overview, shown.at(before.right), shown.at(before.right + 30));
    QVERIFY(isNear(shown.overview.frame().right, before.right + 30));
    QCOMPARE(shown.range().begin, second.begin);
    // An edge does not pass the other one.
    const TimeRange third = shown.range();
    hand::drag(shown.overview, shown.at(shown.overview.frame().right),
               shown.at(shown.overview.frame().left - 60));
    QCOMPARE(shown.range().begin, third.begin);
    QVERIFY(std::abs(shown.range().span() - TimeWindow::minSpan) < 1);
}

void TestOverview::aClickBesideTheFrameTakesTheViewThere()
{
    Shown shown;
    const double span = shown.range().span();
    const double target = shown.overview.frame().right + 40;
    const double wanted = shown.overview.scale().toTime(qRound(target));
    QTest::mouseClick(&shown.overview, Qt::LeftButton, {}, shown.at(target));
    QVERIFY(std::abs((shown.range().begin + shown.range().end) / 2 - wanted) < 1);
    QVERIFY(std::abs(shown.range().span() - span) < 1);
}

void TestOverview::aDragBesideTheFrameDrawsANewView()
{
    Shown shown;
    const double from = shown.overview.frame().right + 90;
    hand::drag(shown.overview, shown.at(from), shown.at(from - 60));
    QVERIFY(isNear(shown.overview.frame().left, from - 60));
    QVERIFY(isNear(shown.overview.frame().right, from));
}

void TestOverview::aDoubleClickShowsEverything()
{
    Shown shown;
    const OverviewFrame frame = shown.overview.frame();
    hand::doubleClick(shown.overview, shown.at((frame.left + frame.right) / 2));
    QCOMPARE(shown.range(), shown.workspace.timeWindow().limits());
}

void TestOverview::theWheelZoomsAndMovesTheView()
{
    Shown shown;
    const TimeRange before = shown.range();
    hand::turnWheel(shown.overview, shown.at(300), 120);
    QCOMPARE(shown.range().span(), before.span() * 0.8);
    hand::turnWheel(shown.overview, shown.at(300), -120, Qt::ShiftModifier);
    QVERIFY(shown.range().begin > before.begin);
}

void TestOverview::theKeysMoveFrameAndEdges()
{
    Shown shown;
    shown.overview.setFocus();
    const TimeRange before = shown.range();
    const double step = before.span() / 10;
    const auto near = [](double a, double b) { return std::abs(a - b) < 1; };
    QTest::keyClick(&shown.overview, Qt::Key_Right);
    QVERIFY(near(shown.range().begin, before.begin + step));
    QVERIFY(near(shown.range().end, before.end + step));
    QTest::keyClick(&shown.overview, Qt::Key_Left);
    QTest::keyClick(&shown.overview, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(near(shown.range().begin, before.begin));
    QVERIFY(near(shown.range().end, before.end + step));
    shown.workspace.timeWindow().setRange(before);
    QTest::keyClick(&shown.overview, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(near(shown.range().begin, before.begin - step));
    QVERIFY(near(shown.range().end, before.end));
    QTest::keyClick(&shown.overview, Qt::Key_Plus);
    QVERIFY(near(shown.range().span(), before.span() * 1.1 * 0.8));
    QTest::keyClick(&shown.overview, Qt::Key_Home);
    QVERIFY(near(shown.range().begin, shown.workspace.timeWindow().reach().begin));
    QTest::keyClick(&shown.overview, Qt::Key_End);
    QVERIFY(near(shown.range().end, shown.workspace.timeWindow().reach().end));
    QTest::keyClick(&shown.overview, Qt::Key_0);
    QCOMPARE(shown.range(), shown.workspace.timeWindow().limits());
}

void TestOverview::escapeTakesADragBack()
{
    Shown shown;
    const TimeRange before = shown.range();
    const OverviewFrame frame = shown.overview.frame();
    const double centre = (frame.left + frame.right) / 2;
    QTest::mousePress(&shown.overview, Qt::LeftButton, {}, shown.at(centre));
    QTest::mouseMove(&shown.overview, shown.at(centre + 60));
    QVERIFY(!(shown.range() == before));
    QTest::keyClick(&shown.overview, Qt::Key_Escape);
    QCOMPARE(shown.range(), before);
    QTest::mouseMove(&shown.overview, shown.at(centre + 90));
    QTest::mouseRelease(&shown.overview, Qt::LeftButton, {}, shown.at(centre + 90));
    QCOMPARE(shown.range(), before);
    QVERIFY(!shown.workspace.history().canGoBack());
}

void TestOverview::oneDragIsOneStepBack()
{
    Shown shown;
    const TimeRange before = shown.range();
    const OverviewFrame frame = shown.overview.frame();
    const double centre = (frame.left + frame.right) / 2;
    hand::drag(shown.overview, shown.at(centre), shown.at(centre + 50));
    hand::drag(shown.overview, shown.at(centre + 50), shown.at(centre + 90));
    QVERIFY(shown.workspace.history().canGoBack());
    shown.workspace.history().goBack();
    QVERIFY(isNear(shown.overview.frame().left, frame.left + 50));
    shown.workspace.history().goBack();
    QCOMPARE(shown.range(), before);
    QVERIFY(!shown.workspace.history().canGoBack());
}

void TestOverview::filteredEventsStandAgainstAllEvents()
{
    Shown shown;
    for (const OverviewBar& bar : shown.overview.scene().bars)
        QCOMPARE(bar.shownHeight, bar.allHeight);
    EventFilter filter;
    filter.countries = {QStringLiteral("LA")};
    const double highest = 26;
    shown.workspace.filter().setFilter(filter);
    bool isLower = false;
    double allMost = 0;
    double shownMost = 0;
    for (const OverviewBar& bar : shown.overview.scene().bars) {
        QVERIFY(bar.shownHeight <= bar.allHeight);
        isLower = isLower || bar.shownHeight < bar.allHeight;
        allMost = std::max(allMost, bar.allHeight);
        shownMost = std::max(shownMost, bar.shownHeight);
    }
    QVERIFY(isLower);
    QCOMPARE(allMost, highest);
    QVERIFY(shownMost > 0 && shownMost < highest / 2);
}

void TestOverview::thePointerMarksTheSameTimeInTheTimeline()
{
    Shown shown;
    QTest::mouseMove(&shown.overview, shown.at(300));
    QTest::mouseMove(&shown.overview, shown.at(320));
    QTRY_VERIFY(shown.workspace.hover().time().has_value());
    QVERIFY(std::abs(*shown.workspace.hover().time() - shown.overview.scale().toTime(320)) < 1);
    QVERIFY(shown.labelText("pointerTime").contains(QStringLiteral("20")));
}

void TestOverview::movingTheViewBuildsNoSkyline()
{
    Shown shown;
    shown.overview.grab();
    const int before = shown.overview.sceneCount();
    shown.workspace.timeWindow().pan(0.1);
    shown.workspace.selection().setEvent(EventId{0});
    shown.workspace.hover().setTime(1.65e9);
    shown.overview.grab();
    QCOMPARE(shown.overview.sceneCount(), before);
}

void TestOverview::itIsDrawnInBothThemesAndWithASelection()
{
    Shown shown;
    const QImage plain = shown.overview.grab().toImage();
    shown.workspace.selection().setEvent(shown.event("border-exchange-laos-1st"));
    const QImage selected = shown.overview.grab().toImage();
    QVERIFY(plain != selected);
    applyAppearance(ThemeChoice::Dark, {});
    QVERIFY(qGray(selected.pixel(2, 30)) > 200);
    QTRY_VERIFY(qGray(shown.overview.grab().toImage().pixel(2, 30)) < 80);
    applyAppearance(ThemeChoice::Light, {});
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
