// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/timelinepainter.h"

#include "painting/clusterpainter.h"
#include "painting/markpainter.h"
#include "painting/markshape.h"
#include "painting/spritebatch.h"

#include <optional>
#include <utility>

namespace attache {

namespace {

constexpr double headerShapeLeftPx = 19; ///< centre of the category's shape
constexpr double headerTextLeftPx = 34;
constexpr double headerShapePx = 11;
constexpr double headerFoldLeftPx = 7; ///< centre of the triangle that folds and unfolds

/// Lines on whole device-independent pixels, so that hairlines are one pixel sharp.
double crisp(double px)
{
    return std::floor(px) + 0.5;
}

/// The part of the rectangle between the lane headers and the end of the axis.
QRectF plotIn(const QRectF& rect, const TimeScale& scale)
{
    return {QPointF(std::max(rect.left(), scale.leftPx), rect.top()),
            QPointF(std::min(rect.right(), scale.rightPx() + 1), rect.bottom())};
}

} // namespace

TimelinePainter::TimelinePainter(const PreparedTimeline& timeline, const Theme& theme)
    : m_timeline(timeline)
    , m_theme(theme)
{
}

void TimelinePainter::paintAxis(QPainter& painter, const QRectF& rect,
                                const TimelineOverlay& overlay) const
{
    const TimeScale& scale = m_timeline.scene.scale;
    painter.save();
    painter.fillRect(rect, m_theme.background);
    painter.setClipRect(plotIn(rect, scale), Qt::IntersectClip);
    painter.setPen(QPen(m_theme.hairline, 1));
    for (const TickCell& cell : m_timeline.axis.minor) {
        const double x = crisp(scale.toPx(cell.begin));
        painter.drawLine(QPointF(x, rect.top() + majorTierPx), QPointF(x, rect.bottom()));
    }
    painter.setPen(QPen(m_theme.strongLine, 1));
    for (const TickCell& cell : m_timeline.axis.major) {
        const double x = crisp(scale.toPx(cell.begin));
        painter.drawLine(QPointF(x, rect.top() + 4), QPointF(x, rect.bottom()));
    }
    painter.setPen(m_theme.text);
    painter.setFont(m_timeline.fonts.heading);
    for (const PlacedText& label : m_timeline.majorLabels)
        drawShaped(painter, label.shaped, label.left, rect.top() + label.centreY);
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_timeline.fonts.small);
    for (const PlacedText& label : m_timeline.minorLabels)
        drawShaped(painter, label.shaped, label.left, rect.top() + label.centreY);
    paintVerticals(painter, rect, overlay);
    painter.restore();
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.strongLine);
}

void TimelinePainter::paintLanes(QPainter& painter, const QRectF& rect, double scrollPx,
                                 const TimelineOverlay& overlay) const
{
    const TimeScale& scale = m_timeline.scene.scale;
    painter.save();
    painter.fillRect(rect, m_theme.background);
    const QRectF visible(rect.left(), scrollPx, rect.width(), rect.height());
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(0, rect.top() - scrollPx);
    paintSeparators(painter, visible);
    painter.translate(0, scrollPx - rect.top());
    painter.setClipRect(plotIn(rect, scale), Qt::IntersectClip);
    paintGrid(painter, rect);

    painter.translate(0, rect.top() - scrollPx);
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accentFill);
        paintFrames(painter, overlay.selectedMarks);
    }
    paintFaintLayer(painter, m_timeline.faint, m_timeline.fonts.small, visible, m_theme);
    paintClusters(painter, visible);
    paintMarks(painter, visible);
    paintLabels(painter, visible, overlay);
    paintOverlay(painter, overlay);
    painter.translate(0, scrollPx - rect.top());
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintVerticals(painter, rect, overlay);
    painter.restore();
}

void TimelinePainter::paintHeaders(QPainter& painter, const QRectF& rect, double scrollPx) const
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, m_theme.background);
    painter.translate(0, rect.top() - scrollPx);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PreparedHeader& header : m_timeline.headers) {
        const double top = header.band.top;
        if (top + header.band.height < scrollPx || top > scrollPx + rect.height())
            continue;
        paintHeader(painter, header, rect.left(), scrollPx);
        painter.setPen(QPen(m_theme.hairline, 1));
        const double y = crisp(top + header.band.height) - 1;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    painter.restore();
}

void TimelinePainter::paintHeader(QPainter& painter, const PreparedHeader& header, double left,
                                  double scrollPx) const
{
    const double top = header.band.top;
    const double full = m_timeline.scene.metrics.minLaneHeightPx;
    const bool isOneLine = header.band.height < full;
    // A tall lane's name stays in view while the lane is.
    const double sticky = std::clamp(scrollPx, top, std::max(top, top + header.band.height - full));
    const double nameY = isOneLine ? top + header.band.height / 2 : sticky + 15;
    const double textLeft = left + headerTextLeftPx;
    if (!m_timeline.isPicture)
        paintFold(painter, {left + headerFoldLeftPx, nameY}, header.band.isCollapsed);
    if (header.colourIndex >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.seriesColour(header.colourIndex));
        painter.drawPath(shapePath(header.shape, {left + headerShapeLeftPx, nameY}, headerShapePx));
    }
    painter.setPen(header.isEmpty ? m_theme.secondaryText : m_theme.text);
    painter.setFont(m_timeline.fonts.heading);
    drawShaped(painter, header.name, textLeft, nameY);
    double lineY = nameY + 16;
    if (header.secondLine.widthPx > 0 && !isOneLine) {
        drawShaped(painter, header.secondLine, textLeft, lineY);
        lineY += 16;
    }
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_timeline.fonts.small);
    if (isOneLine)
        drawShaped(painter, header.count, textLeft + header.name.widthPx + 8, nameY);
    else
        drawShaped(painter, header.count, textLeft, lineY);
}

void TimelinePainter::paintFold(QPainter& painter, QPointF centre, bool isCollapsed) const
{
    const QPointF right[] = {{-1.5, -3}, {2, 0}, {-1.5, 3}};
    const QPointF down[] = {{-3, -1.5}, {0, 2}, {3, -1.5}};
    painter.save();
    painter.translate(centre);
    painter.setPen(QPen(m_theme.secondaryText, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(isCollapsed ? right : down, 3);
    painter.restore();
}

void TimelinePainter::paintSeparators(QPainter& painter, const QRectF& visible) const
{
    painter.setPen(QPen(m_theme.hairline, 1));
    for (const SceneLane& lane : m_timeline.scene.lanes) {
        const double y = crisp(lane.top + lane.height) - 1;
        painter.drawLine(QPointF(visible.left(), y), QPointF(visible.right(), y));
    }
}

void TimelinePainter::paintGrid(QPainter& painter, const QRectF& rect) const
{
    const TimeScale& scale = m_timeline.scene.scale;
    const auto paintLines = [&](const std::vector<TickCell>& cells, const QColor& colour) {
        for (const TickCell& cell : cells)
            painter.fillRect(
                QRectF(std::floor(scale.toPx(cell.begin)), rect.top(), 1, rect.height()), colour);
    };
    paintLines(m_timeline.axis.minor, m_theme.hairline);
    paintLines(m_timeline.axis.major, m_theme.strongLine);
}

bool TimelinePainter::isNear(const SceneMark& mark, const QRectF& visible) const
{
    const double row = m_timeline.scene.metrics.rowHeightPx;
    return mark.centreY >= visible.top() - row && mark.centreY <= visible.bottom() + row;
}

void TimelinePainter::paintMarks(QPainter& painter, const QRectF& visible) const
{
    // Plain marks first, all in one go; marks of one row do not lie on each other.
    std::optional<SpriteBatch> batch(std::in_place, painter);
    const bool copies = batch->isActive();
    bool hasOthers = !copies;
    const TimelineScene& scene = m_timeline.scene;
    for (size_t i = 0; copies && i < scene.marks.size(); ++i) {
        if (isNear(scene.marks[i], visible) &&
            !m_timeline.sprites->paint(*batch, scene.marks[i], m_timeline.shapeOfMark[i],
                                       m_theme.seriesColour(m_timeline.colourOfMark[i]),
                                       scene.metrics, scene.scale))
            hasOthers = true;
    }
    batch.reset();
    if (hasOthers)
        paintOtherMarks(painter, visible, copies);
}

void TimelinePainter::paintOtherMarks(QPainter& painter, const QRectF& visible,
                                      bool skipsPlain) const
{
    const TimelineScene& scene = m_timeline.scene;
    size_t label = 0;
    for (size_t i = 0; i < scene.marks.size(); ++i) {
        const SceneMark& mark = scene.marks[i];
        QRectF gap;
        if (label < scene.labels.size() && scene.labels[label].mark == i) {
            if (scene.labels[label].interruptsLine)
                gap = scene.labels[label].rect.adjusted(-5, 0, 5, 0);
            ++label;
        }
        if (!isNear(mark, visible) || (skipsPlain && isPlain(mark)))
            continue;
        paintMark(painter, mark, m_timeline.shapeOfMark[i],
                  m_theme.seriesColour(m_timeline.colourOfMark[i]), scene.metrics, scene.scale,
                  gap);
    }
}

void TimelinePainter::paintClusters(QPainter& painter, const QRectF& visible) const
{
    const TimelineScene& scene = m_timeline.scene;
    const auto forEachVisible = [&](auto&& paint) {
        for (size_t i = 0; i < scene.clusters.size(); ++i) {
            const QRectF& rect = scene.clusters[i].rect;
            if (rect.bottom() >= visible.top() && rect.top() <= visible.bottom())
                paint(i, coloursOf(i));
        }
    };
    forEachVisible([&](size_t i, const ClusterColours& colours) {
        const SceneCluster& cluster = scene.clusters[i];
        if (cluster.isRibbon)
            paintRibbon(painter, cluster,
                        {scene.slotCounts.data() + cluster.firstSlot, size_t(cluster.slotCount)},
                        colours.mark);
    });
    const QFont& font = m_timeline.fonts.small;
    painter.setFont(font);
    SpriteBatch batch(painter);
    forEachVisible([&](size_t i, const ClusterColours& colours) {
        const ShapedText& count = m_timeline.counts[i];
        const QRectF pill = pillRect(scene.clusters[i], count, scene.scale);
        if (pill.isEmpty())
            return;
        const double left = pill.center().x() - count.widthPx / 2;
        if (batch.isActive()) {
            m_timeline.sprites->paintPill(batch, pill, colours);
            batch.drawText(count, font, colours.text, left, pill.center().y());
        } else {
            paintPillShape(painter, pill, colours);
            painter.setPen(colours.text);
            drawShaped(painter, count, left, pill.center().y());
        }
    });
}

ClusterColours TimelinePainter::coloursOf(size_t cluster) const
{
    const int colour = m_timeline.colourOfCluster[cluster];
    return {colour < 0 ? m_theme.secondaryText : m_theme.seriesColour(colour), m_theme.background,
            m_theme.text};
}

void TimelinePainter::paintLabels(QPainter& painter, const QRectF& visible,
                                  const TimelineOverlay& overlay) const
{
    // The hatch stops around the words, so that they stay readable.
    for (const SceneLabel& label : m_timeline.scene.labels) {
        if (label.interruptsLine && label.rect.intersects(visible))
            painter.fillRect(label.rect.adjusted(-5, 1, 5, -1), label.event == overlay.selected
                                                                    ? m_theme.accentFill
                                                                    : m_theme.background);
    }
    paintFoundWords(painter, overlay);
    const QFont& font = m_timeline.fonts.label;
    painter.setFont(font);
    painter.setPen(m_theme.text);
    SpriteBatch batch(painter);
    for (size_t i = 0; i < m_timeline.labels.size(); ++i) {
        const SceneLabel& label = m_timeline.scene.labels[i];
        if (!label.rect.intersects(visible))
            continue;
        const ShapedText& text = m_timeline.labels[i];
        if (batch.isActive())
            batch.drawText(text, font, m_theme.text, label.rect.left(), label.rect.center().y());
        else
            drawShaped(painter, text, label.rect.left(), label.rect.center().y());
    }
}

void TimelinePainter::paintFoundWords(QPainter& painter, const TimelineOverlay& overlay) const
{
    if (!overlay.foundWords)
        return;
    for (const QRectF& words : *overlay.foundWords) {
        painter.fillRect(words, m_theme.foundFill);
        painter.fillRect(QRectF(words.left(), words.bottom() - 1.5, words.width(), 1.5),
                         m_theme.quoteLine);
    }
}

void TimelinePainter::paintOverlay(QPainter& painter, const TimelineOverlay& overlay) const
{
    painter.setBrush(Qt::NoBrush);
    if (overlay.hovered && overlay.hovered != overlay.selected) {
        painter.setPen(QPen(m_theme.accent, 1));
        paintFrames(painter, overlay.hoveredMarks);
    }
    if (overlay.selected) {
        painter.setPen(QPen(m_theme.accent, 2));
        paintFrames(painter, overlay.selectedMarks);
    }
}

void TimelinePainter::paintVerticals(QPainter& painter, const QRectF& rect,
                                     const TimelineOverlay& overlay) const
{
    const TimeScale& scale = m_timeline.scene.scale;
    const auto vertical = [&](double x) {
        painter.drawLine(QPointF(crisp(x), rect.top()), QPointF(crisp(x), rect.bottom()));
    };
    if (overlay.pointerTime) {
        painter.setPen(QPen(m_theme.strongLine, 1));
        vertical(scale.toPx(*overlay.pointerTime));
    }
    if (!overlay.selected)
        return;
    painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
    for (const SceneMark& mark : overlay.selectedMarks) {
        vertical(mark.left);
        if (mark.right - mark.left > 4)
            vertical(mark.right);
    }
}

void TimelinePainter::paintFrames(QPainter& painter, const std::vector<SceneMark>& marks) const
{
    for (const SceneMark& mark : marks)
        painter.drawRoundedRect(mark.bounds().adjusted(-4, -2, 4, 2), 4, 4);
}

} // namespace attache
