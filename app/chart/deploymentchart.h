// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/deploymentplot.h"
#include "workspace/timenavigation.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QMouseEvent;
class QWheelEvent;
QT_END_NAMESPACE

namespace attache {

class ChartHoverCard;

/// The peacekeeping chart: month-end strengths stacked or as lines, other measures as flags,
/// units as a strip, gaps hatched. Follows and sets the workspace's selection and, while linked,
/// its time window; unlinked it has a window of its own.
class DeploymentChart : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentChart(Workspace& workspace, QWidget* parent = nullptr);
    ~DeploymentChart() override;

    QSize sizeHint() const override { return {900, 230}; }
    QSize minimumSizeHint() const override { return {320, 110}; }

    /// What is drawn and how; setting what is there already does nothing.
    const ChartChoice& choice() const { return m_choice; }
    void setChoice(const ChartChoice& choice);

    /// The stretch of time that is shown: the workspace's while linked, else the chart's own.
    TimeWindow& timeWindow();
    const TimeWindow& timeWindow() const;

    /// What the data set has to choose from.
    const ChartContents& contents() const { return m_plot->contents(); }

    /// The codes of the missions to choose from.
    QStringList missionCodes() const;

    /// The texts of what is drawn; valid until figures or choice change.
    ChartWords words() const { return m_plot->words(); }

    /// How often the display list has been made, for tests that count.
    int layoutCount() const { return m_layoutCount; }

    /// Where the chart has the time axis, in pixels of this widget.
    TimeScale timeScale() const;

    /// What Qt Charts draws, for tests: its mapToPosition() is in pixels of this widget.
    QChart& chart() { return *m_chart; }

    /// What is drawn around it.
    const ChartScene& scene() const { return m_plot->scene(); }
    const FigureSeries& series() const { return m_plot->series(); }

    /// What Qt Charts has been given of the columns.
    const FeedRange& feedRange() const { return m_plot->feedRange(); }

signals:
    void seriesChanged(); ///< other figures, or another choice of them
    void choiceChanged(); ///< another choice of figures, or linked or no more

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectWorkspace();
    void takeDataSet();
    void takeSelection();
    void takeSnapshot();
    void layOut();
    void updateOverlay();
    void updateDescription();
    ChartOverlay makeOverlay() const;
    std::vector<FigureId> selectedFigures() const;
    void zoomAboutCentre(double factor);

    void press(const QMouseEvent& event);
    void moveTo(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void turnWheel(const QWheelEvent& event);
    void leave();
    void hoverAt(QPointF position, QPoint globalPosition);
    void select(const ChartElement& element);
    void walkTo(std::optional<FigureId> figure);

    Workspace& m_workspace;
    ChartChoice m_choice;
    TimeWindow m_ownWindow;
    std::vector<FigureId> m_selected;             ///< figures that the selection is about
    std::vector<ParticipantId> m_relatedMissions; ///< that the selected event names
    int m_layoutCount = 0;
    QChart* m_chart;
    QChartView* m_view;
    std::unique_ptr<DeploymentPlot> m_plot;
    ChartHoverCard* m_card;
    DragPan m_drag;
    QPointF m_pressedAt;
    bool m_isPressed = false;
    bool m_showsFocus = false; ///< only for a focus that came by key
    std::optional<ChartElement> m_hovered;
};

} // namespace attache
