// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"
#include "layout/timelinescene.h"
#include "painting/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace attache {

/// One line of the legend: a mark as the timeline draws it, and what it says.
struct MarkLegendEntry
{
    SceneMark mark; ///< for a picture legendSamplePx wide, centred on y = 0
    QString words;  ///< translated, one short sentence
};

/// Width of a sample in pixels.
inline constexpr double legendSamplePx = 78;

/// The forms of dates and states, in the order one meets them.
std::vector<MarkLegendEntry> markLegend();

/// Paints the sample into the rectangle (legendSamplePx wide) with the timeline's own painter.
void paintLegendSample(QPainter& painter, const QRectF& rect, const SceneMark& mark,
                       MarkShape shape, const QColor& colour);

} // namespace attache
