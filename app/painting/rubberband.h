// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"
#include "painting/fonts.h"
#include "painting/shapedtext.h"
#include "painting/theme.h"

#include <QLocale>
#include <QPainter>
#include <QRectF>

namespace attache {

/// A stretch of time being drawn with the pointer, with its first and last day and its length in
/// words, ready to be painted.
struct RubberBand
{
    double leftPx = 0;
    double rightPx = 0;
    QFont font;
    ShapedText words;
};

/// Prepares the band over the range.
RubberBand makeRubberBand(const TimeRange& range, const TimeScale& scale, const QLocale& locale);

/// Paints the band from the top of the rectangle to its bottom, the words at the top.
void paintRubberBand(QPainter& painter, const RubberBand& band, const QRectF& rect,
                     const Theme& theme);

} // namespace attache
