// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/markshape.h"

#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace attache {

namespace {

/// A regular polygon with its first corner at the angle (degrees, 0 is up, clockwise); every
/// other corner lies at innerRadius when that is positive.
QPainterPath polygon(QPointF centre, int corners, double radius, double angle,
                     double innerRadius = 0)
{
    QPolygonF points;
    const int count = innerRadius > 0 ? corners * 2 : corners;
    for (int i = 0; i < count; ++i) {
        const double r = innerRadius > 0 && i % 2 == 1 ? innerRadius : radius;
        const double turn = (angle + i * 360.0 / count) * std::numbers::pi / 180;
        points << centre + QPointF(std::sin(turn) * r, -std::cos(turn) * r);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cross(QPointF centre, double reach, double thickness)
{
    QPainterPath path;
    path.addRect(centre.x() - reach, centre.y() - thickness, reach * 2, thickness * 2);
    QPainterPath upright;
    upright.addRect(centre.x() - thickness, centre.y() - reach, thickness * 2, reach * 2);
    return path.united(upright).simplified();
}

} // namespace

QPainterPath shapePath(MarkShape shape, QPointF centre, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (shape) {
    case MarkShape::Circle:
        path.addEllipse(centre, r * 0.95, r * 0.95);
        return path;
    case MarkShape::Ring:
        path.addEllipse(centre, r, r);
        path.addEllipse(centre, r * 0.45, r * 0.45);
        return path;
    case MarkShape::Square:
        path.addRect(centre.x() - r * 0.85, centre.y() - r * 0.85, r * 1.7, r * 1.7);
        return path;
    case MarkShape::Bar:
        path.addRect(centre.x() - r * 0.4, centre.y() - r, r * 0.8, r * 2);
        return path;
    case MarkShape::Diamond:
        return polygon(centre, 4, r * 1.12, 0);
    case MarkShape::TriangleUp:
        return polygon(centre + QPointF(0, r * 0.15), 3, r * 1.15, 0);
    case MarkShape::TriangleDown:
        return polygon(centre - QPointF(0, r * 0.15), 3, r * 1.15, 180);
    case MarkShape::TriangleLeft:
        return polygon(centre + QPointF(r * 0.15, 0), 3, r * 1.15, 270);
    case MarkShape::TriangleRight:
        return polygon(centre - QPointF(r * 0.15, 0), 3, r * 1.15, 90);
    case MarkShape::Pentagon:
        return polygon(centre, 5, r * 1.05, 0);
    case MarkShape::Hexagon:
        return polygon(centre, 6, r, 30);
    case MarkShape::Star:
        return polygon(centre, 5, r * 1.2, 0, r * 0.5);
    case MarkShape::Plus:
        return cross(centre, r, r * 0.36);
    case MarkShape::Cross:
        return QTransform()
            .translate(centre.x(), centre.y())
            .rotate(45)
            .map(cross({}, r * 1.08, r * 0.34));
    }
    return path;
}

} // namespace attache
