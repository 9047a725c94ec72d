// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/overviewpainter.h"

#include <QWidget>

namespace attache {

class Workspace;

/// The strip under the timeline: how many events lie where in the whole range, those that pass
/// the filter against all of them, and the view as a frame. The frame's edges and body can be
/// dragged; a click beside it takes the view there, a drag beside it draws a new one.
class Overview : public QWidget
{
    Q_OBJECT

public:
    explicit Overview(Workspace& workspace, QWidget* parent = nullptr);

    /// The whole range on the strip's pixels; the same columns as the timeline's axis.
    TimeScale scale() const;

    /// The frame as it is on the screen.
    OverviewFrame frame() const;

    /// The skyline on the screen; prepares it when something has changed since.
    const OverviewScene& scene();

    /// How often the skyline has been made, for tests that count.
    int sceneCount() const { return m_sceneCount; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
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
        MoveFrame, ///< or one of its edges
        DrawFrame
    };

    void recount();
    void invalidate();
    void ensurePrepared();
    void updateTexts();
    void updateCursor(double px);
    void cancelGesture();
    OverviewOverlay overlay() const;
    TimeRange drawnRange(double px) const;

    Workspace& m_workspace;
    Theme m_theme;
    DataSetPtr m_counted; ///< the data set of m_all
    TimeDensity m_all;
    TimeDensity m_shown;
    PreparedOverview m_prepared;
    bool m_isStale = true;
    int m_sceneCount = 0;
    Gesture m_gesture = Gesture::None;
    FramePart m_grabbed = FramePart::Outside;
    double m_pressPx = 0;
    TimeRange m_pressWindow;
    std::optional<TimeRange> m_rubberBand;
    bool m_showsFocus = false;
};

} // namespace attache
