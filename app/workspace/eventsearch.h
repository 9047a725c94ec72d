// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchindex.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <vector>

namespace attache {

class Workspace;

/// What is looked for in the data set in use, and the events that it finds. Searching goes on
/// beside the event loop: while one search runs, only the latest of the texts set waits.
/// Setting what is there already emits nothing.
class EventSearch : public QObject
{
    Q_OBJECT

public:
    explicit EventSearch(QObject* parent = nullptr);

    /// Searches another data set for the same text.
    void setDataSet(DataSetPtr dataSet);

    /// Makes the index beside the event loop, before it is needed.
    void prepare();

    const QString& text() const { return m_text; }
    void setText(const QString& text);

    /// What the text asks for; without terms there are no hits.
    const SearchQuery& query() const { return m_query; }

    /// The events found last, of the whole data set.
    const EventSet& hits() const { return m_hits; }

    bool isHit(EventId event) const { return event.value < m_isHit.size() && m_isHit[event.value]; }

    /// Whether the hits are not those of the text yet.
    bool isRunning() const { return m_isRunning; }

signals:
    void changed(); ///< the text, or what it finds

private:
    void start();
    void finish();
    void take(EventSet hits);

    DataSetPtr m_dataSet;
    QString m_text;
    SearchQuery m_query;
    EventSet m_hits;
    std::vector<bool> m_isHit; ///< by EventId
    QThreadPool m_threads;     ///< of its own, so that nothing of it runs on when it is gone
    QFutureWatcher<EventSet> m_watcher;
    bool m_isRunning = false;
    bool m_isStale = false; ///< the search that runs is for another text or data set
};

/// The hits among the events shown, dated ones first, in the order of time.
std::vector<EventId> shownHits(const Workspace& workspace, const EventSearch& search);

/// Shows the next (+1) or previous (-1) of shownHits() after the selected one, around the ends.
void walkHits(Workspace& workspace, const EventSearch& search, int step);

} // namespace attache
