// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/glider.h"

#include "workspace/timenavigation.h"
#include "workspace/workspace.h"

namespace attache {

namespace {

constexpr int frameMs = 16;
constexpr double msPerSecond = 1000;

} // namespace

Glider::Glider(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &Glider::advance);
}

void Glider::begin(double px, qint64 ms)
{
    stop();
    m_pointer.begin();
    m_pointer.note(px, ms);
    m_workspace.history().hold();
    m_isHolding = true;
}

void Glider::release(qint64 ms, const TimeScale& scale, bool isMotionWanted)
{
    if (!m_isHolding)
        return;
    m_glide = {m_pointer.at(ms)};
    if (!isMotionWanted || !m_glide.isWorthwhile()) {
        finish();
        return;
    }
    m_secondsPerPx = scale.secondsPerPx();
    m_travelledPx = 0;
    m_clock.start();
    m_timer.start();
}

void Glider::stop()
{
    m_timer.stop();
    finish();
}

void Glider::advance()
{
    const double seconds = double(m_clock.elapsed()) / msPerSecond;
    const double distance = m_glide.distance(seconds);
    TimeWindow& window = m_workspace.timeWindow();
    // The content follows the pointer, so the window goes the other way.
    const double wanted = (m_travelledPx - distance) * m_secondsPerPx;
    const double shift = shiftWithinEnds(window.range(), window.reach(), wanted);
    m_travelledPx = distance;
    window.setRange({window.range().begin + shift, window.range().end + shift});
    if (shift != wanted || seconds >= m_glide.duration())
        stop();
}

void Glider::finish()
{
    if (!std::exchange(m_isHolding, false))
        return;
    m_workspace.history().release();
}

} // namespace attache
