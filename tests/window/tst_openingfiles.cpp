// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files through the window: what is broken never ends the program.
#include "window/actions.h"
#include "window/filewindows.h"
#include "window/openwindow.h"

#include <QFile>
#include <QTemporaryDir>

using namespace attache;

class TestOpeningFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMissingFileIsNamedAndTheOpenDataStays();
    void aBrokenFileIsNamedWithItsPlaceAndTheOpenDataStays();
    void aFileThatIsNoDataSetIsRefusedInWords_data();
    void aFileThatIsNoDataSetIsRefusedInWords();
    void aGoodFileReplacesTheDataAndIsRemembered();
    void filesChosenTogetherHaveAWindowEach();
    void theMenusSpeakVietnameseAndChangeWhileRunning();
    void everyActionHasATextAndNoShortcutIsAmbiguous();

private:
    QString write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

void TestOpeningFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    QVERIFY(m_folder.isValid());
}

QString TestOpeningFiles::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void TestOpeningFiles::aMissingFileIsNamedAndTheOpenDataStays()
{
    OpenWindow open;
    const DataSetPtr before = open.workspace.dataSet();
    QVERIFY(!open.window->openFile(m_folder.filePath(QStringLiteral("nowhere.attache"))));
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(open.messages.errors.first().contains(QStringLiteral("nowhere.attache")));
    QCOMPARE(open.workspace.dataSet(), before);
}

void TestOpeningFiles::aBrokenFileIsNamedWithItsPlaceAndTheOpenDataStays()
{
    OpenWindow open;
    const DataSetPtr before = open.workspace.dataSet();
    const QString path = write(QStringLiteral("broken.attache"),
                               "{\n  \"format\": \"attache-data-set\",\n  \"formatVersion\": 1,\n"
                               "  \"id\": \"x\",,\n}\n");
    QVERIFY(!open.window->openFile(path));
    QCOMPARE(open.messages.errors.size(), 1);
    const QString message = open.messages.errors.first();
    QVERIFY2(message.contains(QStringLiteral("broken.attache:4")), qPrintable(message));
    QCOMPARE(open.workspace.dataSet(), before);
    QVERIFY(open.timeline().scene().marks.size() > 0);
}

void TestOpeningFiles::aFileThatIsNoDataSetIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("another JSON") << QByteArray("{\"events\": []}");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01PNG", 7);
    QTest::newRow("newer format") << QByteArray(
        "{\"format\": \"attache-data-set\", \"formatVersion\": 99}");
}

void TestOpeningFiles::aFileThatIsNoDataSetIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    OpenWindow open;
    QVERIFY(!open.window->openFile(write(QStringLiteral("strange.attache"), bytes)));
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(open.messages.errors.first().contains(QStringLiteral("strange.attache")));
}

void TestOpeningFiles::aGoodFileReplacesTheDataAndIsRemembered()
{
    OpenWindow open;
    const QString path =
        write(QStringLiteral("small.attache"),
              "{\"format\": \"attache-data-set\", \"formatVersion\": 1, \"id\": \"small\","
              "\"title\": \"A small one\", \"events\": [{\"key\": \"one\", \"title\": \"Only\","
              "\"category\": \"exercise\", \"date\": {\"edtf\": \"1999-05\", \"basis\":"
              "\"stated\"}}]}");
    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("LA")};
    open.workspace.filter().setFilter(filter);
    QVERIFY2(open.window->openFile(path), qPrintable(open.messages.errors.join(QLatin1Char(' '))));
    QVERIFY(open.window->windowTitle().contains(QStringLiteral("A small one")));
    QVERIFY(open.workspace.filter().filter().isEmpty());
    QCOMPARE(int(open.timeline().scene().marks.size()), 1);
    open.window->close();
    QVERIFY(Settings::load().recentFiles.contains(path));
}

void TestOpeningFiles::filesChosenTogetherHaveAWindowEach()
{
    QStringList files;
    for (const char* title : {"First", "Second"}) {
        files.append(write(QLatin1String(title),
                           QByteArray("{\"format\": \"attache-data-set\", \"formatVersion\": 1,"
                                      "\"id\": \"small\", \"title\": \"") +
                               title + "\"}"));
    }
    RecordingMessages messages;
    Language language(Language::pick(QStringLiteral("en")));
    const FileWindows windows(files, language, messages, QPalette());
    QCOMPARE(windows.count(), 2);
    const auto titles = [] {
        QStringList shown;
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && qobject_cast<const MainWindow*>(window))
                shown.append(window->windowTitle().section(u'[', 0, 0));
        }
        shown.sort();
        return shown;
    };
    QTRY_COMPARE(titles(), QStringList({u"First"_qs, u"Second"_qs}));
    QVERIFY(windows.first().windowTitle().startsWith(u"First"_qs));
    QCOMPARE(messages.errors, QStringList());
    const FileWindows alone({}, language, messages, QPalette());
    QCOMPARE(alone.count(), 1);
    QVERIFY(alone.first().isVisible());
}

void TestOpeningFiles::theMenusSpeakVietnameseAndChangeWhileRunning()
{
    OpenWindow open(QStringLiteral("vi"));
    auto* quit = open.window->findChild<QAction*>(QStringLiteral("quit"));
    QVERIFY(quit->text() != QStringLiteral("&Quit"));
    QVERIFY(open.labelText("filterSentence") != QStringLiteral("Showing everything"));
    open.window->findChild<QAction*>(QStringLiteral("english"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(quit->text(), QStringLiteral("&Quit"));
    QCOMPARE(open.labelText("filterSentence"), QStringLiteral("Showing everything"));
}

void TestOpeningFiles::everyActionHasATextAndNoShortcutIsAmbiguous()
{
    OpenWindow open;
    QHash<QKeySequence, QString> users;
    const auto actions = open.window->findChild<Actions*>()->findChildren<QAction*>();
    QVERIFY(actions.size() > 20);
    for (const QAction* action : actions) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!users.contains(keys), qPrintable(keys.toString()));
            users.insert(keys, action->objectName());
        }
    }
}

QTEST_MAIN(TestOpeningFiles)
#include "tst_openingfiles.moc"
