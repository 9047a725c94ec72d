// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "workspace/attachedtexts.h"
#include "workspace/comparison.h"
#include "workspace/eventsearch.h"
#include "workspace/filterstate.h"
#include "workspace/lanestate.h"
#include "workspace/repairs.h"
#include "workspace/selection.h"
#include "workspace/snapshot.h"
#include "workspace/snapshotmaker.h"
#include "workspace/timenavigation.h"
#include "workspace/timewindow.h"
#include "workspace/viewhistory.h"

#include <QObject>

namespace attache {

/// The only shared mutable state: the data set in use and what one looks at in it. Panes read
/// and set these objects and never talk to each other. Made once, in main.cpp.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    /// Never null; an empty data set before the first one is set.
    const DataSetPtr& dataSet() const { return m_snapshot->dataSet; }

    /// Never null; what the filter makes of the current data set. Of a large data set it follows
    /// the filter and the grouping of the lanes a little later, see isComputing().
    const SnapshotPtr& snapshot() const { return m_snapshot; }

    Selection& selection() { return m_selection; }
    Hover& hover() { return m_hover; }
    TimeWindow& timeWindow() { return m_timeWindow; }
    FilterState& filter() { return m_filter; }
    EventSearch& search() { return m_search; }
    LaneState& lanes() { return m_lanes; }
    CompareState& comparison() { return m_comparison; }
    ViewHistory& history() { return *m_usedHistory; }

    /// Goes back and forward in the history of another workspace, which must outlive this one.
    void useHistory(ViewHistory& history) { m_usedHistory = &history; }

    AttachedTexts& texts() { return m_texts; }
    Repairs& repairs() { return m_repairs; }

    /// How wheel and motion behave.
    const NavigationOptions& navigation() const { return m_navigation; }
    void setNavigation(const NavigationOptions& options) { m_navigation = options; }

    /// Takes a data set: clears selection, hover, filter, the order of lanes and history and shows
    /// its time range. A snapshot of it without filter and with the grouping of lanes() may have
    /// been made before, on another thread.
    void setDataSet(const DataSetPtr& dataSet, SnapshotPtr snapshot = {});

    /// Whether the snapshot is of an older filter or grouping and the new one is being made.
    bool isComputing() const { return m_maker.isRunning(); }

    /// Stops making it: filter and grouping become those of the snapshot again.
    void cancelComputing();

    /// Takes a data set with the same rows as the one in use, such as a repaired one: everything
    /// else stays as it is, attached texts too.
    void replaceDataSet(const DataSetPtr& dataSet);

    /// Selects the event before or after the selected one in time among those that pass the
    /// filter and are dated; the first or last when none is selected. Step is +1 or -1.
    void selectNeighbour(int step);

    /// Selects the event and moves the time window so that it can be seen.
    void showEvent(EventId event);

signals:
    void dataSetChanged();  ///< before the snapshotChanged() that belongs to it
    void snapshotChanged(); ///< filter or data set have changed and everything is computed
    void computingChanged();

private:
    void refresh();
    void take(const SnapshotPtr& snapshot);

    Selection m_selection;
    Hover m_hover;
    TimeWindow m_timeWindow;
    FilterState m_filter;
    EventSearch m_search;
    LaneState m_lanes;
    CompareState m_comparison;
    ViewHistory m_history;
    ViewHistory* m_usedHistory = &m_history;
    NavigationOptions m_navigation;
    AttachedTexts m_texts;
    Repairs m_repairs;
    SnapshotMaker m_maker;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_unfiltered; ///< the last one without a filter: to it one goes back most often
};

/// The stretch that the dated events cover; empty when there is none.
TimeRange coveredRange(const DataSet& dataSet);

/// What the opening view shows: the data set's own time range, else all its dated events with a
/// little room on both sides; never empty.
TimeRange openingRange(const DataSet& dataSet);

/// The time an event can have taken, without open ends; one day for an instant.
TimeRange extent(const EventDate& date);

} // namespace attache
