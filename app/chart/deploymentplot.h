// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartitem.h"
#include "chart/chartpainter.h"
#include "chart/chartscene.h"
#include "chart/seriesfeed.h"
#include "painting/theme.h"
#include "workspace/snapshot.h"

#include <QChart>
#include <QLocale>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAreaSeries;
class QLineSeries;
class QGraphicsScene;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace attache {

/// The peacekeeping chart without its interaction: Qt Charts' series between two layers that
/// are painted from a ChartScene.
class DeploymentPlot
{
public:
    /// Fills the chart, which must be in the scene; both must outlive the plot.
    DeploymentPlot(QChart& chart, QGraphicsScene& scene);
    ~DeploymentPlot();
    DeploymentPlot(const DeploymentPlot&) = delete;
    DeploymentPlot& operator=(const DeploymentPlot&) = delete;

    /// Takes other figures, words or colours and makes the series anew.
    void setData(SnapshotPtr snapshot, const ChartChoice& choice, const Theme& theme,
                 const QLocale& locale);

    /// For a picture, whose painter may not clip: nothing is drawn beyond the plot's ends.
    void setCut(bool cuts) { m_cuts = cuts; }

    /// Writes in other fonts from the next setData() on.
    void useFonts(const Fonts& fonts) { m_maker = ChartSceneMaker(fonts); }

    /// Lays the chart out for a time range and a size in pixels; the series keep their points.
    void setView(const TimeRange& range, const QSizeF& size);

    void setOverlay(ChartOverlay overlay);

    const FigureSeries& series() const { return m_series; }
    const ChartScene& scene() const { return m_scene; }
    const ChartOverlay& overlay() const { return m_overlay; }
    const Theme& theme() const { return m_theme; }
    const ChartContents& contents() const { return m_contents; }

    /// What Qt Charts has been given of the columns, for tests that count.
    const FeedRange& feedRange() const { return m_feed; }

    /// Only valid after setData().
    ChartWords words() const { return ChartWords(*m_snapshot, m_series, m_locale); }

    /// Where elements with any of the figures are drawn, in pixels of the chart.
    std::vector<QRectF> rectsOf(const std::vector<FigureId>& figures) const;

    /// Where strengths of the missions are drawn whose months touch the time.
    std::vector<QRectF> rectsOfMissions(const std::vector<ParticipantId>& missions,
                                        const TimeRange& time) const;

    /// Paints the chart into the rectangle, as large as the view, without pointer and focus.
    void render(QPainter& painter, const QRectF& target);

private:
    /// Marks of one measure; those off the count axis follow the flags.
    struct Points
    {
        QScatterSeries* series = nullptr;
        size_t index = 0; ///< into FigureSeries::points
    };

    /// What is drawn of one group when stacked, or of what belongs to none.
    struct Area
    {
        QAreaSeries* series = nullptr;
        int group = -1;  ///< its place in FigureSeries::groups; -1 for no group
        size_t item = 0; ///< of no group: its place in StrengthColumn::unsplit
    };

    void rebuildSeries();
    void addArea(const Area& area);
    void addLines(int group);
    void feed();
    void feedCountedPoints(const Points& points);
    void addPoints(size_t index);
    void attach(QAbstractSeries* series, QValueAxis* vertical);
    void placeFlagMarks();
    void colourAreas();
    void update();

    QChart& m_chart;
    QGraphicsScene& m_graphics;
    QValueAxis* m_times;
    QValueAxis* m_counts;
    QValueAxis* m_flagPx; ///< pixels above the plot's bottom, for marks off the count axis
    ChartItem* m_backdrop;
    ChartItem* m_foreground;
    ChartItem* m_overlayItem;
    std::vector<Points> m_points;
    std::vector<Area> m_areas;
    std::vector<QLineSeries*> m_lines;
    FeedRange m_feed;
    bool m_cuts = false;

    SnapshotPtr m_snapshot;
    DataSetPtr m_contentsOf; ///< the data set that m_contents is about
    ChartContents m_contents;
    FigureSeries m_series;
    ChartSceneMaker m_maker;
    ChartScene m_scene;
    ChartOverlay m_overlay;
    Theme m_theme = Theme::light();
    QLocale m_locale;
    TimeRange m_range{0, 1};
    QSizeF m_size{1, 1};
};

} // namespace attache
