// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/preparedtimeline.h"
#include "painting/theme.h"
#include "workspace/eventsearch.h"

#include <QPainter>

#include <vector>

namespace attache {

/// Where a search has found something in a timeline, in pixels of its content. Made when the
/// search or the scene changes, so that painting looks for nothing.
struct FoundMarks
{
    std::vector<QRectF> frames; ///< around marks that are hits, and clusters that hold some
    std::vector<QRectF> words;  ///< of the labels of hits: what was looked for
};

/// Looks at the marks, labels and clusters of the scene, and at the events of the clusters in view.
FoundMarks findMarks(const Snapshot& snapshot, const PreparedTimeline& timeline,
                     const EventSearch& search);

/// Frames what was found, in the rectangle of the lanes of which scrollPx of the content lie above.
void paintFoundMarks(QPainter& painter, const FoundMarks& found, const QRectF& lanes,
                     double scrollPx, const Theme& theme);

} // namespace attache
