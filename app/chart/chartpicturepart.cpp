// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpicturepart.h"

#include "chart/chartpicture.h"

namespace attache {

namespace {

constexpr double chartHeightPx = 220;

class ChartPicturePart : public PicturePart
{
public:
    explicit ChartPicturePart(const ChartPictureRequest& request)
        : m_picture(request)
    {
    }

    bool isEmpty() const { return m_picture.isEmpty(); }
    double heightPx() const override { return chartHeightPx; }

    void paint(QPainter& painter, const QRectF& rect) const override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_picture.paint(painter, rect);
        painter.restore();
    }

private:
    ChartPicture m_picture;
};

} // namespace

std::unique_ptr<PicturePart> makeChartPicture(const PicturePartRequest& request)
{
    ChartPictureRequest chart;
    chart.snapshot = request.snapshot;
    chart.range = request.range;
    chart.size = QSizeF(request.widthPx, chartHeightPx);
    chart.theme = request.theme;
    chart.locale = request.locale;
    auto part = std::make_unique<ChartPicturePart>(chart);
    if (part->isEmpty())
        return nullptr;
    return part;
}

} // namespace attache
