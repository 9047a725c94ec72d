// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"
#include "window/openwindow.h"

#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace attache;

namespace {

/// More than a megabyte.
constexpr quint32 manyEvents = 4000;

QProgressDialog* openingDialog(OpenWindow& open)
{
    return open.window->findChild<QProgressDialog*>(QStringLiteral("openingProgress"));
}

} // namespace

class TestOpeningLargeFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowLivesWhileAFileIsRead();
    void theReadingCanBeCancelled();
    void asLongAsAFileIsReadNoOtherIsOpened();
    void aLargeFileWithAFaultIsSaid();
    void aFilterBeingAppliedIsSaidAndCanBeCancelled();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestOpeningLargeFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_path = m_folder.filePath(QStringLiteral("large.attache"));
    QVERIFY(writeGeneratedDataSet({manyEvents}, m_path).has_value());
    QVERIFY(QFileInfo(m_path).size() > 1 << 20);
}

void TestOpeningLargeFiles::theWindowLivesWhileAFileIsRead()
{
    OpenWindow open;
    int turns = 0;
    QString said;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++turns;
        if (const QProgressDialog* dialog = openingDialog(open))
            said = dialog->labelText();
    });
    timer.start(0);
    QVERIFY(open.window->openFile(m_path));
    timer.stop();
    QVERIFY(turns > 0);
    QCOMPARE(said, QStringLiteral("Reading large.attache…"));
    QCOMPARE(open.workspace.dataSet()->events().count(), size_t(manyEvents));
    QCOMPARE(open.workspace.snapshot()->events.size(), size_t(manyEvents));
    QVERIFY(!openingDialog(open));
}

void TestOpeningLargeFiles::theReadingCanBeCancelled()
{
    OpenWindow open;
    const DataSetPtr before = open.workspace.dataSet();
    QTimer::singleShot(0, this,
                       [&open] { openingDialog(open)->findChild<QPushButton*>()->click(); });
    QVERIFY(!open.window->openFile(m_path));
    QCOMPARE(open.workspace.dataSet(), before);
    QVERIFY(open.messages.errors.isEmpty()); // who cancels knows it
}

void TestOpeningLargeFiles::asLongAsAFileIsReadNoOtherIsOpened()
{
    OpenWindow open;
    bool second = true;
    QTimer::singleShot(0, this, [&] { second = open.window->openFile(m_path); });
    QVERIFY(open.window->openFile(m_path));
    QVERIFY(!second);
}

void TestOpeningLargeFiles::aLargeFileWithAFaultIsSaid()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString broken = m_folder.filePath(QStringLiteral("broken.attache"));
    QFile copy(broken);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(bytes.first(bytes.size() - 200));
    copy.close();
    OpenWindow open;
    QVERIFY(!open.window->openFile(broken));
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(open.messages.errors.first().contains(QStringLiteral("broken.attache")));
}

void TestOpeningLargeFiles::aFilterBeingAppliedIsSaidAndCanBeCancelled()
{
    OpenWindow open;
    open.workspace.setDataSet(generatedDataSet({quint32(SnapshotMaker::maxEventsAtOnce) + 1}));
    const auto* bar = open.window->findChild<QWidget*>(QStringLiteral("computing"));
    QVERIFY(bar->isHidden());
    EventFilter filter;
    filter.categories = {QStringLiteral("exercise")};
    open.workspace.filter().setFilter(filter);
    QVERIFY(open.workspace.isComputing());
    QVERIFY(bar->isHidden()); // not before it has taken a while
    bar->findChild<QToolButton*>()->click();
    QVERIFY(!open.workspace.isComputing());
    QVERIFY(open.workspace.filter().filter().isEmpty());
}

QTEST_MAIN(TestOpeningLargeFiles)
#include "tst_openinglargefiles.moc"
