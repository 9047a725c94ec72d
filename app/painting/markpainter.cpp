// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/markpainter.h"

#include "painting/markshape.h"

#include <QLinearGradient>
#include <QPaintEngine>

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr double fadePx = 18;
constexpr double hatchStepPx = 6;
constexpr double capHeightPx = 12;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

bool isOutlineOnly(const SceneMark& mark)
{
    return mark.status == EventStatus::Planned || mark.status == EventStatus::InPreparation ||
           mark.status == EventStatus::Postponed || mark.status == EventStatus::Cancelled;
}

Qt::PenStyle penStyle(const SceneMark& mark)
{
    return mark.flags.testFlag(DateFlag::Uncertain) ? Qt::DashLine : Qt::SolidLine;
}

bool startFades(const SceneMark& mark)
{
    return mark.flags.testAnyFlags(DateFlag::OpenStart | DateFlag::UnknownStart |
                                   DateFlag::Approximate);
}

bool endFades(const SceneMark& mark)
{
    return mark.flags.testAnyFlags(DateFlag::OpenEnd | DateFlag::UnknownEnd |
                                   DateFlag::Approximate);
}

/// The colour over the rectangle, fading out towards the ends that ask for it.
QBrush fadingBrush(const QRectF& rect, const QColor& colour, bool fadesLeft, bool fadesRight)
{
    if (!fadesLeft && !fadesRight)
        return colour;
    const double reach = std::min(0.5, fadePx / std::max(rect.width(), 1.0));
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, fadesLeft ? withAlpha(colour, 0) : colour);
    gradient.setColorAt(reach, colour);
    gradient.setColorAt(1 - reach, colour);
    gradient.setColorAt(1, fadesRight ? withAlpha(colour, 0) : colour);
    return gradient;
}

/// Whether the painter draws gradients that fade to nothing as they are. SVG and PDF files do
/// not in Qt 6.4.
bool canFade(const QPainter& painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type != QPaintEngine::SVG && type != QPaintEngine::Pdf;
}

/// Fills the rectangle with the colour, fading out towards the ends that ask for it: with a
/// gradient, or in steps where that cannot be.
void fillFading(QPainter& painter, const QRectF& rect, const QColor& colour, bool fadesLeft,
                bool fadesRight)
{
    if (canFade(painter) || (!fadesLeft && !fadesRight)) {
        painter.fillRect(rect, fadingBrush(rect, colour, fadesLeft, fadesRight));
        return;
    }
    constexpr int steps = 12;
    const double reach = std::min(rect.width() / 2, fadePx);
    const double step = reach / steps;
    for (int i = 0; i < steps; ++i) {
        const QColor paler = withAlpha(colour, colour.alphaF() * (i + 0.5) / steps);
        if (fadesLeft)
            painter.fillRect(QRectF(rect.left() + i * step, rect.top(), step, rect.height()),
                             paler);
        if (fadesRight)
            painter.fillRect(QRectF(rect.right() - (i + 1) * step, rect.top(), step, rect.height()),
                             paler);
    }
    painter.fillRect(rect.adjusted(fadesLeft ? reach : 0, 0, fadesRight ? -reach : 0, 0), colour);
}

/// An arrow head that says "and further on".
void paintArrow(QPainter& painter, double tipX, double centreY, int direction, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5));
    const double back = tipX - direction * 5;
    painter.drawLine(QPointF(back, centreY - 4), QPointF(tipX, centreY));
    painter.drawLine(QPointF(back, centreY + 4), QPointF(tipX, centreY));
}

void paintArrows(QPainter& painter, const SceneMark& mark, const QRectF& rect, const QColor& colour)
{
    if (mark.flags.testAnyFlags(DateFlag::OpenStart | DateFlag::UnknownStart))
        paintArrow(painter, rect.left() + 2, mark.centreY, -1, colour);
    if (mark.flags.testAnyFlags(DateFlag::OpenEnd | DateFlag::UnknownEnd))
        paintArrow(painter, rect.right() - 2, mark.centreY, 1, colour);
}

/// The sign of an event that goes on: a filled triangle at its open right end.
void paintOngoingSign(QPainter& painter, double tipX, double centreY, const QColor& colour)
{
    constexpr double length = 6;
    const QPointF triangle[] = {
        {tipX - length, centreY - 4}, {tipX, centreY}, {tipX - length, centreY + 4}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle, 3);
}

/// The sign of an event that was put off (two arrow heads) or called off (a cross), at the left
/// of a bar or bracket; what is there of it is only an outline.
void paintStatusSign(QPainter& painter, EventStatus status, QPointF centre, const QColor& colour)
{
    constexpr double reach = 4.5;
    painter.setPen(QPen(colour, 1.8));
    if (status == EventStatus::Cancelled) {
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
    } else if (status == EventStatus::Postponed) {
        paintArrow(painter, centre.x(), centre.y(), 1, colour);
        paintArrow(painter, centre.x() + reach, centre.y(), 1, colour);
    }
}

/// Light diagonal lines, anchored to the rectangle so that they travel with it.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    std::array<QLineF, 64> lines;
    size_t count = 0;
    painter.setPen(QPen(withAlpha(colour, 0.28), 1));
    for (double x = rect.left() + hatchStepPx; x < rect.right(); x += hatchStepPx) {
        const double rise = std::min(rect.height(), x - rect.left());
        lines[count++] = {x - rise, rect.top() + rise, x, rect.top()};
        if (count == lines.size()) {
            painter.drawLines(lines.data(), int(count));
            count = 0;
        }
    }
    painter.drawLines(lines.data(), int(count));
}

void paintPoint(QPainter& painter, const SceneMark& mark, MarkShape shape, const QColor& colour,
                const TimelineMetrics& metrics)
{
    const double centreX = (mark.left + mark.right) / 2;
    if (isWiderThanShape(mark, metrics)) {
        painter.setPen(QPen(withAlpha(colour, dayAlpha), dayLinePx));
        painter.drawLine(QPointF(mark.left, mark.centreY), QPointF(mark.right, mark.centreY));
        for (const double x : {mark.left, mark.right})
            painter.drawLine(QPointF(x, mark.centreY - 3), QPointF(x, mark.centreY + 3));
    }
    if (mark.flags.testFlag(DateFlag::Approximate)) {
        const QRectF halo(centreX - fadePx, mark.centreY - 5, fadePx * 2, 10);
        fillFading(painter, halo, withAlpha(colour, 0.35), true, true);
    }
    const bool isHollow = isOutlineOnly(mark) || mark.flags.testFlag(DateFlag::Uncertain);
    painter.setPen(QPen(colour, isHollow ? 1.6 : 1, penStyle(mark)));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(shapePath(shape, {centreX, mark.centreY}, metrics.shapePx));
    if (mark.status == EventStatus::Ongoing)
        paintOngoingSign(painter, centreX + metrics.shapePx / 2 + 8, mark.centreY, colour);
    const bool isPostponed = mark.status == EventStatus::Postponed;
    paintStatusSign(painter, mark.status,
                    {isPostponed ? centreX + metrics.shapePx : centreX, mark.centreY}, colour);
}

/// A horizontal line of the mark: between its ends in the rectangle, fading as they do.
struct EdgeStyle
{
    QRectF rect;
    QColor colour;
    bool fadesLeft = false;
    bool fadesRight = false;
    double widthPx = 1.5;
    Qt::PenStyle style = Qt::SolidLine;
};

void paintEdge(QPainter& painter, double left, double right, double y, const EdgeStyle& edge)
{
    const bool fades = edge.fadesLeft || edge.fadesRight;
    if (fades && !canFade(painter) && edge.style == Qt::SolidLine) {
        const QRectF line(left, y - edge.widthPx / 2, right - left, edge.widthPx);
        fillFading(painter, line, edge.colour, edge.fadesLeft && left <= edge.rect.left(),
                   edge.fadesRight && right >= edge.rect.right());
        return;
    }
    const QBrush brush = canFade(painter)
                             ? fadingBrush(edge.rect, edge.colour, edge.fadesLeft, edge.fadesRight)
                             : QBrush(edge.colour);
    painter.setPen(QPen(brush, edge.widthPx, edge.style));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void paintBar(QPainter& painter, const SceneMark& mark, const QRectF& rect, const QColor& colour)
{
    const bool fadesLeft = startFades(mark);
    const bool fadesRight = endFades(mark);
    if (!isOutlineOnly(mark)) {
        fillFading(painter, rect, withAlpha(colour, barAlpha), fadesLeft, fadesRight);
        const QRectF certain(QPointF(std::max(mark.certainLeft, rect.left()), rect.top()),
                             QPointF(std::min(mark.certainRight, rect.right()), rect.bottom()));
        if (certain.width() > 0)
            fillFading(painter, certain, withAlpha(colour, certainAlpha), fadesLeft, fadesRight);
    }
    const EdgeStyle edge{rect, colour, fadesLeft, fadesRight, barLinePx, penStyle(mark)};
    paintEdge(painter, rect.left(), rect.right(), rect.top(), edge);
    paintEdge(painter, rect.left(), rect.right(), rect.bottom(), edge);
    painter.setPen(QPen(colour, barLinePx, penStyle(mark)));
    if (!fadesLeft)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    const bool isOngoing = mark.status == EventStatus::Ongoing;
    if (!fadesRight && !isOngoing)
        painter.drawLine(rect.topRight(), rect.bottomRight());
    if (isOngoing)
        paintOngoingSign(painter, rect.right() - (fadesRight ? 9 : 1), mark.centreY, colour);
    paintArrows(painter, mark, rect, colour);
}

void paintBracket(QPainter& painter, const SceneMark& mark, const QRectF& rect,
                  const QColor& colour, const QRectF& gap)
{
    const bool fadesLeft = startFades(mark);
    const bool fadesRight = endFades(mark);
    const bool isOngoing = mark.status == EventStatus::Ongoing;
    if (!isOutlineOnly(mark)) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        paintHatch(painter, rect, colour);
        painter.restore();
    }
    const EdgeStyle edge{rect, colour, fadesLeft, fadesRight, 1.5, penStyle(mark)};
    if (gap.isValid()) {
        paintEdge(painter, rect.left(), gap.left(), mark.centreY, edge);
        paintEdge(painter, gap.right(), rect.right(), mark.centreY, edge);
    } else {
        paintEdge(painter, rect.left(), rect.right(), mark.centreY, edge);
    }
    painter.setPen(QPen(colour, 2));
    const double reach = capHeightPx / 2;
    if (!fadesLeft)
        painter.drawLine(QPointF(rect.left() + 1, mark.centreY - reach),
                         QPointF(rect.left() + 1, mark.centreY + reach));
    if (isOngoing)
        paintOngoingSign(painter, rect.right() - (fadesRight ? 9 : 1), mark.centreY, colour);
    painter.setPen(QPen(colour, 2));
    if (!fadesRight && !isOngoing)
        painter.drawLine(QPointF(rect.right() - 1, mark.centreY - reach),
                         QPointF(rect.right() - 1, mark.centreY + reach));
    paintArrows(painter, mark, rect, colour);
}

/// Where the sign of a status stands: in the visible part, out of the label's way.
double signPx(const QRectF& rect, const QRectF& gap, const TimeScale& scale)
{
    constexpr double insetPx = 11;
    const double left = std::max(rect.left(), scale.leftPx);
    const double wanted = std::min(left + insetPx, rect.center().x());
    return gap.isValid() ? std::min(wanted, (left + gap.left()) / 2) : wanted;
}

} // namespace

void paintShape(QPainter& painter, MarkShape shape, QPointF centre, double sizePx,
                const QColor& colour)
{
    painter.setPen(QPen(colour, 1));
    painter.setBrush(colour);
    painter.drawPath(shapePath(shape, centre, sizePx));
}

void paintMark(QPainter& painter, const SceneMark& mark, MarkShape shape, const QColor& colour,
               const TimelineMetrics& metrics, const TimeScale& scale, const QRectF& gap)
{
    if (mark.form == MarkForm::Point) {
        paintPoint(painter, mark, shape, colour, metrics);
        return;
    }
    // Clamped to a little outside the view: dashes and hatch of a mark that goes on for
    // thousands of windows would otherwise be drawn all the way.
    constexpr double overhangPx = 40;
    const double left = std::max(mark.left, scale.leftPx - overhangPx);
    const double right =
        std::min(std::max(mark.right, mark.left + 3), scale.rightPx() + overhangPx);
    const QRectF rect(left, mark.centreY - metrics.barHeightPx / 2, right - left,
                      metrics.barHeightPx);
    if (mark.form == MarkForm::Bar)
        paintBar(painter, mark, rect, colour);
    else
        paintBracket(painter, mark, rect, colour, gap);
    paintStatusSign(painter, mark.status, {signPx(rect, gap, scale), mark.centreY}, colour);
}

} // namespace attache
