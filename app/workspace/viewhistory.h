// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/ids.h"
#include "layout/timescale.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace attache {

class FilterState;
class Selection;
class TimeWindow;

/// What can be gone back to.
struct View
{
    TimeRange range;
    EventFilter filter;
    std::optional<EventId> event;
    std::optional<FigureId> figure;

    friend bool operator==(const View&, const View&) = default;
};

/// Back and forward through the views one has had. Changes that follow each other within half a
/// second are one step, so continuous zooming is one.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    ViewHistory(TimeWindow& window, FilterState& filter, Selection& selection);

    bool canGoBack() const;
    bool canGoForward() const;

    void goBack();
    void goForward();

    /// Takes the changes since the last step as a step of their own, now.
    void settle();

    /// Forgets everything and starts from the present view.
    void reset();

signals:
    void changed();

private:
    View present() const;
    void show(const View& view);
    void noteChange();

    static constexpr int settleMs = 500;
    static constexpr size_t maxViews = 200;

    TimeWindow& m_window;
    FilterState& m_filter;
    Selection& m_selection;
    std::vector<View> m_views; ///< at least one
    size_t m_current = 0;
    bool m_hasChanges = false; ///< since the last step
    bool m_isShowing = false;
    QTimer m_settleTimer;
};

} // namespace attache
