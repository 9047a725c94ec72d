// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/clusterpainter.h"
#include "painting/preparedtimeline.h"
#include "painting/theme.h"
#include "painting/timelineoverlay.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace attache {

/// Replays a prepared timeline: on screen, in pictures and in print. The painter's origin is the
/// timeline's top left corner; every function stays inside the rectangle it is given.
class TimelinePainter
{
public:
    TimelinePainter(const PreparedTimeline& timeline, const Theme& theme);

    /// The two tiers of ticks, in a rectangle axisHeightPx high over the whole width.
    void paintAxis(QPainter& painter, const QRectF& rect, const TimelineOverlay& overlay) const;

    /// Lanes, grid and marks; scrollPx of the content lie above the rectangle.
    void paintLanes(QPainter& painter, const QRectF& rect, double scrollPx,
                    const TimelineOverlay& overlay) const;

    /// The lane headers at the left, which move with the lanes.
    void paintHeaders(QPainter& painter, const QRectF& rect, double scrollPx) const;

private:
    void paintHeader(QPainter& painter, const PreparedHeader& header, double left,
                     double scrollPx) const;
    void paintFold(QPainter& painter, QPointF centre, bool isCollapsed) const;
    void paintSeparators(QPainter& painter, const QRectF& visible) const;
    void paintGrid(QPainter& painter, const QRectF& rect) const;
    bool isNear(const SceneMark& mark, const QRectF& visible) const;
    void paintMarks(QPainter& painter, const QRectF& visible) const;
    void paintOtherMarks(QPainter& painter, const QRectF& visible, bool skipsPlain) const;
    ClusterColours coloursOf(size_t cluster) const;
    void paintClusters(QPainter& painter, const QRectF& visible) const;
    void paintLabels(QPainter& painter, const QRectF& visible,
                     const TimelineOverlay& overlay) const;
    void paintFoundWords(QPainter& painter, const TimelineOverlay& overlay) const;
    void paintOverlay(QPainter& painter, const TimelineOverlay& overlay) const;
    void paintVerticals(QPainter& painter, const QRectF& rect,
                        const TimelineOverlay& overlay) const;
    void paintFrames(QPainter& painter, const std::vector<SceneMark>& marks) const;

    const PreparedTimeline& m_timeline;
    const Theme& m_theme;
};

} // namespace attache
