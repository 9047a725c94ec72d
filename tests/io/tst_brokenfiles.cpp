// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset.h"
#include "io/nativereader.h"
#include "samplefile.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace attache;

/// Files that are no sound JSON, or no JSON that a data set could be.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

private slots:
    void faultsOfTheTextHaveOneSentenceAndAPlace_data();
    void faultsOfTheTextHaveOneSentenceAndAPlace();
    void harmlessOdditiesAreRead_data();
    void harmlessOdditiesAreRead();
    void utf16IsNamed_data();
    void utf16IsNamed();
    void everyBeginningOfAFileIsRefused();
    void flippedBytesNeverCrash();
    void removedBytesNeverCrash();
    void oneHugeRecordIsRefused();
    void longTitlesAreCutWithAWarning();
    void unpairedSurrogatesAreReplaced();
    void otherFilesDoNotLookLikeADataSet_data();
    void otherFilesDoNotLookLikeADataSet();
};

namespace {

ReadOutcome read(const QByteArray& bytes)
{
    return readDataSetBytes(bytes, QStringLiteral("broken.attache"));
}

} // namespace

void TestBrokenFiles::faultsOfTheTextHaveOneSentenceAndAPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");

    const auto row = [](const char* name, QByteArray bytes, int line, int column,
                        const char* words) {
        QTest::newRow(name) << bytes << line << column << QString::fromUtf8(words);
    };
    row("empty", "", 1, 1, "The file is empty");
    row("white space only", " \n\t ", 2, 3, "The file is empty");
    row("byte order mark only", "\xEF\xBB\xBF", 1, 1, "The file is empty");
    row("a list", "[1, 2]", 1, 1, "must begin with “{”");
    row("a text", "  \"format\"", 1, 3, "must begin with “{”");
    row("a word", "format", 1, 1, "A value is expected");
    row("comma at the end", "{\n  \"id\": \"x\",\n}", 3, 1, "A field name");
    row("comma missing", "{\n  \"id\": \"x\"\n  \"title\": 1}", 3, 3, "“,” or the closing");
    row("comma missing in a list", "{ \"a\": [1 2] }", 1, 11, "“,” or the closing");
    row("colon missing", "{ \"id\" \"x\" }", 1, 8, "“:” is expected");
    row("name without quotation marks", "{ id: 1 }", 1, 3, "A field name");
    row("single quotation marks", "{ \"id\": 'x' }", 1, 9, "A value is expected");
    row("a comment", "{ \"id\": /* x */ 1 }", 1, 9, "A value is expected");
    row("not closed", "{ \"id\": [1", 1, 11, "ends too early");
    row("text not closed", "{ \"id\": \"x", 1, 11, "ends too early");
    row("something behind", "{}\n{}", 2, 1, "nothing may follow");
    row("NUL behind", QByteArray("{}\0", 3), 1, 3, "nothing may follow");
    row("NUL in a text", QByteArray("{ \"id\": \"a\0b\" }", 15), 1, 11, "control character");
    row("line break in a text", "{ \"id\": \"a\nb\" }", 1, 11, "control character");
    row("unknown escape", "{ \"id\": \"a\\x\" }", 1, 11, "escape that JSON knows");
    row("half an escape", "{ \"id\": \"\\u12G4\" }", 1, 10, "escape that JSON knows");
    row("unpaired high surrogate", "{ \"id\": \"\\ud800x\" }", 1, 10, "escape that JSON knows");
    row("Latin-1", "{ \"id\": \"caf\xE9\" }", 1, 13, "not valid UTF-8");
    row("overlong encoding", "{ \"id\": \"\xC0\x80\" }", 1, 10, "not valid UTF-8");
    row("surrogate in UTF-8", "{ \"id\": \"\xED\xA0\x80\" }", 1, 10, "not valid UTF-8");
    row("number too large", "{ \"id\": 1e999 }", 1, 9, "too large");
    row("number without digits", "{ \"id\": 1. }", 1, 11, "not a number");
    row("plus sign", "{ \"id\": +1 }", 1, 9, "A value is expected");
    row("not a number", "{ \"id\": NaN }", 1, 9, "A value is expected");
    row("infinity", "{ \"id\": -Infinity }", 1, 10, "A value is expected");
    row("lists in lists", QByteArray("{ \"id\": ") + QByteArray(100'000, '['), 1, 72,
        "more than 64 deep");
    row("objects in objects", QByteArray("{\"a\":").repeated(100'000), 1, 321, "more than 64 deep");
    row("lists only", QByteArray(100'000, '['), 1, 1, "must begin with “{”");
}

void TestBrokenFiles::faultsOfTheTextHaveOneSentenceAndAPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const ReadOutcome outcome = read(bytes);
    QVERIFY(!outcome.dataSet);
    QCOMPARE(outcome.issues.size(), 1);
    const Issue& issue = outcome.issues.first();
    QVERIFY2(issue.text.contains(words), qPrintable(issue.text));
    QCOMPARE(issue.severity, Issue::Severity::Error);
    QCOMPARE(issue.line, line);
    QCOMPARE(issue.column, column);
}

void TestBrokenFiles::harmlessOdditiesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray windows = sample();
    windows.replace('\n', "\r\n");
    QTest::newRow("CR LF") << windows;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + sample());
    QTest::newRow("one line") << sample().replace('\n', ' ');
    QTest::newRow("white space around") << QByteArray("\n\n" + sample() + "\n\t ");
}

void TestBrokenFiles::harmlessOdditiesAreRead()
{
    QFETCH(QByteArray, bytes);
    const ReadOutcome outcome = read(bytes);
    QCOMPARE(outcome.issues, Issues());
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.dataSet->events().count(), 2u);
}

void TestBrokenFiles::utf16IsNamed_data()
{
    QTest::addColumn<int>("encoding");

    QTest::newRow("UTF-16, little end first") << int(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << int(QStringConverter::Utf16BE);
    QTest::newRow("UTF-32, little end first") << int(QStringConverter::Utf32LE);
    QTest::newRow("UTF-32, big end first") << int(QStringConverter::Utf32BE);
}

void TestBrokenFiles::utf16IsNamed()
{
    QFETCH(int, encoding);
    for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
        QStringEncoder encoder(QStringConverter::Encoding(encoding), flag);
        const QByteArray bytes = encoder.encode(QString::fromUtf8(sample()));
        const ReadOutcome outcome = read(bytes);
        QVERIFY(!outcome.dataSet);
        QCOMPARE(outcome.issues.size(), 1);
        QVERIFY(outcome.issues.first().text.contains(QStringLiteral("UTF-16")));
    }
}

void TestBrokenFiles::everyBeginningOfAFileIsRefused()
{
    const QByteArray whole = sample().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ReadOutcome outcome = read(whole.first(length));
        QVERIFY2(!outcome.dataSet, qPrintable(QString::number(length)));
        QVERIFY2(hasErrors(outcome.issues), qPrintable(QString::number(length)));
    }
}

void TestBrokenFiles::flippedBytesNeverCrash()
{
    QRandomGenerator random(20220503);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = sample();
        for (int flips = 1 + int(random.bounded(4)); flips > 0; --flips) {
            const auto at = qsizetype(random.bounded(quint32(bytes.size())));
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        const ReadOutcome outcome = read(bytes);
        QCOMPARE(outcome.dataSet == nullptr, hasErrors(outcome.issues));
        refused += outcome.dataSet ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

void TestBrokenFiles::removedBytesNeverCrash()
{
    QRandomGenerator random(20220504);
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = sample();
        const auto from = qsizetype(random.bounded(quint32(bytes.size())));
        const auto to = qsizetype(random.bounded(quint32(bytes.size())));
        const QByteArray piece = bytes.sliced(from, std::min<qsizetype>(40, bytes.size() - from));
        if (random.bounded(2) == 0)
            bytes.remove(from, 1 + random.bounded(40));
        else
            bytes.insert(to, piece);
        const ReadOutcome outcome = read(bytes);
        QCOMPARE(outcome.dataSet == nullptr, hasErrors(outcome.issues));
    }
}

void TestBrokenFiles::oneHugeRecordIsRefused()
{
    QByteArray bytes = sample();
    bytes.replace("\"places\": [\"Hanoi\"]",
                  QByteArray("\"places\": [" + QByteArray("0,").repeated(2'000'001) + "0]"));
    const ReadOutcome outcome = read(bytes);
    QVERIFY(!outcome.dataSet);
    QVERIFY(outcome.issues.last().text.contains(QStringLiteral("more than 2000000 values")));
    QCOMPARE(outcome.issues.last().line, 44);
}

void TestBrokenFiles::longTitlesAreCutWithAWarning()
{
    QByteArray bytes = sample();
    bytes.replace("\"title\": \"Visit\"",
                  QByteArray("\"title\": \"" + QByteArray(100'000, 'x') + '"'));
    const ReadOutcome outcome = read(bytes);
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.dataSet->title(EventId{1}), QString(10'000, u'x'));
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().path, QStringLiteral("/events/1/title"));
    QVERIFY(outcome.issues.first().text.contains(QStringLiteral("longer than 10000 characters")));
}

void TestBrokenFiles::unpairedSurrogatesAreReplaced()
{
    QByteArray bytes = sample();
    bytes.replace("\"title\": \"Visit\"", "\"title\": \"a\\udc00b\\u0000c\\ufdd0\"");
    const ReadOutcome outcome = read(bytes);
    QVERIFY(outcome.dataSet);
    const QString title = outcome.dataSet->title(EventId{1});
    QVERIFY(title.startsWith(QStringLiteral("a\uFFFD")));
    QVERIFY(title.endsWith(QStringLiteral("b\uFFFDc\uFFFD")));
}

void TestBrokenFiles::otherFilesDoNotLookLikeADataSet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("looksRight");

    QTest::newRow("the sample") << sample() << true;
    QTest::newRow("its beginning") << sample().first(40) << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + sample()) << true;
    QTest::newRow("other JSON") << QByteArray("{ \"type\": \"FeatureCollection\" }") << false;
    QTest::newRow("the name in a table") << QByteArray("a,b\nattache-data-set,1") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestBrokenFiles::otherFilesDoNotLookLikeADataSet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, looksRight);
    QCOMPARE(looksLikeDataSet(bytes), looksRight);
}

QTEST_GUILESS_MAIN(TestBrokenFiles)

#include "tst_brokenfiles.moc"
