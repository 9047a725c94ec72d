// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportoptions.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace attache {

namespace {

constexpr int minSidePx = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace

QSizeF PictureSize::page() const
{
    if (!isPaper)
        return pixels;
    constexpr double pxPerPoint = 96.0 / 72.0;
    const QSizeF size = QPageSize::size(paper, QPageSize::Point) * pxPerPoint;
    return isLandscape ? size.transposed() : size;
}

Result<void> checkPictureSize(const QSizeF& page, double pixelsPerPx)
{
    if (!(page.width() >= minSidePx && page.height() >= minSidePx)) {
        return Error{
            Texts::tr("A picture must be at least %1 pixels wide and high.").arg(minSidePx)};
    }
    if (!(pixelsPerPx >= 0.5 && pixelsPerPx <= 8))
        return Error{Texts::tr("The scale must lie between 0.5 and 8.")};
    const QSizeF exact = page * pixelsPerPx;
    if (exact.width() * exact.height() > double(maxPicturePixels)) {
        return Error{Texts::tr("A picture of %1 × %2 pixels is too large; at most %3 million "
                               "pixels are possible.")
                         .arg(std::round(exact.width()))
                         .arg(std::round(exact.height()))
                         .arg(maxPicturePixels / 1'000'000)};
    }
    return {};
}

} // namespace attache
