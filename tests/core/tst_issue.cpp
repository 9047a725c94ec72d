// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <QTest>

using namespace attache;

class TestIssue : public QObject
{
    Q_OBJECT

private slots:
    void anIssueIsOneLine_data();
    void anIssueIsOneLine();
    void onlyAnErrorIsAnError();
};

void TestIssue::anIssueIsOneLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* file, int line, int column, const char* path,
                        const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(file) << line << column << QString::fromUtf8(path)
                            << QString::fromUtf8(expected);
    };
    row("everything", "a.attache", 12, 5, "/events/3/date",
        "a.attache:12:5: No such day. (/events/3/date)");
    row("no column", "a.attache", 12, 0, "/events/3", "a.attache:12: No such day. (/events/3)");
    row("no line", "a.attache", 0, 0, "", "a.attache: No such day.");
    row("a column without its line says nothing", "a.attache", 0, 5, "", "a.attache: No such day.");
    row("no place at all", "", 0, 0, "", "No such day.");
    row("only a path", "", 0, 0, "date", "No such day. (date)");
    row("no file", "", 12, 5, "", "12:5: No such day.");
    row("what a terminal would obey", "a\x1b[31m.attache", 1, 0, "/x\ny",
        "a\uFFFD[31m.attache:1: No such day. (/x y)");
    row("placeholders in names", "%1.attache", 1, 2, "/%2", "%1.attache:1:2: No such day. (/%2)");
}

void TestIssue::anIssueIsOneLine()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, path);
    const Issue issue{
        Issue::Severity::Warning, QStringLiteral("No such day."), file, line, column, path};
    QTEST(toText(issue), "expected");
}

void TestIssue::onlyAnErrorIsAnError()
{
    Issue warning;
    Issue error;
    error.severity = Issue::Severity::Error;
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({warning, warning}));
    QVERIFY(hasErrors({error}));
    QVERIFY(hasErrors({warning, warning, error}));
    QVERIFY(hasErrors({error, warning}));
}

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
