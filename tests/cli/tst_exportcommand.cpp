// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "attache export" as a shell would start it, without a display.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfFileIsWritten_data();
    void everyKindOfFileIsWritten();
    void whatIsExportedAsADataSetIsValid();
    void theSameBytesComeOutWhateverTheScreenIs();
    void thePictureHasTheChartOnRequest();
    void anExportThatIsKilledLeavesAWholeFileOrNone();
    void aFullDiskKeepsThePictureThatWasThere();
    void aViewLineGivesThePictureThatItsPartsGive();
    void aViewLineOpensItsViewInTheWindow();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };
    Outcome run(const QString& arguments, const QMap<QString, QString>& variables = {});
    QByteArray read(const char* name)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TestExportCommand::Outcome TestExportCommand::run(const QString& arguments,
                                                  const QMap<QString, QString>& variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(ATTACHE_EXECUTABLE), arguments.split(QLatin1Char(' ')));
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestExportCommand::everyKindOfFileIsWritten_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << "a.png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "a.svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "a.pdf --paper a4 --portrait --sources" << QByteArray("%PDF");
    QTest::newRow("csv") << "a.csv" << QByteArray("\xEF\xBB\xBFkey,title,date");
    QTest::newRow("raw csv") << "a.raw.csv" << QByteArray("key,title,date");
    QTest::newRow("raw csv by option") << "b.csv --raw" << QByteArray("key,title,date");
    QTest::newRow("markdown") << "a.md" << QByteArray("# Viet Nam");
    QTest::newRow("calendar") << "a.ics" << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("timelinejs") << "a.json" << QByteArray("{");
    QTest::newRow("bibtex") << "a.bib" << QByteArray("@");
    QTest::newRow("csl") << "a.csl.json" << QByteArray("[");
    QTest::newRow("by name") << "out.txt --format markdown" << QByteArray("# Viet Nam");
}

void TestExportCommand::everyKindOfFileIsWritten()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, begin);
    const Outcome outcome = run(QStringLiteral("export ") + arguments);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QString name = arguments.section(QLatin1Char(' '), 0, 0);
    QVERIFY(outcome.out.contains(name));
    QVERIFY(read(name.toLatin1().constData()).startsWith(begin));
}

void TestExportCommand::whatIsExportedAsADataSetIsValid()
{
    QCOMPARE(run(QStringLiteral("export laos.attache --country LA")).exitCode, 0);
    const Outcome outcome = run(QStringLiteral("validate laos.attache"));
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.err));
}

void TestExportCommand::theSameBytesComeOutWhateverTheScreenIs()
{
    const QString arguments = QStringLiteral("export same.png --size 1000x700 --chart --sources");
    QCOMPARE(run(arguments).exitCode, 0);
    const QByteArray first = read("same-1.png");
    QVERIFY(!first.isEmpty());
    QCOMPARE(run(arguments, {{QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2")},
                             {QStringLiteral("QT_FONT_DPI"), QStringLiteral("144")},
                             {QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("Windows")}})
                 .exitCode,
             0);
    QVERIFY(read("same-1.png") == first);
}

void TestExportCommand::thePictureHasTheChartOnRequest()
{
    QCOMPARE(run(QStringLiteral("export without.png --size 1200xauto")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("export with.png --size 1200xauto --chart")).exitCode, 0);
    const QImage without(m_folder.filePath(QStringLiteral("without.png")));
    const QImage with(m_folder.filePath(QStringLiteral("with.png")));
    QCOMPARE(with.width(), without.width());
    QVERIFY(with.height() > without.height() + 100);
}

void TestExportCommand::anExportThatIsKilledLeavesAWholeFileOrNone()
{
    const QString path = m_folder.filePath(QStringLiteral("killed.png"));
    for (int step = 0; step < 12; ++step) {
        QFile::remove(path);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ATTACHE_EXECUTABLE),
                      {QStringLiteral("export"), QStringLiteral("killed.png"),
                       QStringLiteral("--size"), QStringLiteral("2400x1600")});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(step * 60);
        process.kill();
        process.waitForFinished();
        if (QFile::exists(path))
            QCOMPARE(QImage(path).size(), QSize(2400, 1600));
    }
}

void TestExportCommand::aFullDiskKeepsThePictureThatWasThere()
{
#ifdef Q_OS_LINUX
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("small")));
    const QByteArray mountPoint = QFile::encodeName(m_folder.filePath(QStringLiteral("small")));
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=128k") != 0)
        QSKIP("Only a person with the right to mount a file system can try this.");
    const Outcome fits = run(QStringLiteral("export small/a.csv --country LA"));
    const Outcome full = run(QStringLiteral("export small/a.png --size 3840x2160"));
    const Outcome fullData = run(QStringLiteral("export small/a.csv --raw --format attache"));
    const QStringList files =
        QDir(m_folder.filePath(QStringLiteral("small"))).entryList(QDir::Files | QDir::Hidden);
    const QByteArray kept = read("small/a.csv");
    ::umount(mountPoint.constData());
    QCOMPARE(fits.exitCode, 0);
    QCOMPARE(full.exitCode, 4);
    QVERIFY(full.err.contains(QStringLiteral("a.png")));
    QCOMPARE(fullData.exitCode, 4);
    QCOMPARE(files, QStringList(QStringLiteral("a.csv")));
    QVERIFY(kept.startsWith("\xEF\xBB\xBFkey,title,date"));
#else
    QSKIP("Only Linux has small file systems in memory.");
#endif
}

void TestExportCommand::aViewLineGivesThePictureThatItsPartsGive()
{
    const QString rest = QStringLiteral(" --what whole --size 1000xauto");
    QCOMPARE(run(QStringLiteral("export parts.png --country LA --lanes country") + rest).exitCode,
             0);
    const QString line = QStringLiteral("attache:view?data=viet-nam-defence-diplomacy-2021-2023"
                                        "&country=LA&lanes=country");
    const Outcome outcome = run(QStringLiteral("export line.png --view ") + line + rest);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!read("parts.png").isEmpty());
    QVERIFY(read("parts.png") == read("line.png"));
    // What is filtered out is there, too, but faint; and a comparison goes below.
    QCOMPARE(run(QStringLiteral("export faint.png --view ") + line +
                 QStringLiteral("&filtered-out=faint") + rest)
                 .exitCode,
             0);
    QCOMPARE(run(QStringLiteral("export compared.png --view ") + line +
                 QStringLiteral("&compare=-12&compare-country=KH") + rest)
                 .exitCode,
             0);
    const QImage plain(m_folder.filePath(QStringLiteral("line.png")));
    QVERIFY(read("faint.png") != read("line.png"));
    QVERIFY(QImage(m_folder.filePath(QStringLiteral("compared.png"))).height() >
            plain.height() + 60);
}

void TestExportCommand::aViewLineOpensItsViewInTheWindow()
{
    QCOMPARE(run(QStringLiteral("screenshot parts.png --country LA")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("screenshot line.png --view attache:view?country=LA")).exitCode, 0);
    QVERIFY(!read("parts.png").isEmpty());
    QVERIFY(read("parts.png") == read("line.png"));
    // What is wrong with a line is said.
    const Outcome wrong =
        run(QStringLiteral("screenshot wrong.png --view attache:view?colour=red"));
    QVERIFY(wrong.err.contains(QStringLiteral("colour=red")));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
