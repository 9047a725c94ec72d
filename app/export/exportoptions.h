// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/vocabulary.h"

#include <QPageSize>
#include <QSize>

namespace attache {

/// Which stretch of time a picture shows.
enum class PictureExtent
{
    CurrentView,
    WholeRange,
    PagePerYear, ///< the whole range, each year on a page of its own
    Selection    ///< the selected event, marked, and what is around it
};

/// The size of a picture. Lengths are laid out in pixels of 1/96 inch; the file has scale, or on
/// paper dpi / 96, pixels for each of them.
struct PictureSize
{
    bool isPaper = false;
    QSize pixels{1920, 1080};
    bool growsDown = false; ///< not on paper: as high as it needs to be, and at least so high
    double scale = 1;       ///< 0.5 to 8
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool isLandscape = true;
    int dpi = 300; ///< 72 to 600

    /// The page in pixels of 1/96 inch.
    QSizeF page() const;

    /// Pixels of the file for each pixel of the page.
    double pixelsPerPx() const { return isPaper ? dpi / 96.0 : scale; }

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// How a picture is made; the same for the dialog and the command line.
struct ExportOptions
{
    PictureExtent extent = PictureExtent::CurrentView;
    PictureSize size;
    LaneGrouping grouping = LaneGrouping::Category;
    bool isDark = false;
    bool hasLabels = true;   ///< titles at the marks
    bool hasChart = false;   ///< the chart under the timeline
    bool hasLegend = true;   ///< what the marks mean
    bool hasSources = false; ///< marks are numbered; quotations and references follow
    bool hasFooter = true;   ///< filter, range and data set

    friend bool operator==(const ExportOptions&, const ExportOptions&) = default;
};

/// The options as one line for the settings, and back: what is missing or broken there is as in the
/// defaults. What a picture shows of the moment (extent "selection") is not remembered.
QString toText(const ExportOptions& options);
ExportOptions exportOptionsFrom(const QString& text);

/// The most pixels a page of a picture may have; larger ones are refused before memory is asked
/// for.
inline constexpr qint64 maxPicturePixels = 200'000'000;

/// Why a page of so many pixels of 1/96 inch cannot be made with so many pixels for each; nothing
/// when it can.
Result<void> checkPictureSize(const QSizeF& page, double pixelsPerPx);

} // namespace attache
