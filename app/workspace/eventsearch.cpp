// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/eventsearch.h"

#include "workspace/workspace.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace attache {

EventSearch::EventSearch(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EventSearch::finish);
}

void EventSearch::setDataSet(DataSetPtr dataSet)
{
    m_dataSet = std::move(dataSet);
    take({});
    start();
    emit changed();
}

void EventSearch::prepare()
{
    if (m_dataSet)
        (void)QtConcurrent::run(&m_threads,
                                [dataSet = m_dataSet] { (void)dataSet->searchIndex(); });
}

void EventSearch::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    const SearchQuery query = parseSearch(text);
    if (query != m_query) {
        m_query = query;
        start();
    }
    emit changed();
}

void EventSearch::start()
{
    m_isStale = m_watcher.isRunning();
    m_isRunning = m_dataSet && !m_query.isEmpty();
    if (!m_isRunning)
        take({});
    else if (!m_isStale)
        m_watcher.setFuture(QtConcurrent::run(&m_threads, [dataSet = m_dataSet, query = m_query] {
            return dataSet->searchIndex().find(*dataSet, query);
        }));
}

void EventSearch::finish()
{
    if (m_isStale) {
        start();
        return;
    }
    if (!m_isRunning)
        return;
    m_isRunning = false;
    take(m_watcher.result());
    emit changed();
}

void EventSearch::take(EventSet hits)
{
    m_hits = std::move(hits);
    m_isHit.assign(m_dataSet ? m_dataSet->events().count() : 0, false);
    for (const EventId event : m_hits)
        m_isHit[event.value] = true;
}

std::vector<EventId> shownHits(const Workspace& workspace, const EventSearch& search)
{
    std::vector<EventId> hits;
    const Snapshot& snapshot = *workspace.snapshot();
    std::copy_if(snapshot.events.begin(), snapshot.events.end(), std::back_inserter(hits),
                 [&search](EventId event) { return search.isHit(event); });
    const auto& dates = snapshot.dataSet->events().date;
    const auto placeOf = [&dates](EventId event) {
        const EventDate& date = dates[event.value];
        return std::pair(!date.isDrawable(), date.isDrawable() ? extent(date).begin : 0.0);
    };
    std::stable_sort(hits.begin(), hits.end(),
                     [&](EventId a, EventId b) { return placeOf(a) < placeOf(b); });
    return hits;
}

void walkHits(Workspace& workspace, const EventSearch& search, int step)
{
    const std::vector<EventId> hits = shownHits(workspace, search);
    if (hits.empty())
        return;
    const qsizetype count = qsizetype(hits.size());
    const auto selected = workspace.selection().event();
    const auto at = selected ? std::find(hits.begin(), hits.end(), *selected) : hits.end();
    qsizetype next = step > 0 ? 0 : count - 1;
    if (at != hits.end())
        next = (at - hits.begin() + step + count) % count;
    workspace.showEvent(hits[size_t(next)]);
}

} // namespace attache
