// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the chart's data tries to be more than text: bars, axis, legend, hover cards,
// table, and the pictures that are saved.
#include "chart/chartpicture.h"
#include "chart/deploymentchart.h"
#include "chart/figuretable.h"
#include "chart/figuretablemodel.h"
#include "chartfixture.h"
#include "support/filewatch.h"

#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace attache;

namespace {

/// No text is longer than this on a chart, whatever the data set says.
constexpr qsizetype longest = 400;

/// Figures, a gap and a unit whose every text is the hostile one.
DataSetPtr dataSetFullOf(const QString& hostile)
{
    ChartFixture fixture;
    DataSetInfo info;
    info.id = QStringLiteral("hostile");
    info.title = info.licence = hostile;
    fixture.builder().setInfo(info);
    const auto mission = fixture.mission(hostile);
    const auto fill = [&hostile](Figure& figure) {
        figure.counts = figure.personnelType = figure.note = hostile;
    };
    fixture.figure(monthEnd(2022, 5), 41, {mission}, fill);
    fixture.figure(monthEnd(2022, 6), 68, {mission}, fill);
    fixture.figure(dayDate(2022, 2, 2), 5, {mission}, [&](Figure& figure) {
        fill(figure);
        figure.unit = hostile;
        figure.measure = Measure::SentSoFar;
    });
    fixture.figure(wholeYear(2022), 1, {mission}, [&](Figure& figure) {
        fill(figure);
        figure.unit = QStringLiteral("units");
    });
    fixture.gap(monthEnd(2022, 7), hostile);
    return fixture.dataSet();
}

/// Every text of the display list.
QStringList textsOf(const ChartScene& scene)
{
    QStringList texts{scene.title.shaped.text.text()};
    for (const auto* list : {&scene.subtitle, &scene.filter, &scene.notes, &scene.values,
                             &scene.tickLabels, &scene.countLabels, &scene.dayLabels}) {
        for (const ChartText& text : *list)
            texts << text.shaped.text.text();
    }
    for (const LegendEntry& entry : scene.legend)
        texts << entry.text.shaped.text.text();
    for (const ChartUnit& unit : scene.units) {
        if (unit.name)
            texts << unit.name->shaped.text.text();
    }
    for (const ChartFlag& flag : scene.flags) {
        if (flag.words)
            texts << flag.words->shaped.text.text();
    }
    for (const ChartHatch& hatch : scene.hatches) {
        if (hatch.words)
            texts << hatch.words->text.text();
    }
    return texts;
}

bool hasDirectionControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

} // namespace

class TestHostileChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theChartShowsTextOfBoundedLength_data() { hostileTexts(); }
    void theChartShowsTextOfBoundedLength();
    void theHoverCardShowsText_data() { hostileTexts(); }
    void theHoverCardShowsText();
    void theTableShowsText_data() { hostileTexts(); }
    void theTableShowsText();
    void thePicturesShowText_data() { hostileTexts(); }
    void thePicturesShowText();

private:
    void hostileTexts() const;

    QTemporaryDir m_folder;
    QString m_canary;
};

void TestHostileChart::initTestCase()
{
    m_canary = m_folder.filePath(QStringLiteral("canary.png"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(QColor(255, 0, 255));
    QVERIFY(picture.save(m_canary));
}

void TestHostileChart::hostileTexts() const
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("image") << QStringLiteral("<img src=\"file://%1\" width=64>").arg(m_canary);
    QTest::newRow("nested tables") << QStringLiteral("<table><tr><td>").repeated(100);
    QTest::newRow("a million characters") << QString(1'000'000, QLatin1Char('x'));
    QTest::newRow("a million characters with spaces") << QStringLiteral("word ").repeated(200'000);
    QTest::newRow("right-to-left override")
        << QStringLiteral("\u202Egnp.exe\u2066 UNMISS \u202D<b>&amp;");
}

void TestHostileChart::theChartShowsTextOfBoundedLength()
{
    QFETCH(QString, hostile);
    FileWatch watch(m_canary);
    Workspace workspace;
    workspace.setDataSet(dataSetFullOf(hostile));
    DeploymentChart chart(workspace);
    chart.resize(1100, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QVERIFY(!chart.grab().isNull());

    const QStringList texts = textsOf(chart.scene());
    QVERIFY(texts.size() > 8);
    for (const QString& text : texts) {
        QVERIFY2(text.size() <= longest, qPrintable(text.left(100)));
        QVERIFY2(!hasDirectionControl(text), qPrintable(text));
    }
    QCOMPARE(chart.scene().legend.front().text.shaped.text.textFormat(), Qt::PlainText);
    // Qt Charts reads its labels as HTML: what it gets is escaped, which makes it longer.
    for (QAbstractSeries* series : chart.chart().series())
        QVERIFY(!series->name().contains(QLatin1Char('<')) && series->name().size() <= 3 * longest);
    QVERIFY(!chart.chart().title().contains(QLatin1Char('<')));
    QVERIFY(chart.accessibleDescription().size() < 4 * longest);
    QVERIFY(!hasDirectionControl(chart.accessibleDescription()));
    QVERIFY(!watch.wasOpened());
}

void TestHostileChart::theHoverCardShowsText()
{
    QFETCH(QString, hostile);
    FileWatch watch(m_canary);
    Workspace workspace;
    workspace.setDataSet(dataSetFullOf(hostile));
    DeploymentChart chart(workspace);
    chart.resize(1100, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QWidget* viewport = chart.findChild<QChartView*>()->viewport();
    QVERIFY(chart.scene().hits.size() >= 4);
    int shown = 0;
    for (const ChartHit& hit : std::vector<ChartHit>(chart.scene().hits)) {
        QTest::mouseMove(viewport, hit.rect.center().toPoint());
        QCoreApplication::processEvents();
        const auto labels = chart.findChildren<QLabel*>();
        QVERIFY(!labels.isEmpty());
        for (QLabel* label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(label->text().size() < 10 * longest, qPrintable(label->text().left(100)));
            QVERIFY(!hasDirectionControl(label->text()));
            QVERIFY(!label->grab().isNull());
            shown += label->text().isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(shown > 0);
    QVERIFY(!watch.wasOpened());
}

void TestHostileChart::theTableShowsText()
{
    QFETCH(QString, hostile);
    FileWatch watch(m_canary);
    Workspace workspace;
    workspace.setDataSet(dataSetFullOf(hostile));
    DeploymentChart chart(workspace);
    FigureTable table(workspace, chart);
    table.resize(900, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY(!table.grab().isNull());
    const FigureTableModel& model = table.figures();
    QCOMPARE(model.rowCount(), 5); // four figures and the gap
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            QVERIFY2(text.size() <= longest, qPrintable(text.left(100)));
            QVERIFY(!hasDirectionControl(text));
        }
    }
    QVERIFY(!watch.wasOpened());
}

void TestHostileChart::thePicturesShowText()
{
    QFETCH(QString, hostile);
    FileWatch watch(m_canary);
    ChartPictureRequest request;
    request.snapshot = makeSnapshot(dataSetFullOf(hostile), {});
    request.range = {double(startOfYear(2022)), double(startOfYear(2023))};
    const auto image = chartImage(request, 1);
    QVERIFY(image.has_value());
    for (int y = 0; y < image->height(); ++y) {
        for (int x = 0; x < image->width(); ++x)
            QVERIFY(image->pixelColor(x, y) != QColor(255, 0, 255));
    }
    const QByteArray svg = chartSvg(request);
    QVERIFY2(svg.size() < 2'000'000, qPrintable(QString::number(svg.size())));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QVERIFY(reader.name() != QLatin1String("image"));
            QVERIFY(reader.name() != QLatin1String("table"));
            QVERIFY(reader.name() != QLatin1String("script"));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!watch.wasOpened());
}

QTEST_MAIN(TestHostileChart)
#include "tst_hostilechart.moc"
