// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QTest>

using namespace attache;

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void theBundledFamilyIsUsed();
    void makingFontsAgainGivesTheSame();
    void sizesFollowTheScaleOfTexts();
    void headingsAreHeavier();
    void vietnameseHas134LettersOfItsOwn();
    void everyVietnameseLetterIsThere_data() { addFonts(); }
    void everyVietnameseLetterIsThere();
    void whatTheProgramWritesIsThere_data() { addFonts(); }
    void whatTheProgramWritesIsThere();

private:
    static void addFonts();
};

namespace {

/// The letters of Vietnamese that ASCII lacks, from its twelve vowels, five tone marks and đ.
QString vietnameseLetters()
{
    const QString plain = QStringLiteral("aeiouy");
    const QString vowels = QStringLiteral("aăâeêioôơuưy");
    const QString tones = QStringLiteral("\u0300\u0301\u0303\u0309\u0323");
    QString letters = QStringLiteral("đ");
    for (const QChar vowel : vowels) {
        if (!plain.contains(vowel))
            letters += vowel;
        for (const QChar tone : tones)
            letters += QString(QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters + letters.toUpper();
}

QString missing(const QFont& font, const QString& characters)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QString absent;
    for (const QChar character : characters) {
        if (!raw.supportsCharacter(character))
            absent += character;
    }
    return absent;
}

} // namespace

void TestFonts::addFonts()
{
    QTest::addColumn<QFont>("font");
    const Fonts fonts = Fonts::make();
    QTest::newRow("body") << fonts.body;
    QTest::newRow("label") << fonts.label;
    QTest::newRow("small") << fonts.small;
    QTest::newRow("heading") << fonts.heading;
    QTest::newRow("title") << fonts.title;
}

void TestFonts::theBundledFamilyIsUsed()
{
    const Fonts fonts = Fonts::make();
    for (const QFont& font : {fonts.body, fonts.label, fonts.small, fonts.heading, fonts.title}) {
        QCOMPARE(font.family(), QStringLiteral("Inter"));
        // The one asked for, not one that stands in for it.
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter"));
        QCOMPARE(QRawFont::fromFont(font).familyName(), QStringLiteral("Inter"));
    }
}

void TestFonts::makingFontsAgainGivesTheSame()
{
    const Fonts first = Fonts::make();
    const qsizetype families = QFontDatabase::families().size();
    const Fonts second = Fonts::make();
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.title, first.title);
    QCOMPARE(QFontDatabase::families().size(), families);
}

void TestFonts::sizesFollowTheScaleOfTexts()
{
    const Fonts normal = Fonts::make();
    const Fonts large = Fonts::make(2);
    QCOMPARE(normal.body.pixelSize(), 13);
    QCOMPARE(large.body.pixelSize(), 26);
    QCOMPARE(large.small.pixelSize(), 2 * normal.small.pixelSize());
    QVERIFY(normal.small.pixelSize() < normal.label.pixelSize());
    QVERIFY(normal.label.pixelSize() < normal.body.pixelSize());
    QVERIFY(normal.body.pixelSize() < normal.title.pixelSize());
    // Never nothing, which Qt would refuse.
    QVERIFY(Fonts::make(0.001).small.pixelSize() >= 1);
}

void TestFonts::headingsAreHeavier()
{
    const Fonts fonts = Fonts::make();
    QCOMPARE(QRawFont::fromFont(fonts.body).weight(), int(QFont::Normal));
    QCOMPARE(QRawFont::fromFont(fonts.heading).weight(), int(QFont::DemiBold));
    QCOMPARE(QRawFont::fromFont(fonts.title).weight(), int(QFont::DemiBold));
}

void TestFonts::vietnameseHas134LettersOfItsOwn()
{
    const QString letters = vietnameseLetters();
    QCOMPARE(letters.size(), qsizetype(134));
    for (const QChar letter : QStringLiteral("ăÂđĐệỆơỞưỰỵỸ"))
        QVERIFY(letters.contains(letter));
}

void TestFonts::everyVietnameseLetterIsThere()
{
    QFETCH(QFont, font);
    QCOMPARE(missing(font, vietnameseLetters()), QString());
    // Decomposed text: breve, circumflex, horn and the five tones.
    QCOMPARE(missing(font, QStringLiteral("\u0306\u0302\u031B\u0300\u0301\u0303\u0309\u0323")),
             QString());
}

void TestFonts::whatTheProgramWritesIsThere()
{
    QFETCH(QFont, font);
    QCOMPARE(missing(font, QStringLiteral("–—…“”‘’·×°₫\u00A0\u25CA")), QString());
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
