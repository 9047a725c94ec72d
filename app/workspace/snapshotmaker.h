// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace attache {

/// Makes snapshots: of a small data set at once, of a large one beside the event loop. The newest
/// request wins; what is being made for an older one stops and is never given.
class SnapshotMaker : public QObject
{
    Q_OBJECT

public:
    /// The most events whose snapshot is made at once: it takes less time than a frame or two.
    static constexpr size_t maxEventsAtOnce = 20'000;

    explicit SnapshotMaker(QObject* parent = nullptr);
    ~SnapshotMaker() override;

    void make(const DataSetPtr& dataSet, const EventFilter& filter, LaneGrouping grouping,
              bool keepsFiltered = false);

    /// Drops the request that is being worked on, if there is one.
    void cancel();

    bool isRunning() const { return m_isCancelled != nullptr; }

    /// How many requests have been dropped for a newer one or by cancel(), for tests that count.
    int droppedCount() const { return m_droppedCount; }

signals:
    void made(const SnapshotPtr& snapshot); ///< never null; during make() where it is made at once
    void runningChanged();

private:
    void drop();
    void finish();

    // Of its own: what runs in Qt's general pool gets no other of its threads on a machine with
    // two processors, and making a snapshot is worth both.
    QThreadPool m_threads;
    QFutureWatcher<SnapshotPtr> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of what runs; null: nothing does
    int m_droppedCount = 0;
};

} // namespace attache
