// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/fonts.h"
#include "painting/markpainter.h"
#include "painting/marksprites.h"
#include "painting/spritebatch.h"

#include <QBuffer>
#include <QPicture>
#include <QSvgGenerator>
#include <QTest>

using namespace attache;

namespace {

constexpr QSize size(240, 60);

QImage blank(double scale = 1)
{
    QImage image(QSizeF(size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

/// The largest difference of a channel.
int difference(const QImage& a, const QImage& b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(left.red() - right.red()),
                                std::abs(left.green() - right.green()),
                                std::abs(left.blue() - right.blue())});
        }
    }
    return largest;
}

/// Where anything but white is.
QRect inked(const QImage& image)
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

/// A mark from 40 to 120 px, an instant at 80 px.
SceneMark markOf(MarkForm form)
{
    SceneMark mark;
    mark.form = form;
    mark.left = mark.certainLeft = form == MarkForm::Point ? 78 : 40;
    mark.right = mark.certainRight = form == MarkForm::Point ? 82 : 120;
    mark.centreY = 30;
    return mark;
}

TimeScale wholeScale()
{
    return {{0, 240}, 0, 240};
}

} // namespace

/// What is copied must look like what it is a copy of.
class TestSpriteBatch : public QObject
{
    Q_OBJECT

    const QFont font = Fonts::make().label;

private slots:
    void aTextIsPaintedOnceAndThenCopied();
    void anotherColourIsPaintedAnew();
    void anotherScaleIsPaintedAnew();
    void aCopiedTextLooksLikeAPaintedOne_data();
    void aCopiedTextLooksLikeAPaintedOne();
    void thePainterIsLeftAsItWas();
    void whatIsNotMadeOfPixelsIsLeftAlone();
    void aTurnedPainterIsLeftAlone();
    void textsThatNobodyShowsAreForgotten();
    void aPlainMarkCoversWhatItCovers_data();
    void aPlainMarkCoversWhatItCovers();
    void specialMarksAreLeftToThePainter_data();
    void specialMarksAreLeftToThePainter();
    void aPillCoversItsRectangle_data();
    void aPillCoversItsRectangle();
};

void TestSpriteBatch::aTextIsPaintedOnceAndThenCopied()
{
    TextShaper shaper(font);
    const ShapedText text = shaper.shaped(QStringLiteral("Border exchange"));
    QImage image = blank();
    QPainter painter(&image);
    SpriteBatch batch(painter);
    batch.drawText(text, font, Qt::black, 10, 20);
    const qint64 first = text.sprite->image.cacheKey();
    batch.drawText(text, font, Qt::black, 50.4, 31);
    // The shaper gives the same sprite to whoever asks for the text while it is shown.
    batch.drawText(shaper.shaped(QStringLiteral("Border exchange")), font, Qt::black, 70, 40);
    QCOMPARE(text.sprite->image.cacheKey(), first);
}

void TestSpriteBatch::anotherColourIsPaintedAnew()
{
    TextShaper shaper(font);
    const ShapedText text = shaper.shaped(QStringLiteral("MMM"));
    QImage image = blank();
    QPainter painter(&image);
    SpriteBatch batch(painter);
    batch.drawText(text, font, Qt::black, 10, 20);
    batch.drawText(text, font, QColor(255, 0, 0), 10, 20);
    QCOMPARE(text.sprite->colour, QColor(255, 0, 0).rgba());
    bool hasRed = false;
    for (int x = 0; x < image.width(); ++x)
        hasRed = hasRed || image.pixelColor(x, 20).red() > image.pixelColor(x, 20).green() + 100;
    QVERIFY(hasRed);
}

void TestSpriteBatch::anotherScaleIsPaintedAnew()
{
    TextShaper shaper(font);
    const ShapedText text = shaper.shaped(QStringLiteral("MMM"));
    for (const double scale : {1.0, 2.0, 1.5}) {
        QImage image = blank(scale);
        QPainter painter(&image);
        SpriteBatch batch(painter);
        QVERIFY(batch.isActive());
        QCOMPARE(batch.scale(), scale);
        batch.drawText(text, font, Qt::black, 10, 20);
        QCOMPARE(text.sprite->scale, scale);
        QVERIFY(text.sprite->image.width() >= text.widthPx * scale);
    }
}

void TestSpriteBatch::aCopiedTextLooksLikeAPaintedOne_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
}

void TestSpriteBatch::aCopiedTextLooksLikeAPaintedOne()
{
    QFETCH(double, scale);
    TextShaper shaper(font);
    const ShapedText text = shaper.shaped(QStringLiteral("Đối thoại Quốc phòng"));
    QImage painted = blank(scale);
    QImage copied = blank(scale);
    const double centreY = 20 + text.heightPx / 2; // so that it begins on a whole pixel
    {
        QPainter painter(&painted);
        painter.setFont(font);
        painter.setPen(Qt::black);
        drawShaped(painter, text, 10, centreY);
    }
    {
        QPainter painter(&copied);
        SpriteBatch batch(painter);
        batch.drawText(text, font, Qt::black, 10, centreY);
    }
    QVERIFY(inked(painted).width() > 60);
    QCOMPARE(inked(copied), inked(painted));
    // Qt blends text on an opaque ground in linear light, on a transparent one it cannot: the
    // smoothed edges of the letters differ a little, nothing else.
    QVERIFY2(difference(copied, painted) <= 64,
             qPrintable(QString::number(difference(copied, painted))));
}

void TestSpriteBatch::thePainterIsLeftAsItWas()
{
    QImage image = blank(2);
    QPainter painter(&image);
    painter.translate(7, 9);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform before = painter.worldTransform();
    {
        SpriteBatch batch(painter);
        QCOMPARE(batch.toDevice(QPointF(1, 1)), QPoint(16, 20));
        batch.fill({0, 0, 1, 1}, Qt::red);
    }
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(painter.worldTransform(), before);
    QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
}

void TestSpriteBatch::whatIsNotMadeOfPixelsIsLeftAlone()
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    QPainter onSvg(&svg);
    QVERIFY(!SpriteBatch(onSvg).isActive());
    QPicture picture;
    QPainter onPicture(&picture);
    QVERIFY(!SpriteBatch(onPicture).isActive());
}

void TestSpriteBatch::aTurnedPainterIsLeftAlone()
{
    QImage image = blank();
    QPainter painter(&image);
    painter.rotate(90);
    QVERIFY(!SpriteBatch(painter).isActive());
    painter.resetTransform();
    painter.scale(1, 2);
    QVERIFY(!SpriteBatch(painter).isActive());
}

void TestSpriteBatch::textsThatNobodyShowsAreForgotten()
{
    TextShaper shaper(font);
    std::weak_ptr<TextSprite> sprite;
    {
        const ShapedText text = shaper.shaped(QStringLiteral("Laos"));
        sprite = text.sprite;
    }
    QVERIFY(sprite.expired());
    const int before = shaper.shapedCount();
    QVERIFY(shaper.shaped(QStringLiteral("Laos")).sprite != nullptr);
    QCOMPARE(shaper.shapedCount(), before);
}

void TestSpriteBatch::aPlainMarkCoversWhatItCovers_data()
{
    QTest::addColumn<MarkForm>("form");
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape < 14; ++shape)
        QTest::addRow("instant %d", shape) << MarkForm::Point << shape;
    QTest::newRow("duration") << MarkForm::Bar << 0;
}

void TestSpriteBatch::aPlainMarkCoversWhatItCovers()
{
    QFETCH(MarkForm, form);
    QFETCH(int, shape);
    const SceneMark mark = markOf(form);
    QImage painted = blank();
    QImage copied = blank();
    {
        QPainter painter(&painted);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, mark, MarkShape(shape), Qt::blue, {}, wholeScale(), {});
    }
    {
        MarkSprites sprites;
        QPainter painter(&copied);
        SpriteBatch batch(painter);
        QVERIFY(sprites.paint(batch, mark, MarkShape(shape), Qt::blue, {}, wholeScale()));
    }
    const QRect expected = inked(painted);
    const QRect actual = inked(copied);
    QVERIFY(expected.width() > 4);
    for (const int off : {actual.left() - expected.left(), actual.right() - expected.right(),
                          actual.top() - expected.top(), actual.bottom() - expected.bottom()})
        QVERIFY2(std::abs(off) <= 1, qPrintable(QString::number(off)));
}

void TestSpriteBatch::specialMarksAreLeftToThePainter_data()
{
    QTest::addColumn<SceneMark>("mark");
    for (const EventStatus status :
         {EventStatus::Ongoing, EventStatus::InPreparation, EventStatus::Planned,
          EventStatus::Postponed, EventStatus::Cancelled}) {
        SceneMark mark = markOf(MarkForm::Bar);
        mark.status = status;
        QTest::addRow("status %d", int(status)) << mark;
    }
    for (const DateFlag flag : {DateFlag::Approximate, DateFlag::Uncertain, DateFlag::OpenStart,
                                DateFlag::OpenEnd, DateFlag::UnknownStart, DateFlag::UnknownEnd}) {
        SceneMark mark = markOf(MarkForm::Bar);
        mark.flags = flag;
        QTest::addRow("flag %d", int(flag)) << mark;
    }
    QTest::newRow("window") << markOf(MarkForm::Bracket);
}

void TestSpriteBatch::specialMarksAreLeftToThePainter()
{
    QFETCH(SceneMark, mark);
    MarkSprites sprites;
    QImage image = blank();
    QPainter painter(&image);
    SpriteBatch batch(painter);
    QVERIFY(!isPlain(mark));
    QVERIFY(!sprites.paint(batch, mark, MarkShape::Circle, Qt::blue, {}, wholeScale()));
    QVERIFY(inked(image).isEmpty());
}

void TestSpriteBatch::aPillCoversItsRectangle_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("width");
    QTest::newRow("short") << 1.0 << 20.0;
    QTest::newRow("long") << 1.0 << 90.0;
    QTest::newRow("long, fine screen") << 2.0 << 90.0;
    QTest::newRow("long, in between") << 1.5 << 90.0;
}

void TestSpriteBatch::aPillCoversItsRectangle()
{
    QFETCH(double, scale);
    QFETCH(double, width);
    const QRectF rect(20, 10, width, 16);
    const ClusterColours colours{Qt::blue, Qt::white, Qt::black};
    QImage image = blank(scale);
    {
        MarkSprites sprites;
        QPainter painter(&image);
        SpriteBatch batch(painter);
        sprites.paintPill(batch, rect, colours);
    }
    const QRect expected(int(20 * scale), int(10 * scale), int(width * scale), int(16 * scale));
    const QRect actual = inked(image);
    QCOMPARE(actual.left(), expected.left());
    QCOMPARE(actual.right(), expected.right());
    QCOMPARE(actual.top(), expected.top());
    QCOMPARE(actual.bottom(), expected.bottom());
    QCOMPARE(image.pixelColor(expected.center()).rgba(), pillFill(colours).rgba());
    QCOMPARE(image.pixelColor(expected.left(), expected.top()), QColor(Qt::white)); // round
}

QTEST_MAIN(TestSpriteBatch)
#include "tst_spritebatch.moc"
