// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"
#include "workspace/glide.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace attache {

class Workspace;

/// Lets the time window glide on after a drag, until it is slow or at an end of the data. All of
/// a drag and its gliding is one step of the view history.
class Glider : public QObject
{
    Q_OBJECT

public:
    explicit Glider(Workspace& workspace, QObject* parent);

    /// A pointer has taken hold of the axis; whatever glides stops.
    void begin(double px, qint64 ms);

    /// The pointer moved on.
    void note(double px, qint64 ms) { m_pointer.note(px, ms); }

    /// The pointer let go. Glides on when it was fast and motion is wanted.
    void release(qint64 ms, const TimeScale& scale, bool isMotionWanted);

    /// Stops where it is.
    void stop();

    bool isGliding() const { return m_timer.isActive(); }

private:
    void advance();
    void finish();

    Workspace& m_workspace;
    PointerSpeed m_pointer;
    Glide m_glide;
    double m_secondsPerPx = 0;
    double m_travelledPx = 0;
    bool m_isHolding = false; ///< the view history
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace attache
