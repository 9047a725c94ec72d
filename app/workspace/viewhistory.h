// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/ids.h"
#include "layout/lanearrangement.h"
#include "layout/timescale.h"
#include "workspace/comparison.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace attache {

class FilterState;
class LaneState;
class Selection;
class TimeWindow;

/// What can be gone back to.
struct View
{
    TimeRange range;
    EventFilter filter;
    LaneArrangement lanes;
    std::optional<EventId> event;
    std::optional<FigureId> figure;
    std::optional<Comparison> comparison = {};

    friend bool operator==(const View&, const View&) = default;
};

/// Back and forward through the views one has had. A step is what a person would call one:
/// changes of one kind that follow each other within half a second belong together, so that
/// continuous zooming is one step, and so does everything that one key or click changes. A change
/// of another kind begins a new step, and so does another selection, unless a key is held down.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    ViewHistory(TimeWindow& window, FilterState& filter, LaneState& lanes, Selection& selection,
                CompareState& comparison);

    bool canGoBack() const;
    bool canGoForward() const;

    void goBack();
    void goForward();

    /// Takes the changes since the last step as a step of their own, now.
    void settle();

    /// From here until release() all changes are one step, however long they take: a drag.
    void hold();
    void release();

    /// Says whether what happens now comes from a key held down: then selections that follow each
    /// other belong to one step.
    void setRepeating(bool isRepeating) { m_isRepeating = isRepeating; }

    /// Forgets everything and starts from the present view.
    void reset();

signals:
    void changed();

private:
    View present() const;
    void show(const View& view);
    enum class Part
    {
        Window,
        Filter,
        Lanes,
        Selection
    };
    void noteChange(Part part);
    bool beginsStep(Part part) const;
    void push(const View& view);

    static constexpr int settleMs = 500;
    static constexpr size_t maxViews = 200;

    TimeWindow& m_window;
    FilterState& m_filter;
    LaneState& m_lanes;
    Selection& m_selection;
    CompareState& m_comparison;
    std::vector<View> m_views; ///< at least one
    size_t m_current = 0;
    bool m_hasChanges = false; ///< since the last step
    bool m_isShowing = false;
    bool m_isHeld = false;
    View m_latest; ///< as of the last change
    Part m_latestPart = Part::Window;
    bool m_isRepeating = false;
    QTimer m_turnTimer; ///< runs until the event that caused the last change has been handled
    QTimer m_settleTimer;
};

} // namespace attache
