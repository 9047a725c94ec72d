// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datecommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>
#include <QTextStream>

using namespace attache;

namespace {

/// What one run of the command wrote and returned.
struct Run
{
    int status = -1;
    QString out;
    QString err;

    /// The answer's value in the line that begins with the label.
    QString value(const char* label) const
    {
        const QString start = QString::fromLatin1(label) + QLatin1Char(':');
        for (const QString& line : out.split(QLatin1Char('\n'))) {
            if (line.startsWith(start))
                return line.sliced(start.size()).trimmed();
        }
        return {};
    }
};

Run run(const QStringList& arguments)
{
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.status = runDateCommand(arguments, QLocale(), out, err);
    out.flush();
    err.flush();
    return result;
}

Run run(const char* arguments)
{
    return run(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestDateCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theAnswerSaysWhatTheExpressionMeans();
    void pointsAreDaysThatAreStillIncluded_data();
    void pointsAreDaysThatAreStillIncluded();
    void jsonIsOneObject();
    void jsonNamesFlags();
    void theKindCanBeOverridden();
    void anExpressionMayBeginWithAMinus_data();
    void anExpressionMayBeginWithAMinus();
    void anInvalidExpressionIsExplained();
    void wrongArgumentsAreRefusedInOneSentence_data();
    void wrongArgumentsAreRefusedInOneSentence();
    void helpIsNoError();
};

void TestDateCommand::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestDateCommand::theAnswerSaysWhatTheExpressionMeans()
{
    const Run answer = run("2021-12/2022-05");
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.value("Expression"), QStringLiteral("2021-12/2022-05"));
    QCOMPARE(answer.value("EDTF level"), QStringLiteral("0"));
    QCOMPARE(answer.value("Form"), QStringLiteral("interval"));
    QCOMPARE(answer.value("Kind"), QStringLiteral("duration"));
    QCOMPARE(answer.value("In words"), QStringLiteral("from December 2021 to May 2022"));
}

void TestDateCommand::pointsAreDaysThatAreStillIncluded_data()
{
    QTest::addColumn<QString>("points");
    const auto row = [](const char* text, const char* points) {
        QTest::newRow(text) << QString::fromLatin1(points);
    };
    row("2022-12-08", "2022-12-08 2022-12-08 2022-12-08 2022-12-08");
    row("2021-12/2022-05", "2021-12-01 2021-12-31 2022-05-01 2022-05-31");
    row("2022-12-08/2022-12-10", "2022-12-08 2022-12-08 2022-12-10 2022-12-10");
    row("2022", "2022-01-01 2022-12-31 2022-01-01 2022-12-31");
    row("2023/..", "2023-01-01 2023-12-31 open open");
    row("../2023", "open open 2023-01-01 2023-12-31");
    row("2023/", "2023-01-01 2023-12-31 2023-01-01 unknown");
    row("/2023", "unknown 2023-12-31 2023-01-01 2023-12-31");
    row("2022-09-02T09:00:00+07:00",
        "2022-09-02T09:00:00 2022-09-02T09:00:00 2022-09-02T09:00:00 2022-09-02T09:00:00");
    row("-0043-03-15", "-0043-03-15 -0043-03-15 -0043-03-15 -0043-03-15");
    row("Y12345", "+12345-01-01 +12345-12-31 +12345-01-01 +12345-12-31");
}

void TestDateCommand::pointsAreDaysThatAreStillIncluded()
{
    QFETCH(QString, points);
    const Run answer = run(QTest::currentDataTag());
    QCOMPARE(answer.status, 0);
    const QStringList given{answer.value("Earliest start"), answer.value("Latest start"),
                            answer.value("Earliest end"), answer.value("Latest end")};
    QCOMPARE(given.join(QLatin1Char(' ')), points);
}

void TestDateCommand::jsonIsOneObject()
{
    const Run spaced = run({QStringLiteral("--json"), QStringLiteral("[2021, 2022-12]")});
    QCOMPARE(spaced.status, 0);
    const QJsonObject expected{
        {QStringLiteral("expression"), QStringLiteral("[2021,2022-12]")},
        {QStringLiteral("level"), 2},
        {QStringLiteral("form"), QStringLiteral("one-of")},
        {QStringLiteral("kind"), QStringLiteral("window")},
        {QStringLiteral("earliestStart"), QStringLiteral("2021-01-01")},
        {QStringLiteral("latestStart"), QStringLiteral("2022-12-31")},
        {QStringLiteral("earliestEnd"), QStringLiteral("2021-01-01")},
        {QStringLiteral("latestEnd"), QStringLiteral("2022-12-31")},
        {QStringLiteral("flags"), QJsonArray{QStringLiteral("one-of")}},
        {QStringLiteral("words"), QStringLiteral("in 2021 or December 2022")}};
    QCOMPARE(QJsonDocument::fromJson(spaced.out.toUtf8()).object(), expected);
}

void TestDateCommand::jsonNamesFlags()
{
    const Run answer = run("2022%/.. --json");
    const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    const QJsonArray expected{QStringLiteral("approximate"), QStringLiteral("uncertain"),
                              QStringLiteral("open-end")};
    QCOMPARE(object.value(QLatin1String("flags")).toArray(), expected);
    QCOMPARE(object.value(QLatin1String("latestEnd")).toString(), QStringLiteral("open"));
}

void TestDateCommand::theKindCanBeOverridden()
{
    const Run answer = run("2022-12-22 --kind state-as-of");
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.value("In words"), QStringLiteral("as of 22 December 2022"));
    QCOMPARE(run("--kind=window 2021-12/2022-05").value("In words"),
             QStringLiteral("some time between December 2021 and May 2022"));
}

void TestDateCommand::anExpressionMayBeginWithAMinus_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("alone") << QStringLiteral("-0043");
    QTest::newRow("after two dashes") << QStringLiteral("-- -0043");
    QTest::newRow("before an option") << QStringLiteral("-0043 --kind window");
    QTest::newRow("after an option") << QStringLiteral("--kind window -0043");
    QTest::newRow("after an option and two dashes") << QStringLiteral("--kind window -- -0043");
}

void TestDateCommand::anExpressionMayBeginWithAMinus()
{
    QFETCH(QString, arguments);
    const Run answer = run(qPrintable(arguments));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.value("Expression"), QStringLiteral("-0043"));
    QCOMPARE(answer.value("In words"), QStringLiteral("some time in 44 BC"));
}

void TestDateCommand::anInvalidExpressionIsExplained()
{
    const Run answer = run("12/2022 --json");
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(QStringLiteral("write “2022-12”")));
    QCOMPARE(run(QStringList{QString()}).status, 1);
}

void TestDateCommand::wrongArgumentsAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("none") << QString();
    QTest::newRow("two expressions") << QStringLiteral("2021 2022");
    QTest::newRow("two with a minus") << QStringLiteral("-0043 -0044");
    QTest::newRow("an unknown option") << QStringLiteral("2022 --xml");
    QTest::newRow("an unknown kind") << QStringLiteral("2022 --kind forever");
    QTest::newRow("a kind without its value") << QStringLiteral("2022 --kind");
}

void TestDateCommand::wrongArgumentsAreRefusedInOneSentence()
{
    QFETCH(QString, arguments);
    const Run answer = run(qPrintable(arguments));
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err.trimmed().count(QLatin1Char('\n')), 0);
    QVERIFY(!answer.err.trimmed().isEmpty());
}

void TestDateCommand::helpIsNoError()
{
    const Run answer = run("--help");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(QStringLiteral("Usage: attache date")));
    QCOMPARE(answer.err, QString());
}

QTEST_GUILESS_MAIN(TestDateCommand)
#include "tst_datecommand.moc"
