// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/foundmarks.h"

namespace attache {

namespace {

constexpr double gapPx = 3;

} // namespace

void paintFoundMarks(QPainter& painter, const TimelineScene& scene, const EventSearch& search,
                     const QRectF& lanes, double scrollPx, const Theme& theme)
{
    if (search.hits().empty())
        return;
    painter.save();
    painter.setClipRect(lanes, Qt::IntersectClip);
    painter.translate(0, lanes.top() - scrollPx);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.quoteLine, 2));
    for (const SceneMark& mark : scene.marks) {
        if (search.isHit(mark.event))
            painter.drawRoundedRect(mark.bounds().adjusted(-gapPx, -gapPx, gapPx, gapPx), 4, 4);
    }
    painter.restore();
}

} // namespace attache
