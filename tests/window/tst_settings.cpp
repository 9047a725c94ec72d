// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportoptions.h"
#include "openwindow.h"
#include "painting/fonts.h"
#include "table/eventcells.h"
#include "window/savedviews.h"
#include "window/settings.h"
#include "workspace/fitting.h"
#include "workspace/viewline.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <limits>

using namespace attache;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsSavedIsLoaded();
    void aKeyOfTheWrongTypeNeverStopsTheStart_data();
    void aKeyOfTheWrongTypeNeverStopsTheStart();
    void aFileOfGarbageNeverStopsTheStart_data();
    void aFileOfGarbageNeverStopsTheStart();
    void namesOfRecentFilesAreShownAsTheyAre();
    void savedViewsComeBack();
    void brokenSavedViewsAreLeftOut();
    void howPicturesAreExportedIsRemembered();
    void columnsOfTheTableAreRemembered();
    void theSizeOfTextIsAppliedAtOnceAndRemembered();
    void hintsAreShownUntilTheyAreClosed();
    void aDataSetCarriesItsViews();
};

namespace {

const QStringList allKeys{
    u"window/geometry"_qs, u"window/state"_qs,          u"language"_qs,
    u"theme"_qs,           u"navigation/wheelZooms"_qs, u"navigation/reducesMotion"_qs,
    u"textSize"_qs,        u"hints/known"_qs,           u"table/columns"_qs,
    u"export/picture"_qs,  u"files/lastFolder"_qs,      u"files/recent"_qs,
    u"views/size"_qs,      u"views/1/name"_qs,          u"views/1/line"_qs};

} // namespace

void TestSettings::init()
{
    QCoreApplication::setOrganizationName(u"AttacheTest"_qs);
    QCoreApplication::setApplicationName(u"tst_settings"_qs);
    QSettings().clear();
    applyTextSize(100);
}

void TestSettings::cleanup()
{
    QFile::remove(QSettings().fileName());
}

void TestSettings::whatIsSavedIsLoaded()
{
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.language = u"vi"_qs;
    settings.navigation = {false, true};
    settings.recentFiles = {u"/a&b\tc.attache"_qs};
    settings.save();
    const Settings loaded = Settings::load();
    QCOMPARE(loaded.theme, ThemeChoice::Dark);
    QCOMPARE(loaded.language, u"vi"_qs);
    QCOMPARE(loaded.navigation, (NavigationOptions{false, true}));
    QCOMPARE(loaded.recentFiles, settings.recentFiles);
}

void TestSettings::aKeyOfTheWrongTypeNeverStopsTheStart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    for (const QString& key : allKeys) {
        const QByteArray name = key.toUtf8();
        QTest::newRow(QByteArray(name + " a number").constData()) << key << QVariant(-1.5e300);
        QTest::newRow(QByteArray(name + " a map").constData())
            << key << QVariant(QVariantMap{{u"a"_qs, 1}, {u"b"_qs, u"c"_qs}});
        QTest::newRow(QByteArray(name + " bytes").constData())
            << key << QVariant(QByteArray("\0\xff\xfe@Variant", 11));
        QTest::newRow(QByteArray(name + " a list").constData())
            << key << QVariant(QVariantList{1, QVariantList{2}, QString(10'000, u'x')});
        QTest::newRow(QByteArray(name + " nothing").constData()) << key << QVariant();
    }
}

void TestSettings::aKeyOfTheWrongTypeNeverStopsTheStart()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings().setValue(key, value);
    OpenWindow open;
    QVERIFY(open.window->isVisible());
    QVERIFY(open.workspace.dataSet()->events().count() > 0);
    QVERIFY(open.messages.errors.isEmpty());
}

void TestSettings::aFileOfGarbageNeverStopsTheStart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("\x00\xff[[[\n=\n;%%\n\\x\xfe", 16);
    QTest::newRow("half a line") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9");
    QTest::newRow("a type that does not exist") << QByteArray("theme=@Variant(\\0\\0\\0\\xff)\n");
    QTest::newRow("an endless list") << QByteArray("[views]\nsize=2000000000\n");
    QTest::newRow("a section that never ends") << QByteArray("[").repeated(10'000);
}

void TestSettings::aFileOfGarbageNeverStopsTheStart()
{
    QFETCH(QByteArray, bytes);
    QFile file(QSettings().fileName());
    QDir().mkpath(QFileInfo(file).absolutePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    OpenWindow open;
    QVERIFY(open.window->isVisible());
    QVERIFY(open.messages.errors.isEmpty());
    open.window->close(); // saves
}

void TestSettings::namesOfRecentFilesAreShownAsTheyAre()
{
    Settings settings;
    settings.recentFiles = {u"/home/R&D\tnotes.attache"_qs};
    settings.save();
    OpenWindow open;
    QStringList names;
    for (const QAction* action : open.window->findChildren<QAction*>())
        names.append(action->text());
    QVERIFY(names.contains(u"/home/R&&D notes.attache"_qs));
}

void TestSettings::savedViewsComeBack()
{
    SavedViews views;
    views.add(u"  Laos & 2022 "_qs, u"attache:view?country=LA"_qs);
    views.add(u"Other"_qs, u"attache:view?"_qs);
    views.add(u"Other"_qs, u"attache:view?country=KH"_qs);
    views.save();
    const QList<SavedViews::Entry> expected{{u"Laos & 2022"_qs, u"attache:view?country=LA"_qs},
                                            {u"Other"_qs, u"attache:view?country=KH"_qs}};
    QCOMPARE(SavedViews::load().entries, expected);
    views.remove(u"Other"_qs);
    views.save();
    QCOMPARE(SavedViews::load().entries, expected.mid(0, 1));
}

void TestSettings::brokenSavedViewsAreLeftOut()
{
    SavedViews views;
    views.entries = {{u"good"_qs, u"attache:view?"_qs}, {u"bad"_qs, u"https://example.org"_qs}};
    views.save();
    QCOMPARE(SavedViews::load().entries.size(), 1);
}

void TestSettings::howPicturesAreExportedIsRemembered()
{
    ExportOptions options;
    options.extent = PictureExtent::PagePerYear;
    options.size.isPaper = true;
    options.size.paper = QPageSize::A3;
    options.size.isLandscape = false;
    options.size.dpi = 600;
    options.size.pixels = {3000, 777};
    options.size.growsDown = true;
    options.size.scale = 2.5;
    options.isDark = true;
    options.hasLabels = false;
    options.hasChart = true;
    options.hasLegend = false;
    options.hasSources = true;
    options.hasFooter = false;
    QCOMPARE(exportOptionsFrom(toText(options)), options);
    QCOMPARE(exportOptionsFrom({}), ExportOptions{});
    QCOMPARE(exportOptionsFrom(u"width=-3&dpi=1e99&paper=A0&extent=7&scale=nan"_qs),
             ExportOptions{});
    // What one looks at is not remembered.
    options.extent = PictureExtent::Selection;
    QCOMPARE(exportOptionsFrom(toText(options)).extent, PictureExtent::CurrentView);
}

void TestSettings::columnsOfTheTableAreRemembered()
{
    {
        OpenWindow open;
        auto* dock = open.window->findChild<QWidget*>(u"tableDock"_qs);
        dock->show();
        auto* table = dock->findChild<QTableView*>();
        table->horizontalHeader()->moveSection(0, 2);
        table->setColumnHidden(int(EventColumn::Key), false);
        table->setColumnHidden(int(EventColumn::Status), true);
        table->sortByColumn(int(EventColumn::Category), Qt::DescendingOrder);
        open.window->close();
    }
    OpenWindow open;
    auto* dock = open.window->findChild<QWidget*>(u"tableDock"_qs);
    dock->show();
    auto* table = dock->findChild<QTableView*>();
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
    QVERIFY(!table->isColumnHidden(int(EventColumn::Key)));
    QVERIFY(table->isColumnHidden(int(EventColumn::Status)));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(EventColumn::Category));
    const auto category = [&](int row) {
        return table->model()->index(row, int(EventColumn::Category)).data().toString();
    };
    QVERIFY(QString::localeAwareCompare(category(0), category(table->model()->rowCount() - 1)) > 0);
}

void TestSettings::theSizeOfTextIsAppliedAtOnceAndRemembered()
{
    OpenWindow open;
    QCOMPARE(Fonts::make().body.pixelSize(), 13);
    QCOMPARE(open.window->findChild<QLabel*>(u"filterSentence"_qs)->font().pixelSize(), 13);
    const int menuWidth = open.window->fontMetrics().horizontalAdvance(u"Attaché"_qs);
    const EventId event = open.event("visits-accompanying-leaders");
    const auto widest = [&open, event] {
        double width = 0;
        for (const SceneLabel& label : open.timeline().scene().labels)
            width = std::max(width, label.event == event ? label.rect.width() : 0.0);
        return width;
    };
    open.workspace.timeWindow().setRange(
        closeUp(open.workspace.dataSet()->events().date[event.value]));
    const double usualLabel = widest();
    QVERIFY(usualLabel > 0);
    open.window->findChild<QAction*>(u"preferences"_qs)->trigger();
    auto* choice = open.window->findChild<QComboBox*>(u"textSizeChoice"_qs);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(Settings::load().textSize, 130);
    QCOMPARE(Fonts::make().body.pixelSize(), 17); // 16.9
    QCOMPARE(open.window->findChild<QLabel*>(u"filterSentence"_qs)->font().pixelSize(), 17);
    QVERIFY(open.window->fontMetrics().horizontalAdvance(u"Attaché"_qs) > menuWidth);
    QCOMPARE(Fonts::make(1).body.pixelSize(), 13); // of pictures
    QVERIFY(widest() > usualLabel * 1.2);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(Fonts::make().body.pixelSize(), 12); // 11.7
    applyTextSize(100);
    QCOMPARE(open.window->findChild<QLabel*>(u"filterSentence"_qs)->font().pixelSize(), 13);
    QCOMPARE(textSizeFrom(-5), 90);
    QCOMPARE(textSizeFrom(120), 115);
    QCOMPARE(textSizeFrom(std::numeric_limits<int>::max()), 130);
}

void TestSettings::hintsAreShownUntilTheyAreClosed()
{
    {
        OpenWindow open;
        auto* bar = open.window->findChild<QWidget*>(u"hintBar"_qs);
        QVERIFY(!bar->isVisible());
        open.window->greet();
        QVERIFY(bar->isVisible());
        const QString first = open.labelText("hint");
        auto* next = bar->findChild<QToolButton*>(u"nextHint"_qs);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(open.labelText("hint") != first);
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QVERIFY(!Settings::load().knowsHints);
        QTest::mouseClick(next, Qt::LeftButton); // "Done"
        QVERIFY(!bar->isVisible());
        QVERIFY(Settings::load().knowsHints);
        open.window->findChild<QAction*>(u"hints"_qs)->trigger();
        QVERIFY(bar->isVisible());
        QCOMPARE(open.labelText("hint"), first);
        open.window->close();
    }
    OpenWindow open;
    open.window->greet();
    QVERIFY(!open.window->findChild<QWidget*>(u"hintBar"_qs)->isVisible());
}

void TestSettings::aDataSetCarriesItsViews()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.attache"_qs);
    QString line;
    {
        OpenWindow open;
        EventFilter filter;
        filter.countries = {u"KH"_qs};
        open.workspace.filter().setFilter(filter);
        open.messages.answer = u"Cambodia & I"_qs;
        open.window->findChild<QAction*>(u"saveView"_qs)->trigger();
        line = viewLine(presentView(open.workspace));
        open.messages.savePath = path;
        open.window->findChild<QAction*>(u"exportData"_qs)->trigger();
        QCOMPARE(open.messages.errors, QStringList());
    }
    QSettings().clear();
    OpenWindow open;
    QVERIFY(open.window->openFile(path));
    const QList<NamedView> expected{{u"Cambodia & I"_qs, line}};
    QCOMPARE(open.workspace.dataSet()->info().views, expected);
    QAction* saved = nullptr;
    for (QAction* candidate : open.window->findChildren<QAction*>()) {
        if (candidate->text() == u"Cambodia && I")
            saved = candidate;
    }
    QVERIFY(saved);
    saved->trigger();
    QCOMPARE(open.workspace.filter().filter().countries, QStringList{u"KH"_qs});
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
