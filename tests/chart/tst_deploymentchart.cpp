// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/deploymentchart.h"
#include "chartfixture.h"
#include "painting/metrics.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace attache;

class TestDeploymentChart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneTimeLiesWhereTheTimelineHasIt_data();
    void oneTimeLiesWhereTheTimelineHasIt();
    void qtChartsDrawsOneAreaForEachMission();
    void theNumberSentSoFarIsNotOnTheCountAxis();
    void aClickOnAColumnSelectsItsLargestFigure();
    void clicksOnAColumnGoThroughItsFigures();
    void clicksOnASharedFlagGoThroughItsFigures();
    void aSharedFlagSaysHowManyStatementsItHolds();
    void aFlagNeverSaysABareNumber();
    void aDragPansAndSelectsNothing();
    void theWheelZoomsAtThePointer();
    void hoveringTellsTheOthers();
    void hoverRebuildsNothing();
    void panningKeepsThePointsOfTheSeries();
    void aGapIsHatchedWithItsReason();
    void valuesNeverOverlap_data();
    void valuesNeverOverlap();
    void aWideMonthHasItsFullColourAtItsLastDayOnly();
    void theValueOfAWideMonthStandsOverItsLastDay();
    void hoursInsideAMonthShowNoCount();
    void narrowColumnsFillTheirMonths();
    void arrowKeysWalkThroughTimeAndRevealIt();
    void aSelectedEventMarksItsFigures();
    void theFilterIsSaidAndFollowed();
    void theLegendShowsWhatIsDrawn();
    void aBracketCarriesItsMark();
    void nothingToDrawIsSaid();
    void markupInNamesIsText();
    void unitsWithoutARowAreCounted();
    void groupColoursStandOutInBothThemes();

private:
    QWidget* viewport() const { return m_chart->findChild<QChartView*>()->viewport(); }
    QPoint pointOf(FigureId figure) const;
    void click(QPoint point) const
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::NoModifier, point);
    }
    void show(DataSetPtr dataSet);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DeploymentChart> m_chart;
    ParticipantId m_unmiss;
    ParticipantId m_minusca;
    FigureId m_women;
    FigureId m_men;
    FigureId m_small;
    FigureId m_sent;
    FigureId m_newlySent;
    FigureId m_alsoNewlySent;
};

void TestDeploymentChart::init()
{
    ChartFixture fixture;
    DataSetInfo info;
    info.id = info.title = QStringLiteral("test");
    info.timeRange = QStringLiteral("2022-01/2022-12");
    fixture.builder().setInfo(info);
    m_unmiss = fixture.mission(QStringLiteral("UNMISS"));
    m_minusca = fixture.mission(QStringLiteral("MINUSCA"));
    for (int month = 1; month <= 12; ++month) {
        if (month == 7)
            continue;
        const auto women = fixture.figure(monthEnd(2022, month), 20 + month, {m_unmiss},
                                          [](Figure& figure) { figure.sex = Sex::Female; });
        // Up and down by more than a tenth, so that every value is worth writing.
        const auto men = fixture.figure(monthEnd(2022, month), month % 2 ? 60 : 40, {m_unmiss},
                                        [](Figure& figure) { figure.sex = Sex::Male; });
        const auto small = fixture.figure(monthEnd(2022, month), 8, {m_minusca});
        if (month == 3) {
            m_women = women;
            m_men = men;
            m_small = small;
        }
    }
    fixture.gap(monthEnd(2022, 7), QStringLiteral("The report is missing."));
    m_sent = fixture.figure(dayDate(2022, 12, 22), 516, {m_unmiss, m_minusca},
                            [](Figure& figure) { figure.measure = Measure::SentSoFar; });
    const auto newlySent = [](Figure& figure) { figure.measure = Measure::NewlySent; };
    m_newlySent = fixture.figure(wholeYear(2022), 2, {m_unmiss}, newlySent);
    m_alsoNewlySent = fixture.figure(wholeYear(2022), 1, {m_unmiss}, newlySent);
    show(fixture.dataSet());
}

void TestDeploymentChart::show(DataSetPtr dataSet)
{
    m_chart.reset();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDataSet(std::move(dataSet));
    const TimeRange year{double(startOfYear(2022)), double(startOfYear(2023))};
    m_workspace->timeWindow().setLimits(year);
    m_workspace->timeWindow().setRange(year);
    m_chart = std::make_unique<DeploymentChart>(*m_workspace);
    m_chart->resize(1100, 230);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestDeploymentChart::cleanup()
{
    m_chart.reset();
    m_workspace.reset();
}

QPoint TestDeploymentChart::pointOf(FigureId figure) const
{
    for (const ChartHit& hit : m_chart->scene().hits) {
        const auto figures = figuresOf(m_chart->series(), hit.element);
        if (std::find(figures.begin(), figures.end(), figure) != figures.end())
            return hit.rect.center().toPoint();
    }
    return {-1, -1};
}

void TestDeploymentChart::oneTimeLiesWhereTheTimelineHasIt_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("span");
    for (const int width : {320, 701, 1100, 1913, 3840}) {
        for (const double days : {0.05, 1.0, 33.0, 365.0, 700.0}) {
            const double begin = double(startOfMonth(2022, 5)) + days * 1234.5;
            QTest::addRow("%d px, %.2f days", width, days) << width << begin << days * 86400;
        }
    }
}

void TestDeploymentChart::oneTimeLiesWhereTheTimelineHasIt()
{
    QFETCH(int, width);
    QFETCH(double, begin);
    QFETCH(double, span);
    m_chart->resize(width, 230);
    m_workspace->timeWindow().setRange({begin, begin + span});
    const TimeRange& range = m_workspace->timeWindow().range();
    const TimeScale scale{range, laneHeaderWidthPx, width - laneHeaderWidthPx - axisRightMarginPx};
    QAbstractSeries* series = m_chart->chart().series().constFirst();
    for (const double part : {0.0, 0.1, 0.333, 0.5, 0.97, 1.0}) {
        const double time = range.begin + part * range.span();
        const double x = m_chart->chart().mapToPosition({time, 0}, series).x();
        QVERIFY2(std::abs(x - scale.toPx(time)) < 0.01,
                 qPrintable(QStringLiteral("%1 is not %2").arg(x).arg(scale.toPx(time))));
    }
}

void TestDeploymentChart::qtChartsDrawsOneAreaForEachMission()
{
    QList<QAreaSeries*> areas;
    for (QAbstractSeries* series : m_chart->chart().series()) {
        if (auto* area = qobject_cast<QAreaSeries*>(series))
            areas.append(area);
    }
    QCOMPARE(areas.size(), 2);
    QCOMPARE(areas[0]->name(), QStringLiteral("UNMISS"));
    // Four points a month; it is zero between June and August.
    const QList<QPointF> unmiss = areas[0]->upperSeries()->points();
    QCOMPARE(unmiss.size(), 44);
    QCOMPARE(unmiss[1], QPointF(double(startOfMonth(2022, 1)), 81));
    QCOMPARE(unmiss[23], QPointF(double(startOfMonth(2022, 7)), 0));
    QCOMPARE(unmiss[24], QPointF(double(startOfMonth(2022, 8)), 0));
    const QList<QPointF> below = areas[1]->lowerSeries()->points();
    QCOMPARE(below[1].y(), 81.0);
    QCOMPARE(areas[1]->upperSeries()->points()[1].y(), 89.0);
    QVERIFY(!m_chart->chart().legend()->isVisible());
    QVERIFY(m_chart->chart().title().isEmpty());
}

void TestDeploymentChart::theNumberSentSoFarIsNotOnTheCountAxis()
{
    const ChartScene& scene = m_chart->scene();
    QCOMPARE(scene.frame.counts.top(), 100.0);
    const auto flag =
        std::find_if(scene.flags.begin(), scene.flags.end(),
                     [](const ChartFlag& one) { return one.measure == Measure::SentSoFar; });
    QVERIFY(flag != scene.flags.end());
    QVERIFY(flag->isDay);
    QVERIFY(flag->words);
    QVERIFY(flag->words->shaped.text.text().contains(QStringLiteral("516")));
    QVERIFY(flag->pill->bottom() < scene.frame.countTop);
    QVERIFY(std::abs(flag->left -
                     m_chart->timeScale().toPx(double(startOfDay({2022, 12, 22})) + 43200)) < 0.01);
    int marks = 0;
    for (QAbstractSeries* series : m_chart->chart().series()) {
        if (auto* scatter = qobject_cast<QScatterSeries*>(series))
            marks += int(scatter->points().size());
    }
    QCOMPARE(marks, 1);
}

void TestDeploymentChart::aClickOnAColumnSelectsItsLargestFigure()
{
    QSignalSpy changed(&m_workspace->selection(), &Selection::changed);
    click(pointOf(m_women));
    QVERIFY(m_workspace->selection().figure() == m_men);
    QCOMPARE(changed.count(), 1);
    click(pointOf(m_small));
    QVERIFY(m_workspace->selection().figure() == m_small);
    // An empty place in the plot and the header change nothing.
    click({int(m_chart->timeScale().toPx(startOfMonth(2022, 7))) + 20, 200});
    click({20, 100});
    QVERIFY(m_workspace->selection().figure() == m_small);
    QCOMPARE(changed.count(), 2);
}

void TestDeploymentChart::clicksOnAColumnGoThroughItsFigures()
{
    const QPoint column = pointOf(m_men);
    QSignalSpy changed(&m_workspace->selection(), &Selection::changed);
    for (const FigureId expected : {m_men, m_women, m_men}) {
        click(column);
        QVERIFY(m_workspace->selection().figure() == expected);
    }
    QCOMPARE(changed.count(), 3);
}

void TestDeploymentChart::clicksOnASharedFlagGoThroughItsFigures()
{
    const QPoint flag = pointOf(m_newlySent);
    click(flag);
    QVERIFY(m_workspace->selection().figure() == m_newlySent);
    click(flag);
    QVERIFY(m_workspace->selection().figure() == m_alsoNewlySent);
    click(flag);
    QVERIFY(m_workspace->selection().figure() == m_newlySent);
}

void TestDeploymentChart::aSharedFlagSaysHowManyStatementsItHolds()
{
    const auto& flags = m_chart->scene().flags;
    const auto flag = std::find_if(flags.begin(), flags.end(), [](const ChartFlag& one) {
        return one.measure == Measure::NewlySent;
    });
    QVERIFY(flag != flags.end() && flag->words);
    // Neither of the two figures, nor their sum.
    QVERIFY(
        flag->words->shaped.text.text().startsWith(QStringLiteral("2 statement(s): newly sent, ")));
}

void TestDeploymentChart::aFlagNeverSaysABareNumber()
{
    for (int width = 200; width < 1100; width += 25) {
        m_chart->resize(width, 230);
        for (const ChartFlag& flag : m_chart->scene().flags) {
            QCOMPARE(flag.pill.has_value(), flag.words.has_value());
            if (!flag.words)
                continue;
            const QString text = flag.words->shaped.text.text();
            QVERIFY2(text.contains(flag.measure == Measure::SentSoFar
                                       ? QStringLiteral("516 personnel sent so far")
                                       : QStringLiteral("newly sent")),
                     qPrintable(text));
        }
    }
}

void TestDeploymentChart::aDragPansAndSelectsNothing()
{
    m_workspace->timeWindow().zoom(0.5, double(startOfMonth(2022, 6)));
    const TimeScale before = m_chart->timeScale();
    QTest::mousePress(viewport(), Qt::LeftButton, {}, {600, 180});
    for (const int x : {590, 560, 500}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 180),
                         viewport()->mapToGlobal(QPoint(x, 180)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(viewport(), &move);
    }
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, {500, 180});
    QVERIFY(std::abs(m_chart->timeScale().toTime(500) - before.toTime(600)) < 1);
    QVERIFY(m_workspace->selection().isEmpty());
}

void TestDeploymentChart::theWheelZoomsAtThePointer()
{
    const double time = m_chart->timeScale().toTime(700);
    const QPointF point(700, 150);
    QWheelEvent wheel(point, viewport()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport(), &wheel);
    QVERIFY(m_workspace->timeWindow().range().span() < 300.0 * 86400);
    QVERIFY(std::abs(m_chart->timeScale().toTime(700) - time) < 1);
}

void TestDeploymentChart::hoveringTellsTheOthers()
{
    const QPoint point = pointOf(m_women);
    QTest::mouseMove(viewport(), point);
    QTRY_VERIFY(m_workspace->hover().figure() == m_men);
    QVERIFY(std::abs(*m_workspace->hover().time() - m_chart->timeScale().toTime(point.x())) < 1);
    QCOMPARE(m_chart->findChildren<QLabel*>().size(), 2);
    const QList<QLabel*> labels = m_chart->findChildren<QLabel*>();
    QVERIFY(labels[0]->isVisible());
    QVERIFY(labels[0]->text().contains(QStringLiteral("UNMISS: 83")));
    QVERIFY(labels[1]->text().contains(QStringLiteral("23 ")));
    QVERIFY(labels[1]->text().contains(QStringLiteral("91")));
    // The parts of the sum, the largest first.
    QVERIFY(labels[1]->text().indexOf(QStringLiteral("60 ")) <
            labels[1]->text().indexOf(QStringLiteral("23 ")));
    QVERIFY(labels[1]->text().contains(QStringLiteral("60 ")));
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(viewport(), &leave);
    QVERIFY(!m_workspace->hover().figure());
    QVERIFY(!m_workspace->hover().time());
    QVERIFY(!labels[0]->isVisible());
}

void TestDeploymentChart::hoverRebuildsNothing()
{
    const auto series = m_chart->chart().series();
    const ChartHit* hits = m_chart->scene().hits.data();
    m_workspace->hover().setFigure(m_women);
    m_workspace->hover().setTime(double(startOfMonth(2022, 5)));
    m_workspace->selection().setFigure(m_small);
    QCOMPARE(m_chart->chart().series(), series);
    QCOMPARE(m_chart->scene().hits.data(), hits);
}

void TestDeploymentChart::panningKeepsThePointsOfTheSeries()
{
    const auto series = m_chart->chart().series();
    auto* area = qobject_cast<QAreaSeries*>(series.constFirst());
    QVERIFY(area);
    QSignalSpy replaced(area->upperSeries(), &QXYSeries::pointsReplaced);
    m_workspace->timeWindow().pan(0.2);
    m_workspace->timeWindow().zoom(0.3, double(startOfMonth(2022, 6)));
    QCOMPARE(m_chart->chart().series(), series);
    QCOMPARE(replaced.count(), 0);
}

void TestDeploymentChart::aGapIsHatchedWithItsReason()
{
    QCOMPARE(m_chart->scene().hatches.size(), size_t(1));
    const ChartHatch& hatch = m_chart->scene().hatches.front();
    QVERIFY(std::abs(hatch.rect.left() - m_chart->timeScale().toPx(startOfMonth(2022, 7))) < 0.01);
    QVERIFY(hatch.words);
    const auto element = m_chart->scene().elementAt(hatch.rect.center());
    QVERIFY(element && element->kind == ChartElement::Kind::Gap);
    QTest::mouseMove(viewport(), hatch.rect.center().toPoint());
    const QList<QLabel*> labels = m_chart->findChildren<QLabel*>();
    QTRY_VERIFY(labels[1]->text().contains(QStringLiteral("The report is missing.")));
    QVERIFY(!m_workspace->hover().figure());
}

void TestDeploymentChart::valuesNeverOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("fewest");
    QTest::newRow("narrow") << 260 << 2;
    QTest::newRow("middling") << 700 << 3;
    QTest::newRow("room for all") << 1400 << 11;
}

void TestDeploymentChart::valuesNeverOverlap()
{
    QFETCH(int, width);
    QFETCH(int, fewest);
    m_chart->resize(width, 230);
    constexpr double digitHeightPx = 10;
    std::vector<QRectF> rects;
    for (const ChartText& value : m_chart->scene().values)
        rects.emplace_back(value.left, value.centreY - digitHeightPx / 2, value.shaped.widthPx,
                           digitHeightPx);
    QVERIFY(int(rects.size()) >= fewest);
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!rects[i].intersects(rects[j]));
    }
    // The last month's value, 12 + 20 + 40 + 8, is written where it does not stand on November's.
    const bool hasRoom = width > 300;
    QCOMPARE(hasRoom, std::any_of(m_chart->scene().values.begin(), m_chart->scene().values.end(),
                                  [](const ChartText& value) {
                                      return value.shaped.text.text() == QStringLiteral("80");
                                  }));
}

void TestDeploymentChart::aWideMonthHasItsFullColourAtItsLastDayOnly()
{
    m_workspace->timeWindow().setRange(
        {double(startOfMonth(2022, 5)), double(startOfMonth(2022, 8))});
    const TimeScale scale = m_chart->timeScale();
    // May and June, two missions each; July has no figure.
    const std::vector<ChartBlock>& blocks = m_chart->scene().blocks;
    QCOMPARE(blocks.size(), size_t(4));
    const double dayLeft = scale.toPx(startOfDay({2022, 6, 30}));
    const double dayRight = scale.toPx(startOfMonth(2022, 7));
    QVERIFY(dayRight - dayLeft > 9);
    const QRectF june = blocks[2].rect;
    QVERIFY(std::abs(june.left() - dayLeft) < 1);
    QVERIFY(june.right() <= dayRight && june.right() > dayRight - 2);
    QCOMPARE(blocks[2].group, 0);
    QCOMPARE(blocks[3].group, 1);

    const QImage picture = m_chart->grab().toImage();
    const auto colourAt = [&](double x) {
        return picture.pixelColor(int(x), int(june.center().y()));
    };
    const QColor full =
        groupColour(Theme::forPalette(m_chart->palette()), m_chart->scene().groupLook, 0);
    const auto isNear = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                   std::abs(a.blue() - b.blue()) <
               8;
    };
    const double middle = scale.toPx(startOfDay({2022, 6, 15}) + 43200);
    QVERIFY(isNear(colourAt(june.center().x()), full));
    QVERIFY(!isNear(colourAt(middle), full));
    QVERIFY(!isNear(colourAt(middle), Theme::forPalette(m_chart->palette()).background));
    // All of the month answers to the pointer.
    const auto element = m_chart->scene().elementAt({middle, june.center().y()});
    QVERIFY(element && element->kind == ChartElement::Kind::Part);
}

void TestDeploymentChart::theValueOfAWideMonthStandsOverItsLastDay()
{
    m_workspace->timeWindow().setRange(
        {double(startOfMonth(2022, 5)), double(startOfMonth(2022, 8))});
    const ChartScene& scene = m_chart->scene();
    QCOMPARE(scene.values.size(), size_t(2));
    // 26 + 40 + 8
    const auto june = std::find_if(scene.values.begin(), scene.values.end(), [](const auto& value) {
        return value.shaped.text.text() == QStringLiteral("74");
    });
    QVERIFY(june != scene.values.end());
    const double centre = june->left + june->shaped.widthPx / 2;
    QVERIFY(std::abs(centre - m_chart->timeScale().toPx(startOfDay({2022, 6, 30}) + 43200)) < 1.5);
    QCOMPARE(scene.dayLabels.size(), size_t(2));
    const auto day =
        std::find_if(scene.dayLabels.begin(), scene.dayLabels.end(), [](const auto& label) {
            return label.shaped.text.text() == QStringLiteral("30 Jun");
        });
    QVERIFY(day != scene.dayLabels.end());
    QCOMPARE(day->centreY, june->centreY);
    QVERIFY(day->left + day->shaped.widthPx < june->left);
}

void TestDeploymentChart::hoursInsideAMonthShowNoCount()
{
    const auto noon = double(startOfDay({2022, 6, 10}) + 43200);
    m_workspace->timeWindow().setRange({noon, noon + 6 * 3600});
    const ChartScene& scene = m_chart->scene();
    QVERIFY(scene.blocks.empty());
    QVERIFY(scene.values.empty());
    QVERIFY(scene.dayLabels.empty());
    const auto element =
        scene.elementAt({scene.frame.plot().center().x(), scene.frame.baseline - 20});
    QVERIFY(element && element->kind == ChartElement::Kind::Part);
}

void TestDeploymentChart::narrowColumnsFillTheirMonths()
{
    const auto isPale = [this] {
        auto* area = qobject_cast<QAreaSeries*>(m_chart->chart().series().constFirst());
        return area->brush().color().alpha() < 255;
    };
    QVERIFY(isPale());
    // 132 px for the plot: eleven for a month.
    m_chart->resize(320, 230);
    QVERIFY(!isPale());
    QVERIFY(m_chart->scene().blocks.empty());
    QVERIFY(m_chart->scene().dayLabels.empty());
    QVERIFY(!m_chart->scene().values.empty());
}

void TestDeploymentChart::arrowKeysWalkThroughTimeAndRevealIt()
{
    m_workspace->timeWindow().setRange(
        {double(startOfMonth(2022, 2)), double(startOfMonth(2022, 4))});
    m_workspace->selection().setFigure(m_small);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    const auto april = m_workspace->selection().figure();
    QVERIFY(april && *april != m_small);
    QCOMPARE(m_workspace->dataSet()->figure(*april).date.latestEnd, startOfMonth(2022, 5));
    QCOMPARE(m_workspace->dataSet()->figure(*april).missions.constFirst(), m_minusca);
    QVERIFY(m_workspace->timeWindow().range().end >= double(startOfMonth(2022, 5)));
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("MINUSCA: 8")));
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_workspace->selection().figure() == m_small);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QVERIFY(m_workspace->selection().figure() == m_men);
    QVERIFY(!m_chart->accessibleName().isEmpty());
}

void TestDeploymentChart::aSelectedEventMarksItsFigures()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    EventDraft draft;
    draft.key = QStringLiteral("rotation");
    draft.title = QStringLiteral("Rotation");
    draft.category = *fixture.builder().category(u"peacekeeping-deployment");
    draft.date = wholeYear(2022);
    const EventId event = *fixture.builder().addEvent(draft);
    fixture.figure(monthEnd(2022, 6), 68, {mission},
                   [event](Figure& figure) { figure.event = event; });
    fixture.figure(monthEnd(2022, 8), 68, {mission});
    show(fixture.dataSet());
    const QImage before = m_chart->grab().toImage();
    m_workspace->selection().setEvent(event);
    const QImage after = m_chart->grab().toImage();

    const auto changed = [&](QPoint point) { return before.pixel(point) != after.pixel(point); };
    const QRectF marked = m_chart->scene().hits.front().rect;
    QVERIFY(changed(QPoint(int(marked.center().x()), int(marked.top()))));
    const QRectF other = m_chart->scene().hits.back().rect;
    QVERIFY(!changed(QPoint(int(other.center().x()), int(other.top()))));
}

void TestDeploymentChart::theFilterIsSaidAndFollowed()
{
    EventFilter filter;
    filter.organisations = QStringList{QStringLiteral("MINUSCA")};
    m_workspace->filter().setFilter(filter);
    QCOMPARE(m_chart->series().highestValue(), 8.0);
    QCOMPARE(m_chart->scene().filter.size(), size_t(1));
    QVERIFY(m_chart->scene().filter.front().shaped.text.text().contains(QStringLiteral("MINUSCA")));
    // What counts several missions together says so.
    const auto& flags = m_chart->scene().flags;
    QCOMPARE(flags.size(), size_t(1));
    QVERIFY(flags.front().words->shaped.text.text().contains(QStringLiteral("several missions")));
    m_workspace->filter().clear();
    QVERIFY(m_chart->scene().filter.empty());
    QVERIFY(m_chart->series().highestValue() > 90);
}

void TestDeploymentChart::theLegendShowsWhatIsDrawn()
{
    m_chart->resize(1100, 400);
    const auto entryOf = [this](Measure measure) {
        const auto& legend = m_chart->scene().legend;
        const auto found = std::find_if(legend.begin(), legend.end(), [&](const LegendEntry& one) {
            return one.swatch == LegendEntry::Swatch::Measure && one.measure == measure;
        });
        return found == legend.end() ? LegendEntry() : *found;
    };
    // A day has a pole and a year a bracket.
    QVERIFY(entryOf(Measure::SentSoFar).hasPole);
    QVERIFY(!entryOf(Measure::SentSoFar).hasBracket);
    QVERIFY(!entryOf(Measure::NewlySent).hasPole);
    QVERIFY(entryOf(Measure::NewlySent).hasBracket);
    QVERIFY(!entryOf(Measure::NewlySent).isDashed);
    // From near a day is as wide as a bracket.
    const auto day = double(startOfDay({2022, 12, 22}));
    m_workspace->timeWindow().setRange({day - 86400, day + 2 * 86400});
    QVERIFY(!entryOf(Measure::SentSoFar).hasPole);
    QVERIFY(entryOf(Measure::SentSoFar).hasBracket);
}

void TestDeploymentChart::aBracketCarriesItsMark()
{
    for (const int width : {1100, 260}) {
        m_chart->resize(width, 230);
        const auto& flags = m_chart->scene().flags;
        const auto flag = std::find_if(flags.begin(), flags.end(), [](const ChartFlag& one) {
            return one.measure == Measure::NewlySent;
        });
        QVERIFY(flag != flags.end());
        QVERIFY(!flag->isDay);
        QCOMPARE(flag->words.has_value(), width == 1100);
        // Before its words, or in the middle when there is no room for them.
        if (flag->words)
            QVERIFY(flag->markX > flag->pill->left() && flag->markX + 4 < flag->words->left);
        else
            QCOMPARE(flag->markX, (flag->left + flag->right) / 2);
        const QColor colour = Theme::forPalette(m_chart->palette())
                                  .seriesColour(measureColourIndex(Measure::NewlySent));
        const QImage picture = m_chart->grab().toImage();
        QCOMPARE(picture.pixelColor(int(flag->markX), int(flag->markY)), colour);
    }
}

void TestDeploymentChart::nothingToDrawIsSaid()
{
    QVERIFY(!m_chart->scene().emptyText);
    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("LA")};
    m_workspace->filter().setFilter(filter);
    QVERIFY(m_chart->series().isEmpty());
    QVERIFY(m_chart->scene().emptyText);
    QCOMPARE(m_chart->scene().emptyText->shaped.text.text(),
             QStringLiteral("No peacekeeping figure matches the filter"));
    QVERIFY(m_chart->chart().series().isEmpty());
    QVERIFY(!m_chart->grab().isNull());
}

void TestDeploymentChart::markupInNamesIsText()
{
    // An image that would be loaded, and seen, if any of these names were read as HTML.
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("canary.png"));
    QImage canary(64, 64, QImage::Format_RGB32);
    canary.fill(QColor(255, 0, 255));
    QVERIFY(canary.save(file));
    const QString hostile = QStringLiteral("<img src=\"file://%1\" width=64>").arg(file);

    ChartFixture fixture;
    const auto mission = fixture.mission(hostile);
    fixture.figure(monthEnd(2022, 6), 68, {mission}, [&](Figure& figure) {
        figure.counts = hostile;
        figure.personnelType = hostile;
    });
    fixture.figure(dayDate(2022, 2, 2), 5, {mission}, [&](Figure& figure) {
        figure.unit = hostile;
        figure.measure = Measure::SentSoFar;
    });
    fixture.gap(monthEnd(2022, 7), hostile);
    show(fixture.dataSet());
    for (QAbstractSeries* series : m_chart->chart().series())
        QVERIFY(!series->name().contains(QLatin1Char('<')));
    QCOMPARE(m_chart->scene().legend.front().text.shaped.text.textFormat(), Qt::PlainText);
    QVERIFY(
        m_chart->scene().legend.front().text.shaped.text.text().startsWith(QStringLiteral("<img")));

    for (const ChartHit& hit : m_chart->scene().hits) {
        QTest::mouseMove(viewport(), hit.rect.center().toPoint());
        QTest::qWait(1);
        for (const QLabel* label : m_chart->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QImage picture = m_chart->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            QVERIFY(picture.pixel(x, y) != canary.pixel(0, 0));
    }
}

void TestDeploymentChart::unitsWithoutARowAreCounted()
{
    ChartFixture fixture;
    const auto mission = fixture.mission(QStringLiteral("UNMISS"));
    for (int i = 0; i < 8; ++i) {
        fixture.figure(wholeYear(2022), 1, {mission}, [i](Figure& figure) {
            figure.unit = QStringLiteral("units");
            figure.counts = QStringLiteral("Company %1").arg(i);
        });
    }
    show(fixture.dataSet());
    // A fifth of 230 px holds two rows of 17 px.
    QCOMPARE(m_chart->scene().units.size(), size_t(2));
    QCOMPARE(m_chart->scene().hiddenUnits, 6);
    const auto& more = m_chart->scene().moreUnits;
    QVERIFY(more);
    QCOMPARE(more->shaped.text.text(), QStringLiteral("+6 more…"));
    const ChartUnit& last = m_chart->scene().units.back();
    QVERIFY(last.name && last.name->left + last.name->shaped.widthPx < more->left);

    m_chart->resize(1100, 700); // 140 px: room for all six rows that there can be
    QCOMPARE(m_chart->scene().units.size(), size_t(6));
    QCOMPARE(m_chart->scene().hiddenUnits, 2);
    m_workspace->timeWindow().setLimits({double(startOfYear(2021)), double(startOfYear(2023))});
    m_workspace->timeWindow().setRange({double(startOfYear(2021)), double(startOfYear(2022))});
    QCOMPARE(m_chart->scene().hiddenUnits, 0);
    QVERIFY(!m_chart->scene().moreUnits);
}

void TestDeploymentChart::groupColoursStandOutInBothThemes()
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        for (const ChartSplit split :
             {ChartSplit::Mission, ChartSplit::Sex, ChartSplit::PersonnelType}) {
            for (int group = 0; group < 14; ++group)
                QVERIFY(contrastRatio(groupColour(theme, {split, 14}, group), theme.background) >=
                        3);
        }
    }
}

QTEST_MAIN(TestDeploymentChart)
#include "tst_deploymentchart.moc"
