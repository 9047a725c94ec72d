// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"
#include "painting/shapedtext.h"
#include "painting/theme.h"
#include "workspace/snapshot.h"

#include <vector>

namespace attache {

/// What does not pass the filter and is kept all the same: marks without labels, in the rows that
/// they would have, to be drawn faintly under those that pass.
struct FaintLayer
{
    TimelineScene scene; ///< without labels
    std::vector<int> colourOfMark;
    std::vector<MarkShape> shapeOfMark;
    std::vector<ShapedText> counts;   ///< of scene.clusters, same order
    std::vector<int> colourOfCluster; ///< likewise; -1: none of the palette

    bool isEmpty() const { return scene.marks.empty() && scene.clusters.empty(); }
};

/// The layer under a scene of the snapshot, with the same scale and metrics; counts are left out.
FaintLayer makeFaintLayer(const Snapshot& snapshot, const TimelineScene& above,
                          const LaneArrangement& arrangement, const VerticalBand& band);

/// Draws the part of the layer that is visible, in content pixels.
void paintFaintLayer(QPainter& painter, const FaintLayer& layer, const QFont& countFont,
                     const QRectF& visible, const Theme& theme);

} // namespace attache
