// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/bundleddataset.h"
#include "painting/fonts.h"
#include "painting/shapedtext.h"

#include <QPainter>
#include <QTest>
#include <QTextLayout>

#include <cmath>
#include <functional>
#include <random>

using namespace attache;

namespace {

/// The glyphs and places that Qt's own shaping gives, on a base line at 0.
QGlyphRun shapedByQt(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 ? runs.first() : QGlyphRun();
}

/// The largest distance between two letters that should stand at the same place, in pixels.
double farthest(const QGlyphRun& a, const QGlyphRun& b)
{
    double distance = 0;
    for (qsizetype i = 0; i < a.positions().size(); ++i)
        distance = std::max(distance, std::abs(a.positions()[i].x() - b.positions()[i].x()));
    return distance;
}

QImage painted(const QFont& font, double scale, const std::function<void(QPainter&)>& paint)
{
    QImage image(QSize(400, 24) * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setFont(font);
    paint(painter);
    return image;
}

/// How many pixels differ by more than a shade that nobody sees.
int differing(const QImage& a, const QImage& b)
{
    constexpr int shade = 8;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > shade ? 1 : 0;
    }
    return count;
}

} // namespace

/// Setting letters one after the other must look like Qt's shaping, or not be done.
class TestLetterSetter : public QObject
{
    Q_OBJECT

private slots:
    void lettersStandWhereQtPutsThem_data();
    void lettersStandWhereQtPutsThem();
    void everyTitleOfTheBundledDataIsSetAsQtShapesIt();
    void whateverIsSetIsSetAsQtShapesIt();
    void aPairIsKerned();
    void aSetTextLooksLikeAShapedOne_data();
    void aSetTextLooksLikeAShapedOne();
    void whatChangesItsNeighboursIsLeftToQt_data();
    void whatChangesItsNeighboursIsLeftToQt();
    void aLetterTheFontHasNotGotIsLeftToQt();
};

void TestLetterSetter::lettersStandWhereQtPutsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << "Viet Nam’s 5th team leaves for Abyei, “AVTO”, 2021";
    QTest::newRow("Vietnamese") << "Giao lưu Quốc phòng biên giới Việt Nam, Trung Quốc lần thứ 7";
    QTest::newRow("capitals") << "TO AVOID WAYWARD LTV TYPES";
    QTest::newRow("punctuation") << "T. V, “Ý” f/t ‘ư’ vice-minister (of) the – a … P…";
}

void TestLetterSetter::lettersStandWhereQtPutsThem()
{
    QFETCH(QString, text);
    const Fonts fonts = Fonts::make();
    for (const QFont& font : {fonts.body, fonts.label, fonts.small, fonts.heading, fonts.title}) {
        const auto set = LetterSetter(font).set(text);
        QVERIFY(set);
        const QGlyphRun shaped = shapedByQt(text, font);
        QCOMPARE(set->glyphIndexes(), shaped.glyphIndexes());
        // Qt keeps places in 64ths of a pixel, and so do the parts that are added up here.
        QVERIFY2(farthest(*set, shaped) <= double(text.size()) / 64,
                 qPrintable(QString::number(farthest(*set, shaped))));
    }
}

void TestLetterSetter::everyTitleOfTheBundledDataIsSetAsQtShapesIt()
{
    const auto outcome = readBundledDataSet();
    QVERIFY(outcome.dataSet);
    const DataSet& dataSet = *outcome.dataSet;
    const QFont font = Fonts::make().label;
    LetterSetter setter(font);
    int count = 0;
    for (const StringId id : dataSet.events().title) {
        const QString title = dataSet.text(id).toString();
        const auto set = setter.set(title);
        if (!set)
            continue; // Qt shapes it
        ++count;
        QCOMPARE(set->glyphIndexes(), shapedByQt(title, font).glyphIndexes());
        QVERIFY2(farthest(*set, shapedByQt(title, font)) < 0.5, qPrintable(title));
    }
    QVERIFY(count > 25);
}

/// Texts by chance, of letters and of signs that fonts change beside each other.
void TestLetterSetter::whateverIsSetIsSetAsQtShapesIt()
{
    const QFont font = Fonts::make().label;
    LetterSetter setter(font);
    const QString letters =
        QStringLiteral("aeimnoprstuvfyjx xx ..,;AHTVNWQ0123456789ạộứẬÝđĐ’“”…'\"/&!?%");
    const QString signs = QStringLiteral("()[]{}<>*+-:=@~±×÷‒–—•‣");
    std::mt19937 random(1); // NOLINT: the same texts every time
    int setCount = 0;
    constexpr int texts = 6000;
    for (int round = 0; round < texts; ++round) {
        QString text;
        for (int i = 0; i < 14; ++i) {
            const QString& from = round % 3 > 0 && random() % 8 == 0 ? signs : letters;
            const qsizetype end = round % 3 == 1 ? 24 : from.size(); // mostly small letters
            text += from[qsizetype(random()) % std::min(end, from.size())];
        }
        const auto set = setter.set(text);
        if (!set)
            continue;
        ++setCount;
        const QGlyphRun shaped = shapedByQt(text, font);
        QVERIFY2(set->glyphIndexes() == shaped.glyphIndexes(), qPrintable(text));
        QVERIFY2(farthest(*set, shaped) < 0.5, qPrintable(text));
    }
    QVERIFY2(setCount > texts / 3, qPrintable(QString::number(setCount)));
    QVERIFY2(setCount < texts - texts / 10, qPrintable(QString::number(setCount)));
}

void TestLetterSetter::aPairIsKerned()
{
    const QFont font = Fonts::make().title;
    LetterSetter setter(font);
    const auto set = setter.set(QStringLiteral("AV"));
    QVERIFY(set);
    QVERIFY(set->positions()[1].x() < setter.advance(u'A') - 0.25);
}

void TestLetterSetter::aSetTextLooksLikeAShapedOne_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("2") << 2.0;
}

void TestLetterSetter::aSetTextLooksLikeAShapedOne()
{
    QFETCH(double, scale);
    const QString text = QStringLiteral("Tướng Phan Văn Giang visits Washington, 2021");
    const QFont font = Fonts::make().label;
    const ShapedText set = TextShaper(font, TextShaper::Way::ByLetter).shaped(text);
    QVERIFY(!set.letters.isEmpty());
    QStaticText shaped(text);
    shaped.setTextFormat(Qt::PlainText);
    shaped.prepare({}, font);
    QCOMPARE(set.heightPx, shaped.size().height());
    const QImage ours =
        painted(font, scale, [&](QPainter& painter) { drawShaped(painter, set, QPointF(10, 4)); });
    const QImage theirs = painted(
        font, scale, [&](QPainter& painter) { painter.drawStaticText(QPointF(10, 4), shaped); });
    const QImage blank = painted(font, scale, [](QPainter&) {});
    const int inked = differing(theirs, blank);
    QVERIFY(inked > 500);
    // A letter may fall on the next of the places between pixels at which letters are painted.
    QVERIFY2(differing(ours, theirs) * 20 <= inked,
             qPrintable(QStringLiteral("%1 of %2").arg(differing(ours, theirs)).arg(inked)));
}

void TestLetterSetter::whatChangesItsNeighboursIsLeftToQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << "التعاون الدفاعي";
    QTest::newRow("Devanagari") << "रक्षा";
    QTest::newRow("combining marks")
        << QStringLiteral("Việt Nam").normalized(QString::NormalizationForm_D);
    QTest::newRow("a pair of surrogates") << QStringLiteral("😀");
    QTest::newRow("a tab") << "a\tb";
    QTest::newRow("a dash between digits") << "2021–2023";
    QTest::newRow("brackets around a capital") << "(A)";
    QTest::newRow("an arrow") << "a -> b";
    QTest::newRow("3x4") << "3x4";
}

void TestLetterSetter::whatChangesItsNeighboursIsLeftToQt()
{
    QFETCH(QString, text);
    const ShapedText shaped =
        TextShaper(Fonts::make().label, TextShaper::Way::ByLetter).shaped(text);
    QVERIFY(shaped.letters.isEmpty());
    QVERIFY(shaped.widthPx > 0);
}

void TestLetterSetter::aLetterTheFontHasNotGotIsLeftToQt()
{
    // A letter of the range that is set so, with which the font has nothing to do: the first one.
    const QRawFont font = QRawFont::fromFont(Fonts::make().label);
    QString missing;
    for (char16_t unit = 0xA0; unit < 0x250 && missing.isEmpty(); ++unit) {
        if (!font.supportsCharacter(QChar(unit)))
            missing = QChar(unit);
    }
    if (missing.isEmpty())
        QSKIP("The font has every letter of the range.");
    QVERIFY(!LetterSetter(Fonts::make().label).set(missing));
    QVERIFY(TextShaper(Fonts::make().label, TextShaper::Way::ByLetter)
                .shaped(missing)
                .letters.isEmpty());
}

QTEST_MAIN(TestLetterSetter)
#include "tst_lettersetter.moc"
