// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data set whose every text tries to be more than text, driven through the whole window.
#include "chart/deploymentchart.h"
#include "export/picturedocument.h"
#include "support/filewatch.h"
#include "window/openwindow.h"

#include <QDesktopServices>
#include <QTemporaryDir>

using namespace attache;

class TestHostileData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWatchNoticesAnOpenedFile();
    void nothingInTheFileOpensAnotherFile();
    void everyLabelShowsTextsOfTheFileAsPlainText();
    void noAddressIsOpened();

public slots:
    void noteAddress(const QUrl& url) { m_addresses.append(url); }

private:
    /// Opens the hostile file and does what a person would do with it.
    void useEverything(OpenWindow& open);

    QTemporaryDir m_folder;
    QString m_canary;
    QString m_hostileFile;
    QList<QUrl> m_addresses;
};

void TestHostileData::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    m_canary = m_folder.filePath(QStringLiteral("canary.png"));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_canary));

    QFile sample(QStringLiteral(ATTACHE_PROJECT_DIR "/tests/io/hostile.attache"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray bytes = sample.readAll();
    QVERIFY(bytes.contains("@CANARY@"));
    bytes.replace("@CANARY@", QFile::encodeName(m_canary));
    m_hostileFile = m_folder.filePath(QStringLiteral("hostile.attache"));
    QFile hostile(m_hostileFile);
    QVERIFY(hostile.open(QIODevice::WriteOnly) && hostile.write(bytes) == bytes.size());
}

void TestHostileData::theWatchNoticesAnOpenedFile()
{
    FileWatch watch(m_canary);
    if (!watch.isWatching())
        QSKIP("this system does not let files be watched");
    QVERIFY(!watch.wasOpened());
    // A label that is allowed to guess does open the file: the danger is real.
    QLabel careless(QStringLiteral("<img src=\"%1\">").arg(m_canary));
    careless.grab();
    QVERIFY(watch.wasOpened());
}

void TestHostileData::useEverything(OpenWindow& open)
{
    QVERIFY2(open.window->openFile(m_hostileFile),
             qPrintable(open.messages.errors.join(QLatin1Char('\n')).left(500)));
    open.window->grab();
    const DataSet& dataSet = *open.workspace.dataSet();
    for (quint32 row = 0; row < dataSet.events().count(); ++row) {
        open.workspace.showEvent(EventId{row});
        QCoreApplication::processEvents();
        open.window->grab();
        if (const auto rect = open.timeline().markRect(EventId{row})) {
            QTest::mouseMove(&open.timeline(), rect->center().toPoint());
            open.window->findChild<QFrame*>(QStringLiteral("hoverCard"))->grab();
        }
    }
    for (quint32 row = 0; row < dataSet.figures().size(); ++row) {
        open.workspace.selection().setFigure(FigureId{row});
        QCoreApplication::processEvents();
        open.window->grab();
    }
    EventFilter filter;
    for (const Participant& participant : dataSet.participants()) {
        if (participant.kind != Participant::Kind::Country)
            filter.organisations = toggled(filter.organisations, participant.code, true);
    }
    open.workspace.filter().setFilter(filter);
    open.window->grab();
    open.workspace.filter().clear();
    for (const char* action : {"aboutData", "about", "shortcuts"})
        open.window->findChild<QAction*>(QString::fromLatin1(action))->trigger();

    PictureContent content;
    content.dataSet = open.workspace.dataSet();
    content.view = open.workspace.timeWindow().limits();
    content.whole = content.view;
    ExportOptions options;
    options.hasSources = true;
    QVERIFY(PictureDocument::make(content, options).has_value());
}

void TestHostileData::nothingInTheFileOpensAnotherFile()
{
    FileWatch watch(m_canary);
    if (!watch.isWatching())
        QSKIP("this system does not let files be watched");
    OpenWindow open;
    useEverything(open);
    QVERIFY(!watch.wasOpened());
}

void TestHostileData::everyLabelShowsTextsOfTheFileAsPlainText()
{
    OpenWindow open;
    useEverything(open);
    const auto labels = open.window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 5);
    bool isSeenAsText = false;
    for (const QLabel* label : labels) {
        isSeenAsText = isSeenAsText || label->text().contains(QLatin1String("<img"));
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    open.workspace.selection().setEvent(EventId{0});
    QVERIFY(isSeenAsText || open.passage().toPlainText().contains(QLatin1String("<img")));
}

void TestHostileData::noAddressIsOpened()
{
    for (const char* scheme : {"http", "https", "file"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "noteAddress");
    OpenWindow open;
    useEverything(open);
    for (const char* scheme : {"http", "https", "file"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    QVERIFY(m_addresses.isEmpty());
}

QTEST_MAIN(TestHostileData)
#include "tst_hostiledata.moc"
