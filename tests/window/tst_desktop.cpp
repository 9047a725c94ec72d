// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desktop.h"
#include "window/openwindow.h"

#include <QFileOpenEvent>
#include <QIcon>

using namespace attache;

/// What the desktop learns from the program and asks of it.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void theWindowHasTheProgramsIcon();
    void theDesktopEntryItNamesExists();
    void aFileTheSystemAsksForIsOpened();
    void aRequestThatNamesNoFileIsLeftToOthers();
    void afterItsEndRequestsAreLeftAlone();
};

void TestDesktop::theWindowHasTheProgramsIcon()
{
    introduceToDesktop();
    QWidget window;
    for (const int size : {16, 32, 48, 128}) {
        const QPixmap picture = window.windowIcon().pixmap(QSize(size, size), 1.0);
        QCOMPARE(picture.size(), QSize(size, size));
        // The ground of the icon is blue beside the pennant's tail, and its corners are as good as
        // clear.
        const QImage image = picture.toImage();
        QVERIFY(image.pixelColor(0, 0).alpha() < 16);
        const QColor ground = image.pixelColor(size / 2, size - 1 - size / 12);
        QVERIFY2(ground.blue() > 2 * ground.red(), qPrintable(ground.name()));
    }
}

void TestDesktop::theDesktopEntryItNamesExists()
{
    introduceToDesktop();
    QVERIFY(QFile::exists(QStringLiteral(ATTACHE_PROJECT_DIR "/packaging/linux/%1.desktop")
                              .arg(QGuiApplication::desktopFileName())));
}

void TestDesktop::aFileTheSystemAsksForIsOpened()
{
    OpenWindow open;
    const FileOpenRequests requests([&open](const QString& path) { open.window->openFile(path); });
    QFileOpenEvent event(QStringLiteral(ATTACHE_PROJECT_DIR "/tests/io/sample.attache"));
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QCOMPARE(open.workspace.dataSet()->info().title, QStringLiteral("A sample"));
}

void TestDesktop::aRequestThatNamesNoFileIsLeftToOthers()
{
    QStringList asked;
    const FileOpenRequests requests([&asked](const QString& path) { asked.append(path); });
    QFileOpenEvent event(QUrl(QStringLiteral("https://example.org/a.attache")));
    QVERIFY(!QCoreApplication::sendEvent(qApp, &event));
    QCOMPARE(asked, QStringList());
}

void TestDesktop::afterItsEndRequestsAreLeftAlone()
{
    QStringList asked;
    {
        const FileOpenRequests requests([&asked](const QString& path) { asked.append(path); });
        QFileOpenEvent event(QStringLiteral("/tmp/one.attache"));
        QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    }
    QFileOpenEvent event(QStringLiteral("/tmp/two.attache"));
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(asked, QStringList(QStringLiteral("/tmp/one.attache")));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
