// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/textposition.h"

#include <QTest>

using namespace attache;

class TestTextPosition : public QObject
{
    Q_OBJECT

private slots:
    void placesAreCountedInLinesAndCharacters_data();
    void placesAreCountedInLinesAndCharacters();
    void longLinesAndFilesAreCounted();
};

void TestTextPosition::placesAreCountedInLinesAndCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("beginning") << QByteArray("abc") << 0 << 1 << 1;
    QTest::newRow("middle") << QByteArray("abc") << 2 << 1 << 3;
    QTest::newRow("end") << QByteArray("abc") << 3 << 1 << 4;
    QTest::newRow("beyond the end") << QByteArray("abc") << 99 << 1 << 4;
    QTest::newRow("before the beginning") << QByteArray("abc") << -1 << 1 << 1;
    QTest::newRow("empty") << QByteArray() << 0 << 1 << 1;
    QTest::newRow("line feed itself") << QByteArray("ab\ncd") << 2 << 1 << 3;
    QTest::newRow("behind a line feed") << QByteArray("ab\ncd") << 3 << 2 << 1;
    QTest::newRow("behind CR LF") << QByteArray("ab\r\ncd") << 4 << 2 << 1;
    QTest::newRow("behind a single CR") << QByteArray("ab\rcd") << 3 << 2 << 1;
    QTest::newRow("behind empty lines") << QByteArray("\n\n\n") << 3 << 4 << 1;
    QTest::newRow("behind letters of two bytes") << QByteArray("\u00E9\u00E9x") << 4 << 1 << 3;
    QTest::newRow("behind letters of four bytes") << QByteArray("\U0001F3F7x") << 4 << 1 << 2;
    QTest::newRow("behind a byte order mark") << QByteArray("\uFEFFx") << 3 << 1 << 1;
}

void TestTextPosition::placesAreCountedInLinesAndCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    TextPositions positions(text);
    const TextPosition place = positions.at(offset);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

void TestTextPosition::longLinesAndFilesAreCounted()
{
    // Lines of 10 bytes, 8 characters and a line feed; then one line of 100,000 characters.
    const QByteArray text =
        QByteArray("abcdefg\u00E9\n").repeated(10'000) + QByteArray(100'000, 'x');
    TextPositions positions(text);
    QCOMPARE(positions.at(10 * 9'999 + 9), (TextPosition{10'000, 9}));
    QCOMPARE(positions.at(100'000), (TextPosition{10'001, 1}));
    QCOMPARE(positions.at(199'999), (TextPosition{10'001, 100'000}));
    QCOMPARE(positions.at(10 * 1'638 + 7), (TextPosition{1'639, 8}));
}

QTEST_GUILESS_MAIN(TestTextPosition)

#include "tst_textposition.moc"
