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

/// The peacekeeping chart on the timeline's time axis: month-end strengths stacked by mission,
/// other measures as flags, gaps hatched. Follows and sets the workspace's window and selection.
class DeploymentChart : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentChart(Workspace& workspace, QWidget* parent = nullptr);
    ~DeploymentChart() override;

    QSize sizeHint() const override { return {900, 230}; }
    QSize minimumSizeHint() const override { return {320, 110}; }

    /// Where the chart has the time axis, in pixels of this widget.
    TimeScale timeScale() const;

    /// What Qt Charts draws, for tests: its mapToPosition() is in pixels of this widget.
    QChart& chart() { return *m_chart; }

    /// What is drawn around it.
    const ChartScene& scene() const { return m_plot->scene(); }
    const FigureSeries& series() const { return m_plot->series(); }

    /// Paints the chart for a picture: laid out for the rectangle's size, over that range, in
    /// that theme, with the selection but without pointer and focus.
    void renderPicture(QPainter& painter, const QRectF& rect, const TimeRange& range,
                       const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectWorkspace();
    void takeSnapshot();
    void layOut();
    void updateOverlay();
    void updateDescription();
    ChartOverlay makeOverlay() const;
    std::vector<FigureId> selectedFigures() const;

    void press(const QMouseEvent& event);
    void moveTo(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void turnWheel(const QWheelEvent& event);
    void leave();
    void hoverAt(QPointF position, QPoint globalPosition);
    void select(const ChartElement& element);
    void walkTo(std::optional<FigureId> figure);

    Workspace& m_workspace;
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
