// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peacekeeping chart through the real window: switches, link, table, files.
#include "chart/chartbar.h"
#include "chart/charthovercard.h"
#include "chart/deploymentchart.h"
#include "chart/figuretable.h"
#include "chart/figuretablemodel.h"
#include "evidence/evidencepane.h"
#include "evidence/passageview.h"
#include "painting/metrics.h"
#include "window/openwindow.h"

#include <QAction>
#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QDockWidget>
#include <QImage>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

#include <algorithm>

using namespace attache;

namespace {

struct OpenChart : OpenWindow
{
    using OpenWindow::OpenWindow;

    DeploymentChart& chart() { return *window->findChild<DeploymentChart*>(); }
    ChartBar& bar() { return *window->findChild<ChartBar*>(); }
    FigureTable& table() { return *window->findChild<FigureTable*>(); }
    QAction& action(const char* name)
    {
        return *window->findChild<QAction*>(QString::fromLatin1(name));
    }

    /// Chooses the n-th entry of a switch.
    void choose(const char* menu, int entry)
    {
        const QList<QAction*> actions =
            window->findChild<QMenu*>(QString::fromLatin1(menu))->actions();
        actions.at(entry)->trigger();
        QCoreApplication::processEvents();
    }

    void showTable()
    {
        action("chartFigures").trigger();
        QCoreApplication::processEvents();
    }

    QStringList legend()
    {
        QStringList names;
        for (const LegendEntry& entry : chart().scene().legend)
            names.append(entry.text.shaped.text.text());
        return names;
    }

    QString subtitle()
    {
        QStringList lines;
        for (const ChartText& line : chart().scene().subtitle)
            lines.append(line.shaped.text.text());
        return lines.join(QLatin1Char(' '));
    }

    double lastValue() { return chart().series().columns.back().stackedValue(); }

    QByteArray saved(const char* actionName, const QString& path)
    {
        messages.savePath = path;
        action(actionName).trigger();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestPeacekeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNewcomerSeesEverythingByMission();
    void womenAndMenAreChosenInTheBar();
    void aTypeIsChosenAndSaidInTheChart();
    void linesAreDrawnInsteadOfAStack();
    void sentSoFarCanBeTakenAwayAndStandsApart();
    void theStripNamesUnitsAndOutlinesPlannedOnes();
    void linkedTheChartFollowsTheTimeline();
    void unlinkedItHasItsOwnTimeAndGoesBack();
    void everySwitchIsReachedByKey();
    void theChoiceIsRememberedAtTheNextStart();
    void selectingAnEventMarksTheStrengthsOfItsMission();
    void theTableHasTheChartsFigures();
    void theTableSharesTheSelection();
    void hoveringWordsLightsTheFigureInChartAndTable();
    void theCardOfAMarkSaysAllThatIsKnownOfIt();
    void theTableSortsByNumberAndTime();
    void rowsAreCopiedWithTheirHeadings();
    void theTableIsSavedAsCsv();
    void theChartIsSavedAsPng();
    void theChartIsSavedAsSvg();
    void aFailedSaveIsSaid();
    void bothLanguagesNameTheSwitches();
};

void TestPeacekeeping::initTestCase()
{
    // Without a name the settings have no place to be kept.
    QCoreApplication::setOrganizationName(QStringLiteral("Attaché tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_peacekeeping"));
}

void TestPeacekeeping::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestPeacekeeping::aNewcomerSeesEverythingByMission()
{
    OpenChart open;
    QCOMPARE(open.chart().choice(), ChartChoice());
    QCOMPARE(open.lastValue(), 274.0);
    QVERIFY(open.legend().contains(QStringLiteral("UNISFA")));
    QVERIFY(open.subtitle().contains(QStringLiteral("at month end")));
    QVERIFY(!open.table().isVisible());
}

void TestPeacekeeping::womenAndMenAreChosenInTheBar()
{
    OpenChart open;
    open.choose("chartDivide", 1);
    QVERIFY(open.legend().contains(QStringLiteral("women")));
    QVERIFY(open.subtitle().contains(QStringLiteral("women and men")));
    // December 2023: 37 women of 274.
    QCOMPARE(open.chart().series().columns.back().parts.front().value, 37.0);
    QCOMPARE(open.lastValue(), 274.0);
}

void TestPeacekeeping::aTypeIsChosenAndSaidInTheChart()
{
    OpenChart open;
    open.choose("chartPeople", 1);
    QCOMPARE(open.lastValue(), 37.0);
    QVERIFY(open.chart().scene().filter.front().shaped.text.text().contains(
        QStringLiteral("women only")));
    open.choose("chartPeople", 0);
    QCOMPARE(open.lastValue(), 274.0);
}

void TestPeacekeeping::linesAreDrawnInsteadOfAStack()
{
    OpenChart open;
    open.choose("chartDivide", 5);
    QCOMPARE(open.chart().choice().form, ChartForm::Lines);
    QVERIFY(!open.chart().scene().lineMarks.empty());
    QVERIFY(open.chart().scene().separators.empty());
    // UNISFA alone had 207 − at most; a stack would need 289.
    QVERIFY(open.chart().series().highestValue() < 289);
}

void TestPeacekeeping::sentSoFarCanBeTakenAwayAndStandsApart()
{
    OpenChart open;
    const auto hasSentSoFar = [&open] {
        const auto& flags = open.chart().scene().flags;
        return std::any_of(flags.begin(), flags.end(), [](const ChartFlag& flag) {
            return flag.measure == Measure::SentSoFar;
        });
    };
    QVERIFY(hasSentSoFar());
    QVERIFY(open.chart().scene().frame.counts.top() < 516);
    const auto& measures = open.chart().contents().measures;
    open.choose("chartShow", int(measures.indexOf(Measure::SentSoFar)));
    QVERIFY(!hasSentSoFar());
    QCOMPARE(open.lastValue(), 274.0);
}

void TestPeacekeeping::theStripNamesUnitsAndOutlinesPlannedOnes()
{
    OpenChart open;
    const auto& units = open.chart().scene().units;
    QCOMPARE(units.size(), size_t(4));
    QCOMPARE(std::count_if(units.begin(), units.end(),
                           [](const ChartUnit& unit) { return unit.isPlanned; }),
             2);
    QVERIFY(units.front().name);
    QVERIFY(units.front().name->shaped.text.text().startsWith(QStringLiteral("Engineering")));
    const QPointF point = units.front().bar.center();
    QWidget* viewport = open.chart().findChild<QChartView*>()->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, point.toPoint());
    QVERIFY(open.workspace.selection().figure());
    QVERIFY(open.passage().toPlainText().contains(QStringLiteral("Engineering")));
}

void TestPeacekeeping::linkedTheChartFollowsTheTimeline()
{
    OpenChart open;
    open.workspace.timeWindow().zoom(0.3, double(startOfYear(2022)));
    const QPoint left = open.chart().mapTo(open.window.get(), QPoint(0, 0));
    const QPoint timelineLeft = open.timeline().mapTo(open.window.get(), QPoint(0, 0));
    for (const int month : {1, 3, 6}) {
        const TimePoint time = startOfMonth(2022, month);
        const double chartX = left.x() + open.chart().timeScale().toPx(time);
        const double timelineX = timelineLeft.x() + open.timeline().scale().toPx(time);
        QVERIFY(std::abs(chartX - timelineX) < 0.01);
    }
}

void TestPeacekeeping::unlinkedItHasItsOwnTimeAndGoesBack()
{
    OpenChart open;
    const TimeRange before = open.workspace.timeWindow().range();
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QVERIFY(!open.chart().choice().isLinked);
    QCOMPARE(open.chart().timeScale().range, before);
    QTest::keyClick(&open.chart(), Qt::Key_Plus);
    QVERIFY(open.chart().timeScale().range.span() < before.span());
    QCOMPARE(open.workspace.timeWindow().range(), before);
    open.workspace.timeWindow().pan(-0.07);
    QVERIFY(open.chart().timeScale().range.begin != open.workspace.timeWindow().range().begin);
    open.action("chartLink").trigger();
    QCoreApplication::processEvents();
    QCOMPARE(open.chart().timeScale().range, open.workspace.timeWindow().range());
}

void TestPeacekeeping::everySwitchIsReachedByKey()
{
    OpenChart open;
    int count = 0;
    for (QAction* action : open.bar().actions()) {
        auto* button = qobject_cast<QToolButton*>(open.bar().widgetForAction(action));
        QVERIFY(button);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(!button->accessibleName().isEmpty());
        ++count;
    }
    QCOMPARE(count, 7);
}

void TestPeacekeeping::theChoiceIsRememberedAtTheNextStart()
{
    {
        OpenChart open;
        open.choose("chartDivide", 2);
        open.choose("chartDivide", 5);
    }
    OpenChart open;
    QCOMPARE(open.chart().choice().split, ChartSplit::PersonnelType);
    QCOMPARE(open.chart().choice().form, ChartForm::Lines);
    QVERIFY(open.legend().contains(QStringLiteral("Troops")));
}

void TestPeacekeeping::selectingAnEventMarksTheStrengthsOfItsMission()
{
    OpenChart open;
    const QRectF minusca = [&open] {
        for (const ChartHit& hit : open.chart().scene().hits) {
            const FigureSeries& series = open.chart().series();
            if (hit.element.kind != ChartElement::Kind::Part)
                continue;
            const StrengthColumn& column = series.columns[hit.element.index];
            const int group = column.parts[hit.element.item].group;
            const ParticipantId mission = series.groups[size_t(group)].mission;
            if (column.begin == startOfMonth(2022, 10) &&
                open.workspace.dataSet()->participant(mission).code == QStringLiteral("MINUSCA"))
                return hit.rect;
        }
        return QRectF();
    }();
    QVERIFY(!minusca.isEmpty());
    const QImage before = open.chart().grab().toImage();
    open.workspace.selection().setEvent(open.event("four-officers-minusca"));
    const QImage after = open.chart().grab().toImage();
    const QPoint top(int(minusca.center().x()), int(std::floor(minusca.top())));
    QVERIFY(before.pixel(top) != after.pixel(top));
}

void TestPeacekeeping::theTableHasTheChartsFigures()
{
    OpenChart open;
    open.showTable();
    QVERIFY(open.table().isVisible());
    const FigureTableModel& figures = open.table().figures();
    // A date is not cut: its year stands at its end.
    const QModelIndex date = figures.index(0, FigureTableModel::Date);
    QVERIFY(open.table().columnWidth(FigureTableModel::Date) >
            open.table().fontMetrics().horizontalAdvance(date.data().toString()));
    size_t drawn = open.chart().series().units.size() + open.chart().series().gaps.size() +
                   open.chart().series().undated.size();
    for (const StrengthColumn& column : open.chart().series().columns) {
        for (const StrengthPart& part : column.parts)
            drawn += part.figures.size();
        for (const StrengthPart& part : column.unsplit)
            drawn += part.figures.size();
        drawn += column.notAdded.size();
    }
    for (const PointSeries& points : open.chart().series().points) {
        for (const FigurePoint& point : points.points)
            drawn += point.figures.size();
    }
    QCOMPARE(size_t(figures.rowCount()), drawn);
    // A gap is a row that says so, with its reason.
    bool hasGap = false;
    for (int row = 0; row < figures.rowCount(); ++row) {
        const QString value =
            figures.data(figures.index(row, FigureTableModel::Value), Qt::DisplayRole).toString();
        hasGap = hasGap || (value == QStringLiteral("not stated") && !figures.figureAt(row));
    }
    QVERIFY(hasGap);
    QVERIFY(!open.table().accessibleName().isEmpty());
    // The same choice as the chart's.
    open.choose("chartPeople", 1);
    QVERIFY(figures.rowCount() < int(drawn));
}

void TestPeacekeeping::theTableSharesTheSelection()
{
    OpenChart open;
    open.showTable();
    const FigureId sent = *open.workspace.dataSet()->findFigure(u"officers-sent-so-far");
    open.workspace.selection().setFigure(sent);
    QCOMPARE(open.table().figures().figureAt(open.table().currentIndex().row()),
             std::optional(sent));
    open.table().setFocus();
    QTest::keyClick(&open.table(), Qt::Key_Up);
    QVERIFY(open.workspace.selection().figure() != std::optional(sent));
    QCOMPARE(open.table().figures().figureAt(open.table().currentIndex().row()),
             open.workspace.selection().figure());
}

void TestPeacekeeping::hoveringWordsLightsTheFigureInChartAndTable()
{
    OpenChart open;
    open.showTable();
    // In the table of the United Nations the line of one figure stands above that of another.
    const DataSet& dataSet = *open.workspace.dataSet();
    open.workspace.selection().setFigure(
        *dataSet.findFigure(u"un-2022-11.minusca.staff-officer.male"));
    open.window->findChild<EvidencePane*>()->showPage(EvidencePane::Page::Source);
    QCoreApplication::processEvents();
    auto& source = *open.window->findChild<PassageView*>(QStringLiteral("sourceText"));
    const FigureId figure = *dataSet.findFigure(u"un-2022-11.unisfa.staff-officer.female");
    const auto words = std::find_if(source.passage().cited.begin(), source.passage().cited.end(),
                                    [figure](const CitedWords& cited) {
                                        return cited.citedBy.first().subject.figure == figure;
                                    });
    QVERIFY(words != source.passage().cited.end());
    const TextRange range = words->range;
    const int rowNumber = open.table().figures().rowOf(figure);
    QVERIFY(rowNumber >= 0);
    const QModelIndex cell = open.table().figures().index(rowNumber, FigureTableModel::Value);
    open.table().scrollTo(cell);
    const QRect row = open.table().visualRect(cell);
    const auto ground = [&open, row] {
        return open.table().viewport()->grab().toImage().pixelColor(row.left() + 1, row.top() + 1);
    };
    QVERIFY(ground() != Theme::light().accentFill);
    const QImage before = open.chart().grab().toImage();
    QTextCursor cursor(source.document());
    cursor.setPosition(int(range.begin));
    QVERIFY(source.viewport()->rect().contains(source.cursorRect(cursor).center()));
    QTest::mouseMove(&open.timeline(), QPoint(1, 1));
    QTest::mouseMove(source.viewport(), source.cursorRect(cursor).center() + QPoint(3, 0));
    QTRY_COMPARE(open.workspace.hover().figure(), std::optional(figure));
    QTRY_COMPARE(ground(), Theme::light().accentFill);
    QTRY_VERIFY(open.chart().grab().toImage() != before);

    QTest::mouseMove(&open.timeline(), QPoint(1, 1));
    QTRY_VERIFY(!open.workspace.hover().figure());
    QTest::mouseMove(open.table().viewport(), row.center());
    QTRY_COMPARE(open.workspace.hover().figure(), std::optional(figure));
}

/// By the United Nations' table of November 2022: MINUSCA, one expert on mission and seven staff
/// officers, two of them women; with 191 of UNISFA and 70 of UNMISS 269.
void TestPeacekeeping::theCardOfAMarkSaysAllThatIsKnownOfIt()
{
    OpenChart open;
    const FigureSeries& series = open.chart().series();
    const auto isAsked = [&](const ChartHit& hit) {
        if (hit.element.kind != ChartElement::Kind::Part)
            return false;
        const StrengthColumn& column = series.columns[hit.element.index];
        const ParticipantId mission =
            series.groups[size_t(column.parts[hit.element.item].group)].mission;
        return column.begin == startOfMonth(2022, 11) &&
               open.workspace.dataSet()->participant(mission).code == QStringLiteral("MINUSCA");
    };
    const auto& hits = open.chart().scene().hits;
    const auto hit = std::find_if(hits.begin(), hits.end(), isAsked);
    QVERIFY(hit != hits.end());
    QWidget& plot = *open.chart().findChild<QChartView*>()->viewport();
    QTest::mouseMove(&plot, QPoint(1, 1));
    QTest::mouseMove(&plot, plot.mapFrom(&open.chart(), hit->rect.center().toPoint()));
    QTRY_VERIFY(open.window->findChild<ChartHoverCard*>()->isVisible());
    QStringList said;
    for (const QLabel* label : open.window->findChild<ChartHoverCard*>()->findChildren<QLabel*>())
        said += label->text().split(QLatin1Char('\n'));
    QCOMPARE(said.join(QLatin1Char('|')),
             QStringLiteral("MINUSCA: 8 personnel|in place, as of 30 November 2022|"
                            "Sum of 4 figures:|• 5 Staff Officer, male, Viet Nam|"
                            "• 2 Staff Officer, female, Viet Nam|"
                            "• 1 Experts on Mission, male, Viet Nam|"
                            "• 0 Experts on Mission, female, Viet Nam|All together: 269|"
                            "Source: un-2022-11"));
}

void TestPeacekeeping::theTableSortsByNumberAndTime()
{
    OpenChart open;
    open.showTable();
    const FigureTableModel& figures = open.table().figures();
    open.table().sortByColumn(FigureTableModel::Value, Qt::DescendingOrder);
    // As numbers: 516 before 190, not "9" before "516".
    QCOMPARE(figures.data(figures.index(0, FigureTableModel::Value), Qt::DisplayRole).toString(),
             QStringLiteral("516"));
    open.table().sortByColumn(FigureTableModel::Date, Qt::AscendingOrder);
    const auto first = figures.figureAt(0);
    QVERIFY(first);
    QCOMPARE(open.workspace.dataSet()->figure(*first).edtf, QStringLiteral("2021-01-31"));
}

void TestPeacekeeping::rowsAreCopiedWithTheirHeadings()
{
    OpenChart open;
    open.showTable();
    const FigureId sent = *open.workspace.dataSet()->findFigure(u"officers-sent-so-far");
    open.workspace.selection().setFigure(sent);
    open.table().copy();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("Date\tNumber\tUnit")));
    QVERIFY(lines[1].contains(QStringLiteral("22 December 2022\t516\tofficers\tsent so far")));
}

void TestPeacekeeping::theTableIsSavedAsCsv()
{
    OpenChart open;
    QTemporaryDir folder;
    const QByteArray csv = open.saved("chartSaveTable", folder.filePath(QStringLiteral("figures")) +
                                                            QStringLiteral(".csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "Date,Number,Unit"));
    QVERIFY(
        csv.contains("\r\n2022-12-22,516,officers,sent so far,\"UNISFA, UNMISS, MINUSCA, UN\""));
    QVERIFY(csv.contains("2022-07-31,not stated,"));
}

void TestPeacekeeping::theChartIsSavedAsPng()
{
    OpenChart open;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(!open.saved("chartSavePicture", path).isEmpty());
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2 * (1200 + 40), 2 * (420 + 84)));
    QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white));
    QVERIFY(open.messages.errors.isEmpty());
}

void TestPeacekeeping::theChartIsSavedAsSvg()
{
    OpenChart open;
    open.workspace.timeWindow().setRange(
        {double(startOfDay({2022, 3, 10})), double(startOfDay({2023, 3, 10}))});
    QTemporaryDir folder;
    const QByteArray svg =
        open.saved("chartSavePicture", folder.filePath(QStringLiteral("chart.svg")));
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // Letters are outlines, which look the same where the font is not there; the title says in
    // words what the picture shows.
    QVERIFY(svg.contains("<path"));
    QVERIFY(texts.contains(QStringLiteral("Viet Nam: personnel in missions at month end")));
}

void TestPeacekeeping::aFailedSaveIsSaid()
{
    OpenChart open;
    open.saved("chartSavePicture", QStringLiteral("/nowhere/at/all.png"));
    QCOMPARE(open.messages.errors.size(), 1);
    open.saved("chartSaveTable", QStringLiteral("/nowhere/at/all.csv"));
    QCOMPARE(open.messages.errors.size(), 2);
}

void TestPeacekeeping::bothLanguagesNameTheSwitches()
{
    OpenChart open(QStringLiteral("vi"));
    QStringList texts;
    for (QAction* action : open.bar().actions())
        texts.append(action->iconText());
    QVERIFY(texts.contains(QStringLiteral("Theo phái bộ ▾")));
    QVERIFY(texts.contains(QStringLiteral("Liên kết")));
    QVERIFY(open.legend().contains(QStringLiteral("đã cử")));
}

QTEST_MAIN(TestPeacekeeping)
#include "tst_peacekeeping.moc"
