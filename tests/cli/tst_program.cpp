// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, started as a shell would, without a display.
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void aWindowWithoutADisplayIsRefusedInOneSentence();
    void aDisplayThatDoesNotAnswerIsRefusedLikewise();
    void whatElseKeepsAWindowFromOpeningIsSaidInQtsWords();
    void exportNeverTakesThePlaceOfWhatItReads();
    void whatCannotBePrintedIsAFailure();
    void exportSaysWhatItWrote();
    void exportFollowsItsOptions();
    void everyFailureHasItsOwnExitCodeAndSentence_data();
    void everyFailureHasItsOwnExitCodeAndSentence();
    void aDateIsExplained();
    void aWrongDateEndsWithStatusOne();
    void vietnameseIsSpokenWhenAskedFor();
    void aScreenshotIsThePictureOfTheWindow();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList& arguments);

    QTemporaryDir m_folder;
};

TestProgram::Outcome TestProgram::run(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(ATTACHE_EXECUTABLE), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {code, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestProgram::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("--help") << QStringList{QStringLiteral("--help")}
                            << QStringLiteral("attache export OUT.png");
    QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << QStringLiteral("Exit status");
    QTest::newRow("help of a command")
        << QStringList{QStringLiteral("export"), QStringLiteral("--help")}
        << QStringLiteral("--country");
    QTest::newRow("--version") << QStringList{QStringLiteral("--version")}
                               << QStringLiteral("Attaché 0.");
}

void TestProgram::helpAndVersionNeedNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(expected), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void TestProgram::aWindowWithoutADisplayIsRefusedInOneSentence()
{
#if !defined(Q_OS_LINUX)
    QSKIP("only Linux has sessions without a display");
#endif
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    QVERIFY(outcome.err.contains(QStringLiteral("no display")));
}

void TestProgram::aDisplayThatDoesNotAnswerIsRefusedLikewise()
{
#if !defined(Q_OS_LINUX)
    QSKIP("only Linux has displays that may not answer");
#endif
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTACHE_EXECUTABLE), QStringList());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
}

void TestProgram::whatElseKeepsAWindowFromOpeningIsSaidInQtsWords()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nosuchplatform"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTACHE_EXECUTABLE), QStringList());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 5);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(QStringLiteral("nosuchplatform")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("no display")), qPrintable(said));
}

void TestProgram::exportNeverTakesThePlaceOfWhatItReads()
{
    const QString path = m_folder.filePath(QStringLiteral("self.png"));
    const QByteArray bytes = "{\"format\": \"attache-data-set\", \"formatVersion\": 1, "
                             "\"id\": \"self\", \"title\": \"Self\"}";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Outcome outcome =
        run({QStringLiteral("export"), QStringLiteral("self.png"), QStringLiteral("./self.png")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestProgram::whatCannotBePrintedIsAFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no device that is always full");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(ATTACHE_EXECUTABLE),
                  {QStringLiteral("date"), QStringLiteral("2022")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 4);
}

void TestProgram::exportSaysWhatItWrote()
{
    const Outcome outcome = run({QStringLiteral("export"), QStringLiteral("all.png")});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("all.png: 1920 × 1080 pixels")),
             qPrintable(outcome.out));
    QCOMPARE(QImage(m_folder.filePath(QStringLiteral("all.png"))).size(), QSize(1920, 1080));
}

void TestProgram::exportFollowsItsOptions()
{
    const Outcome outcome =
        run({QStringLiteral("export"), QStringLiteral("few.png"), QStringLiteral("--country"),
             QStringLiteral("LA,kh"), QStringLiteral("--from"), QStringLiteral("2022"),
             QStringLiteral("--to"), QStringLiteral("2022-12"), QStringLiteral("--size"),
             QStringLiteral("800x600"), QStringLiteral("--scale"), QStringLiteral("2")});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QImage few(m_folder.filePath(QStringLiteral("few.png")));
    QCOMPARE(few.size(), QSize(1600, 1200));
    const Outcome other =
        run({QStringLiteral("export"), QStringLiteral("other.png"), QStringLiteral("--size"),
             QStringLiteral("800x600"), QStringLiteral("--scale"), QStringLiteral("2")});
    QCOMPARE(other.exitCode, 0);
    QVERIFY(QImage(m_folder.filePath(QStringLiteral("other.png"))) != few);
}

void TestProgram::everyFailureHasItsOwnExitCodeAndSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown option") << "--frobnicate" << 2 << "--frobnicate";
    QTest::newRow("unknown theme") << "--theme pink" << 2 << "pink";
    QTest::newRow("export nothing") << "export" << 2 << ".png";
    QTest::newRow("export no picture") << "export out.txt" << 2 << "out.txt";
    QTest::newRow("too many files") << "export a.png b c" << 2 << "c";
    QTest::newRow("unknown option of export") << "export a.png --colour" << 2 << "colour";
    QTest::newRow("no size") << "export a.png --size big" << 2 << "big";
    QTest::newRow("size too large") << "export a.png --size 90000x90000" << 2 << "too large";
    QTest::newRow("no scale") << "export a.png --scale 99" << 2 << "99";
    QTest::newRow("no country") << "export a.png --country XX" << 2 << "XX";
    QTest::newRow("no date") << "export a.png --from 12/2022" << 2 << "12/2022";
    QTest::newRow("range backwards") << "export a.png --from 2023 --to 2021" << 2 << "--from";
    QTest::newRow("missing input") << "export a.png nowhere.attache" << 3 << "nowhere.attache";
    QTest::newRow("folder as input") << "export a.png /" << 3 << "/";
    QTest::newRow("unwritable output") << "export /no-such-folder/a.png" << 4 << "a.png";
    QTest::newRow("screenshot too large")
        << "screenshot a.png --size 30000x30000" << 2 << "too large";
    QTest::newRow("unknown event") << "screenshot a.png --select nobody" << 2 << "nobody";
    QTest::newRow("date without expression") << "date" << 2 << "";
}

void TestProgram::everyFailureHasItsOwnExitCodeAndSentence()
{
    QFETCH(QString, arguments);
    QFETCH(QString, mentions);
    const Outcome outcome = run(arguments.split(QLatin1Char(' ')));
    QTEST(outcome.exitCode, "exitCode");
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(mentions), qPrintable(outcome.err));
    QCOMPARE(outcome.err.trimmed().count(QLatin1Char('\n')), 0);
    QVERIFY(!outcome.err.trimmed().isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("a.png"))));
}

void TestProgram::aDateIsExplained()
{
    const Outcome outcome = run({QStringLiteral("date"), QStringLiteral("2021-12/2022-05"),
                                 QStringLiteral("--kind"), QStringLiteral("window")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(QStringLiteral("some time between December 2021 and May 2022"),
                                 Qt::CaseInsensitive));
    QVERIFY(outcome.out.contains(QStringLiteral("2022-05-31")));
}

void TestProgram::aWrongDateEndsWithStatusOne()
{
    const Outcome outcome = run({QStringLiteral("date"), QStringLiteral("2022-02-30")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.err.isEmpty());
}

void TestProgram::vietnameseIsSpokenWhenAskedFor()
{
    const Outcome english = run({QStringLiteral("--help")});
    const Outcome vietnamese =
        run({QStringLiteral("--language"), QStringLiteral("vi"), QStringLiteral("--help")});
    QCOMPARE(vietnamese.exitCode, 0);
    QVERIFY(vietnamese.out != english.out);
    QVERIFY(vietnamese.out.contains(QStringLiteral("attache export")));
}

void TestProgram::aScreenshotIsThePictureOfTheWindow()
{
    const Outcome outcome =
        run({QStringLiteral("screenshot"), QStringLiteral("window.png"), QStringLiteral("--size"),
             QStringLiteral("1000x700"), QStringLiteral("--select"),
             QStringLiteral("vietnam-defence-2022")});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(QImage(m_folder.filePath(QStringLiteral("window.png"))).size(), QSize(1000, 700));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
