// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset.h"
#include "io/nativereader.h"
#include "io/nativewriter.h"
#include "samplefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

class TestNativeWriter : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBackEqual_data();
    void whatIsWrittenIsReadBackEqual();
    void nothingIsAddedOrLost();
    void fieldsKeepTheirOrder();
    void wholeNumbersHaveNoFraction();
    void theFileIsIndentedAndEndsWithALine();
    void defaultsAreLeftOut();
    void aFileIsWritten();
    void aFailureNamesTheFile();
};

namespace {

DataSetPtr readSet(const QByteArray& bytes)
{
    return readDataSetBytes(bytes, QStringLiteral("x")).dataSet;
}

QByteArray bundled()
{
    QFile file(
        QStringLiteral(ATTACHE_PROJECT_DIR "/resources/datasets/viet-nam-2021-2023.attache"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void compareTables(const DataSet& a, const DataSet& b)
{
    QCOMPARE(a.info(), b.info());
    QVERIFY(a.categories() == b.categories());
    QVERIFY(a.participants() == b.participants());
    QVERIFY(a.sources() == b.sources());
    QVERIFY(a.passages() == b.passages());
    QVERIFY(a.figures() == b.figures());
    QVERIFY(a.gaps() == b.gaps());
    QVERIFY(a.disagreements() == b.disagreements());
    QCOMPARE(a.events().count(), b.events().count());
    for (quint32 row = 0; row < a.events().count(); ++row)
        QVERIFY2(a.draft(EventId{row}) == b.draft(EventId{row}), qPrintable(a.title(EventId{row})));
}

} // namespace

void TestNativeWriter::whatIsWrittenIsReadBackEqual_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("sample") << sample();
    QTest::newRow("the data set that comes along") << bundled();
    QTest::newRow("hostile") << testFile("hostile.attache");
}

void TestNativeWriter::whatIsWrittenIsReadBackEqual()
{
    QFETCH(QByteArray, bytes);
    const DataSetPtr first = readSet(bytes);
    QVERIFY(first);
    const QByteArray written = toBytes(*first);
    const ReadOutcome outcome = readDataSetBytes(written, QStringLiteral("written"));
    QVERIFY(outcome.dataSet);
    compareTables(*first, *outcome.dataSet);
    QCOMPARE(toBytes(*outcome.dataSet), written);
}

void TestNativeWriter::nothingIsAddedOrLost()
{
    // The sample leaves defaults out, as a writer must, so the two documents are the same.
    const QJsonDocument before = QJsonDocument::fromJson(sample());
    const QJsonDocument after = QJsonDocument::fromJson(toBytes(*readSet(sample())));
    QVERIFY(before.isObject());
    QCOMPARE(after, before);
}

void TestNativeWriter::fieldsKeepTheirOrder()
{
    const auto withoutSpaces = [](const QByteArray& bytes) {
        QByteArray compact;
        for (const char c : bytes) {
            if (c != ' ' && c != '\n')
                compact += c;
        }
        return compact;
    };
    QCOMPARE(withoutSpaces(toBytes(*readSet(sample()))), withoutSpaces(sample()));
}

void TestNativeWriter::wholeNumbersHaveNoFraction()
{
    const QByteArray bytes = toBytes(*readSet(sample()));
    QVERIFY(bytes.contains("\"value\": 40,\n"));
    QVERIFY(bytes.contains("\"value\": 0.25,\n"));
}

void TestNativeWriter::theFileIsIndentedAndEndsWithALine()
{
    const QByteArray bytes = toBytes(*readSet(sample()));
    QVERIFY(bytes.startsWith("{\n  \"format\": \"attache-data-set\",\n  \"formatVersion\": 1,\n"));
    QVERIFY(bytes.endsWith("\n  ]\n}\n"));
    QVERIFY(!bytes.contains('\r'));
}

void TestNativeWriter::defaultsAreLeftOut()
{
    QByteArray bytes = sample();
    bytes.replace("\"dateReason\": \"No day given.\"",
                  "\"status\": \"not-stated\", \"note\": \"\", \"places\": [], \"date\": { "
                  "\"edtf\": \"2022\", "
                  "\"kind\": \"window\", \"basis\": \"stated\" }");
    bytes.replace("\"citations\": [{ \"passage\": \"met\" }] }\n  ],\n  \"figures\"",
                  "\"citations\": [{ \"passage\": \"met\", \"supports\": [\"event\"] }] }\n  ],\n  "
                  "\"figures\"");
    const QJsonObject event = QJsonDocument::fromJson(toBytes(*readSet(bytes)))
                                  .object()[QStringLiteral("events")]
                                  .toArray()[1]
                                  .toObject();
    QCOMPARE(event.keys(),
             (QStringList{QStringLiteral("category"), QStringLiteral("citations"),
                          QStringLiteral("date"), QStringLiteral("key"), QStringLiteral("title")}));
    QCOMPARE(event[QStringLiteral("date")].toObject().keys(), QStringList(QStringLiteral("edtf")));
    QCOMPARE(event[QStringLiteral("citations")].toArray()[0].toObject().keys(),
             QStringList(QStringLiteral("passage")));
}

void TestNativeWriter::aFileIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.attache"));
    const DataSetPtr set = readSet(sample());
    QVERIFY(writeDataSet(*set, path));
    const ReadOutcome outcome = readDataSet(path);
    QVERIFY(outcome.dataSet);
    compareTables(*set, *outcome.dataSet);
}

void TestNativeWriter::aFailureNamesTheFile()
{
    const Result<void> result =
        writeDataSet(*readSet(sample()), QStringLiteral("/nowhere/out.attache"));
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(QStringLiteral("out.attache")));
}

QTEST_GUILESS_MAIN(TestNativeWriter)

#include "tst_nativewriter.moc"
