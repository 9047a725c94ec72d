// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace attache {

/// How fast a pointer moved when it let go: the mean over the last moments, so that a hand that
/// rested before letting go throws nothing.
class PointerSpeed
{
public:
    void begin() { m_samples.clear(); }

    /// The pointer was at the pixel at that time (milliseconds, never going back).
    void note(double px, qint64 ms);

    /// Pixels per second at that time, at most maxSpeed to either side; 0 when it rested.
    double at(qint64 ms) const;

    static constexpr double maxSpeed = 6000; ///< pixels per second

private:
    struct Sample
    {
        double px = 0;
        qint64 ms = 0;
    };

    static constexpr qint64 memoryMs = 80;

    std::deque<Sample> m_samples; ///< of the last memoryMs
};

/// What glides on after it has been let go, slower and slower.
struct Glide
{
    double speed = 0; ///< pixels per second at the beginning

    /// Whether it moves at all: a slow hand throws nothing.
    bool isWorthwhile() const;

    /// How far it has come after so many seconds, in pixels.
    double distance(double seconds) const;

    /// After how many seconds nobody sees it move any more.
    double duration() const;
};

} // namespace attache
