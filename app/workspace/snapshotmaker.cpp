// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshotmaker.h"

#include <QtConcurrentRun>

namespace attache {

SnapshotMaker::SnapshotMaker(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SnapshotMaker::finish);
}

SnapshotMaker::~SnapshotMaker()
{
    drop();
}

void SnapshotMaker::make(const DataSetPtr& dataSet, const EventFilter& filter,
                         LaneGrouping grouping, bool keepsFiltered)
{
    const bool wasRunning = isRunning();
    drop();
    if (dataSet->events().count() <= maxEventsAtOnce) {
        if (wasRunning)
            emit runningChanged();
        emit made(makeSnapshot(dataSet, filter, grouping, keepsFiltered));
        return;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(
        &m_threads, [dataSet, filter, grouping, keepsFiltered, isCancelled = m_isCancelled] {
            return makeSnapshot(dataSet, filter, grouping, keepsFiltered, isCancelled.get());
        }));
    if (!wasRunning)
        emit runningChanged();
}

void SnapshotMaker::cancel()
{
    if (!isRunning())
        return;
    drop();
    emit runningChanged();
}

void SnapshotMaker::drop()
{
    if (!isRunning())
        return;
    m_isCancelled->store(true, std::memory_order_relaxed);
    m_isCancelled.reset();
    m_watcher.setFuture({}); // what has finished in the meantime is not heard of any more
    ++m_droppedCount;
}

void SnapshotMaker::finish()
{
    if (!isRunning())
        return;
    m_isCancelled.reset();
    const SnapshotPtr snapshot = m_watcher.result();
    m_watcher.setFuture({}); // which would keep the snapshot for as long as there is no other
    emit runningChanged();
    if (snapshot)
        emit made(snapshot);
}

} // namespace attache
