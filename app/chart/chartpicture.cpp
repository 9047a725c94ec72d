// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpicture.h"

#include "chart/deploymentplot.h"

#include <QGraphicsScene>

namespace attache {

namespace {

constexpr double chartHeightPx = 220;

class ChartPicture : public PicturePart
{
public:
    explicit ChartPicture(const PicturePartRequest& request)
        : m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_plot = std::make_unique<DeploymentPlot>(*m_chart, m_scene);
        m_plot->setData(request.snapshot, request.theme, request.locale);
        m_plot->setView(request.range, QSizeF(request.widthPx, chartHeightPx));
    }

    bool isEmpty() const
    {
        return m_plot->series().columns.empty() && m_plot->series().points.empty();
    }

    double heightPx() const override { return chartHeightPx; }

    void paint(QPainter& painter, const QRectF& rect) const override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_plot->render(painter, rect);
        painter.restore();
    }

private:
    QGraphicsScene m_scene;
    QChart* m_chart; ///< of the scene
    std::unique_ptr<DeploymentPlot> m_plot;
};

} // namespace

std::unique_ptr<PicturePart> makeChartPicture(const PicturePartRequest& request)
{
    auto picture = std::make_unique<ChartPicture>(request);
    if (picture->isEmpty())
        return nullptr;
    return picture;
}

} // namespace attache
