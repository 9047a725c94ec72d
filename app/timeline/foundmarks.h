// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timelinescene.h"
#include "painting/theme.h"
#include "workspace/eventsearch.h"

#include <QPainter>

namespace attache {

/// Frames the marks of events that a search has found, in the rectangle of the lanes of which
/// scrollPx lie above it. Marks that have become part of a cluster have no frame.
void paintFoundMarks(QPainter& painter, const TimelineScene& scene, const EventSearch& search,
                     const QRectF& lanes, double scrollPx, const Theme& theme);

} // namespace attache
