// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"

#include <QRectF>

namespace attache {

/// Marks that are too close to each other to be drawn one by one: a pill with their number, or,
/// where it goes on for longer, a ribbon that is darker the more there are.
struct SceneCluster
{
    QRectF rect;     ///< content pixels
    TimeRange range; ///< from the first begin to the last end; what a click zooms to
    int lane = 0;    ///< index into TimelineScene::lanes
    int row = 0;     ///< of the lane, from 0 at the top; 0 where it is collapsed
    int count = 0;   ///< marks in it
    bool isRibbon = false;
    bool isCrowded = false; ///< they overlap: zooming in does not part them
    double slotsLeft = 0;   ///< of a ribbon: left edge of its first slot
    size_t firstSlot = 0;   ///< of a ribbon: into TimelineScene::slotCounts
    int slotCount = 0;      ///< of a ribbon: each slotPx wide
    int highest = 0;        ///< of a ribbon: the largest count of a slot
};

/// Width in pixels of the stretches whose marks are counted together.
inline constexpr double slotPx = 12;

} // namespace attache
