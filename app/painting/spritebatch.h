// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/shapedtext.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QTransform>

namespace attache {

/// Draws many equal or familiar things by copying what has been painted once: a text is set and
/// smoothed when it is painted for the first time, later frames copy its pixels. Everything
/// stands on whole device pixels, so that it is sharp at every scale of the screen.
///
/// Only for painters that paint pixels upright (the screen, images): files of shapes (SVG, PDF)
/// and paper keep their text and their curves. While a batch is active nobody else may use its
/// painter; when it ends the painter is as it was.
class SpriteBatch
{
public:
    explicit SpriteBatch(QPainter& painter);
    ~SpriteBatch();
    SpriteBatch(const SpriteBatch&) = delete;
    SpriteBatch& operator=(const SpriteBatch&) = delete;

    /// Whether the painter can be used so; otherwise nothing may be drawn with the batch.
    bool isActive() const { return m_isActive; }

    /// Device pixels for each of the painter's pixels.
    double scale() const { return m_toDevice.m11(); }

    /// The nearest device pixels.
    QPoint toDevice(QPointF point) const;
    QRect toDevice(const QRectF& rect) const;

    /// The thickness of a line in device pixels, at least 1.
    int lineWidth(double widthPx) const;

    void fill(const QRect& deviceRect, const QColor& colour);
    void draw(QPoint deviceTopLeft, const QImage& image);
    void draw(QPoint deviceTopLeft, const QImage& image, const QRect& part);

    /// Like drawShaped().
    void drawText(const ShapedText& shaped, const QFont& font, const QColor& colour, double left,
                  double centreY);

private:
    void paintSprite(const ShapedText& shaped, const QFont& font, const QColor& colour) const;

    QPainter& m_painter;
    QTransform m_toDevice;
    bool m_isActive = false;
};

} // namespace attache
