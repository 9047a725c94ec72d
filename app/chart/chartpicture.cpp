// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpicture.h"

#include "chart/deploymentplot.h"
#include "core/foreigntext.h"
#include "io/savefile.h"
#include "painting/fonts.h"
#include "painting/shapedtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace attache {

namespace {

constexpr double marginPx = 20;
constexpr double headPx = 44;
constexpr double footPx = 40;
constexpr double pngScale = 2;
constexpr int dotsPerInch = 96;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

QString dayText(TimePoint time, const QLocale& locale)
{
    const CivilDate day = civilDate(time);
    return locale.toString(QDate(int(day.year), day.month, day.day), QLocale::LongFormat);
}

QString footText(const ChartPictureRequest& request)
{
    const DataSetInfo& info = request.snapshot->dataSet->info();
    QStringList parts;
    //: The stretch of time of a picture: "1 January 2021 – 31 December 2023"
    parts.append(Texts::tr("%1 – %2").arg(
        dayText(TimePoint(std::floor(request.range.begin)), request.locale),
        dayText(TimePoint(std::ceil(request.range.end)) - 1, request.locale)));
    QString set = foreigntext::label(info.title);
    if (!info.version.isEmpty())
        //: A data set and its version
        set = Texts::tr("%1, version %2").arg(set, foreigntext::label(info.version));
    parts.append(set);
    if (!info.licence.isEmpty())
        parts.append(foreigntext::label(info.licence));
    parts.append(QStringLiteral("Attaché"));
    return parts.join(QLatin1String(" · "));
}

QSizeF wholeSize(const ChartPictureRequest& request)
{
    return request.size + QSizeF(2 * marginPx, headPx + footPx);
}

/// The chart between its heading and its last line.
class Sheet
{
public:
    explicit Sheet(const ChartPictureRequest& request)
        : m_request(request)
        , m_picture(request)
        , m_fonts(Fonts::make(1))
        , m_head(TextShaper(m_fonts.title).elided(m_picture.heading(), request.size.width()))
        , m_foot(TextShaper(m_fonts.small).elided(footText(request), request.size.width()))
    {
    }

    void paint(QPainter& painter) const
    {
        const QSizeF size = wholeSize(m_request);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), size), m_request.theme.background);
        m_picture.paint(painter, QRectF(QPointF(marginPx, headPx), m_request.size));
        painter.setFont(m_fonts.title);
        painter.setPen(m_request.theme.text);
        drawShaped(painter, m_head, marginPx + headerLeft, headPx / 2 + 4);
        painter.setFont(m_fonts.small);
        painter.setPen(m_request.theme.secondaryText);
        drawShaped(painter, m_foot, marginPx + headerLeft, size.height() - footPx / 2);
    }

private:
    static constexpr double headerLeft = 16; ///< as the chart's own texts

    const ChartPictureRequest& m_request;
    ChartPicture m_picture;
    Fonts m_fonts;
    ShapedText m_head;
    ShapedText m_foot;
};

} // namespace

struct ChartPicture::Parts
{
    explicit Parts(const ChartPictureRequest& request)
        : chart(new QChart)
    {
        scene.addItem(chart);
        plot = std::make_unique<DeploymentPlot>(*chart, scene);
        plot->useFonts(Fonts::make(1));
        plot->setCut(true);
        plot->setView(request.range, request.size);
        plot->setData(request.snapshot, request.choice, request.theme, request.locale);
    }

    ~Parts() { plot.reset(); }

    QGraphicsScene scene;
    QChart* chart; ///< owned by the scene
    std::unique_ptr<DeploymentPlot> plot;
};

ChartPicture::ChartPicture(const ChartPictureRequest& request)
    : m_parts(std::make_unique<Parts>(request))
{
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::paint(QPainter& painter, const QRectF& target) const
{
    m_parts->plot->render(painter, target);
}

bool ChartPicture::isEmpty() const
{
    return m_parts->plot->series().columns.empty() && m_parts->plot->series().points.empty();
}

QString ChartPicture::heading() const
{
    return m_parts->plot->words().heading();
}

Result<QImage> chartImage(const ChartPictureRequest& request, double scale)
{
    const QSize pixels = (wholeSize(request) * scale).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return Error{Texts::tr("There is not enough memory for the picture.")};
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(qRound(dotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    Sheet(request).paint(painter);
    return image;
}

QByteArray chartSvg(const ChartPictureRequest& request)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setViewBox(QRectF(QPointF(0, 0), wholeSize(request)));
    generator.setSize(wholeSize(request).toSize());
    const Sheet sheet(request);
    // The generator writes both as they are: what a name holds must not become markup.
    generator.setTitle(ChartPicture(request).heading().toHtmlEscaped());
    generator.setDescription(footText(request).toHtmlEscaped());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

Result<void> saveChartPicture(const ChartPictureRequest& request, const QString& path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return saveAtomically(path, chartSvg(request));
    const auto image = chartImage(request, pngScale);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG"))
        return Error{Texts::tr("The picture could not be encoded.")};
    return saveAtomically(path, bytes);
}

} // namespace attache
