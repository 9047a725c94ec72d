// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "window/savedviews.h"
#include "window/settings.h"

#include <QDir>
#include <QFileInfo>

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
};

namespace {

const QStringList allKeys{u"window/geometry"_qs,
                          u"window/state"_qs,
                          u"language"_qs,
                          u"theme"_qs,
                          u"navigation/wheelZooms"_qs,
                          u"navigation/reducesMotion"_qs,
                          u"files/lastFolder"_qs,
                          u"files/recent"_qs,
                          u"views/size"_qs,
                          u"views/1/name"_qs,
                          u"views/1/line"_qs};

} // namespace

void TestSettings::init()
{
    QCoreApplication::setOrganizationName(u"AttacheTest"_qs);
    QCoreApplication::setApplicationName(u"tst_settings"_qs);
    QSettings().clear();
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

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
