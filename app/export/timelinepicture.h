// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"
#include "core/result.h"
#include "layout/lanearrangement.h"
#include "layout/timescale.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSize>
#include <QString>

namespace attache {

/// What a picture of a timeline shows and how.
struct PictureRequest
{
    DataSetPtr dataSet;
    EventFilter filter;
    LaneArrangement lanes;
    TimeRange range;
    QSize size{1920, 1080}; ///< device-independent pixels
    double scale = 1;       ///< image pixels for each of them, 0.5 to 8
    bool isDark = false;
    QLocale locale;
};

/// The most pixels a picture may have; larger ones are refused before memory is asked for.
inline constexpr qint64 maxPicturePixels = 200'000'000;

/// Why a picture of that size (device-independent pixels) and scale cannot be made; nothing when
/// it can.
Result<void> checkPictureSize(QSize size, double scale);

/// Paints the picture into a rectangle of the size asked for: title, axis, every lane with its
/// marks, the undated events, and a footer with the filter in words, the range and the data set.
/// Where the lanes need more room than there is, everything is drawn smaller: nothing is cut.
void paintTimelinePicture(QPainter& painter, const PictureRequest& request);

/// The picture as an image of size × scale pixels that carries title, licence and data set as
/// text. The error says why there is none (too small, too large, no memory).
Result<QImage> renderTimelinePicture(const PictureRequest& request);

/// Encodes the image as PNG, with the text it carries, and saves it; half a file never stays
/// behind.
Result<void> savePng(const QImage& image, const QString& path);

} // namespace attache
