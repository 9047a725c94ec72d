// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"

namespace attache {

/// One row of one lane, and where it is.
struct SceneRow
{
    const Lane& lane;
    int laneIndex = 0; ///< into TimelineScene::lanes
    int row = 0;
    double centreY = 0; ///< content pixels
};

/// Adds what of the row is in view to the scene: marks, and clusters where marks are too close.
/// Looks at as many items as there are marks, and at a few more for each slot of a cluster.
void buildRow(TimelineScene& scene, const SceneRow& row, const DataSet& dataSet);

/// Adds the whole lane in one row without labels: its marks, or, where they are very many, how many
/// there are at a time.
void buildCollapsed(TimelineScene& scene, const SceneRow& row, const DataSet& dataSet);

/// The mark of one item.
SceneMark makeMark(const Lane& lane, const LaneItem& item, const DataSet& dataSet,
                   const TimeScale& scale, double centreY);

} // namespace attache
