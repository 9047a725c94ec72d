// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the whole range at 3840 × 2160: what painting takes, what encoding takes, and
// sizes and times of the alternatives. Prints medians of the processor's time, to which other work
// on the machine does not add. Usage: bench_export [RUNS]
#include "export/picturefiles.h"
#include "io/bundleddataset.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace attache;

namespace {

double medianMs(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QByteArray encoded(const QImage& image, int compression)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "PNG");
    if (compression >= 0)
        writer.setCompression(compression);
    writer.write(image);
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1) : 7;
    PictureContent content;
    content.dataSet = readBundledDataSet().dataSet;
    content.whole = openingRange(*content.dataSet);
    content.view = content.whole;
    content.locale = QLocale(QLocale::English);
    ExportOptions options;
    options.size.pixels = {1920, 1080};
    options.size.scale = 2;

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const auto document = PictureDocument::make(content, options);
    const double layOut =
        medianMs(runs, [&] { (void)PictureDocument::make(content, options).has_value(); });
    const double paint = medianMs(runs, [&] { (void)renderPage(*document, 0).has_value(); });
    const QImage image = *renderPage(*document, 0);
    QByteArray plain;
    const double qt = medianMs(runs, [&] {
        QBuffer buffer(&plain);
        image.save(&buffer, "PNG");
    });
    const double ours = medianMs(runs, [&] { (void)encodePng(image).has_value(); });
    out << "lay out " << layOut << " ms, paint " << paint << " ms, QImage::save " << qt
        << " ms, encodePng " << ours
        << " ms; (paint + encodePng) / (paint + QImage::save) = " << (paint + ours) / (paint + qt)
        << '\n';
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
        const QImage converted = image.convertToFormat(format);
        // Qt counts to 91 what zlib counts to 9.
        for (const int level : {-1, 1, 3, 6, 9}) {
            const int compression = level < 0 ? -1 : (level * 91 + 8) / 9;
            QByteArray bytes;
            const double time =
                medianMs(std::max(runs / 2, 1), [&] { bytes = encoded(converted, compression); });
            out << (format == QImage::Format_RGB32 ? "RGB32" : "ARGB32") << " zlib level "
                << (level < 0 ? QStringLiteral("of Qt's choice") : QString::number(level)) << ": "
                << time << " ms, " << bytes.size() / 1024 << " KiB\n";
        }
    }
    return 0;
}
