// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "export/timelinepicture.h"
#include "io/bundleddataset.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private slots:
    void thePictureHasTheSizeAskedForTimesTheScale_data();
    void thePictureHasTheSizeAskedForTimesTheScale();
    void anotherFilterGivesAnotherPicture();
    void anotherRangeGivesAnotherPicture();
    void theSamePictureComesOutTwice();
    void theDarkPictureIsDark();
    void theFileCarriesTitleLicenceAndDataSet();
    void nothingIsCutAtTheBottomOfASmallPicture();
    void sizesThatCannotBeAreRefusedInWords_data();
    void sizesThatCannotBeAreRefusedInWords();
    void aPictureThatCannotBeSavedLeavesNoFile();

private:
    static PictureRequest request();
};

PictureRequest TestTimelinePicture::request()
{
    PictureRequest request;
    request.dataSet = readBundledDataSet().dataSet;
    request.range = openingRange(*request.dataSet);
    request.size = QSize(1200, 900);
    request.locale = QLocale(QLocale::English);
    return request;
}

void TestTimelinePicture::thePictureHasTheSizeAskedForTimesTheScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("plain") << QSize(1200, 900) << 1.0 << QSize(1200, 900);
    QTest::newRow("twice") << QSize(1200, 900) << 2.0 << QSize(2400, 1800);
    QTest::newRow("half") << QSize(1201, 901) << 0.5 << QSize(601, 451);
    QTest::newRow("wide") << QSize(6000, 700) << 1.0 << QSize(6000, 700);
}

void TestTimelinePicture::thePictureHasTheSizeAskedForTimesTheScale()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    PictureRequest wanted = request();
    wanted.size = size;
    wanted.scale = scale;
    const auto image = renderTimelinePicture(wanted);
    QVERIFY(image.has_value());
    QTEST(image->size(), "pixels");
}

void TestTimelinePicture::anotherFilterGivesAnotherPicture()
{
    PictureRequest wanted = request();
    const auto all = renderTimelinePicture(wanted);
    wanted.filter.countries = QStringList{QStringLiteral("LA")};
    const auto laos = renderTimelinePicture(wanted);
    QVERIFY(all.has_value() && laos.has_value());
    QVERIFY(*all != *laos);
}

void TestTimelinePicture::anotherRangeGivesAnotherPicture()
{
    PictureRequest wanted = request();
    const auto all = renderTimelinePicture(wanted);
    wanted.range.begin = double(startOfYear(2022));
    const auto part = renderTimelinePicture(wanted);
    QVERIFY(*all != *part);
}

void TestTimelinePicture::theSamePictureComesOutTwice()
{
    QVERIFY(*renderTimelinePicture(request()) == *renderTimelinePicture(request()));
}

void TestTimelinePicture::theDarkPictureIsDark()
{
    PictureRequest wanted = request();
    QVERIFY(renderTimelinePicture(wanted)->pixelColor(2, 2).lightness() > 200);
    wanted.isDark = true;
    QVERIFY(renderTimelinePicture(wanted)->pixelColor(2, 2).lightness() < 60);
}

void TestTimelinePicture::theFileCarriesTitleLicenceAndDataSet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    const PictureRequest wanted = request();
    QVERIFY(savePng(*renderTimelinePicture(wanted), path).has_value());
    QImageReader reader(path);
    QCOMPARE(reader.format(), QByteArray("png"));
    const QImage image = reader.read();
    QCOMPARE(image.size(), QSize(1200, 900));
    QCOMPARE(image.text(QStringLiteral("Title")), wanted.dataSet->info().title);
    QCOMPARE(image.text(QStringLiteral("Copyright")), wanted.dataSet->info().licence);
    QVERIFY(image.text(QStringLiteral("Source")).startsWith(wanted.dataSet->info().id));
}

void TestTimelinePicture::nothingIsCutAtTheBottomOfASmallPicture()
{
    PictureRequest wanted = request();
    wanted.size = QSize(500, 260);
    const auto image = renderTimelinePicture(wanted);
    QVERIFY(image.has_value());
    // The margin is scaled down with the rest; its outermost line stays empty all around.
    const QColor background = image->pixelColor(0, 0);
    for (int x = 0; x < image->width(); ++x)
        QCOMPARE(image->pixelColor(x, image->height() - 1), background);
    for (int y = 0; y < image->height(); ++y)
        QCOMPARE(image->pixelColor(image->width() - 1, y), background);
}

void TestTimelinePicture::sizesThatCannotBeAreRefusedInWords_data()
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

void TestTimelinePicture::sizesThatCannotBeAreRefusedInWords()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    PictureRequest wanted = request();
    wanted.size = size;
    wanted.scale = scale;
    const auto image = renderTimelinePicture(wanted);
    QVERIFY(!image.has_value());
    QVERIFY(!image.error().text.isEmpty());
}

void TestTimelinePicture::aPictureThatCannotBeSavedLeavesNoFile()
{
    const QString path = QStringLiteral("/nonexistent-folder/picture.png");
    const auto saved = savePng(*renderTimelinePicture(request()), path);
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().text.contains(QStringLiteral("picture.png")));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
