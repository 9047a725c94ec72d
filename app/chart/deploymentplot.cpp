// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/deploymentplot.h"

#include "core/foreigntext.h"

#include <QAreaSeries>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace attache {

namespace {

constexpr double markPx = 8;
constexpr int paleAlpha = 64;    ///< of 255, where only one day of a month has the full colour
constexpr int unsplitAlpha = 24; ///< of 255; the outline that tells it apart is painted

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

/// Adds a column to the outline of an area that is zero between its columns.
void appendColumn(QList<QPointF>& outline, const StrengthColumn& column, double value)
{
    const auto begin = double(column.begin);
    const auto end = double(column.end);
    outline << QPointF(begin, 0) << QPointF(begin, value) << QPointF(end, value) << QPointF(end, 0);
}

QAreaSeries* makeArea(const QList<QPointF>& upper, const QList<QPointF>& lower)
{
    auto* area = new QAreaSeries;
    auto* top = new QLineSeries(area);
    auto* bottom = new QLineSeries(area);
    top->replace(upper);
    bottom->replace(lower);
    area->setUpperSeries(top);
    area->setLowerSeries(bottom);
    return area;
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

void DeploymentPlot::setData(SnapshotPtr snapshot, const Theme& theme, const QLocale& locale)
{
    m_snapshot = std::move(snapshot);
    m_theme = theme;
    m_locale = locale;
    m_series = makeFigureSeries(*m_snapshot);
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
    std::vector<ChartElement> done;
    for (const ChartHit& hit : m_scene.hits) {
        const auto drawn = figuresOf(m_series, hit.element);
        const bool isMeant = std::any_of(drawn.begin(), drawn.end(), [&](FigureId id) {
            return std::find(figures.begin(), figures.end(), id) != figures.end();
        });
        // The first hit of an element is its most telling one: the words of a flag.
        if (!isMeant || std::find(done.begin(), done.end(), hit.element) != done.end())
            continue;
        done.push_back(hit.element);
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
    for (int mission = 0; mission < int(m_series.missions.size()); ++mission)
        addMission(mission);
    size_t mostUnsplit = 0;
    for (const StrengthColumn& column : m_series.columns)
        mostUnsplit = std::max(mostUnsplit, column.unsplit.size());
    for (size_t item = 0; item < mostUnsplit; ++item)
        addUnsplit(item);
    for (size_t index = 0; index < m_series.points.size(); ++index)
        addPoints(index);
}

void DeploymentPlot::addMission(int mission)
{
    const ParticipantId id = m_series.missions[size_t(mission)];
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (const StrengthColumn& column : m_series.columns) {
        double below = 0;
        for (const StrengthPart& part : column.parts) {
            if (part.mission == id) {
                appendColumn(lower, column, below);
                appendColumn(upper, column, below + part.value);
            }
            below += part.value;
        }
    }
    if (upper.isEmpty())
        return;
    QAreaSeries* area = makeArea(upper, lower);
    area->setName(foreigntext::escapedLabel(m_snapshot->dataSet->participant(id).code));
    area->setPen(Qt::NoPen);
    attach(area, m_counts);
    m_areas.push_back({area, mission});
}

void DeploymentPlot::addUnsplit(size_t item)
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (const StrengthColumn& column : m_series.columns) {
        if (item >= column.unsplit.size())
            continue;
        appendColumn(lower, column, 0);
        appendColumn(upper, column, column.unsplit[item].value);
    }
    QAreaSeries* area = makeArea(upper, lower);
    area->setPen(Qt::NoPen);
    QColor veil = m_theme.secondaryText;
    veil.setAlpha(unsplitAlpha);
    area->setBrush(veil);
    attach(area, m_counts);
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
    if (points.countsAsColumns) {
        for (const FigurePoint& point : points.points)
            scatter->append(middle(point), point.value);
    }
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
        QColor colour = missionColour(m_theme, area.mission);
        if (m_scene.hasPaleMonths)
            colour.setAlpha(paleAlpha);
        area.series->setBrush(colour);
    }
}

void DeploymentPlot::update()
{
    for (ChartItem* item : {m_backdrop, m_foreground, m_overlayItem})
        item->update();
}

} // namespace attache
