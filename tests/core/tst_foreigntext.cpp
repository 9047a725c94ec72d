// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreigntext.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void textIsNormalised_data();
    void textIsNormalised();
    void normalisedTextStaysAsItIs();
    void longCombiningRunsKeepTheirMarks();
    void decomposedTextOfAnyLengthIsComposed();
    void linesAreSingle_data();
    void linesAreSingle();
    void labelsShowOnlyWhatIsVisible_data();
    void labelsShowOnlyWhatIsVisible();
    void labelsAreCutWithAnEllipsis();
    void labelsCapCombiningMarks();
    void clippingKeepsCharactersWhole_data();
    void clippingKeepsCharactersWhole();
    void escapedLabelsHoldNoMarkup();
    void invisibleCharactersBecomeVisibleInPlace();
    void codePointsAreCounted();
    void codePointPositionsBecomeUtf16Indexes();
};

void TestForeignText::textIsNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"abc"_s << u"abc"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("line ends") << u"a\r\nb\rc\n\r\nd"_s << u"a\nb\nc\n\nd"_s;
    QTest::newRow("carriage return at the end") << u"a\r"_s << u"a\n"_s;
    QTest::newRow("byte order mark in front only") << u"\uFEFFa\uFEFF"_s << u"a\uFEFF"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u"\uFFFD"_s;
    QTest::newRow("C0 control") << u"a\x07"_s << u"a\uFFFD"_s;
    QTest::newRow("DEL") << u"a\x7F"_s << u"a\uFFFD"_s;
    QTest::newRow("C1 control") << QString(QChar(0x0085)) << u"\uFFFD"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFDD0)) << u"\uFFFD"_s;
    QTest::newRow("noncharacter beyond the first plane")
        << QString::fromUcs4(U"\U0001FFFE") << u"\uFFFD"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) + u"a" << u"\uFFFDa"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) + u"a" << u"\uFFFDa"_s;
    QTest::newRow("emoji stays") << u"\U0001F3F7"_s << u"\U0001F3F7"_s;
    QTest::newRow("composed") << u"Vie\u0302\u0323t"_s << u"Vi\u1EC7t"_s;
    QTest::newRow("marks in the other order") << u"Vie\u0323\u0302t"_s << u"Vi\u1EC7t"_s;
    QTest::newRow("Hangul") << u"\u1112\u1161\u11AB"_s << u"\uD55C"_s;
    QTest::newRow("line separator stays") << u"a\u2028b"_s << u"a\u2028b"_s;
}

void TestForeignText::textIsNormalised()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(foreigntext::normalised(text), expected);
}

void TestForeignText::normalisedTextStaysAsItIs()
{
    const QString text = u"Vi\u1EC7t Nam, \u4E2D\u56FD, \uFFFD\n\u200B\u202E"_s;
    QCOMPARE(foreigntext::normalised(text), text);
}

void TestForeignText::longCombiningRunsKeepTheirMarks()
{
    const QString below(1000, QChar(0x0323));
    const QString above(1000, QChar(0x0301));
    // Below (class 220) sorts before above (class 230); "x" composes with neither.
    QCOMPARE(foreigntext::normalised(QString(u"x" + above + below)), QString(u"x" + below + above));
}

void TestForeignText::decomposedTextOfAnyLengthIsComposed()
{
    const QString decomposed = u"Vie\u0302\u0323t Nam "_s.repeated(2000);
    const QString composed = u"Vi\u1EC7t Nam "_s.repeated(2000);
    QCOMPARE(foreigntext::normalised(decomposed), composed);

    const QString letters = u"e\u0301"_s.repeated(5000);
    QCOMPARE(foreigntext::normalised(letters), QString(5000, QChar(0x00E9)));
}

void TestForeignText::linesAreSingle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("line breaks") << u"a\r\nb\nc\rd"_s << u"a b c d"_s;
    QTest::newRow("separators and tabs") << u"a\u2028b\u2029c\td"_s << u"a b c d"_s;
    QTest::newRow("ends") << u" \n a b \t"_s << u"a b"_s;
    QTest::newRow("bidi controls stay") << u"a\u202Eb"_s << u"a\u202Eb"_s;
}

void TestForeignText::linesAreSingle()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(foreigntext::singleLine(text), expected);
}

void TestForeignText::labelsShowOnlyWhatIsVisible_data()
{
    QTest::addColumn<QString>("text");

    for (const char16_t c :
         {u'\u202A', u'\u202B', u'\u202C', u'\u202D', u'\u202E', u'\u2066', u'\u2067',
          u'\u2068', u'\u2069', u'\u200E', u'\u200F', u'\u061C', u'\u200B', u'\u200C',
          u'\u200D', u'\u2060', u'\uFEFF', u'\u00AD', u'\u180E', u'\u3164'}) {
        QTest::addRow("U+%04X", uint(c)) << QString(u"a" + QString(QChar(c)) + u"b");
    }
    QTest::newRow("tag character") << u"a\U000E0041b"_s;
}

void TestForeignText::labelsShowOnlyWhatIsVisible()
{
    QFETCH(QString, text);
    QCOMPARE(foreigntext::label(text), u"ab"_s);
}

void TestForeignText::labelsAreCutWithAnEllipsis()
{
    QCOMPARE(foreigntext::label(u"abcdef", 6), u"abcdef"_s);
    QCOMPARE(foreigntext::label(u"abcdef", 5), u"abcd\u2026"_s);
    QCOMPARE(foreigntext::label(u"abcdef", 1), u"\u2026"_s);
    QCOMPARE(foreigntext::label(u"abcdef", 0), QString());
    QCOMPARE(foreigntext::label(QString(100'000, u'a')), QString(QString(199, u'a') + u'\u2026'));
}

void TestForeignText::labelsCapCombiningMarks()
{
    const QString zalgo = u"x"_s + QString(100'000, QChar(0x0336)) + u"y"_s;
    const QString shown = foreigntext::label(QString(zalgo.left(1000) + u"y"), 100);
    QCOMPARE(shown, QString(u"x" + QString(16, QChar(0x0336)) + u"y"));
    QVERIFY(foreigntext::label(zalgo, 100).size() <= 100);
}

void TestForeignText::clippingKeepsCharactersWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("expected");

    QTest::newRow("short enough") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("plain") << u"abcd"_s << 3 << u"abc"_s;
    QTest::newRow("surrogate pair") << u"ab\U0001F3F7"_s << 3 << u"ab"_s;
    QTest::newRow("combining mark") << u"abx\u0336"_s << 3 << u"ab"_s;
    QTest::newRow("nothing but marks")
        << QString(10, QChar(0x0336)) << 3 << QString(3, QChar(0x0336));
    QTest::newRow("nothing") << u"abc"_s << 0 << QString();
}

void TestForeignText::clippingKeepsCharactersWhole()
{
    QFETCH(QString, text);
    QFETCH(int, maxLength);
    QFETCH(QString, expected);
    QCOMPARE(foreigntext::clipped(text, maxLength).toString(), expected);
}

void TestForeignText::escapedLabelsHoldNoMarkup()
{
    QCOMPARE(foreigntext::escapedLabel(u"<img src=\"x\"> & more"),
             u"&lt;img src=&quot;x&quot;&gt; &amp; more"_s);
}

void TestForeignText::invisibleCharactersBecomeVisibleInPlace()
{
    QCOMPARE(foreigntext::visible(u"a\u202Eb\u200Bc"), u"a\u25CAb\u25CAc"_s);
    QCOMPARE(foreigntext::visible(u"a\U000E0041b\n"), u"a\U0001F3F7b\n"_s);
    QCOMPARE(foreigntext::visible(u"Vi\u1EC7t \U0001F3F7"), u"Vi\u1EC7t \U0001F3F7"_s);
}

void TestForeignText::codePointsAreCounted()
{
    QCOMPARE(foreigntext::codePointCount(u""), 0);
    QCOMPARE(foreigntext::codePointCount(u"Vi\u1EC7t"), 4);
    QCOMPARE(foreigntext::codePointCount(u"a\U0001F3F7b"), 3);
}

void TestForeignText::codePointPositionsBecomeUtf16Indexes()
{
    const QString text = u"a\U0001F3F7b"_s;
    QCOMPARE(foreigntext::utf16Index(text, 0), 0);
    QCOMPARE(foreigntext::utf16Index(text, 1), 1);
    QCOMPARE(foreigntext::utf16Index(text, 2), 3);
    QCOMPARE(foreigntext::utf16Index(text, 3), 4);
    QCOMPARE(foreigntext::utf16Index(text, 99), 4);
    QCOMPARE(foreigntext::utf16Index(text, -1), 0);
}

QTEST_GUILESS_MAIN(TestForeignText)

#include "tst_foreigntext.moc"
