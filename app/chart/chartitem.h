// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainter>

#include <functional>

namespace attache {

/// A layer of the chart's graphics scene that is painted by a function, above or below the
/// series of Qt Charts.
class ChartItem : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter&)>;

    ChartItem(double z, Paint paint)
        : m_paint(std::move(paint))
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setSize(const QSizeF& size)
    {
        if (size == m_size)
            return;
        prepareGeometryChange();
        m_size = size;
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_paint(*painter);
    }

private:
    Paint m_paint;
    QSizeF m_size;
};

} // namespace attache
