// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>

#include <optional>

namespace attache {

/// What one is looking at: at most one event or one figure, and which of its citations.
/// Setting what is there already emits nothing.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<EventId> event() const { return m_event; }
    std::optional<FigureId> figure() const { return m_figure; }

    /// Index into the citations of the event or figure, from 0.
    int citation() const { return m_citation; }

    bool isEmpty() const { return !m_event && !m_figure; }

    void setEvent(EventId event, int citation = 0);
    void setFigure(FigureId figure, int citation = 0);
    void setCitation(int citation);
    void clear();

signals:
    void changed();         ///< another event or figure, or none
    void citationChanged(); ///< another citation, of the same or another one

private:
    void set(std::optional<EventId> event, std::optional<FigureId> figure, int citation);

    std::optional<EventId> m_event;
    std::optional<FigureId> m_figure;
    int m_citation = 0;
};

/// What the pointer is on, in whichever pane.
class Hover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<EventId> event() const { return m_event; }
    std::optional<FigureId> figure() const { return m_figure; }

    /// The time under the pointer, in seconds since 1970; nothing outside the time axis.
    std::optional<double> time() const { return m_time; }

    void setEvent(std::optional<EventId> event);
    void setFigure(std::optional<FigureId> figure);
    void setTime(std::optional<double> time);

signals:
    void changed(); ///< another event or figure, or none
    void timeChanged();

private:
    std::optional<EventId> m_event;
    std::optional<FigureId> m_figure;
    std::optional<double> m_time;
};

} // namespace attache
