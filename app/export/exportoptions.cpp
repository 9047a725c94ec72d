// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportoptions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

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

QString toText(const ExportOptions& options)
{
    const PictureSize& size = options.size;
    const auto extent =
        options.extent == PictureExtent::Selection ? PictureExtent::CurrentView : options.extent;
    QUrlQuery query;
    const auto add = [&query](const char* name, const QString& value) {
        query.addQueryItem(QString::fromLatin1(name), value);
    };
    const auto addSwitch = [&](const char* name, bool isOn) {
        add(name, QString::number(isOn ? 1 : 0));
    };
    add("extent", QString::number(int(extent)));
    add("width", QString::number(size.pixels.width()));
    add("height", QString::number(size.pixels.height()));
    add("scale", QString::number(size.scale));
    add("paper", QPageSize::key(size.paper));
    add("dpi", QString::number(size.dpi));
    addSwitch("isPaper", size.isPaper);
    addSwitch("growsDown", size.growsDown);
    addSwitch("isLandscape", size.isLandscape);
    addSwitch("isDark", options.isDark);
    addSwitch("labels", options.hasLabels);
    addSwitch("chart", options.hasChart);
    addSwitch("legend", options.hasLegend);
    addSwitch("sources", options.hasSources);
    addSwitch("footer", options.hasFooter);
    return query.toString();
}

ExportOptions exportOptionsFrom(const QString& text)
{
    const QUrlQuery query(text.left(1000));
    ExportOptions options;
    const auto number = [&query](const char* name, double otherwise, double least, double most) {
        bool isNumber = false;
        const double value = query.queryItemValue(QString::fromLatin1(name)).toDouble(&isNumber);
        return isNumber && value >= least && value <= most ? value : otherwise;
    };
    const auto isOn = [&](const char* name, bool otherwise) {
        return number(name, otherwise ? 1 : 0, 0, 1) >= 0.5;
    };
    PictureSize& size = options.size;
    constexpr int maxSidePx = 60'000;
    options.extent = PictureExtent(int(number("extent", 0, 0, 2)));
    size.pixels = QSize(int(number("width", size.pixels.width(), minSidePx, maxSidePx)),
                        int(number("height", size.pixels.height(), minSidePx, maxSidePx)));
    size.scale = number("scale", size.scale, 0.5, 8);
    size.dpi = int(number("dpi", size.dpi, 72, 600));
    for (const auto paper :
         {QPageSize::A3, QPageSize::A4, QPageSize::A5, QPageSize::Letter, QPageSize::Legal}) {
        if (QPageSize::key(paper) == query.queryItemValue(QStringLiteral("paper")))
            size.paper = paper;
    }
    size.isPaper = isOn("isPaper", size.isPaper);
    size.growsDown = isOn("growsDown", size.growsDown);
    size.isLandscape = isOn("isLandscape", size.isLandscape);
    options.isDark = isOn("isDark", options.isDark);
    options.hasLabels = isOn("labels", options.hasLabels);
    options.hasChart = isOn("chart", options.hasChart);
    options.hasLegend = isOn("legend", options.hasLegend);
    options.hasSources = isOn("sources", options.hasSources);
    options.hasFooter = isOn("footer", options.hasFooter);
    return options;
}

} // namespace attache
