// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/timenavigation.h"

#include "workspace/timewindow.h"

#include <cmath>

namespace attache {

double wheelZoomFactor(int angleDelta)
{
    constexpr double anglePerNotch = 120;
    return std::pow(1.25, -angleDelta / anglePerNotch);
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
