// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/timescale.h"
#include "painting/theme.h"
#include "workspace/snapshot.h"

#include <QLocale>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>

namespace attache {

/// A part of a picture that another room draws, as wide as the timeline above it and on the same
/// time axis (see axisScale()). Laid out when it is made; painting it measures nothing.
class PicturePart
{
public:
    virtual ~PicturePart() = default;

    /// The height it wants, in pixels.
    virtual double heightPx() const = 0;

    /// Paints it into the rectangle, of that height and of the width it was made for.
    virtual void paint(QPainter& painter, const QRectF& rect) const = 0;
};

/// What a picture part is made for.
struct PicturePartRequest
{
    SnapshotPtr snapshot;
    TimeRange range;
    double widthPx = 0;
    Theme theme;
    QLocale locale;
};

/// Makes the part; null when there is nothing it could show.
using PicturePartMaker = std::function<std::unique_ptr<PicturePart>(const PicturePartRequest&)>;

} // namespace attache
