// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace attache;

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bytesAreSaved_data();
    void bytesAreSaved();
    void anEarlierFileIsReplaced();
    void aLinkStaysAndItsTargetIsReplaced();
    void nothingElseIsLeftInTheFolder();
    void whatCannotBeSavedIsSaidWithItsReason_data();
    void whatCannotBeSavedIsSaidWithItsReason();
    void aPipeIsNoPlaceToSave();
    void aFailureAtAnyByteKeepsTheOriginal_data();
    void aFailureAtAnyByteKeepsTheOriginal();
    void aFullDiskKeepsTheOriginal();

private:
    QString inFolder(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

#ifdef Q_OS_UNIX
/// Files cannot grow beyond a length while this lives: a write ends short there, and the next
/// one fails, as on a full disk.
class FileLengthLimit
{
public:
    explicit FileLengthLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLengthLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileLengthLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};
#endif

} // namespace

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSaveFile::bytesAreSaved_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("every byte") << QByteArray("\0\r\n\xFF", 4);
    QTest::newRow("many") << QByteArray(5'000'000, 'x');
}

void TestSaveFile::bytesAreSaved()
{
    QFETCH(QByteArray, bytes);
    const QString path = inFolder(QStringLiteral("Việt Nam & more.attache"));
    QVERIFY(saveAtomically(path, bytes));
    QVERIFY(contentOf(path) == bytes);
}

void TestSaveFile::anEarlierFileIsReplaced()
{
    const QString path = inFolder(QStringLiteral("file"));
    QVERIFY(saveAtomically(path, "a longer text"));
    QVERIFY(saveAtomically(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
}

void TestSaveFile::aLinkStaysAndItsTargetIsReplaced()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links need special rights on this system.");
#endif
    const QString target = inFolder(QStringLiteral("target"));
    const QString link = inFolder(QStringLiteral("link"));
    QVERIFY(saveAtomically(target, "before"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(saveAtomically(link, "after"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("after"));
}

void TestSaveFile::nothingElseIsLeftInTheFolder()
{
    QVERIFY(saveAtomically(inFolder(QStringLiteral("file")), "one"));
    QVERIFY(saveAtomically(inFolder(QStringLiteral("file")), "two"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("file")));
}

void TestSaveFile::whatCannotBeSavedIsSaidWithItsReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a folder") << QStringLiteral("sub")
                              << QStringLiteral("“sub” could not be saved: it is a folder.");
    QTest::newRow("no folder") << QStringLiteral("none/file")
                               << QStringLiteral("“file” could not be saved: its folder does not "
                                                 "exist.");
    QTest::newRow("a file as folder")
        << QStringLiteral("plain/file")
        << QStringLiteral("“file” could not be saved: what should be its folder is a file.");
}

void TestSaveFile::whatCannotBeSavedIsSaidWithItsReason()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    QVERIFY(saveAtomically(inFolder(QStringLiteral("plain")), "text"));
    const Result<void> saved = saveAtomically(inFolder(path), "x");
    QVERIFY(!saved);
    QCOMPARE(saved.error().text, sentence);
    QCOMPARE(contentOf(inFolder(QStringLiteral("plain"))), QByteArray("text"));
}

void TestSaveFile::aPipeIsNoPlaceToSave()
{
#ifdef Q_OS_UNIX
    const QString path = inFolder(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Result<void> saved = saveAtomically(path, "x");
    QVERIFY(!saved);
    QCOMPARE(saved.error().text,
             QStringLiteral("“pipe” could not be saved: it is a device or a pipe."));
#else
    QSKIP("Pipes are no files on this system.");
#endif
}

void TestSaveFile::aFailureAtAnyByteKeepsTheOriginal_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("step");

    QTest::newRow("a small file, every byte") << 200 << 1;
    QTest::newRow("larger than a write buffer") << 40'000 << 997;
    QTest::newRow("large") << 3'000'000 << 300'007;
}

void TestSaveFile::aFailureAtAnyByteKeepsTheOriginal()
{
#ifdef Q_OS_UNIX
    QFETCH(int, length);
    QFETCH(int, step);
    const QString path = inFolder(QStringLiteral("file"));
    const QByteArray bytes(length, 'n');
    QVERIFY(saveAtomically(path, "original"));
    for (int limit = 0; limit < length; limit += step) {
        bool isSaved = true;
        {
            const FileLengthLimit full(static_cast<rlim_t>(limit));
            isSaved = saveAtomically(path, bytes).has_value();
        }
        QVERIFY2(!isSaved, qPrintable(QString::number(limit)));
        QCOMPARE(contentOf(path), QByteArray("original"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    const FileLengthLimit justEnough(static_cast<rlim_t>(length));
    QVERIFY(saveAtomically(path, bytes));
    QVERIFY(contentOf(path) == bytes);
#else
    QSKIP("This system has no limit for the length of files.");
#endif
}

void TestSaveFile::aFullDiskKeepsTheOriginal()
{
#ifdef Q_OS_LINUX
    const QByteArray mountPoint = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("Only a person with the right to mount a file system can try this.");
    const QString path = inFolder(QStringLiteral("file.attache"));
    const Result<void> before = saveAtomically(path, "original");
    const Result<void> saved = saveAtomically(path, QByteArray(5'000'000, 'n'));
    const QByteArray content = contentOf(path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    ::umount(mountPoint.constData());
    QVERIFY(before);
    QVERIFY(!saved);
    QVERIFY(saved.error().text.startsWith(QStringLiteral("“file.attache” could not be saved: ")));
    QCOMPARE(content, QByteArray("original"));
    QCOMPARE(files, QStringList(QStringLiteral("file.attache")));
#else
    QSKIP("Only Linux has small file systems in memory.");
#endif
}

QTEST_GUILESS_MAIN(TestSaveFile)

#include "tst_savefile.moc"
