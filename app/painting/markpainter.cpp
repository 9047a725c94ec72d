// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/markpainter.h"

#include "painting/markshape.h"

#include <QLinearGradient>

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
    if (mark.right - mark.left > metrics.shapePx * 1.5) {
        painter.setPen(QPen(withAlpha(colour, 0.6), 1.5));
        painter.drawLine(QPointF(mark.left, mark.centreY), QPointF(mark.right, mark.centreY));
        for (const double x : {mark.left, mark.right})
            painter.drawLine(QPointF(x, mark.centreY - 3), QPointF(x, mark.centreY + 3));
    }
    if (mark.flags.testFlag(DateFlag::Approximate)) {
        const QRectF halo(centreX - fadePx, mark.centreY - 5, fadePx * 2, 10);
        painter.fillRect(halo, fadingBrush(halo, withAlpha(colour, 0.35), true, true));
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

void paintBar(QPainter& painter, const SceneMark& mark, const QRectF& rect, const QColor& colour)
{
    const bool fadesLeft = startFades(mark);
    const bool fadesRight = endFades(mark);
    if (!isOutlineOnly(mark)) {
        painter.fillRect(rect, fadingBrush(rect, withAlpha(colour, 0.16), fadesLeft, fadesRight));
        const QRectF certain(QPointF(std::max(mark.certainLeft, rect.left()), rect.top()),
                             QPointF(std::min(mark.certainRight, rect.right()), rect.bottom()));
        if (certain.width() > 0)
            painter.fillRect(certain,
                             fadingBrush(certain, withAlpha(colour, 0.18), fadesLeft, fadesRight));
    }
    const QBrush edge = fadingBrush(rect, colour, fadesLeft, fadesRight);
    painter.setPen(QPen(edge, 1.4, penStyle(mark)));
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
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
    painter.setPen(QPen(fadingBrush(rect, colour, fadesLeft, fadesRight), 1.5, penStyle(mark)));
    if (gap.isValid()) {
        painter.drawLine(QPointF(rect.left(), mark.centreY), QPointF(gap.left(), mark.centreY));
        painter.drawLine(QPointF(gap.right(), mark.centreY), QPointF(rect.right(), mark.centreY));
    } else {
        painter.drawLine(QPointF(rect.left(), mark.centreY), QPointF(rect.right(), mark.centreY));
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
