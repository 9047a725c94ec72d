// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace attache {

/// How a person has arranged the lanes. A value; lanes are named by their keys, so that it holds
/// for other data and other filters as far as they have the same lanes.
struct LaneArrangement
{
    LaneGrouping grouping = LaneGrouping::Category; ///< what the lanes are
    QStringList order;       ///< keys from top to bottom; lanes not named follow in their own order
    QStringList collapsed;   ///< keys, sorted and without repetition
    bool hidesEmpty = false; ///< leaves out lanes whose events are all filtered out
    bool keepsFiltered = false; ///< what is filtered out stays, faint

    friend bool operator==(const LaneArrangement&, const LaneArrangement&) = default;
};

/// A lane as it is shown: its place in LaneLayout::lanes and whether it is collapsed.
struct ShownLane
{
    int lane = 0;
    bool isCollapsed = false;

    friend bool operator==(const ShownLane&, const ShownLane&) = default;
};

/// The keys of the layout's lanes, in its order.
QStringList laneKeys(const LaneLayout& layout);

/// The lanes to show from top to bottom; keys are those of the layout's lanes, in its order.
std::vector<ShownLane> shownLanes(const LaneLayout& layout, const QStringList& keys,
                                  const LaneArrangement& arrangement);

/// All keys in the arrangement's order, hidden lanes included.
QStringList arrangedKeys(const QStringList& keys, const LaneArrangement& arrangement);

/// The arrangement with the lane moved to where the other one is: before it when it moves up,
/// after it when it moves down.
LaneArrangement withLaneMoved(LaneArrangement arrangement, const QStringList& keys,
                              const QString& moved, const QString& target);

/// The arrangement with the lane collapsed or not.
LaneArrangement withCollapsed(LaneArrangement arrangement, const QString& key, bool isCollapsed);

} // namespace attache
