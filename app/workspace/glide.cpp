// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/glide.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double decaySeconds = 0.22;
constexpr double visibleSpeed = 12;   ///< pixels per second: less than one each frame
constexpr double throwingSpeed = 150; ///< pixels per second

} // namespace

void PointerSpeed::note(double px, qint64 ms)
{
    m_samples.push_back({px, ms});
    while (m_samples.front().ms < ms - memoryMs)
        m_samples.pop_front();
}

double PointerSpeed::at(qint64 ms) const
{
    constexpr double msPerSecond = 1000;
    const auto first = std::find_if(m_samples.begin(), m_samples.end(),
                                    [ms](const Sample& s) { return s.ms >= ms - memoryMs; });
    if (first == m_samples.end() || m_samples.back().ms == first->ms)
        return 0;
    const double speed =
        (m_samples.back().px - first->px) / double(m_samples.back().ms - first->ms) * msPerSecond;
    return std::clamp(speed, -maxSpeed, maxSpeed);
}

bool Glide::isWorthwhile() const
{
    return std::abs(speed) > throwingSpeed;
}

double Glide::distance(double seconds) const
{
    return speed * decaySeconds * (1 - std::exp(-seconds / decaySeconds));
}

double Glide::duration() const
{
    return std::abs(speed) > visibleSpeed ? decaySeconds * std::log(std::abs(speed) / visibleSpeed)
                                          : 0;
}

} // namespace attache
