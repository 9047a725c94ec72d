// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pictureframe.h"
#include "export/picturelegend.h"
#include "painting/picturepart.h"
#include "painting/timelinepainter.h"

#include <memory>
#include <optional>

namespace attache {

/// What a sheet shows and how.
struct SheetRequest
{
    SnapshotPtr snapshot;
    TimeRange range;
    LaneArrangement arrangement;     ///< the order of the lanes
    EventNumbers numbers;            ///< empty: marks are not numbered
    std::optional<EventId> selected; ///< marked as on screen
    bool hasLabels = true;
    bool hasLegend = true;
    bool hasFooter = true;
    PicturePartMaker chart; ///< null: no chart
    Theme theme;
    QLocale locale;

    /// A second timeline under the first, with its own snapshot and range, and the sentence above
    /// it; null when there is none.
    std::shared_ptr<const SheetRequest> compared = nullptr;
    int shiftMonths = 0; ///< of the second: how much later its time is
};

/// One timeline of a picture with everything that belongs to it, laid out for a width: frame,
/// lanes, chart, legend. Lanes without a mark in the range are left out, and rows are made so
/// that every label stands whole beside its mark.
class PictureSheet
{
public:
    static constexpr double gapPx = 14; ///< between the parts

    PictureSheet(const SheetRequest& request, double widthPx);

    const PictureFrame& frame() const { return m_frame; }
    const PictureLegend& legend() const { return m_legend; }
    const PreparedTimeline& timeline() const { return m_timeline; }
    const PicturePart* chart() const { return m_chart.get(); }
    double widthPx() const { return m_widthPx; }

    /// Paints the second timeline with the sentence above it into a rectangle comparedPx() high.
    void paintCompared(QPainter& painter, const QRectF& rect) const;

    /// The height of the second timeline; 0 without one.
    double comparedPx() const;
    double lanesHeightPx() const { return m_timeline.scene.height; }

    /// How many marks have a label that is cut or left out for want of room.
    int cutLabels() const { return m_cutLabels; }

    /// Of everything in one column: head, axis, lanes, chart, undated events, legend, footer.
    double heightPx() const;

    /// What comes below the lanes, without the footer.
    double belowLanesPx() const;

    /// The footer with the line above it; 0 without one.
    double footerPx() const;

    /// How much of the lanes, from the top in pixels, fits into the height: up to the end of a
    /// lane, or of a row of a lane that is higher than that. At least one row.
    double cutBefore(double top, double heightPx) const;

    /// The lanes from top up to before bottom, in the rectangle, with their headers.
    void paintLanes(QPainter& painter, const QRectF& rect, double top) const;
    void paintAxis(QPainter& painter, const QRectF& rect) const;

private:
    double m_widthPx = 0;
    Theme m_theme;
    TimelineOverlay m_overlay;
    PreparedTimeline m_timeline;
    PictureFrame m_frame;
    PictureLegend m_legend;
    std::unique_ptr<PicturePart> m_chart;
    std::unique_ptr<const PictureSheet> m_compared;
    TextFlow m_comparedHead; ///< above the second timeline
    bool m_hasFooter = true;
    int m_cutLabels = 0;
};

} // namespace attache
