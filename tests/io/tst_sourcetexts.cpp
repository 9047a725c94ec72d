// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sourcetexts.h"
#include "support/sampledataset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using attache::test::SampleBuilder;

/// Full texts are found for sources by what they are, not by what they look like.
class TestSourceTexts : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsFoundByItsHashWhateverItsName();
    void oneFileServesEverySourceThatNamesIt();
    void aTextWithAnotherHashIsFoundByItsName();
    void theHashGoesBeforeTheName();
    void aFileOfNoSourceIsNamedWhenItWasGiven();
    void filesInFoldersThatCannotBeMeantAreNotRead();
    void aFileThatCannotBeReadIsAWarning();
    void theTextIsNormalised();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    /// A data set of sources with these keys, all coded from the bytes.
    static DataSetPtr codedFrom(const QByteArray& bytes, const QStringList& keys)
    {
        SampleBuilder builder;
        for (const QString& key : keys) {
            Source source;
            source.key = key;
            source.sha256 = QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            source.length = bytes.size();
            builder.addSource(source);
        }
        return builder.build();
    }

    QTemporaryDir m_folder;
};

void TestSourceTexts::aTextIsFoundByItsHashWhateverItsName()
{
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    write(QStringLiteral("hash/deep/anything.txt"), "They met.");
    const SourceTexts texts =
        readSourceTexts(*dataSet, {m_folder.filePath(QStringLiteral("hash"))});
    QCOMPARE(texts.count(), 1);
    QCOMPARE(texts.text(SourceId{0})->text, QStringLiteral("They met."));
    QVERIFY(isSameFile(dataSet->source(SourceId{0}), *texts.text(SourceId{0})));
}

void TestSourceTexts::oneFileServesEverySourceThatNamesIt()
{
    const DataSetPtr dataSet =
        codedFrom("a,b\n1,2\n", {QStringLiteral("january"), QStringLiteral("february")});
    const QString file = write(QStringLiteral("table.csv"), "a,b\n1,2\n");
    const SourceTexts texts = readSourceTexts(*dataSet, {file});
    QCOMPARE(texts.count(), 2);
    QCOMPARE(texts.ofSource.at(0), texts.ofSource.at(1));
}

void TestSourceTexts::aTextWithAnotherHashIsFoundByItsName()
{
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    const QString file = write(QStringLiteral("named/Report.txt"), "They have met.");
    const SourceTexts texts = readSourceTexts(*dataSet, {file});
    QCOMPARE(texts.count(), 1);
    QVERIFY(!isSameFile(dataSet->source(SourceId{0}), *texts.text(SourceId{0})));
}

void TestSourceTexts::theHashGoesBeforeTheName()
{
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    const QString other = write(QStringLiteral("both/report.txt"), "They have met.");
    const QString same = write(QStringLiteral("both/x.txt"), "They met.");
    for (const QStringList& order : {QStringList{other, same}, QStringList{same, other}}) {
        const SourceTexts texts = readSourceTexts(*dataSet, order);
        QCOMPARE(texts.text(SourceId{0})->fileName, same);
    }
}

void TestSourceTexts::aFileOfNoSourceIsNamedWhenItWasGiven()
{
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    const QString file = write(QStringLiteral("stranger.txt"), "Nobody.");
    const SourceTexts texts = readSourceTexts(*dataSet, {file});
    QCOMPARE(texts.count(), 0);
    QCOMPARE(texts.unused, QStringList{file});
    QVERIFY(!texts.text(SourceId{0}));
}

void TestSourceTexts::filesInFoldersThatCannotBeMeantAreNotRead()
{
    // 9 code points take 9 to 111 bytes.
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    write(QStringLiteral("sizes/short.txt"), QByteArray(8, 'x'));
    write(QStringLiteral("sizes/fits.txt"), QByteArray(111, 'x'));
    write(QStringLiteral("sizes/long.txt"), QByteArray(112, 'x'));
    const SourceTexts texts =
        readSourceTexts(*dataSet, {m_folder.filePath(QStringLiteral("sizes"))});
    QCOMPARE(texts.unused, QStringList{m_folder.filePath(QStringLiteral("sizes/fits.txt"))});
}

void TestSourceTexts::aFileThatCannotBeReadIsAWarning()
{
    const DataSetPtr dataSet = codedFrom("They met.", {QStringLiteral("report")});
    const QString path = m_folder.filePath(QStringLiteral("not-there.txt"));
    const SourceTexts texts = readSourceTexts(*dataSet, {path});
    QCOMPARE(texts.issues.size(), 1);
    QCOMPARE(texts.issues.first().severity, Issue::Severity::Warning);
    QCOMPARE(texts.issues.first().file, path);
}

void TestSourceTexts::theTextIsNormalised()
{
    const QByteArray bytes = "\xEF\xBB\xBFH\xC3\xA0\r\nN\xE1\xBB\x99i"; // BOM, CR LF
    const DataSetPtr dataSet = codedFrom(bytes, {QStringLiteral("report")});
    const QString file = write(QStringLiteral("bom.txt"), bytes);
    const SourceTexts texts = readSourceTexts(*dataSet, {file});
    QCOMPARE(texts.text(SourceId{0})->text, QStringLiteral("Hà\nNội"));
}

QTEST_GUILESS_MAIN(TestSourceTexts)
#include "tst_sourcetexts.moc"
