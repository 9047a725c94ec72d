// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "export/picturefiles.h"
#include "io/bundleddataset.h"
#include "workspace/viewline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace attache;

class TestPictureDocument : public QObject
{
    Q_OBJECT

private slots:
    void thePictureHasTheSizeAskedForTimesTheScale_data();
    void thePictureHasTheSizeAskedForTimesTheScale();
    void aPictureThatMayGrowHasRoomForEverything();
    void anotherFilterRangeOrOptionGivesAnotherPicture();
    void theSameFileComesOutTwice();
    void theDarkPictureIsDark();
    void theFileCarriesTitleLicenceDataSetAndView();
    void nothingIsCutAtTheBottomOfASmallPicture();
    void noLabelIsCut_data();
    void noLabelIsCut();
    void everyEventShownHasANumberAndIsListed();
    void aPageForEachYearShowsEachYearWithEvents();
    void lanesThatDoNotFitGoOnOnTheNextPage();
    void aSelectionThatIsNotThereIsSaidInWords();
    void sizesThatCannotBeAreRefusedInWords_data();
    void sizesThatCannotBeAreRefusedInWords();
    void aDrawingHasItsLettersAsShapes();
    void aPaperDocumentIsAPdf();
    void severalPagesOfPicturesAreSeveralFiles();
    void aPictureThatCannotBeSavedLeavesNoFile();
    void anExportThatIsCancelledLeavesNoFile();

private:
    static PictureContent content();
    static PictureDocument make(const ExportOptions& options)
    {
        return *PictureDocument::make(content(), options);
    }
    static ExportOptions sized(QSize size)
    {
        ExportOptions options;
        options.size.pixels = size;
        return options;
    }
};

PictureContent TestPictureDocument::content()
{
    PictureContent content;
    content.dataSet = readBundledDataSet().dataSet;
    content.whole = openingRange(*content.dataSet);
    content.view = content.whole;
    content.locale = QLocale(QLocale::English);
    return content;
}

void TestPictureDocument::thePictureHasTheSizeAskedForTimesTheScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("plain") << QSize(1200, 900) << 1.0 << QSize(1200, 900);
    QTest::newRow("twice") << QSize(1200, 900) << 2.0 << QSize(2400, 1800);
    QTest::newRow("half") << QSize(1201, 901) << 0.5 << QSize(601, 451);
    QTest::newRow("wide") << QSize(6000, 700) << 1.0 << QSize(6000, 700);
}

void TestPictureDocument::thePictureHasTheSizeAskedForTimesTheScale()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    ExportOptions options = sized(size);
    options.size.scale = scale;
    QTEST(renderPage(make(options), 0)->size(), "pixels");
}

void TestPictureDocument::aPictureThatMayGrowHasRoomForEverything()
{
    ExportOptions options = sized({1920, 200});
    options.size.growsDown = true;
    options.hasSources = true;
    const PictureDocument document = make(options);
    QCOMPARE(document.pageCount(), 1);
    QCOMPARE(document.pageSize(0).width(), 1920.0);
    QVERIFY(document.pageSize(0).height() > document.sheets().front()->heightPx());
}

void TestPictureDocument::anotherFilterRangeOrOptionGivesAnotherPicture()
{
    const ExportOptions plain = sized({1200, 900});
    const QImage all = *renderPage(make(plain), 0);
    PictureContent changed = content();
    changed.filter.countries = QStringList{QStringLiteral("LA")};
    QVERIFY(*renderPage(*PictureDocument::make(changed, plain), 0) != all);
    changed = content();
    changed.view.begin = double(startOfYear(2022));
    QVERIFY(*renderPage(*PictureDocument::make(changed, plain), 0) != all);
    for (bool ExportOptions::*option : {&ExportOptions::hasLabels, &ExportOptions::hasLegend,
                                        &ExportOptions::hasSources, &ExportOptions::hasFooter}) {
        ExportOptions options = plain;
        options.*option = !(options.*option);
        QVERIFY(*renderPage(make(options), 0) != all);
    }
    ExportOptions byCountry = plain;
    byCountry.grouping = LaneGrouping::Country;
    QVERIFY(*renderPage(make(byCountry), 0) != all);
}

void TestPictureDocument::theSameFileComesOutTwice()
{
    const ExportOptions options = sized({1200, 900});
    const QByteArray first = *encodePng(*renderPage(make(options), 0));
    QCOMPARE(*encodePng(*renderPage(make(options), 0)), first);
}

void TestPictureDocument::theDarkPictureIsDark()
{
    ExportOptions options = sized({1200, 900});
    QVERIFY(renderPage(make(options), 0)->pixelColor(2, 2).lightness() > 200);
    options.isDark = true;
    QVERIFY(renderPage(make(options), 0)->pixelColor(2, 2).lightness() < 60);
}

void TestPictureDocument::theFileCarriesTitleLicenceDataSetAndView()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    PictureContent wanted = content();
    wanted.filter.countries = QStringList{QStringLiteral("LA")};
    wanted.selected = wanted.dataSet->findEvent(u"visit-laos");
    QVERIFY(wanted.selected);
    ExportProgress progress;
    const auto document = PictureDocument::make(wanted, sized({1200, 900}));
    QVERIFY(savePicture(*document, path, PictureFormat::Png, progress).has_value());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("iTXt")); // what is not Latin-1
    const QImage image = QImageReader(path).read();
    QCOMPARE(image.size(), QSize(1200, 900));
    const auto text = [&image](const char* key) { return image.text(QString::fromLatin1(key)); };
    QCOMPARE(text(picturetext::title), wanted.dataSet->info().title);
    QCOMPARE(text(picturetext::licence), wanted.dataSet->info().licence);
    QVERIFY(text(picturetext::dataSet).startsWith(wanted.dataSet->info().id));
    QVERIFY(isPng(path));
    QCOMPARE(text(picturetext::view), viewLineIn(path));
    const auto view = parseViewLine(viewLineIn(path));
    QVERIFY(view.has_value());
    QCOMPARE(view->dataSet, wanted.dataSet->info().id);
    QCOMPARE(view->filter, wanted.filter);
    QCOMPARE(view->range, wanted.view);
    QCOMPARE(view->event, QStringLiteral("visit-laos"));
    QVERIFY(!isPng(QStringLiteral("/nowhere")));
    QCOMPARE(viewLineIn(QStringLiteral("/nowhere")), QString());
}

void TestPictureDocument::nothingIsCutAtTheBottomOfASmallPicture()
{
    const QImage image = *renderPage(make(sized({500, 260})), 0);
    // The margin is scaled down with the rest; its outermost line stays empty all around.
    const QColor background = image.pixelColor(0, 0);
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixelColor(x, image.height() - 1), background);
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(image.pixelColor(image.width() - 1, y), background);
}

void TestPictureDocument::noLabelIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isPaper");
    QTest::addColumn<bool>("isLandscape");
    QTest::newRow("screen") << QSize(1920, 1080) << false << true;
    QTest::newRow("small") << QSize(900, 600) << false << true;
    QTest::newRow("30,000 px wide") << QSize(30'000, 1200) << false << true;
    QTest::newRow("A4 portrait") << QSize() << true << false;
    QTest::newRow("A4 landscape") << QSize() << true << true;
}

void TestPictureDocument::noLabelIsCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, isPaper);
    QFETCH(bool, isLandscape);
    ExportOptions options = sized(size);
    options.size.isPaper = isPaper;
    options.size.isLandscape = isLandscape;
    options.hasSources = true;
    for (const LaneGrouping grouping : {LaneGrouping::Category, LaneGrouping::Country}) {
        options.grouping = grouping;
        const PictureDocument document = make(options);
        const TimelineScene& scene = document.sheets().front()->timeline().scene;
        QVERIFY(scene.marks.size() >= 42);
        QCOMPARE(scene.clusters.size(), size_t(0));
        QCOMPARE(document.sheets().front()->cutLabels(), 0);
        for (const SceneLabel& label : scene.labels) {
            QVERIFY(label.rect.left() >= scene.scale.leftPx);
            QVERIFY(label.rect.right() <= scene.scale.rightPx());
        }
    }
}

void TestPictureDocument::everyEventShownHasANumberAndIsListed()
{
    ExportOptions options = sized({1920, 1080});
    options.hasSources = true;
    const PictureDocument document = make(options);
    const auto events = filteredEvents(*content().dataSet, {});
    const TimeRange whole = content().whole;
    size_t shown = 0;
    for (const EventId event : events) {
        const EventDate date = content().dataSet->events().date[event.value];
        const bool isUndated = !date.isDrawable();
        const bool isMeant = isUndated || isInRange(*content().dataSet, event, whole);
        QCOMPARE(!document.numbers().mark(event).isEmpty(), isMeant);
        shown += isMeant;
    }
    QCOMPARE(document.numbers().events().size(), shown);
    QCOMPARE(document.numbers().mark(document.numbers().events().front()), QStringLiteral("[1]"));
    QVERIFY(document.pageCount() > 1); // the quotations do not fit below 42 marks
}

void TestPictureDocument::aPageForEachYearShowsEachYearWithEvents()
{
    ExportOptions options = sized({1600, 1000});
    options.extent = PictureExtent::PagePerYear;
    const PictureDocument document = make(options);
    QCOMPARE(document.pageCount(), 3); // 2021, 2022, 2023
    for (int i = 0; i < 3; ++i) {
        const TimeRange& range = document.sheets()[size_t(i)]->timeline().scene.scale.range;
        QCOMPARE(range.begin, double(startOfYear(2021 + i)));
        QCOMPARE(range.end, double(startOfYear(2022 + i)));
    }
}

void TestPictureDocument::lanesThatDoNotFitGoOnOnTheNextPage()
{
    ExportOptions options;
    options.size.isPaper = true;
    options.size.paper = QPageSize::A5;
    const PictureDocument document = make(options);
    QVERIFY(document.pageCount() > 1);
    // What is cut off begins where a lane or a row begins, and cutting ends.
    const PictureSheet& sheet = *document.sheets().front();
    double top = 0;
    int slices = 0;
    while (top < sheet.lanesHeightPx() && slices < 1000) {
        const double bottom = sheet.cutBefore(top, 150);
        QVERIFY(bottom > top);
        QVERIFY(bottom - top <= 150);
        for (const SceneMark& mark : sheet.timeline().scene.marks)
            QVERIFY(std::abs(mark.centreY - bottom) > 7);
        top = bottom;
        ++slices;
    }
    QVERIFY(slices > 1 && slices < 1000);
}

void TestPictureDocument::aSelectionThatIsNotThereIsSaidInWords()
{
    ExportOptions options = sized({1200, 900});
    options.extent = PictureExtent::Selection;
    const auto none = PictureDocument::make(content(), options);
    QVERIFY(!none.has_value());
    QVERIFY(none.error().text.contains(QStringLiteral("selected")));
    PictureContent chosen = content();
    chosen.selected = chosen.dataSet->findEvent(u"vietnam-defence-2022");
    QVERIFY(PictureDocument::make(chosen, options).has_value());
}

void TestPictureDocument::sizesThatCannotBeAreRefusedInWords_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("too small") << QSize(100, 100) << 1.0;
    QTest::newRow("nothing") << QSize(0, 0) << 1.0;
    QTest::newRow("too large") << QSize(30'000, 30'000) << 1.0;
    QTest::newRow("too large by scale") << QSize(8000, 8000) << 8.0;
    QTest::newRow("scale zero") << QSize(1000, 1000) << 0.0;
    QTest::newRow("scale not a number")
        << QSize(1000, 1000) << std::numeric_limits<double>::quiet_NaN();
}

void TestPictureDocument::sizesThatCannotBeAreRefusedInWords()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    ExportOptions options = sized(size);
    options.size.scale = scale;
    const auto document = PictureDocument::make(content(), options);
    QVERIFY(!document.has_value());
    QVERIFY(!document.error().text.isEmpty());
}

void TestPictureDocument::aDrawingHasItsLettersAsShapes()
{
    const QByteArray svg = svgOf(make(sized({1920, 1080})), 0);
    QXmlStreamReader reader(svg);
    int paths = 0;
    int texts = 0;
    QString title;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        paths += reader.name() == QLatin1String("path");
        texts += reader.name() == QLatin1String("text");
        if (reader.name() == QLatin1String("title"))
            title = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(paths > 100);
    QCOMPARE(texts, 0);
    QCOMPARE(title, content().dataSet->info().title);
}

void TestPictureDocument::aPaperDocumentIsAPdf()
{
    ExportOptions options;
    options.size.isPaper = true;
    options.hasSources = true;
    const PictureDocument document = make(options);
    ExportProgress progress;
    QList<int> steps;
    progress.report = [&steps](int done, int) { steps.append(done); };
    const auto pdf = pdfOf(document, progress);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-1."));
    QCOMPARE(pdf->count("/Type /Page\n"), document.pageCount());
    QCOMPARE(steps.size(), document.pageCount());
}

void TestPictureDocument::severalPagesOfPicturesAreSeveralFiles()
{
    QTemporaryDir folder;
    ExportOptions options = sized({1200, 900});
    options.extent = PictureExtent::PagePerYear;
    ExportProgress progress;
    const auto paths = savePicture(make(options), folder.filePath(QStringLiteral("years.png")),
                                   PictureFormat::Png, progress);
    QVERIFY(paths.has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({QStringLiteral("years-1.png"), QStringLiteral("years-2.png"),
                          QStringLiteral("years-3.png")}));
}

void TestPictureDocument::aPictureThatCannotBeSavedLeavesNoFile()
{
    const QString path = QStringLiteral("/nonexistent-folder/picture.png");
    ExportProgress progress;
    const auto saved = savePicture(make(sized({1200, 900})), path, PictureFormat::Png, progress);
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().text.contains(QStringLiteral("picture.png")));
    QVERIFY(!QFile::exists(path));
}

void TestPictureDocument::anExportThatIsCancelledLeavesNoFile()
{
    QTemporaryDir folder;
    ExportOptions options = sized({1200, 900});
    options.extent = PictureExtent::PagePerYear;
    for (const char* name : {"cancelled.png", "cancelled.svg", "cancelled.pdf"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        ExportProgress progress;
        progress.report = [&progress](int done, int) { progress.isCancelled = done == 1; };
        const auto saved = savePicture(make(options), path, *pictureFormatOf(path), progress);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error(), cancelledError());
    }
    // While a picture is being encoded, too.
    ExportProgress progress;
    progress.runLong = [&progress](const std::function<void()>& work) {
        progress.isCancelled = true;
        work();
    };
    const QString path = folder.filePath(QStringLiteral("late.png"));
    const auto saved = savePicture(make(options), path, PictureFormat::Png, progress);
    QCOMPARE(saved.error(), cancelledError());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestPictureDocument)
#include "tst_picturedocument.moc"
