// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

#include <QPoint>
#include <Qt>

namespace attache {

class TimeWindow;

/// What a wheel turn does to the span, as a factor for TimeWindow::zoom(): one notch (120
/// eighths of a degree, Qt's angleDelta) towards the user shows a quarter more.
double wheelZoomFactor(int angleDelta);

/// How moving about behaves; a person sets it in the preferences.
struct NavigationOptions
{
    bool wheelZooms = true;     ///< otherwise the wheel scrolls the lanes and Ctrl+wheel zooms
    bool reducesMotion = false; ///< nothing glides on after a drag

    friend bool operator==(const NavigationOptions&, const NavigationOptions&) = default;
};

/// A turn of the wheel or a move of two fingers on a touch pad, as Qt reports it.
struct WheelTurn
{
    QPoint angle;  ///< eighths of a degree
    QPoint pixels; ///< null where the device does not say
    Qt::KeyboardModifiers modifiers;
    bool isTouchPad = false;
    bool isOverHeaders = false; ///< the lane headers, where there is no time to move
};

/// What a turn does, in pixels of the timeline.
struct WheelMove
{
    double zoomFactor = 1; ///< for TimeWindow::zoom(), at the pointer
    double panPx = 0;      ///< positive is later
    double scrollPx = 0;   ///< positive is further down

    friend bool operator==(const WheelMove&, const WheelMove&) = default;
};

/// The wheel zooms, Shift+wheel and a sideways wheel move in time, Ctrl+wheel scrolls; the
/// option swaps the first and the last. Two fingers on a touch pad move in both directions, with
/// Ctrl they zoom.
WheelMove wheelMove(const WheelTurn& turn, const NavigationOptions& options);

/// How much of a shift (seconds, positive is later) of the window leaves no more empty space
/// beyond the ends than there is already.
double shiftWithinEnds(const TimeRange& window, const TimeRange& ends, double shift);

/// Dragging the time axis: what was under the pointer when the button went down stays under it.
class DragPan
{
public:
    /// Begins at the pixel, with the scale as it is then.
    void begin(const TimeScale& scale, double px);

    /// Moves the window so that the time taken hold of is at the pixel.
    void moveTo(TimeWindow& window, double px);

    void end() { m_isActive = false; }
    bool isActive() const { return m_isActive; }

private:
    TimeScale m_scale;
    double m_beginPx = 0;
    bool m_isActive = false;
};

} // namespace attache
