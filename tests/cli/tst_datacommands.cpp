// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statscommand.h"
#include "cli/validatecommand.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

/// The commands that check and count a data set, as a shell would see them.
class TestDataCommands : public QObject
{
    Q_OBJECT

private slots:
    void theDataSetThatComesAlongIsValid();
    void aQuotationThatMovedInTheFullTextIsNamed();
    void theTextItWasCodedFromProvesEveryQuotation();
    void aDataSetWithErrorsIsNotValid();
    void aMissingFileIsUnreadable_data();
    void aMissingFileIsUnreadable();
    void wrongArgumentsAreRefusedInOneSentence_data();
    void wrongArgumentsAreRefusedInOneSentence();
    void statsCountsByEveryTerm();
    void statsAsJsonSaysTheSame();

private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;

        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };
    using Command = int (*)(const QStringList&, const QLocale&, QTextStream&, QTextStream&);
    static Answer run(Command command, const QStringList& arguments)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.code = command(arguments, QLocale::c(), out, err);
        return answer;
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    /// The small example of FORMAT.md, which stands there in one piece.
    static QByteArray example()
    {
        QFile page(QStringLiteral(ATTACHE_PROJECT_DIR "/resources/schema/FORMAT.md"));
        if (!page.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = page.readAll();
        const qsizetype begin = text.indexOf("```json") + 7;
        return text.sliced(begin, text.indexOf("```", begin) - begin);
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray exampleText =
    "The two sides met in Hanoi on 3 May 2022. About 40 officers took part.";

} // namespace

void TestDataCommands::theDataSetThatComesAlongIsValid()
{
    const Answer answer = run(runValidateCommand, {});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(QStringLiteral("Errors: 0; warnings: 0")), qPrintable(answer.out));
    QVERIFY(answer.out.contains(QStringLiteral("moved 0, ambiguous 0, missing 0, unchecked 0")));
}

void TestDataCommands::theTextItWasCodedFromProvesEveryQuotation()
{
    const QString file = write(QStringLiteral("example.attache"), example());
    const QString text = write(QStringLiteral("anything.txt"), exampleText);
    const Answer answer = run(runValidateCommand,
                              {file, QStringLiteral("--sources"), text, QStringLiteral("--json")});
    QCOMPARE(answer.code, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(QStringLiteral("isValid")).toBool(), true);
    QCOMPARE(json.value(QStringLiteral("fullTextQuotations"))
                 .toObject()
                 .value(QStringLiteral("exact"))
                 .toInt(),
             2);
    QCOMPARE(json.value(QStringLiteral("issues")).toArray().size(), qsizetype(0));
}

void TestDataCommands::aQuotationThatMovedInTheFullTextIsNamed()
{
    const QString file = write(QStringLiteral("example.attache"), example());
    const QString text = write(QStringLiteral("report.txt"), "News. " + exampleText);
    const Answer answer =
        run(runValidateCommand, {file, QStringLiteral("--sources"), m_folder.path()});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(QStringLiteral("“report.meeting” is moved")),
             qPrintable(answer.out));
    QVERIFY(answer.out.contains(QStringLiteral("SHA-256")));
    QVERIFY(QFile::remove(text));
}

void TestDataCommands::aDataSetWithErrorsIsNotValid()
{
    QByteArray broken = example();
    broken.replace("\"dialogue\"", "\"monologue\"");
    const QString file = write(QStringLiteral("broken.attache"), broken);
    const Answer answer = run(runValidateCommand, {file});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(QStringLiteral("monologue")), qPrintable(answer.out));
    QVERIFY(answer.out.contains(QStringLiteral("Errors: 1; warnings: 0")));
    // Nothing can be counted in it.
    QCOMPARE(run(runStatsCommand, {file}).code, 3);
}

void TestDataCommands::aMissingFileIsUnreadable_data()
{
    QTest::addColumn<bool>("validates");
    QTest::newRow("validate") << true;
    QTest::newRow("stats") << false;
}

void TestDataCommands::aMissingFileIsUnreadable()
{
    QFETCH(bool, validates);
    const Answer answer =
        run(validates ? runValidateCommand : runStatsCommand, {QStringLiteral("nowhere.attache")});
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(QStringLiteral("nowhere.attache")));
}

void TestDataCommands::wrongArgumentsAreRefusedInOneSentence_data()
{
    QTest::addColumn<bool>("validates");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("validate, two files") << true << "a b";
    QTest::newRow("validate, unknown option") << true << "--colour";
    QTest::newRow("stats takes no sources") << false << "--sources x";
}

void TestDataCommands::wrongArgumentsAreRefusedInOneSentence()
{
    QFETCH(bool, validates);
    QFETCH(QString, arguments);
    const Answer answer =
        run(validates ? runValidateCommand : runStatsCommand, arguments.split(QLatin1Char(' ')));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.err.trimmed().count(QLatin1Char('\n')), qsizetype(0));
    QVERIFY(!answer.err.trimmed().isEmpty());
}

void TestDataCommands::statsCountsByEveryTerm()
{
    const Answer answer = run(runStatsCommand, {write(QStringLiteral("e.attache"), example())});
    QCOMPARE(answer.code, 0);
    for (const char* line :
         {"An example, version 1", "Events: 1, 0 of them undated",
          "First date: 2022-05-03; last date: 2022-05-03", "dialogue  Dialogue  1",
          "VN  Viet Nam  1", "2022  1", "instant  1", "report  A report  1", "Issues: 0"}) {
        QVERIFY2(answer.out.contains(QString::fromLatin1(line)),
                 qPrintable(QString::fromLatin1(line) + QLatin1Char('\n') + answer.out));
    }
}

void TestDataCommands::statsAsJsonSaysTheSame()
{
    const QJsonObject json = run(runStatsCommand, {write(QStringLiteral("e.attache"), example()),
                                                   QStringLiteral("--json")})
                                 .json();
    QCOMPARE(json.value(QStringLiteral("events")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("firstDate")).toString(), QStringLiteral("2022-05-03"));
    const QJsonObject country =
        json.value(QStringLiteral("byCountry")).toArray().first().toObject();
    QCOMPARE(country.value(QStringLiteral("key")).toString(), QStringLiteral("VN"));
    QCOMPARE(country.value(QStringLiteral("count")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("figuresByMeasure"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("key"))
                 .toString(),
             QStringLiteral("attending"));
}

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_datacommands.moc"
