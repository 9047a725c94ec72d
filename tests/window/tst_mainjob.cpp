// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the real window: see, click, read, filter, find back.
#include "chart/deploymentchart.h"
#include "painting/metrics.h"
#include "timeline/undatedstrip.h"
#include "window/openwindow.h"
#include "window/pointer.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace attache;

class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowOpensOnItsOwnData();
    void everyDatedEventHasAMarkOrLiesOutsideTheOpeningRange();
    void clickingAMarkHighlightsItsWords();
    void clickingOtherCitedWordsSelectsTheirEvent();
    void hoveringAMarkShowsACardAndTheTimeUnderThePointer();
    void hoverAndSelectionBuildNoScene();
    void filteringACountryNarrowsCountsTimelineAndChartAlike();
    void clearingTheFilterShowsEverythingAgain();
    void theWheelKeepsTheTimeUnderThePointer();
    void draggingMovesTheTimeWithThePointer();
    void theChartHasTheTimelinesAxisPixelForPixel();
    void theKeysWalkZoomAndGoBack();
    void enterGoesToTheWordsAndEscapeBack();
    void anUndatedEventIsReachedFromTheStrip();
    void backTakesTheFilterAwayAndForwardBringsItBack();
    void clickingAColumnOfTheChartShowsItsTableRow();
    void everyPaneFollowsTheTheme();
};

namespace {

int marksInLane(TimelineView& timeline)
{
    return int(timeline.scene().marks.size());
}

} // namespace

void TestMainJob::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestMainJob::theWindowOpensOnItsOwnData()
{
    OpenWindow open;
    QVERIFY(open.workspace.dataSet()->events().count() >= 30);
    QVERIFY(open.window->windowTitle().contains(QStringLiteral("Viet Nam")));
    QCOMPARE(open.labelText("filterSentence"), QStringLiteral("Showing everything"));
    const TimeRange range = open.workspace.timeWindow().range();
    QCOMPARE(civilDate(TimePoint(range.begin)), (CivilDate{2021, 1, 1}));
    QCOMPARE(civilDate(TimePoint(range.end) - 1), (CivilDate{2023, 12, 31}));
    QVERIFY(open.labelText("integrity").startsWith(QStringLiteral("✓ all ")));
    QVERIFY(open.messages.errors.isEmpty());
}

void TestMainJob::everyDatedEventHasAMarkOrLiesOutsideTheOpeningRange()
{
    OpenWindow open;
    const EventColumns& events = open.workspace.dataSet()->events();
    const TimeRange range = open.workspace.timeWindow().range();
    for (quint32 row = 0; row < events.count(); ++row) {
        if (!events.date[row].isDated())
            continue;
        const TimeRange stretch = extent(events.date[row]);
        const bool isInRange = stretch.begin < range.end && stretch.end > range.begin;
        QCOMPARE(open.timeline().markRect(EventId{row}).has_value(), isInRange);
    }
}

void TestMainJob::clickingAMarkHighlightsItsWords()
{
    OpenWindow open;
    const EventId laos = open.event("border-exchange-laos-1st");
    QTest::mouseClick(&open.timeline(), Qt::LeftButton, {}, open.markCentre(laos));
    QCOMPARE(open.workspace.selection().event(), laos);
    QCOMPARE(open.highlightedWords(),
             QStringList{QStringLiteral(
                 "Within six months, from December 2021 to May 2022, we organized the 7th and the "
                 "first border defense friendship exchanges with China and Laos and Cambodia, "
                 "respectively.")});
    QVERIFY(open.passage().toPlainText().contains(
        QStringLiteral("Border diplomacy continued to be a spotlight.")));
}

void TestMainJob::clickingOtherCitedWordsSelectsTheirEvent()
{
    OpenWindow open;
    open.workspace.selection().setEvent(open.event("border-exchange-laos-1st"));
    const QString words = QStringLiteral("the \"Vietnam Coast Guards and Friends\"");
    QPlainTextEdit& passage = open.passage();
    QTextCursor cursor = passage.document()->find(words);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionStart() + 8);
    passage.setTextCursor(cursor);
    passage.ensureCursorVisible();
    QTest::mouseClick(passage.viewport(), Qt::LeftButton, {}, passage.cursorRect(cursor).center());
    // The words support an event and a figure, so there is a choice.
    auto* choice = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(choice);
    const EventId exchange = open.event("coast-guard-and-friends");
    const QString title = open.workspace.dataSet()->title(exchange);
    const auto actions = choice->actions();
    const auto wanted = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->text().contains(title);
    });
    QVERIFY(wanted != actions.end());
    (*wanted)->trigger();
    choice->close();
    QCOMPARE(open.workspace.selection().event(), exchange);
}

void TestMainJob::hoveringAMarkShowsACardAndTheTimeUnderThePointer()
{
    OpenWindow open;
    const EventId exhibition = open.event("vietnam-defence-2022");
    const QPoint centre = open.markCentre(exhibition);
    QTest::mouseMove(&open.timeline(), QPoint(400, 10));
    QTest::mouseMove(&open.timeline(), centre);
    QTRY_COMPARE(open.workspace.hover().event(), exhibition);
    const auto* card = open.window->findChild<QFrame*>(QStringLiteral("hoverCard"));
    QVERIFY(card->isVisible());
    QStringList lines;
    for (const QLabel* label : card->findChildren<QLabel*>())
        lines.append(label->text());
    const QString text = lines.join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QStringLiteral("from 8 to 10 December 2022"), Qt::CaseInsensitive),
             qPrintable(text));
    QVERIFY(open.labelText("pointerTime").contains(QStringLiteral("2022")));
}

void TestMainJob::hoverAndSelectionBuildNoScene()
{
    OpenWindow open;
    const QPoint first = open.markCentre(open.event("border-exchange-laos-1st"));
    open.timeline().grab();
    const int before = open.timeline().sceneCount();
    QTest::mouseMove(&open.timeline(), first);
    QTest::mouseClick(&open.timeline(), Qt::LeftButton, {}, first);
    open.timeline().grab();
    QCOMPARE(open.timeline().sceneCount(), before);
}

void TestMainJob::filteringACountryNarrowsCountsTimelineAndChartAlike()
{
    OpenWindow open;
    const DataSet& dataSet = *open.workspace.dataSet();
    int withLaos = 0;
    int dated = 0;
    for (quint32 row = 0; row < dataSet.events().count(); ++row) {
        for (const ParticipantLink link : dataSet.events().participants[row]) {
            if (dataSet.participant(link.participant).code == QLatin1String("LA")) {
                ++withLaos;
                dated += dataSet.events().date[row].isDated() ? 1 : 0;
            }
        }
    }
    QVERIFY(withLaos > 0 && withLaos < int(dataSet.events().count()));

    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("LA")};
    open.workspace.filter().setFilter(filter);
    QCOMPARE(open.labelText("filterSentence"), QStringLiteral("Showing Laos"));
    QCOMPARE(open.labelText("counts").section(QLatin1Char(' '), 0, 0).toInt(), withLaos);
    QCOMPARE(marksInLane(open.timeline()), dated);
    const auto* chart = open.window->findChild<DeploymentChart*>();
    QVERIFY(chart->series().isEmpty());

    filter.countries = QStringList{QStringLiteral("VN")};
    open.workspace.filter().setFilter(filter);
    QVERIFY(!chart->series().isEmpty());
}

void TestMainJob::clearingTheFilterShowsEverythingAgain()
{
    OpenWindow open;
    const int all = marksInLane(open.timeline());
    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("KH")};
    open.workspace.filter().setFilter(filter);
    QVERIFY(marksInLane(open.timeline()) < all);
    QTest::keyClick(open.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marksInLane(open.timeline()), all);
}

void TestMainJob::theWheelKeepsTheTimeUnderThePointer()
{
    OpenWindow open;
    const QPoint pointer(600, 200);
    const double before = open.timeline().scale().toTime(pointer.x());
    const double span = open.workspace.timeWindow().range().span();
    hand::turnWheel(open.timeline(), pointer, 240);
    QVERIFY(open.workspace.timeWindow().range().span() < span);
    QVERIFY(std::abs(open.timeline().scale().toTime(pointer.x()) - before) < 1.0);
    hand::turnWheel(open.timeline(), pointer, -240);
    QVERIFY(std::abs(open.workspace.timeWindow().range().span() - span) < 1.0);
}

void TestMainJob::draggingMovesTheTimeWithThePointer()
{
    OpenWindow open;
    hand::turnWheel(open.timeline(), QPoint(600, 200), 480);
    const double held = open.timeline().scale().toTime(600);
    QTest::mousePress(&open.timeline(), Qt::LeftButton, {}, QPoint(600, 300));
    QTest::mouseMove(&open.timeline(), QPoint(560, 300));
    QTest::mouseMove(&open.timeline(), QPoint(500, 300));
    QTest::mouseRelease(&open.timeline(), Qt::LeftButton, {}, QPoint(500, 300));
    QVERIFY(std::abs(open.timeline().scale().toTime(500) - held) < 1.0);
}

void TestMainJob::theChartHasTheTimelinesAxisPixelForPixel()
{
    OpenWindow open;
    auto* chart = open.window->findChild<DeploymentChart*>();
    for (const int wheel : {0, 480, 960}) {
        hand::turnWheel(open.timeline(), QPoint(700, 200), wheel);
        const TimeRange range = open.workspace.timeWindow().range();
        for (const double part : {0.0, 0.37, 1.0}) {
            const double time = range.begin + part * range.span();
            const double inTimeline =
                open.timeline().mapToGlobal(QPointF(open.timeline().scale().toPx(time), 0)).x();
            const double inChart =
                chart->mapToGlobal(QPointF(chart->timeScale().toPx(time), 0)).x();
            QVERIFY2(std::abs(inTimeline - inChart) < 0.01,
                     qPrintable(QString::number(inTimeline - inChart)));
        }
    }
}

void TestMainJob::theKeysWalkZoomAndGoBack()
{
    OpenWindow open;
    open.timeline().setFocus();
    QTest::keyClick(&open.timeline(), Qt::Key_Period);
    const auto first = open.workspace.selection().event();
    QVERIFY(first.has_value());
    QTest::keyClick(&open.timeline(), Qt::Key_Period);
    QVERIFY(open.workspace.selection().event() != first);
    QTest::keyClick(&open.timeline(), Qt::Key_Comma);
    QCOMPARE(open.workspace.selection().event(), first);
    QTest::keyClick(&open.timeline(), Qt::Key_Down);
    const DataSet& dataSet = *open.workspace.dataSet();
    QVERIFY(dataSet.events().category[open.workspace.selection().event()->value] !=
            dataSet.events().category[first->value]);

    const double span = open.workspace.timeWindow().range().span();
    QTest::keyClick(&open.timeline(), Qt::Key_W);
    QVERIFY(open.workspace.timeWindow().range().span() < span);
    QTest::keyClick(&open.timeline(), Qt::Key_0);
    QCOMPARE(open.workspace.timeWindow().range(), open.workspace.timeWindow().limits());
    QTest::keyClick(&open.timeline(), Qt::Key_Escape);
    QVERIFY(open.workspace.selection().isEmpty());
}

void TestMainJob::enterGoesToTheWordsAndEscapeBack()
{
    OpenWindow open;
    open.timeline().setFocus();
    open.workspace.selection().setEvent(open.event("vietnam-defence-2022"));
    QTest::keyClick(&open.timeline(), Qt::Key_Return);
    QTRY_VERIFY(open.passage().hasFocus());
    QTest::keyClick(&open.passage(), Qt::Key_Escape);
    QTRY_VERIFY(open.timeline().hasFocus());
    QCOMPARE(open.workspace.selection().event(), open.event("vietnam-defence-2022"));
}

void TestMainJob::anUndatedEventIsReachedFromTheStrip()
{
    OpenWindow open;
    const EventId undated = open.event("resolution-806");
    auto* strip = open.window->findChild<UndatedStrip*>();
    const QString title = open.workspace.dataSet()->title(undated);
    const auto buttonOfIt = [&]() -> QPushButton* {
        for (QPushButton* button : strip->findChildren<QPushButton*>()) {
            if (button->isVisible() && title.startsWith(button->accessibleName().chopped(1)))
                return button;
        }
        return nullptr;
    };
    // Whatever has no room in the strip is a few turns of the wheel away.
    for (int i = 0; i < open.workspace.snapshot()->undatedTotal && !buttonOfIt(); ++i)
        hand::turnWheel(*strip, {300, 20}, -120);
    QVERIFY(buttonOfIt());
    QTest::mouseClick(buttonOfIt(), Qt::LeftButton);
    QCOMPARE(open.workspace.selection().event(), undated);
    QVERIFY(!open.highlightedWords().isEmpty());
}

void TestMainJob::backTakesTheFilterAwayAndForwardBringsItBack()
{
    OpenWindow open;
    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("LA")};
    open.workspace.filter().setFilter(filter);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(open.workspace.filter().filter().isEmpty());
    QTest::keyClick(open.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(open.workspace.filter().filter(), filter);
}

void TestMainJob::clickingAColumnOfTheChartShowsItsTableRow()
{
    OpenWindow open;
    auto* chart = open.window->findChild<DeploymentChart*>();
    const TimeScale scale = chart->timeScale();
    const double midDecember = double(startOfDay({2022, 12, 15}));
    const QPoint foot(qRound(scale.toPx(midDecember)),
                      qRound(chart->chart().plotArea().bottom()) - 6);
    QWidget* target = chart->childAt(foot);
    QVERIFY(target);
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(chart, foot));
    const auto figure = open.workspace.selection().figure();
    QVERIFY(figure.has_value());
    const Figure& selected = open.workspace.dataSet()->figure(*figure);
    QCOMPARE(selected.edtf, QStringLiteral("2022-12-31"));
    QCOMPARE(selected.measure, Measure::InPlace);
    QVERIFY(!open.highlightedWords().isEmpty());
    QVERIFY(open.highlightedWords().first().contains(QStringLiteral("2022-12-31")));
}

void TestMainJob::everyPaneFollowsTheTheme()
{
    OpenWindow open;
    for (const char* theme : {"darkTheme", "lightTheme", "darkTheme", "lightTheme"}) {
        open.window->findChild<QAction*>(QString::fromLatin1(theme))->trigger();
        QCoreApplication::processEvents();
        const QColor expected = QApplication::palette().color(QPalette::Window);
        for (const QWidget* widget : {static_cast<QWidget*>(&open.timeline()),
                                      open.window->findChild<QWidget*>(QStringLiteral("overview")),
                                      static_cast<QWidget*>(&open.passage())})
            QCOMPARE(widget->palette().color(QPalette::Window), expected);
    }
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
