// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picturedocument.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <atomic>
#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace attache {

/// The kinds of files that hold a picture.
enum class PictureFormat
{
    Png,
    Svg,
    Pdf
};

/// The kind that a file's name asks for by its suffix; nothing when it is none of them.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

/// How far a long export is, and whether it shall go on.
struct ExportProgress
{
    /// Called with the number of steps done and of all; may be null.
    std::function<void(int done, int total)> report;

    /// Runs work that takes long and touches nothing but what it was given: in another thread,
    /// say, while the window stays alive. Returns when it is done. May be null.
    std::function<void(const std::function<void()>& work)> runLong;

    /// Set from anywhere: the export stops soon, with the error cancelledError().
    std::atomic_bool isCancelled = false;
};

/// What an export that was cancelled gives.
Error cancelledError();

/// The page as an image without alpha, of the page's size times its pixels per px. It carries
/// title, licence, data set and view line as texts. The error says that there is no memory.
Result<QImage> renderPage(const PictureDocument& document, int page);

/// Encodes the image with its texts; those beyond Latin-1 become iTXt chunks (PNG 1.2 4.2.3).
/// Stops when *isCancelled becomes true.
Result<QByteArray> encodePng(const QImage& image, const std::atomic_bool* isCancelled = nullptr);

/// Whether the file begins as a PNG does.
bool isPng(const QString& path);

/// The view line that a PNG carries; empty when it has none or cannot be read.
QString viewLineIn(const QString& path);

/// The page as SVG 1.2 Tiny. Text is drawn as outlines, so that it looks the same where the font
/// is missing; title and data set are in the file's title and description.
QByteArray svgOf(const PictureDocument& document, int page);

/// All pages as PDF, with text as text.
Result<QByteArray> pdfOf(const PictureDocument& document, ExportProgress& progress);

/// Paints all pages on a device that has been set up for pages of the document's size.
Result<void> paintPages(const PictureDocument& document, QPagedPaintDevice& device,
                        ExportProgress& progress);

/// Saves the document: one file, or for PNG and SVG with several pages one for each, named
/// OUT-1.png, OUT-2.png … Every file is there as a whole or not at all; when one cannot be saved
/// those saved before it stay. Gives the paths written.
Result<QStringList> savePicture(const PictureDocument& document, const QString& path,
                                PictureFormat format, ExportProgress& progress);

/// The keys of the texts in a PNG.
namespace picturetext {
inline constexpr char title[] = "Title";
inline constexpr char licence[] = "Copyright";
inline constexpr char dataSet[] = "Source";
inline constexpr char software[] = "Software";
inline constexpr char view[] = "Attache-View";
} // namespace picturetext

} // namespace attache
