// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/deploymentplot.h"

#include "core/foreigntext.h"

#include <QAreaSeries>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSet>
#include <QValueAxis>

#include <algorithm>

namespace attache {

namespace {

constexpr double markPx = 8;
constexpr double linePx = 2;
constexpr double cellPx = 3;          ///< of points on the count axis that lie on each other
constexpr size_t maxFreePoints = 500; ///< on the count axis, that Qt Charts is given
constexpr size_t maxUnsplit = 20;     ///< areas beside the stack
constexpr int paleAlpha = 64;         ///< of 255, where only one day of a month has the full colour
constexpr int unsplitAlpha = 24;      ///< of 255; the outline that tells it apart is painted

QValueAxis* hiddenAxis(QChart& chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

QScatterSeries::MarkerShape markerShape(Measure measure)
{
    switch (pointShape(measure)) {
    case PointShape::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case PointShape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case PointShape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case PointShape::Diamond:
        break;
    }
    return QScatterSeries::MarkerShapeRotatedRectangle;
}

QAreaSeries* makeArea()
{
    auto* area = new QAreaSeries;
    area->setUpperSeries(new QLineSeries(area));
    area->setLowerSeries(new QLineSeries(area));
    area->setPen(Qt::NoPen);
    return area;
}

QString groupName(const DataSet& dataSet, const StrengthGroup& group)
{
    if (group.mission.isValid())
        return foreigntext::escapedLabel(dataSet.participant(group.mission).code);
    return group.type.isEmpty() ? displayName(group.sex).toHtmlEscaped()
                                : foreigntext::escapedLabel(group.type);
}

double middle(const FigurePoint& point)
{
    return (double(point.begin) + double(point.end)) / 2;
}

} // namespace

DeploymentPlot::DeploymentPlot(QChart& chart, QGraphicsScene& scene)
    : m_chart(chart)
    , m_graphics(scene)
    , m_times(hiddenAxis(chart, Qt::AlignBottom))
    , m_counts(hiddenAxis(chart, Qt::AlignLeft))
    , m_flagPx(hiddenAxis(chart, Qt::AlignRight))
    , m_maker(Fonts::make())
{
    // Qt Charts reads titles, labels and legends as HTML: none of them is used.
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setMargins({});
    m_backdrop = new ChartItem(
        -1, [this](QPainter& painter) { ChartPainter(m_scene, m_theme).paintBackdrop(painter); });
    m_foreground = new ChartItem(
        1, [this](QPainter& painter) { ChartPainter(m_scene, m_theme).paintForeground(painter); });
    m_overlayItem = new ChartItem(2, [this](QPainter& painter) {
        ChartPainter(m_scene, m_theme).paintOverlay(painter, m_overlay);
    });
    for (ChartItem* item : {m_backdrop, m_foreground, m_overlayItem})
        scene.addItem(item);
}

DeploymentPlot::~DeploymentPlot()
{
    for (ChartItem* item : {m_backdrop, m_foreground, m_overlayItem})
        delete item;
}

void DeploymentPlot::setData(SnapshotPtr snapshot, const ChartChoice& choice, const Theme& theme,
                             const QLocale& locale)
{
    m_snapshot = std::move(snapshot);
    m_theme = theme;
    m_locale = locale;
    if (m_contentsOf != m_snapshot->dataSet) {
        m_contentsOf = m_snapshot->dataSet;
        m_contents = chartContents(*m_contentsOf);
    }
    m_series = makeFigureSeries(*m_snapshot, m_contents, choice);
    rebuildSeries();
    setView(m_range, m_size);
}

void DeploymentPlot::setView(const TimeRange& range, const QSizeF& size)
{
    m_range = range;
    m_size = size;
    if (!m_snapshot)
        return;
    const ChartFrame frame = makeChartFrame(m_series, range, size);
    m_scene = m_maker.make(m_series, words(), frame, m_locale);

    m_chart.resize(size);
    m_chart.setPlotArea(frame.plot());
    m_times->setRange(range.begin, range.end);
    m_counts->setRange(0, frame.countAtPlotTop());
    m_flagPx->setRange(0, frame.plot().height());
    feed();
    placeFlagMarks();
    colourAreas();
    for (ChartItem* item : {m_backdrop, m_foreground, m_overlayItem})
        item->setSize(size);
    update();
}

void DeploymentPlot::setOverlay(ChartOverlay overlay)
{
    m_overlay = std::move(overlay);
    m_overlayItem->update();
}

std::vector<QRectF> DeploymentPlot::rectsOf(const std::vector<FigureId>& figures) const
{
    std::vector<QRectF> rects;
    if (figures.empty())
        return rects;
    std::vector<FigureId> sorted = figures;
    std::sort(sorted.begin(), sorted.end());
    std::optional<ChartElement> done;
    for (const ChartHit& hit : m_scene.hits) {
        // The first hit of an element is its most telling one: the words of a flag.
        if (done == hit.element)
            continue;
        const auto drawn = figuresOf(m_series, hit.element);
        const bool isMeant = std::any_of(drawn.begin(), drawn.end(), [&](FigureId id) {
            return std::binary_search(sorted.begin(), sorted.end(), id);
        });
        if (!isMeant)
            continue;
        done = hit.element;
        rects.push_back(hit.rect);
    }
    return rects;
}

std::vector<QRectF> DeploymentPlot::rectsOfMissions(const std::vector<ParticipantId>& missions,
                                                    const TimeRange& time) const
{
    std::vector<QRectF> rects;
    if (missions.empty() || m_series.choice.split != ChartSplit::Mission)
        return rects;
    for (const ChartHit& hit : m_scene.hits) {
        if (hit.element.kind != ChartElement::Kind::Part)
            continue;
        const StrengthColumn& column = m_series.columns[hit.element.index];
        const int group = column.parts[hit.element.item].group;
        const ParticipantId mission = m_series.groups[size_t(group)].mission;
        const bool isThen = double(column.end) > time.begin && double(column.begin) < time.end;
        if (isThen && std::find(missions.begin(), missions.end(), mission) != missions.end())
            rects.push_back(hit.rect);
    }
    return rects;
}

void DeploymentPlot::render(QPainter& painter, const QRectF& target)
{
    const ChartOverlay shown = m_overlay;
    m_overlay.hovered.clear();
    m_overlay.pointerTime.reset();
    m_overlay.showsFocus = false;
    m_graphics.render(&painter, target, QRectF(QPointF(0, 0), m_size), Qt::IgnoreAspectRatio);
    m_overlay = shown;
}

void DeploymentPlot::rebuildSeries()
{
    m_chart.removeAllSeries();
    m_points.clear();
    m_areas.clear();
    m_lines.clear();
    m_feed = {0, 0, 0, {}};
    if (m_series.choice.form == ChartForm::Stacked) {
        std::vector<bool> isDrawn(m_series.groups.size(), false);
        for (const StrengthColumn& column : m_series.columns) {
            for (const StrengthPart& part : column.parts)
                isDrawn[size_t(part.group)] = true;
        }
        for (size_t group = 0; group < m_series.groups.size(); ++group) {
            if (isDrawn[group])
                addArea({nullptr, int(group), 0});
        }
    }
    size_t mostUnsplit = 0;
    for (const StrengthColumn& column : m_series.columns)
        mostUnsplit = std::max(mostUnsplit, column.unsplit.size());
    for (size_t item = 0; item < std::min(mostUnsplit, maxUnsplit); ++item)
        addArea({nullptr, -1, item});
    for (size_t index = 0; index < m_series.points.size(); ++index)
        addPoints(index);
}

void DeploymentPlot::addArea(const Area& area)
{
    m_areas.push_back(area);
    m_areas.back().series = makeArea();
    if (area.group >= 0)
        m_areas.back().series->setName(
            groupName(*m_snapshot->dataSet, m_series.groups[size_t(area.group)]));
    attach(m_areas.back().series, m_counts);
}

void DeploymentPlot::addLines(int group)
{
    for (const QList<QPointF>& points : linesOf(m_series, m_feed, group)) {
        auto* line = new QLineSeries;
        line->setName(groupName(*m_snapshot->dataSet, m_series.groups[size_t(group)]));
        line->replace(points);
        line->setPen(QPen(groupColour(m_theme, m_scene.groupLook, group), linePx, Qt::SolidLine,
                          Qt::RoundCap, Qt::RoundJoin));
        attach(line, m_counts);
        m_lines.push_back(line);
    }
}

/// Gives Qt Charts the points it draws, when they are not those it has.
void DeploymentPlot::feed()
{
    const double widthPx = m_scene.frame.scale.widthPx;
    const FeedRange feed = m_cuts ? cutFeedFor(m_series, m_range, widthPx)
                                  : feedFor(m_series, m_range, widthPx, m_feed);
    for (const Points& points : m_points) {
        if (m_series.points[points.index].countsAsColumns)
            feedCountedPoints(points);
    }
    if (feed == m_feed)
        return;
    m_feed = feed;
    for (const Area& area : m_areas) {
        const AreaOutline outline = area.group >= 0 ? areaOf(m_series, feed, area.group)
                                                    : unsplitAreaOf(m_series, feed, area.item);
        area.series->upperSeries()->replace(outline.upper);
        area.series->lowerSeries()->replace(outline.lower);
    }
    if (m_series.choice.form != ChartForm::Lines)
        return;
    for (QLineSeries* line : m_lines) {
        m_chart.removeSeries(line);
        delete line;
    }
    m_lines.clear();
    for (size_t group = 0; group < m_series.groups.size(); ++group)
        addLines(int(group));
}

/// Strengths of single days: all of them when they are few, else those in view, and of those
/// that lie on each other one.
void DeploymentPlot::feedCountedPoints(const Points& points)
{
    const auto& all = m_series.points[points.index].points;
    const bool takesAll = all.size() <= maxFreePoints && !m_cuts;
    if (takesAll && points.series->count() == int(all.size()))
        return;
    QList<QPointF> marks;
    QSet<std::pair<int, int>> taken;
    for (const FigurePoint& point : all) {
        const double time = middle(point);
        const bool isInView = time >= m_range.begin && time <= m_range.end;
        if (!takesAll && (!isInView || marks.size() >= qsizetype(maxFreePoints)))
            continue;
        const std::pair<int, int> cell(int(m_scene.frame.scale.toPx(time) / cellPx),
                                       int(m_scene.frame.y(point.value) / cellPx));
        if (!takesAll && taken.contains(cell))
            continue;
        taken.insert(cell);
        marks.append({time, point.value});
    }
    if (marks != points.series->points())
        points.series->replace(marks);
}

void DeploymentPlot::addPoints(size_t index)
{
    const PointSeries& points = m_series.points[index];
    const QColor colour = m_theme.seriesColour(measureColourIndex(points.measure));
    auto* scatter = new QScatterSeries;
    scatter->setName(displayName(points.measure).toHtmlEscaped());
    scatter->setMarkerShape(markerShape(points.measure));
    scatter->setMarkerSize(markPx);
    scatter->setBorderColor(points.measure == Measure::Planned ? colour : m_theme.background);
    scatter->setColor(points.measure == Measure::Planned ? m_theme.background : colour);
    attach(scatter, points.countsAsColumns ? m_counts : m_flagPx);
    m_points.push_back({scatter, index});
}

void DeploymentPlot::attach(QAbstractSeries* series, QValueAxis* vertical)
{
    m_chart.addSeries(series);
    series->attachAxis(m_times);
    series->attachAxis(vertical);
}

void DeploymentPlot::placeFlagMarks()
{
    for (const Points& points : m_points) {
        const PointSeries& data = m_series.points[points.index];
        if (data.countsAsColumns)
            continue;
        QList<QPointF> marks;
        for (const ChartFlag& flag : m_scene.flags) {
            if (flag.measure == data.measure && flag.isDay)
                marks.append(
                    {m_scene.frame.scale.toTime(flag.left), m_scene.frame.baseline - flag.markY});
        }
        if (marks != points.series->points())
            points.series->replace(marks);
    }
}

void DeploymentPlot::colourAreas()
{
    for (const Area& area : m_areas) {
        QColor colour = m_theme.secondaryText;
        if (area.group < 0) {
            colour.setAlpha(unsplitAlpha);
        } else {
            colour = groupColour(m_theme, m_scene.groupLook, area.group);
            if (m_scene.hasPaleMonths)
                colour.setAlpha(paleAlpha);
        }
        if (area.series->brush() != QBrush(colour))
            area.series->setBrush(colour);
    }
}

void DeploymentPlot::update()
{
    for (ChartItem* item : {m_backdrop, m_foreground, m_overlayItem})
        item->update();
}

} // namespace attache
