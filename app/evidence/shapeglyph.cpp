// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/shapeglyph.h"

#include "painting/markshape.h"

#include <QPainter>

namespace attache {

namespace {

constexpr int side = 12; // px

/// Strokes inside a square of 12 × 12.
QPainterPath integrityPath(Integrity integrity)
{
    QPainterPath path;
    switch (integrity) {
    case Integrity::Exact: // a tick
        path.moveTo(2, 6.5);
        path.lineTo(5, 9.5);
        path.lineTo(10.5, 2.5);
        break;
    case Integrity::Moved: // an arrow
        path.moveTo(1.5, 6);
        path.lineTo(10.5, 6);
        path.moveTo(7, 2.5);
        path.lineTo(10.5, 6);
        path.lineTo(7, 9.5);
        break;
    case Integrity::Ambiguous: // two equal rings
        path.addEllipse(QPointF(4.2, 6), 2.9, 2.9);
        path.addEllipse(QPointF(8, 6), 2.9, 2.9);
        break;
    case Integrity::Missing: // a cross
        path.moveTo(2.5, 2.5);
        path.lineTo(9.5, 9.5);
        path.moveTo(9.5, 2.5);
        path.lineTo(2.5, 9.5);
        break;
    case Integrity::Unchecked: // an open ring
        path.addEllipse(QPointF(6, 6), 4, 4);
        break;
    }
    return path;
}

} // namespace

ShapeGlyph::ShapeGlyph(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeGlyph::setCategory(MarkShape shape, const QColor& colour)
{
    m_path = shapePath(shape, QPointF(side / 2.0, side / 2.0), side - 2);
    m_colour = colour;
    m_isFilled = true;
    update();
}

void ShapeGlyph::setIntegrity(Integrity integrity, const QColor& colour)
{
    m_path = integrityPath(integrity);
    m_colour = colour;
    m_isFilled = false;
    update();
}

QSize ShapeGlyph::sizeHint() const
{
    return {side, side};
}

void ShapeGlyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - side) / 2.0, (height() - side) / 2.0);
    if (m_isFilled)
        painter.fillPath(m_path, m_colour);
    else
        painter.strokePath(m_path, QPen(m_colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace attache
