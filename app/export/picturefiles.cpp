// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturefiles.h"

#include "core/foreigntext.h"
#include "io/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// A buffer that takes nothing more once the export has been cancelled, so that the encoder stops.
class CancellableBuffer : public QBuffer
{
public:
    explicit CancellableBuffer(const std::atomic_bool* isCancelled)
        : m_isCancelled(isCancelled)
    {
    }

protected:
    qint64 writeData(const char* data, qint64 length) override
    {
        return m_isCancelled && *m_isCancelled ? -1 : QBuffer::writeData(data, length);
    }

private:
    const std::atomic_bool* m_isCancelled;
};

void setTexts(QImage& image, const PictureDocument& document, int page)
{
    const DataSetInfo& info = document.content().dataSet->info();
    const auto set = [&image](const char* key, const QString& text) {
        if (!text.isEmpty())
            image.setText(QString::fromLatin1(key), text);
    };
    set(picturetext::title, info.title);
    set(picturetext::licence, info.licence);
    set(picturetext::dataSet, QString(info.id + QLatin1Char(' ') + info.version).trimmed());
    set(picturetext::software, QStringLiteral("Attaché"));
    set(picturetext::view, document.viewLineOf(page));
}

/// "OUT.png" and 1 give "OUT-2.png".
QString pagePath(const QString& path, int page)
{
    const qsizetype dot = path.size() - QFileInfo(path).suffix().size() - 1;
    return path.first(dot) + QStringLiteral("-%1").arg(page + 1) + path.sliced(dot);
}

Result<QByteArray> encodedPage(const PictureDocument& document, int page, PictureFormat format,
                               const ExportProgress& progress)
{
    if (format == PictureFormat::Svg)
        return svgOf(document, page);
    const auto image = renderPage(document, page);
    if (!image)
        return image.error();
    Result<QByteArray> bytes = cancelledError();
    const auto encode = [&] { bytes = encodePng(*image, &progress.isCancelled); };
    if (progress.runLong)
        progress.runLong(encode);
    else
        encode();
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return PictureFormat::Png;
    if (suffix == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

Error cancelledError()
{
    return {Texts::tr("The export was cancelled; nothing was saved.")};
}

Result<QImage> renderPage(const PictureDocument& document, int page)
{
    const QSizeF size = document.pageSize(page);
    const QSize pixels = (size * document.pixelsPerPx()).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return Error{Texts::tr("There is not enough memory for a picture of this size.")};
    setTexts(image, document, page);
    QPainter painter(&image);
    painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
    document.paint(painter, page);
    return image;
}

bool isPng(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray("\x89PNG\r\n\x1a\n");
}

QString viewLineIn(const QString& path)
{
    // Only the texts are read, never the picture.
    QImageReader reader(path, "png");
    return reader.text(QString::fromLatin1(picturetext::view));
}

Result<QByteArray> encodePng(const QImage& image, const std::atomic_bool* isCancelled)
{
    CancellableBuffer buffer(isCancelled);
    QImageWriter writer(&buffer, "PNG");
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image)) {
        if (isCancelled && *isCancelled)
            return cancelledError();
        return Error{Texts::tr("The picture could not be turned into a PNG file.")};
    }
    return buffer.data();
}

QByteArray svgOf(const PictureDocument& document, int page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const DataSetInfo& info = document.content().dataSet->info();
    const QSizeF size = document.pageSize(page);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(foreigntext::label(info.title).toHtmlEscaped());
    generator.setDescription(
        foreigntext::label(QString(info.id + QLatin1Char(' ') + info.version), 400)
            .toHtmlEscaped());
    QPainter painter(&generator);
    document.paint(painter, page);
    painter.end();
    return bytes;
}

Result<void> paintPages(const PictureDocument& document, QPagedPaintDevice& device,
                        ExportProgress& progress)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return Error{Texts::tr("The pages could not be painted.")};
    for (int page = 0; page < document.pageCount(); ++page) {
        if (progress.report)
            progress.report(page, document.pageCount());
        if (progress.isCancelled)
            return cancelledError();
        if (page > 0)
            device.newPage();
        const QSizeF size = document.pageSize(page);
        const double scale = std::min(painter.device()->width() / size.width(),
                                      painter.device()->height() / size.height());
        painter.save();
        painter.scale(scale, scale);
        document.paint(painter, page);
        painter.restore();
    }
    return {};
}

Result<QByteArray> pdfOf(const PictureDocument& document, ExportProgress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{buffer.errorString()};
    QPdfWriter writer(&buffer);
    const DataSetInfo& info = document.content().dataSet->info();
    writer.setTitle(foreigntext::label(info.title));
    writer.setCreator(QStringLiteral("Attaché"));
    writer.setResolution(1200);
    const QSizeF points = document.pageSize(0) * 0.75;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    if (const auto painted = paintPages(document, writer, progress); !painted)
        return painted.error();
    return bytes;
}

Result<QStringList> savePicture(const PictureDocument& document, const QString& path,
                                PictureFormat format, ExportProgress& progress)
{
    if (format == PictureFormat::Pdf) {
        const auto bytes = pdfOf(document, progress);
        const auto saved = bytes ? saveAtomically(path, *bytes) : Result<void>(bytes.error());
        return saved ? Result<QStringList>(QStringList{path}) : Result<QStringList>(saved.error());
    }
    // Everything is encoded before anything is saved: whoever cancels has no part of it.
    std::vector<QByteArray> files;
    const int count = document.pageCount();
    for (int page = 0; page < count; ++page) {
        if (progress.report)
            progress.report(page, count);
        if (progress.isCancelled)
            return cancelledError();
        auto bytes = encodedPage(document, page, format, progress);
        if (!bytes)
            return bytes.error();
        files.push_back(std::move(bytes).value());
    }
    QStringList written;
    for (int page = 0; page < count; ++page) {
        const QString name = count == 1 ? path : pagePath(path, page);
        if (const auto saved = saveAtomically(name, files[size_t(page)]); !saved)
            return saved.error();
        written.append(name);
    }
    return written;
}

} // namespace attache
