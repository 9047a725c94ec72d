// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset.h"
#include "core/foreigntext.h"
#include "io/nativereader.h"
#include "samplefile.h"

#include <QTest>

using namespace attache;

/// hostile.attache: markup, bidi controls, invisible characters, endless words and towers of
/// marks in every text. "@CANARY@" in it stands for the path of a file that nobody may open: a
/// test replaces it by one that it watches.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsReadAsData();
    void markupIsKeptToTheLetter();
    void anEndlessTitleIsCut();
    void everyTitleBecomesAHarmlessLabel();
    void passagesAreFoundLetterByLetter();

private:
    ReadOutcome m_outcome;
};

void TestHostileText::initTestCase()
{
    m_outcome = readDataSetBytes(testFile("hostile.attache").replace("@CANARY@", "/tmp/canary"),
                                 QStringLiteral("hostile.attache"));
    QVERIFY(m_outcome.dataSet);
}

void TestHostileText::itIsReadAsData()
{
    QStringList paths;
    for (const Issue& issue : m_outcome.issues)
        paths.append(issue.path);
    // The path is longer than its stand-in, so the first passage is longer than its positions say.
    QCOMPARE(paths, (QStringList{QStringLiteral("/passages/0/exact"), QStringLiteral("/passages/5"),
                                 QStringLiteral("/events/4/title")}));
    QCOMPARE(m_outcome.dataSet->events().count(), 12u);
    QCOMPARE(m_outcome.dataSet->figures().size(), 5u);
}

void TestHostileText::markupIsKeptToTheLetter()
{
    const QString image = QStringLiteral("<img src=\"file:///tmp/canary\">");
    QVERIFY(m_outcome.dataSet->info().title.startsWith(image));
    QVERIFY(m_outcome.dataSet->title(EventId{0}).startsWith(image));
    QVERIFY(m_outcome.dataSet->title(EventId{0}).endsWith(QStringLiteral("%1 %2 %n")));
    QVERIFY(m_outcome.dataSet->passages().at(0).exact.contains(image));
}

void TestHostileText::anEndlessTitleIsCut()
{
    QCOMPARE(m_outcome.dataSet->title(EventId{4}), QString(10'000, u'W'));
}

void TestHostileText::everyTitleBecomesAHarmlessLabel()
{
    for (quint32 row = 0; row < m_outcome.dataSet->events().count(); ++row) {
        const QString label = foreigntext::label(m_outcome.dataSet->title(EventId{row}));
        QVERIFY2(label.size() <= 200, qPrintable(label));
        for (const QChar c : label) {
            QVERIFY2(c.category() != QChar::Other_Format, qPrintable(label));
            QVERIFY2(c.category() != QChar::Other_Control, qPrintable(label));
        }
    }
}

void TestHostileText::passagesAreFoundLetterByLetter()
{
    for (quint32 row = 0; row < 5; ++row)
        QCOMPARE(m_outcome.dataSet->place(PassageId{row}).integrity, Integrity::Exact);
    QCOMPARE(m_outcome.dataSet->place(PassageId{5}).integrity, Integrity::Missing);
}

QTEST_GUILESS_MAIN(TestHostileText)

#include "tst_hostiletext.moc"
