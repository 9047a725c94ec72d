// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

namespace attache {

class TimeWindow;

/// What a wheel turn does to the span, as a factor for TimeWindow::zoom(): one notch (120
/// eighths of a degree, Qt's angleDelta) towards the user shows a quarter more.
double wheelZoomFactor(int angleDelta);

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
