// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/marksprites.h"

#include "painting/markpainter.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// As paintMark() draws it, on whole device pixels.
void paintBar(SpriteBatch& batch, const SceneMark& mark, const QColor& colour,
              const TimelineMetrics& metrics, const TimeScale& scale)
{
    constexpr double overhangPx = 40;
    const double left = std::max(mark.left, scale.leftPx - overhangPx);
    const double right =
        std::min(std::max(mark.right, mark.left + 3), scale.rightPx() + overhangPx);
    const QRect rect = batch.toDevice(
        QRectF(left, mark.centreY - metrics.barHeightPx / 2, right - left, metrics.barHeightPx));
    const QRect certain = batch.toDevice(
        QRectF(QPointF(std::max(mark.certainLeft, left), mark.centreY),
               QPointF(std::max(std::min(mark.certainRight, right), mark.certainLeft), 0)));
    batch.fill(rect, withAlpha(colour, barAlpha));
    if (certain.width() > 0)
        batch.fill({certain.left(), rect.top(), certain.width(), rect.height()},
                   withAlpha(colour, certainAlpha));
    const int line = batch.lineWidth(barLinePx);
    batch.fill({rect.left(), rect.top(), rect.width(), line}, colour);
    batch.fill({rect.left(), rect.bottom() + 1 - line, rect.width(), line}, colour);
    batch.fill({rect.left(), rect.top() + line, line, rect.height() - 2 * line}, colour);
    batch.fill({rect.right() + 1 - line, rect.top() + line, line, rect.height() - 2 * line},
               colour);
}

/// The line over a day that is wide enough to be seen, as paintMark() draws it.
void paintDay(SpriteBatch& batch, const SceneMark& mark, const QColor& colour,
              const TimeScale& scale)
{
    constexpr double overhangPx = 40;
    constexpr double tickPx = 3; // up and down
    const QColor pale = withAlpha(colour, dayAlpha);
    const int line = batch.lineWidth(dayLinePx);
    const double left = std::max(mark.left, scale.leftPx - overhangPx);
    const double right = std::min(mark.right, scale.rightPx() + overhangPx);
    const QPoint from = batch.toDevice(QPointF(left, mark.centreY));
    const QPoint to = batch.toDevice(QPointF(right, mark.centreY));
    const int reach = batch.lineWidth(tickPx);
    batch.fill({from.x() + line, from.y() - line / 2, to.x() - from.x() - 2 * line, line}, pale);
    for (const int x : {from.x(), to.x() - line})
        batch.fill({x, from.y() - line / 2 - reach, line, 2 * reach + line}, pale);
}

} // namespace

bool isPlain(const SceneMark& mark)
{
    const DateFlags special = DateFlag::OpenStart | DateFlag::OpenEnd | DateFlag::UnknownStart |
                              DateFlag::UnknownEnd | DateFlag::Approximate | DateFlag::Uncertain;
    const bool isHeld = mark.status == EventStatus::Held || mark.status == EventStatus::NotStated;
    if (!isHeld || mark.flags.testAnyFlags(special))
        return false;
    return mark.form != MarkForm::Bracket;
}

bool MarkSprites::paint(SpriteBatch& batch, const SceneMark& mark, MarkShape shape,
                        const QColor& colour, const TimelineMetrics& metrics,
                        const TimeScale& scale)
{
    if (!isPlain(mark))
        return false;
    if (mark.form == MarkForm::Bar) {
        paintBar(batch, mark, colour, metrics, scale);
        return true;
    }
    if (isWiderThanShape(mark, metrics))
        paintDay(batch, mark, colour, scale);
    const QImage& sprite = shapeSprite(shape, colour, metrics.shapePx, batch.scale());
    const QPoint centre = batch.toDevice(QPointF((mark.left + mark.right) / 2, mark.centreY));
    batch.draw(centre - QPoint(sprite.width() / 2, sprite.height() / 2), sprite);
    return true;
}

const QImage& MarkSprites::shapeSprite(MarkShape shape, const QColor& colour, double sizePx,
                                       double scale)
{
    if (scale != m_scale || sizePx != m_sizePx || m_shapes.size() >= maxCached)
        m_shapes.clear();
    m_scale = scale;
    m_sizePx = sizePx;
    const quint64 key = quint64(shape) << 32 | colour.rgba();
    const auto found = m_shapes.constFind(key);
    if (found != m_shapes.constEnd())
        return *found;
    // An odd number of pixels has one in the middle.
    const int size = 2 * int(std::ceil(sizePx * 0.75 * scale)) + 1;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size / 2.0, size / 2.0);
    painter.scale(scale, scale);
    paintShape(painter, shape, {}, sizePx, colour);
    painter.end();
    return *m_shapes.insert(key, image);
}

void MarkSprites::paintPill(SpriteBatch& batch, const QRectF& rect, const ClusterColours& colours)
{
    const QRect pill = batch.toDevice(rect);
    const QImage& sprite = pillSprite(pill.height(), colours, batch.scale());
    const int end = sprite.width() / 2; // the sprite is two rounded ends and a pixel between them
    batch.draw(pill.topLeft(), sprite, {0, 0, end, sprite.height()});
    batch.draw({pill.right() + 1 - end, pill.top()}, sprite, {end + 1, 0, end, sprite.height()});
    const int inner = pill.width() - 2 * end;
    const int line = batch.lineWidth(1);
    const QRect middle(pill.left() + end, pill.top(), inner, pill.height());
    batch.fill(middle.adjusted(0, line, 0, -line), pillFill(colours));
    batch.fill({middle.left(), middle.top(), inner, line}, colours.mark);
    batch.fill({middle.left(), middle.bottom() + 1 - line, inner, line}, colours.mark);
}

const QImage& MarkSprites::pillSprite(int height, const ClusterColours& colours, double scale)
{
    const std::pair key(quint64(colours.mark.rgba()) << 32 | colours.background.rgba(), height);
    const auto found = m_pills.constFind(key);
    if (found != m_pills.constEnd())
        return *found;
    if (m_pills.size() >= maxCached)
        m_pills.clear();
    const int end = (height + 1) / 2;
    QImage image(2 * end + 1, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPillShape(painter, {0, 0, image.width() / scale, image.height() / scale}, colours);
    painter.end();
    return *m_pills.insert(key, image);
}

} // namespace attache
