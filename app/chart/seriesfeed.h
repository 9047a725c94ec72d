// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"
#include "layout/timescale.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

namespace attache {

/// Which columns Qt Charts is given: no more than can be told apart, because it lays out every
/// point again whenever an axis moves.
struct FeedRange
{
    size_t first = 0;
    size_t last = 0;              ///< beyond the last one
    size_t step = 1;              ///< how many months are drawn as one, the highest of them
    std::optional<TimeRange> cut; ///< nothing is given beyond; for pictures, which do not clip

    friend bool operator==(const FeedRange&, const FeedRange&) = default;
};

/// At most so many columns are given when more are in the data set.
inline constexpr size_t maxFedColumns = 400;

/// The columns for a view of that width in pixels. A current range that still covers the view is
/// kept, so that panning replaces nothing.
FeedRange feedFor(const FigureSeries& series, const TimeRange& view, double widthPx,
                  const FeedRange& current);

/// The columns of a picture that does not clip: those in view, cut at its ends.
FeedRange cutFeedFor(const FigureSeries& series, const TimeRange& view, double widthPx);

/// The outline of one group's area above the groups below it: four points for each column.
struct AreaOutline
{
    QList<QPointF> upper; ///< seconds since 1970, count
    QList<QPointF> lower;
};
AreaOutline areaOf(const FigureSeries& series, const FeedRange& feed, int group);

/// The same for the figures that belong to no group, by their place in StrengthColumn::unsplit.
AreaOutline unsplitAreaOf(const FigureSeries& series, const FeedRange& feed, size_t item);

/// The lines of one group: a new one after every month without a figure, because what is not
/// stated is neither zero nor joined over. When there are too many pieces, only the longest.
std::vector<QList<QPointF>> linesOf(const FigureSeries& series, const FeedRange& feed, int group);

} // namespace attache
