// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/openfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace attache;

class TestOpenFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReadWhole();
    void anEmptyFileIsEmpty();
    void aLinkIsFollowed();
    void filesThatTellNoSizeAreRead();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aPipeIsRefusedWithoutWaiting();
    void tooLargeFilesAreRefused();
    void namesAreShownSafely();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestOpenFile::aFileIsReadWhole()
{
    const QByteArray bytes = QByteArray("\0\r\n\xFF", 4).repeated(3'000'000);
    const Result<QByteArray> read = readWholeFile(write(QStringLiteral("large"), bytes));
    QVERIFY(read);
    QVERIFY(*read == bytes);
}

void TestOpenFile::anEmptyFileIsEmpty()
{
    const Result<QByteArray> read = readWholeFile(write(QStringLiteral("empty"), {}));
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestOpenFile::aLinkIsFollowed()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links need special rights on this system.");
#endif
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(write(QStringLiteral("target"), "abc"), link));
    const Result<QByteArray> read = readWholeFile(link);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("abc"));
}

void TestOpenFile::filesThatTellNoSizeAreRead()
{
#ifndef Q_OS_LINUX
    QSKIP("This system has no /proc.");
#endif
    const QString path = QStringLiteral("/proc/self/status");
    if (!QFile::exists(path))
        QSKIP("This system has no /proc.");
    const Result<QByteArray> read = readWholeFile(path);
    QVERIFY(read);
    QVERIFY(read->contains("tst_openfile"));
}

void TestOpenFile::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt"))
                             << QStringLiteral("“none.txt” does not exist.");
    QTest::newRow("no name") << QString() << QStringLiteral("“” does not exist.");
    QTest::newRow("a folder") << QStringLiteral(ATTACHE_PROJECT_DIR "/tests")
                              << QStringLiteral("“tests” is a folder, not a file.");
    QTest::newRow("a folder with a slash")
        << QStringLiteral("/") << QStringLiteral("“/” is a folder, not a file.");
#ifdef Q_OS_UNIX
    QTest::newRow("endless device") << QStringLiteral("/dev/zero")
                                    << QStringLiteral("“zero” is a device or a pipe, not a file.");
    QTest::newRow("empty device") << QStringLiteral("/dev/null")
                                  << QStringLiteral("“null” is a device or a pipe, not a file.");
#endif
}

void TestOpenFile::whatIsNoFileIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    const Result<QByteArray> read = readWholeFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().text, sentence);
}

void TestOpenFile::aPipeIsRefusedWithoutWaiting()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Result<QByteArray> read = readWholeFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().text, QStringLiteral("“pipe” is a device or a pipe, not a file."));
#else
    QSKIP("Pipes are no files on this system.");
#endif
}

void TestOpenFile::tooLargeFilesAreRefused()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString path = write(QStringLiteral("two.bin"), QByteArray(2 * mebibyte, 'x'));
    QVERIFY(readWholeFile(path, 2 * mebibyte));
    const Result<QByteArray> read = readWholeFile(path, 2 * mebibyte - 1);
    QVERIFY(!read);
    QCOMPARE(read.error().text, QStringLiteral("“two.bin” is larger than 1 MiB."));

    QFile sparse(m_folder.filePath(QStringLiteral("sparse.bin")));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(maxFileBytes + 1));
    QVERIFY(!readWholeFile(sparse.fileName()));
}

void TestOpenFile::namesAreShownSafely()
{
    const Result<QByteArray> read = readWholeFile(QStringLiteral("/nowhere/a\u202Eb\nc.txt"));
    QVERIFY(!read);
    QCOMPARE(read.error().text, QStringLiteral("“ab c.txt” does not exist."));
}

QTEST_GUILESS_MAIN(TestOpenFile)

#include "tst_openfile.moc"
