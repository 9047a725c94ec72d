// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/exitcodes.h"
#include "io/nativereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

class TestGenerateCommand : public QObject
{
    Q_OBJECT

private slots:
    void aDataSetIsWritten();
    void theSameNumbersGiveTheSameBytes();
    void wrongArgumentsAreRefusedInOneSentence_data();
    void wrongArgumentsAreRefusedInOneSentence();
    void aFolderThatIsNotThereIsUnwritable();

private:
    int run(const QStringList& arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return findCommand(QStringLiteral("generate"))->run(arguments, QLocale::c(), out, err);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

void TestGenerateCommand::aDataSetIsWritten()
{
    const QString path = m_folder.filePath(QStringLiteral("ten.attache"));
    QCOMPARE(run({QStringLiteral("--events"), QStringLiteral("10"), path}), int(ExitSuccess));
    QCOMPARE(m_err, QString());
    QVERIFY(m_out.contains(QStringLiteral("10")));
    const ReadOutcome outcome = readDataSet(path);
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.dataSet->events().count(), 10u);
    QCOMPARE(outcome.dataSet->info().id, QStringLiteral("generated-10-20210101"));
}

void TestGenerateCommand::theSameNumbersGiveTheSameBytes()
{
    const auto make = [this](const char* seed, const QString& name) {
        return run({QStringLiteral("--events=20"), QStringLiteral("--seed"),
                    QString::fromLatin1(seed), m_folder.filePath(name)});
    };
    QCOMPARE(make("5", QStringLiteral("a")), int(ExitSuccess));
    QCOMPARE(make("5", QStringLiteral("b")), int(ExitSuccess));
    QCOMPARE(make("6", QStringLiteral("c")), int(ExitSuccess));
    QVERIFY(!bytes(QStringLiteral("a")).isEmpty());
    QCOMPARE(bytes(QStringLiteral("a")), bytes(QStringLiteral("b")));
    QVERIFY(bytes(QStringLiteral("a")) != bytes(QStringLiteral("c")));
}

void TestGenerateCommand::wrongArgumentsAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("arguments");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no number of events") << QStringLiteral("out");
    QTest::newRow("no file") << QStringLiteral("--events 5");
    QTest::newRow("two files") << QStringLiteral("--events 5 a b");
    QTest::newRow("no events") << QStringLiteral("--events 0 out");
    QTest::newRow("a fraction") << QStringLiteral("--events 1.5 out");
    QTest::newRow("more than a file may hold") << QStringLiteral("--events 2000001 out");
    QTest::newRow("a seed of letters") << QStringLiteral("--events 5 --seed x out");
    QTest::newRow("a seed too large") << QStringLiteral("--events 5 --seed 4294967296 out");
    QTest::newRow("an unknown option") << QStringLiteral("--events 5 --fast out");
}

void TestGenerateCommand::wrongArgumentsAreRefusedInOneSentence()
{
    QFETCH(QString, arguments);
    QCOMPARE(run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)), int(ExitWrongArguments));
    QCOMPARE(m_out, QString());
    QCOMPARE(m_err.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(QStringLiteral("out")));
}

void TestGenerateCommand::aFolderThatIsNotThereIsUnwritable()
{
    QCOMPARE(run({QStringLiteral("--events"), QStringLiteral("5"),
                  QStringLiteral("/nowhere/out.attache")}),
             int(ExitUnwritable));
    QVERIFY(m_err.contains(QStringLiteral("out.attache")));
}

QTEST_GUILESS_MAIN(TestGenerateCommand)

#include "tst_generatecommand.moc"
