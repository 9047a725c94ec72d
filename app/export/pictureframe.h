// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/eventnumbers.h"
#include "export/textflow.h"

#include <QLocale>

namespace attache {

/// The words around a timeline in a picture, broken to a width: the title and what is shown above
/// it, the undated events below it, and the footer with filter, range and data set.
struct PictureFrame
{
    TextFlow head;
    TextFlow undated; ///< empty when there is none
    TextFlow footer;
    ShapedText title;
    QFont titleFont;

    static constexpr double titleHeightPx = 28;
    static constexpr double headGapPx = 8;

    /// Of title and head together.
    double headHeightPx() const { return titleHeightPx + head.height() + headGapPx; }

    void paintHead(QPainter& painter, const Theme& theme, QPointF topLeft) const;
};

/// Writes the frame for what the snapshot shows in the range.
PictureFrame makePictureFrame(const Snapshot& snapshot, const TimeRange& range,
                              const EventNumbers& numbers, const QLocale& locale, double widthPx);

/// What stands above the second of two compared timelines.
TextFlow comparedHead(const Snapshot& snapshot, const TimeRange& range, int shiftMonths,
                      const QLocale& locale, double widthPx);

} // namespace attache
