// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/spritebatch.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr int overhangPx = 2; ///< letters may reach a little out of their box

/// A painter that paints pixels, moved and enlarged but neither turned nor distorted.
bool paintsUprightPixels(const QPainter& painter)
{
    const QTransform& transform = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           transform.type() <= QTransform::TxScale && transform.m11() > 0 &&
           qFuzzyCompare(transform.m11(), transform.m22());
}

} // namespace

SpriteBatch::SpriteBatch(QPainter& painter)
    : m_painter(painter)
    , m_toDevice(painter.deviceTransform())
    , m_isActive(paintsUprightPixels(painter))
{
    if (!m_isActive)
        return;
    m_painter.save();
    // Undoes what the painter and its device move and enlarge: one of its pixels is then one of
    // the device.
    m_painter.setWorldTransform(m_toDevice.inverted() * m_painter.worldTransform());
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

SpriteBatch::~SpriteBatch()
{
    if (m_isActive)
        m_painter.restore();
}

QPoint SpriteBatch::toDevice(QPointF point) const
{
    const QPointF mapped = m_toDevice.map(point);
    // Halves always go the same way, left of the edge too, so that scrolling moves all alike.
    return {int(std::floor(mapped.x() + 0.5)), int(std::floor(mapped.y() + 0.5))};
}

QRect SpriteBatch::toDevice(const QRectF& rect) const
{
    const QPoint topLeft = toDevice(rect.topLeft());
    const QPoint bottomRight = toDevice(rect.bottomRight());
    return {topLeft, QSize(bottomRight.x() - topLeft.x(), bottomRight.y() - topLeft.y())};
}

int SpriteBatch::lineWidth(double widthPx) const
{
    return std::max(1, int(widthPx * scale()));
}

void SpriteBatch::fill(const QRect& deviceRect, const QColor& colour)
{
    m_painter.fillRect(deviceRect, colour);
}

void SpriteBatch::draw(QPoint deviceTopLeft, const QImage& image)
{
    m_painter.drawImage(deviceTopLeft, image);
}

void SpriteBatch::draw(QPoint deviceTopLeft, const QImage& image, const QRect& part)
{
    m_painter.drawImage(deviceTopLeft, image, part);
}

void SpriteBatch::drawText(const ShapedText& shaped, const QFont& font, const QColor& colour,
                           double left, double centreY)
{
    if (!shaped.sprite)
        return;
    const TextSprite& sprite = *shaped.sprite;
    if (sprite.scale != scale() || sprite.colour != colour.rgba())
        paintSprite(shaped, font, colour);
    draw(toDevice(QPointF(left, centreY - shaped.heightPx / 2)) - QPoint(overhangPx, overhangPx),
         sprite.image);
}

void SpriteBatch::paintSprite(const ShapedText& shaped, const QFont& font,
                              const QColor& colour) const
{
    TextSprite& sprite = *shaped.sprite;
    sprite.scale = scale();
    sprite.colour = colour.rgba();
    const QSize size(int(std::ceil(shaped.widthPx * scale())) + 2 * overhangPx,
                     int(std::ceil(shaped.heightPx * scale())) + 2 * overhangPx);
    sprite.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.translate(overhangPx, overhangPx);
    painter.scale(scale(), scale());
    painter.setFont(font);
    painter.setPen(colour);
    drawShaped(painter, shaped, QPointF(0, 0));
}

} // namespace attache
