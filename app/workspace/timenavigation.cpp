// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timenavigation.h"

#include "workspace/timewindow.h"

#include <algorithm>
#include <cmath>

namespace attache {

double wheelZoomFactor(int angleDelta)
{
    constexpr double anglePerNotch = 120;
    return std::pow(1.25, -angleDelta / anglePerNotch);
}

WheelMove wheelMove(const WheelTurn& turn, const NavigationOptions& options)
{
    constexpr double pxPerEighth = 0.5; // a notch of a mouse wheel is 60 px
    const bool hasPixels = turn.isTouchPad && !turn.pixels.isNull();
    const double across = hasPixels ? turn.pixels.x() : turn.angle.x() * pxPerEighth;
    const double along = hasPixels ? turn.pixels.y() : turn.angle.y() * pxPerEighth;
    const double larger = std::abs(across) > std::abs(along) ? across : along;
    const bool hasCtrl = turn.modifiers.testFlag(Qt::ControlModifier);
    WheelMove move;
    if (turn.isOverHeaders) {
        move.scrollPx = -along;
    } else if (turn.modifiers.testFlag(Qt::ShiftModifier)) {
        move.panPx = -larger;
    } else if (turn.isTouchPad && !hasCtrl) {
        move.panPx = -across;
        move.scrollPx = -along;
    } else if (!turn.isTouchPad && std::abs(across) > std::abs(along)) {
        move.panPx = -across;
    } else if (turn.isTouchPad || hasCtrl != options.wheelZooms) {
        move.zoomFactor = wheelZoomFactor(turn.angle.y());
    } else {
        move.scrollPx = -along;
    }
    return move;
}

double shiftWithinEnds(const TimeRange& window, const TimeRange& ends, double shift)
{
    if (shift > 0)
        return std::clamp(ends.end - window.end, 0.0, shift);
    return std::clamp(ends.begin - window.begin, shift, 0.0);
}

void DragPan::begin(const TimeScale& scale, double px)
{
    m_scale = scale;
    m_beginPx = px;
    m_isActive = true;
}

void DragPan::moveTo(TimeWindow& window, double px)
{
    if (!m_isActive)
        return;
    const double shift = (m_beginPx - px) * m_scale.secondsPerPx();
    window.setRange({m_scale.range.begin + shift, m_scale.range.end + shift});
}

} // namespace attache
