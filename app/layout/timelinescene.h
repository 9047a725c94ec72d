// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanearrangement.h"
#include "layout/scenecluster.h"
#include "layout/timescale.h"

#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace attache {

/// How a date is drawn (instant, duration, window).
enum class MarkForm : quint8
{
    Point,  ///< the category's shape
    Bar,    ///< from start to end
    Bracket ///< two end caps: once, some time within
};

/// One mark, in pixels of the timeline's content (y from the top of the first lane).
struct SceneMark
{
    EventId event;
    MarkForm form = MarkForm::Point;
    EventStatus status = EventStatus::Held;
    DateFlags flags;
    CategoryId category;
    double left = 0;         ///< earliest start
    double right = 0;        ///< latest end
    double certainLeft = 0;  ///< latest start; between it and certainRight all is certain
    double certainRight = 0; ///< earliest end; may lie left of certainLeft (nothing is certain)
    double centreY = 0;

    /// What the mark covers on the screen, at least as large as its shape with its status' sign.
    QRectF bounds() const;
};

/// A stretch of the content from top to bottom, in pixels.
struct VerticalBand
{
    double top = 0;
    double bottom = 1e9;
};

/// The title beside or inside a mark; ascending by mark.
struct SceneLabel
{
    EventId event;
    size_t mark = 0;             ///< index into TimelineScene::marks
    QRectF rect;                 ///< narrower than the label where it has to be cut
    bool interruptsLine = false; ///< stands in the middle of a bracket's line
};

/// The band of one lane.
struct SceneLane
{
    int lane = 0; ///< index into LaneLayout::lanes
    double top = 0;
    double height = 0;
    bool isCollapsed = false; ///< all its marks stand in one row, without labels
};

/// Sizes of a timeline in pixels.
struct TimelineMetrics
{
    double rowHeightPx = 20;
    double lanePaddingPx = 5;
    double minLaneHeightPx = 42;
    double emptyLaneHeightPx = 24; ///< of a lane whose events are all filtered out, or collapsed
    double shapePx = 11;
    double barHeightPx = 14;
    double labelHeightPx = 18;
    double labelGapPx = 8;

    friend bool operator==(const TimelineMetrics&, const TimelineMetrics&) = default;
};

/// The display list of a timeline: everything a painter needs, nothing it must search for.
/// Selection and hover are not part of it.
struct TimelineScene
{
    TimeScale scale;
    TimelineMetrics metrics;
    std::vector<SceneLane> lanes;
    std::vector<SceneMark> marks;       ///< lane after lane, row after row, ascending in a row
    std::vector<SceneCluster> clusters; ///< likewise
    std::vector<int> slotCounts;        ///< marks in each slot of the ribbons
    std::vector<SceneLabel> labels;
    double height = 0; ///< of all lanes

    /// How often an item of a lane has been looked at to make it: for tests, which count where
    /// they must not time.
    size_t itemsLookedAt = 0;
};

/// The width of an event's label in pixels.
using LabelWidth = std::function<double(EventId)>;

/// Lays out the marks that touch the scale's range in the rows that touch the band. Where they
/// stand too close they become clusters, always at the same places of the time axis, so that they
/// do not flicker while one pans. Puts labels where they fit: inside bars
/// and brackets, otherwise to the right, otherwise to the left; where they fit nowhere, cut where
/// most of them can stay. Never over another mark or label of the row, never over the edge.
/// labelWidth is asked at most once for each visible mark, not for those of collapsed lanes. The
/// lanes stand as the arrangement has them. Takes time in proportion to what is in view, not to
/// the events there are.
TimelineScene makeTimelineScene(const LaneLayout& layout, const DataSet& dataSet,
                                const TimeScale& scale, const TimelineMetrics& metrics,
                                const LabelWidth& labelWidth,
                                const LaneArrangement& arrangement = {},
                                const VerticalBand& band = {});

/// The place in TimelineScene::lanes of the lane at that height (content pixels).
std::optional<size_t> laneAt(const TimelineScene& scene, double y);

/// The event whose mark or label is at the point (content pixels); the nearest when several
/// are within reach of 12 px.
std::optional<EventId> eventAt(const TimelineScene& scene, QPointF point);

/// The cluster at the point; null where there is none.
const SceneCluster* clusterAt(const TimelineScene& scene, QPointF point);

/// The mark of the place as it is drawn at the scale, whether or not the scene has it: it may be
/// part of a cluster or outside the band. Nothing when its lane is hidden.
std::optional<SceneMark> markAt(const LaneLayout& layout, const DataSet& dataSet,
                                const TimelineScene& scene, const ItemPlace& place);

/// The scene's first mark of the event; null when it has none in view.
const SceneMark* findMark(const TimelineScene& scene, EventId event);

} // namespace attache
