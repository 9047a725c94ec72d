// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/overviewscene.h"
#include "painting/fonts.h"
#include "painting/preparedtimeline.h"
#include "painting/theme.h"

#include <QPainter>
#include <QRectF>

#include <optional>
#include <vector>

namespace attache {

/// Height of the overview in pixels: bars and tick labels.
inline constexpr double overviewHeightPx = 52;

/// The overview ready to be painted: skyline, grid lines and shaped texts.
struct PreparedOverview
{
    OverviewScene scene;
    Fonts fonts;
    std::vector<double> gridPx;     ///< where the ticks are
    std::vector<PlacedText> labels; ///< under the bars; centreY from the top of the overview
    ShapedText range;               ///< in the header: "2021–2023"
    ShapedText counts;              ///< in the header: "12 of 52 events"
};

/// What is drawn over the skyline without preparing it again.
struct OverviewOverlay
{
    TimeRange window;                    ///< the view
    std::optional<TimeRange> selected;   ///< the time of the selected event
    std::optional<double> pointerTime;   ///< seconds since 1970
    std::optional<TimeRange> rubberBand; ///< a new view being drawn
    FramePart grabbed = FramePart::Outside;
    bool hasFocus = false;
};

/// Prepares the overview's texts and geometry. The counts are "shown of total" events.
PreparedOverview prepareOverview(const TimeDensity& all, const TimeDensity& shown,
                                 const TimeScale& scale, const QString& counts,
                                 const QLocale& locale);

/// Paints the overview with its header into the rectangle, overviewHeightPx high.
void paintOverview(QPainter& painter, const PreparedOverview& overview, const QRectF& rect,
                   const Theme& theme, const OverviewOverlay& overlay);

} // namespace attache
