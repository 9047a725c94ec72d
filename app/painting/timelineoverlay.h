// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"
#include "workspace/snapshot.h"

#include <optional>
#include <vector>

namespace attache {

/// What is drawn on top of a timeline without rebuilding it.
struct TimelineOverlay
{
    std::optional<EventId> selected;
    std::optional<EventId> hovered;
    std::optional<double> pointerTime; ///< seconds since 1970

    std::vector<SceneMark> selectedMarks; ///< of the selected event, drawn one by one or not
    std::vector<SceneMark> hoveredMarks;

    /// Words of labels that a search has found, in content pixels; may be null.
    const std::vector<QRectF>* foundWords = nullptr;
};

/// The overlay for a scene of the snapshot: finds the marks of the events in it, also those that
/// have become part of a cluster or that are faint. Events that are not there have none.
TimelineOverlay makeOverlay(const Snapshot& snapshot, const TimelineScene& scene,
                            std::optional<EventId> selected, std::optional<EventId> hovered,
                            std::optional<double> pointerTime);

} // namespace attache
