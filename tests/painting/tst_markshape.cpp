// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/markshape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace attache;

class TestMarkShape : public QObject
{
    Q_OBJECT

private slots:
    void aShapeIsAboutAsLargeAsAsked_data() { addShapes(); }
    void aShapeIsAboutAsLargeAsAsked();
    void aShapeIsCentred_data() { addShapes(); }
    void aShapeIsCentred();
    void aShapeGrowsWithItsSize_data() { addShapes(); }
    void aShapeGrowsWithItsSize();
    void shapesLookEquallyLarge();
    void everyShapeCanBeToldFromEveryOther_data();
    void everyShapeCanBeToldFromEveryOther();

private:
    static void addShapes();
};

namespace {

constexpr int shapeCount = 14;

QImage picture(MarkShape shape, double size)
{
    QImage image(int(size) * 2, int(size) * 2, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapePath(shape, QPointF(size, size), size), Qt::black);
    return image;
}

/// How much of the pictures differs, in fully black pixels.
double difference(const QImage& a, const QImage& b)
{
    int sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / 255.0;
}

/// How much is covered, in fully black pixels.
double ink(const QImage& image)
{
    QImage white(image.size(), QImage::Format_Grayscale8);
    white.fill(Qt::white);
    return difference(image, white);
}

} // namespace

void TestMarkShape::addShapes()
{
    QTest::addColumn<MarkShape>("shape");
    for (int i = 0; i < shapeCount; ++i)
        QTest::addRow("shape %d", i) << MarkShape(i);
}

void TestMarkShape::aShapeIsAboutAsLargeAsAsked()
{
    QFETCH(MarkShape, shape);
    const QRectF bounds = shapePath(shape, {50, 70}, 20).boundingRect();
    QVERIFY(bounds.height() >= 0.8 * 20 && bounds.height() <= 1.2 * 20);
    QVERIFY(bounds.width() <= 1.2 * 20);
    // A bar is meant to be narrow.
    QVERIFY(bounds.width() >= (shape == MarkShape::Bar ? 0.3 : 0.8) * 20);
}

void TestMarkShape::aShapeIsCentred()
{
    QFETCH(MarkShape, shape);
    const QPointF off = shapePath(shape, {50, 70}, 20).boundingRect().center() - QPointF(50, 70);
    QVERIFY2(std::abs(off.x()) <= 0.15 * 20, qPrintable(QString::number(off.x())));
    QVERIFY2(std::abs(off.y()) <= 0.15 * 20, qPrintable(QString::number(off.y())));
}

void TestMarkShape::aShapeGrowsWithItsSize()
{
    QFETCH(MarkShape, shape);
    const QRectF small = shapePath(shape, {0, 0}, 10).boundingRect();
    const QRectF large = shapePath(shape, {0, 0}, 30).boundingRect();
    QVERIFY(std::abs(large.width() - 3 * small.width()) < 0.01);
    QVERIFY(std::abs(large.top() - 3 * small.top()) < 0.01);
}

void TestMarkShape::shapesLookEquallyLarge()
{
    for (int i = 0; i < shapeCount; ++i) {
        const double covered = ink(picture(MarkShape(i), 100)) / (100 * 100);
        QVERIFY2(covered > 0.35 && covered < 0.8,
                 qPrintable(QStringLiteral("shape %1 covers %2").arg(i).arg(covered)));
    }
}

void TestMarkShape::everyShapeCanBeToldFromEveryOther_data()
{
    QTest::addColumn<double>("size");
    QTest::newRow("in the timeline") << 11.0;
    QTest::newRow("twice as large") << 22.0;
}

void TestMarkShape::everyShapeCanBeToldFromEveryOther()
{
    QFETCH(double, size);
    for (int a = 0; a < shapeCount; ++a) {
        for (int b = 0; b < a; ++b) {
            const double part =
                difference(picture(MarkShape(a), size), picture(MarkShape(b), size)) /
                ink(picture(MarkShape(a), size));
            QVERIFY2(part > 0.08,
                     qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(part)));
        }
    }
}

QTEST_MAIN(TestMarkShape)
#include "tst_markshape.moc"
