// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codepointindex.h"

#include <QTest>

using namespace attache;

/// Positions in code points and in UTF-16 units lead to each other.
class TestCodePointIndex : public QObject
{
    Q_OBJECT

private slots:
    void withoutPairsBothAreTheSame();
    void pairsCountOnce();
    void aLongTextIsCountedFromTheNearestMark();
    void anEmptyTextHasOnlyItsEnd();
};

void TestCodePointIndex::withoutPairsBothAreTheSame()
{
    const CodePointIndex index(QStringLiteral("Hà Nội"));
    QCOMPARE(index.codePointCount(), qsizetype(6));
    QCOMPARE(index.utf16(4), qsizetype(4));
    QCOMPARE(index.codePoint(4), qsizetype(4));
    QCOMPARE(index.utf16(-1), qsizetype(0));
    QCOMPARE(index.utf16(7), qsizetype(6));
    QCOMPARE(index.codePoint(7), qsizetype(6));
}

void TestCodePointIndex::pairsCountOnce()
{
    // a, a flag of two code points in four units, b.
    const CodePointIndex index(QString::fromUcs4(U"a\U0001F1FB\U0001F1F3b"));
    QCOMPARE(index.codePointCount(), qsizetype(4));
    const QList<qsizetype> units{0, 1, 3, 5, 6};
    for (qsizetype codePoint = 0; codePoint < units.size(); ++codePoint) {
        QCOMPARE(index.utf16(codePoint), units.at(codePoint));
        QCOMPARE(index.codePoint(units.at(codePoint)), codePoint);
    }
    // Within the first pair: its beginning.
    QCOMPARE(index.codePoint(2), qsizetype(1));
}

void TestCodePointIndex::aLongTextIsCountedFromTheNearestMark()
{
    // 1,000 times two units and one unit: code point 2k is at unit 3k, 2k + 1 at 3k + 2.
    const QString text = QString::fromUcs4(U"\U0001F1FBx").repeated(1'000);
    const CodePointIndex index(text);
    QCOMPARE(index.codePointCount(), qsizetype(2'000));
    for (const qsizetype k : {0, 1, 127, 128, 129, 500, 999}) {
        QCOMPARE(index.utf16(2 * k), 3 * k);
        QCOMPARE(index.utf16(2 * k + 1), 3 * k + 2);
        QCOMPARE(index.codePoint(3 * k), 2 * k);
        QCOMPARE(index.codePoint(3 * k + 2), 2 * k + 1);
    }
}

void TestCodePointIndex::anEmptyTextHasOnlyItsEnd()
{
    const CodePointIndex index{QString()};
    QCOMPARE(index.codePointCount(), qsizetype(0));
    QCOMPARE(index.utf16(0), qsizetype(0));
    QCOMPARE(index.codePoint(3), qsizetype(0));
}

QTEST_GUILESS_MAIN(TestCodePointIndex)
#include "tst_codepointindex.moc"
