// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturesheet.h"

#include "core/foreigntext.h"
#include "layout/dividedlanes.h"
#include "layout/labelledrows.h"
#include "painting/metrics.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

/// The words at a mark: its number, its title or both.
QString labelOf(const SheetRequest& request, EventId event)
{
    const QString number = request.numbers.mark(event);
    if (!request.hasLabels)
        return number;
    const QString title = foreigntext::label(request.snapshot->dataSet->title(event));
    return number.isEmpty() ? title : QString(number + QLatin1Char(' ') + title);
}

/// The snapshot with its rows made for the labels at the scale.
Snapshot withLabelledRows(const SheetRequest& request, const TimeScale& scale, TextShaper& shaper)
{
    Snapshot snapshot = *request.snapshot;
    const DataSet& dataSet = *snapshot.dataSet;
    const auto labelWidth = [&](EventId event) { return shaper.width(labelOf(request, event)); };
    if (!snapshot.hasFaint()) {
        packForLabels(snapshot.lanes, dataSet, scale, TimelineMetrics{}, labelWidth);
        return snapshot;
    }
    LaneLayout all = layOutLanes(dataSet, everyEvent(dataSet), snapshot.grouping);
    packForLabels(all, dataSet, scale, TimelineMetrics{},
                  [&](EventId event) { return snapshot.passes(event) ? labelWidth(event) : 0; });
    DividedLanes divided = divideLanes(all, snapshot.events);
    snapshot.lanes = std::move(divided.passing);
    snapshot.faintLanes = std::move(divided.faint);
    return snapshot;
}

/// How many marks have no label, or one that is cut.
int countCutLabels(const SheetRequest& request, const TimelineScene& scene, TextShaper& shaper)
{
    if (!request.hasLabels && request.numbers.isEmpty())
        return 0;
    constexpr double roundingPx = 0.5;
    const auto whole =
        std::count_if(scene.labels.begin(), scene.labels.end(), [&](const SceneLabel& label) {
            return shaper.width(labelOf(request, label.event)) <= label.rect.width() + roundingPx;
        });
    return int(scene.marks.size()) - int(whole);
}

} // namespace

PictureSheet::PictureSheet(const SheetRequest& request, double widthPx)
    : m_widthPx(widthPx)
    , m_theme(request.theme)
    , m_hasFooter(request.hasFooter)
{
    const Fonts fonts = Fonts::make(1);
    const TimeScale scale = axisScale(request.range, widthPx);
    TextShaper shaper(fonts.label);
    const Snapshot snapshot = withLabelledRows(request, scale, shaper);
    TimelinePreparer preparer(fonts);
    preparer.setLabelTexts([&request](EventId event) { return labelOf(request, event); });
    LaneArrangement arrangement = request.arrangement;
    arrangement.collapsed.clear(); // on paper nothing can be unfolded
    m_timeline = preparer.prepare(snapshot, scale, laneHeaderWidthPx, request.locale, arrangement);
    m_timeline.isPicture = true;
    m_overlay.selected = request.selected;
    for (const SceneMark& mark : m_timeline.scene.marks) {
        if (mark.event == request.selected)
            m_overlay.selectedMarks.push_back(mark);
    }
    m_cutLabels = countCutLabels(request, m_timeline.scene, shaper);
    m_frame = makePictureFrame(snapshot, request.range, request.numbers, request.locale, widthPx);
    if (request.hasLegend)
        m_legend = PictureLegend(m_timeline, snapshot, widthPx);
    if (request.compared) {
        m_compared = std::make_unique<const PictureSheet>(*request.compared, widthPx);
        m_comparedHead = comparedHead(*request.compared->snapshot, request.compared->range,
                                      request.shiftMonths, request.locale, widthPx);
        m_cutLabels += m_compared->cutLabels();
    }
    if (request.chart) {
        m_chart = request.chart(
            {request.snapshot, request.range, widthPx, request.theme, request.locale});
    }
}

double PictureSheet::footerPx() const
{
    return m_hasFooter ? m_frame.footer.height() + gapPx : 0;
}

double PictureSheet::comparedPx() const
{
    return m_compared ? m_comparedHead.height() + axisHeightPx + m_compared->lanesHeightPx() : 0;
}

void PictureSheet::paintCompared(QPainter& painter, const QRectF& rect) const
{
    m_comparedHead.paint(painter, m_theme, rect.topLeft(), 0, m_comparedHead.lines().size());
    const QRectF axis(rect.left(), rect.top() + m_comparedHead.height(), rect.width(),
                      axisHeightPx);
    m_compared->paintAxis(painter, axis);
    m_compared->paintLanes(painter, QRectF(axis.bottomLeft(), rect.bottomRight()), 0);
}

double PictureSheet::belowLanesPx() const
{
    double height = 0;
    if (m_compared)
        height += gapPx + comparedPx();
    if (m_chart)
        height += gapPx + m_chart->heightPx();
    if (!m_frame.undated.isEmpty())
        height += gapPx + m_frame.undated.height();
    if (m_legend.heightPx() > 0)
        height += gapPx + m_legend.heightPx();
    return height;
}

double PictureSheet::heightPx() const
{
    return m_frame.headHeightPx() + axisHeightPx + lanesHeightPx() + belowLanesPx() + footerPx();
}

double PictureSheet::cutBefore(double top, double heightPx) const
{
    const double all = lanesHeightPx();
    const double limit = top + heightPx;
    if (limit >= all)
        return all;
    double cut = top;
    const SceneLane* split = nullptr;
    for (const SceneLane& lane : m_timeline.scene.lanes) {
        const double bottom = lane.top + lane.height;
        if (bottom <= top)
            continue;
        if (bottom > limit) {
            split = &lane;
            break;
        }
        cut = bottom;
    }
    if (cut > top || !split)
        return cut;
    // A lane higher than the page is cut between two of its rows.
    const TimelineMetrics& metrics = m_timeline.scene.metrics;
    const double firstRow = split->top + metrics.lanePaddingPx;
    const double rows = std::floor((limit - firstRow) / metrics.rowHeightPx);
    return std::max(firstRow + rows * metrics.rowHeightPx, top + metrics.rowHeightPx);
}

void PictureSheet::paintLanes(QPainter& painter, const QRectF& rect, double top) const
{
    const TimelinePainter timeline(m_timeline, m_theme);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    timeline.paintLanes(painter, rect, top, m_overlay);
    const QRectF headers(rect.topLeft(), QSizeF(laneHeaderWidthPx, rect.height()));
    timeline.paintHeaders(painter, headers, top);
    painter.restore();
}

void PictureSheet::paintAxis(QPainter& painter, const QRectF& rect) const
{
    TimelinePainter(m_timeline, m_theme).paintAxis(painter, rect, {});
}

} // namespace attache
