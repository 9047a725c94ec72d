// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timelinepicture.h"

#include "core/foreigntext.h"
#include "export/pictureframe.h"
#include "io/savefile.h"
#include "painting/metrics.h"
#include "painting/timelinepainter.h"
#include "workspace/snapshot.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cmath>

namespace attache {

namespace {

constexpr int minSidePx = 200;
constexpr int shrinkSteps = 8;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// A picture laid out at the size it is drawn at before it is made smaller.
struct Layout
{
    double shrink = 1; ///< drawn size = size asked for × shrink
    PreparedTimeline timeline;
    PictureFrame frame;
};

Layout layOut(const PictureRequest& request, const Snapshot& snapshot, TimelinePreparer& preparer,
              double shrink)
{
    Layout layout;
    layout.shrink = shrink;
    const QSizeF size = QSizeF(request.size) * shrink;
    const double margin = PictureFrame::marginPx;
    TimeScale scale = axisScale(request.range, size.width() - 2 * margin);
    layout.timeline =
        preparer.prepare(snapshot, scale, laneHeaderWidthPx, request.locale, request.lanes);
    layout.frame = PictureFrame(snapshot, request.range, request.locale, size.width() - 2 * margin);
    return layout;
}

double neededHeight(const Layout& layout)
{
    return 2 * PictureFrame::marginPx + layout.frame.headHeightPx() + axisHeightPx +
           layout.timeline.scene.height + layout.frame.footHeightPx();
}

/// The layout in which everything fits: drawn larger than asked for, and then made smaller.
Layout fittingLayout(const PictureRequest& request, const Snapshot& snapshot)
{
    TimelinePreparer preparer{Fonts::make()};
    Layout layout = layOut(request, snapshot, preparer, 1);
    for (int step = 0; step < shrinkSteps; ++step) {
        const double available = request.size.height() * layout.shrink;
        const double needed = neededHeight(layout);
        if (needed <= available)
            break;
        layout = layOut(request, snapshot, preparer, layout.shrink * needed / available * 1.005);
    }
    return layout;
}

} // namespace

void paintTimelinePicture(QPainter& painter, const PictureRequest& request)
{
    const Theme theme = request.isDark ? Theme::dark() : Theme::light();
    const SnapshotPtr snapshot =
        makeSnapshot(request.dataSet, request.filter, request.lanes.grouping);
    const Layout layout = fittingLayout(request, *snapshot);
    const double margin = PictureFrame::marginPx;
    const QSizeF size = QSizeF(request.size) * layout.shrink;
    const double width = size.width() - 2 * margin;

    painter.save();
    painter.fillRect(QRectF(QPointF(), QSizeF(request.size)), theme.background);
    painter.scale(1 / layout.shrink, 1 / layout.shrink);
    painter.translate(margin, margin);
    layout.frame.paintHead(painter, theme, width);
    const TimelinePainter timeline(layout.timeline, theme);
    const double lanesTop = layout.frame.headHeightPx() + axisHeightPx;
    const QRectF lanes(0, lanesTop, width, layout.timeline.scene.height);
    timeline.paintLanes(painter, lanes, 0, {});
    timeline.paintHeaders(painter, QRectF(0, lanesTop, laneHeaderWidthPx, lanes.height()), 0);
    timeline.paintAxis(painter, QRectF(0, layout.frame.headHeightPx(), width, axisHeightPx), {});
    layout.frame.paintFoot(painter, theme, width, lanes.bottom(), size.height() - 2 * margin);
    painter.restore();
}

Result<void> checkPictureSize(QSize size, double scale)
{
    if (size.width() < minSidePx || size.height() < minSidePx) {
        return Error{
            Texts::tr("A picture must be at least %1 pixels wide and high.").arg(minSidePx)};
    }
    if (!(scale >= 0.5 && scale <= 8))
        return Error{Texts::tr("The scale must lie between 0.5 and 8.")};
    const QSizeF exact = QSizeF(size) * scale;
    if (exact.width() * exact.height() > double(maxPicturePixels)) {
        return Error{Texts::tr("A picture of %1 × %2 pixels is too large; at most %3 million "
                               "pixels are possible.")
                         .arg(std::round(exact.width()))
                         .arg(std::round(exact.height()))
                         .arg(maxPicturePixels / 1'000'000)};
    }
    return {};
}

Result<QImage> renderTimelinePicture(const PictureRequest& request)
{
    if (const auto checked = checkPictureSize(request.size, request.scale); !checked)
        return checked.error();
    const QSizeF exact = QSizeF(request.size) * request.scale;
    const QSize pixels = exact.toSize();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return Error{Texts::tr("There is not enough memory for a picture of this size.")};
    const DataSetInfo& info = request.dataSet->info();
    image.setText(QStringLiteral("Title"), info.title);
    image.setText(QStringLiteral("Copyright"), info.licence);
    image.setText(QStringLiteral("Source"),
                  QString(info.id + QLatin1Char(' ') + info.version).trimmed());
    image.setText(QStringLiteral("Software"), QStringLiteral("Attaché"));
    QPainter painter(&image);
    painter.scale(pixels.width() / double(request.size.width()),
                  pixels.height() / double(request.size.height()));
    paintTimelinePicture(painter, request);
    return image;
}

Result<void> savePng(const QImage& image, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return Error{Texts::tr("The picture could not be turned into a PNG file.")};
    return saveAtomically(path, bytes);
}

} // namespace attache
