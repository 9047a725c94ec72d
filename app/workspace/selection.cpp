// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selection.h"

namespace attache {

void Selection::setEvent(EventId event, int citation)
{
    set(event, std::nullopt, citation);
}

void Selection::setFigure(FigureId figure, int citation)
{
    set(std::nullopt, figure, citation);
}

void Selection::setCitation(int citation)
{
    set(m_event, m_figure, citation);
}

void Selection::clear()
{
    set(std::nullopt, std::nullopt, 0);
}

void Selection::set(std::optional<EventId> event, std::optional<FigureId> figure, int citation)
{
    const bool another = event != m_event || figure != m_figure;
    const bool anotherCitation = another || citation != m_citation;
    m_event = event;
    m_figure = figure;
    m_citation = citation;
    if (another)
        emit changed();
    if (anotherCitation)
        emit citationChanged();
}

void Hover::setEvent(std::optional<EventId> event)
{
    if (event == m_event && !m_figure)
        return;
    m_event = event;
    m_figure.reset();
    emit changed();
}

void Hover::setFigure(std::optional<FigureId> figure)
{
    if (figure == m_figure && !m_event)
        return;
    m_figure = figure;
    m_event.reset();
    emit changed();
}

void Hover::setTime(std::optional<double> time)
{
    if (time == m_time)
        return;
    m_time = time;
    emit timeChanged();
}

} // namespace attache
