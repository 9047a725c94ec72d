// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartchoice.h"
#include "core/result.h"
#include "layout/timescale.h"
#include "painting/theme.h"
#include "workspace/snapshot.h"

#include <QByteArray>
#include <QImage>
#include <QLocale>
#include <QRectF>
#include <QSizeF>

#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace attache {

/// What a picture of the chart shows.
struct ChartPictureRequest
{
    SnapshotPtr snapshot;
    ChartChoice choice;
    TimeRange range;
    QSizeF size{1200, 420}; ///< of the chart alone, in device-independent pixels
    Theme theme = Theme::light();
    QLocale locale;
};

/// The chart laid out for a picture: for a report, with its whole width, without pointer, focus
/// and selection. Painting measures nothing and needs no clipping.
class ChartPicture
{
public:
    explicit ChartPicture(const ChartPictureRequest& request);
    ~ChartPicture();

    /// Paints it into the rectangle, which has the size asked for.
    void paint(QPainter& painter, const QRectF& target) const;

    /// Whether there is no figure that it could show.
    bool isEmpty() const;

    /// What it shows in one line: "Viet Nam: personnel in missions at month end".
    QString heading() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The picture as files hold it: the chart with a heading above and, below, the stretch of time,
/// the data set and its licence.
/// @{
Result<QImage> chartImage(const ChartPictureRequest& request, double scale);
QByteArray chartSvg(const ChartPictureRequest& request);
/// @}

/// Saves the picture as SVG when the path ends with ".svg", else as PNG at twice the size. Half
/// a file never stays behind.
Result<void> saveChartPicture(const ChartPictureRequest& request, const QString& path);

} // namespace attache
