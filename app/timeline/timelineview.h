// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/preparedtimeline.h"
#include "painting/rubberband.h"
#include "painting/theme.h"
#include "painting/timelinepainter.h"
#include "timeline/foundmarks.h"
#include "workspace/timenavigation.h"

#include <QWidget>

#include <optional>

class QNativeGestureEvent;
class QScrollBar;

namespace attache {

class Glider;
class HoverCard;
class Workspace;

/// The zoomable timeline: axis, lanes, marks. Shows the workspace's time window and snapshot,
/// sets its window, selection and hover.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Workspace& workspace, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// The time axis as it is on the screen now.
    TimeScale scale() const;

    /// The display list on the screen; prepares it when something has changed since.
    const TimelineScene& scene();

    /// What a search has found in it.
    const FoundMarks& found();

    /// How often the display list has been made, for tests that count.
    int sceneCount() const { return m_sceneCount; }

    /// Where the event's mark is in the widget, scrolled into view or not; nothing when the
    /// event has no mark in the time window.
    std::optional<QRectF> markRect(EventId event);

    /// Scrolls the lanes until the event's mark can be seen.
    void ensureVisible(EventId event);

    /// Selects the event nearest in time in the lane above (-1) or below (+1).
    void selectInNeighbourLane(int step);

    /// Whether the view glides on after a drag.
    bool isGliding() const;

    /// Centres the selected event; fits it when it is centred already.
    void focusSelection();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void evidenceRequested(); ///< Enter: the person wants to read the words

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the pointer does between press and release.
    enum class Gesture
    {
        None,
        Pan,
        DrawBand,
        PressLane, ///< a lane's header: a click folds it, a drag moves it
        MoveLane
    };

    void handleKey(QKeyEvent* event);
    bool handleGesture(const QNativeGestureEvent& gesture);
    void zoomTo(QPointF position);
    void cancelGesture();
    TimeRange drawnRange(double px) const;
    const PreparedHeader* headerUnder(QPointF position);
    const PreparedHeader* laneTarget(double y);
    double contentY(double y) const;
    const SceneCluster* clusterUnder(QPointF position);
    QString currentLane();
    QString laneUnder(QPointF position) const;
    void toggleLane(const QString& key);
    void toggleAllLanes();
    void moveCurrentLane(int step);
    void moveLane(const QString& moved, const QString& target);
    void dropLane(QPointF position);
    void paintLaneDrag(QPainter& painter);
    QRectF axisRect() const;
    QRectF lanesRect() const;
    void updateOverlay();
    void updateFound();
    void scrolled();
    std::optional<EventId> eventUnder(QPointF position);
    void invalidate();
    void ensurePrepared();
    void updateScrollBar();
    void updateHover(QPointF position);
    void revealSelection();
    void updateAccessibleText();
    void paintEmptyState(QPainter& painter);

    Workspace& m_workspace;
    Theme m_theme;
    TimelinePreparer m_preparer;
    PreparedTimeline m_prepared;
    TimelineOverlay m_overlay;
    FoundMarks m_found;
    bool m_isStale = true;
    int m_sceneCount = 0;
    QScrollBar* m_scrollBar;
    HoverCard* m_hoverCard;
    Glider* m_glider;
    DragPan m_drag;
    Gesture m_gesture = Gesture::None;
    std::optional<RubberBand> m_band;
    TimeRange m_pressWindow;
    QPointF m_pressPosition;
    QPointF m_lastDragPosition;
    bool m_hasDragged = false;
    QString m_clickedLane;     ///< key of the lane whose header was clicked or dragged last
    bool m_showsFocus = false; ///< focus came by keyboard, so show where it is
};

} // namespace attache
