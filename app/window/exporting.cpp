// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exporting.h"

#include "chart/chartpicturepart.h"
#include "core/foreigntext.h"
#include "io/dataexport.h"
#include "io/savefile.h"
#include "window/actions.h"
#include "window/exportprogress.h"
#include "window/messageservice.h"
#include "window/savedviews.h"
#include "window/settings.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>

#include <algorithm>

namespace attache {

namespace {

constexpr int messageMs = 8000;

} // namespace

Exporting::Exporting(Workspace& workspace, MessageService& messages, const Actions& actions,
                     Settings& settings, QMainWindow& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
    , m_options(exportOptionsFrom(settings.picture))
{
    connect(actions.exportPicture, &QAction::triggered, this, &Exporting::exportPicture);
    connect(actions.exportData, &QAction::triggered, this, &Exporting::exportData);
    connect(actions.print, &QAction::triggered, this, &Exporting::print);
}

PictureContent Exporting::content() const
{
    PictureContent content;
    content.dataSet = m_workspace.dataSet();
    content.filter = m_workspace.filter().filter();
    content.view = m_workspace.timeWindow().range();
    content.whole = m_workspace.timeWindow().limits();
    content.selected = m_workspace.selection().event();
    content.arrangement = m_workspace.lanes().arrangement();
    content.comparison = m_workspace.comparison().comparison();
    content.locale = m_window.locale();
    content.chart = &makeChartPicture;
    return content;
}

void Exporting::exportPicture()
{
    m_options.grouping = m_workspace.lanes().arrangement().grouping;
    ExportDialog dialog(content(), m_options, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_options = dialog.options();
    m_settings.picture = toText(m_options);
    m_settings.save();
    const auto& document = dialog.document();
    if (!document) {
        m_messages.showError(&m_window, document.error().text, {});
        return;
    }
    switch (dialog.target()) {
    case ExportDialog::Target::File:
        savePicture(*document);
        return;
    case ExportDialog::Target::Clipboard:
        copyPage(*document, std::min(dialog.page(), document->pageCount() - 1));
        return;
    case ExportDialog::Target::Printer:
        printPages(*document);
        return;
    }
}

void Exporting::savePicture(const PictureDocument& document)
{
    const bool isPaper = document.options().size.isPaper;
    const QString png = tr("PNG pictures (*.png)");
    const QString svg = tr("SVG drawings (*.svg)");
    const QString pdf = tr("PDF documents (*.pdf)");
    const QStringList filters = isPaper ? QStringList{pdf, png, svg} : QStringList{png, svg, pdf};
    const QString path =
        m_messages.askSavePath(&m_window, suggestedPath(QLatin1String(isPaper ? "pdf" : "png")),
                               filters.join(QLatin1String(";;")));
    if (path.isEmpty())
        return;
    const auto format = pictureFormatOf(path);
    if (!format) {
        m_messages.showError(&m_window,
                             tr("A picture can be saved as .png, .svg or .pdf; “%1” is none of "
                                "them.")
                                 .arg(foreigntext::label(QFileInfo(path).fileName())),
                             {});
        return;
    }
    ExportProgressDialog dialog(&m_window);
    const auto paths = attache::savePicture(document, path, *format, dialog.progress());
    dialog.reset();
    if (paths)
        tellSaved(*paths);
    else if (dialog.progress().isCancelled)
        m_window.statusBar()->showMessage(paths.error().text, messageMs);
    else
        m_messages.showError(&m_window, paths.error().text, {});
}

void Exporting::copyPage(const PictureDocument& document, int page)
{
    const auto image = renderPage(document, page);
    if (!image) {
        m_messages.showError(&m_window, image.error().text, {});
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    m_window.statusBar()->showMessage(tr("The picture is in the clipboard."), messageMs);
}

void Exporting::print()
{
    ExportOptions options = m_options;
    options.size.isPaper = true;
    const auto document = PictureDocument::make(content(), options);
    if (!document) {
        m_messages.showError(&m_window, document.error().text, {});
        return;
    }
    printPages(*document);
}

void Exporting::printPages(const PictureDocument& document)
{
    QPrinter printer(QPrinter::HighResolution);
    const PictureSize& size = document.options().size;
    printer.setPageSize(QPageSize(size.isPaper ? size.paper : QPageSize::A4));
    const QSizeF first = document.pageSize(0);
    printer.setPageOrientation(first.width() > first.height() ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(foreigntext::label(document.content().dataSet->info().title));
    QPrintPreviewDialog preview(&printer, &m_window);
    preview.resize(1080, 720);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter* device) {
        ExportProgress progress;
        if (const auto painted = paintPages(document, *device, progress); !painted)
            m_messages.showError(&m_window, painted.error().text, {});
    });
    preview.exec();
}

void Exporting::exportData()
{
    const QString path = m_messages.askSavePath(&m_window, suggestedPath(QStringLiteral("csv")),
                                                dataFormatFilters());
    if (path.isEmpty())
        return;
    const auto format = dataFormatOf(path);
    if (!format) {
        m_messages.showError(&m_window,
                             tr("It cannot be told from “%1” what kind of file it is to be.")
                                 .arg(foreigntext::label(QFileInfo(path).fileName())),
                             {});
        return;
    }
    DataExport what;
    what.dataSet = m_workspace.dataSet();
    what.events = m_workspace.snapshot()->events;
    what.figures = m_workspace.snapshot()->figures;
    what.filterWords = filterInWords(*what.dataSet, m_workspace.filter().filter());
    what.locale = m_window.locale();
    what.views = savedViewsOf(*what.dataSet);
    ExportProgressDialog dialog(&m_window, tr("Writing the data…"));
    ExportedData exported;
    Result<void> saved = cancelledError();
    dialog.progress().runLong([&] {
        exported = attache::exportData(what, *format);
        if (!dialog.progress().isCancelled)
            saved = saveAtomically(path, exported.bytes);
    });
    const bool isCancelled = dialog.progress().isCancelled;
    dialog.reset();
    if (saved)
        tellSaved({path}, exported.remark);
    else if (isCancelled)
        m_window.statusBar()->showMessage(saved.error().text, messageMs);
    else
        m_messages.showError(&m_window, saved.error().text, {});
}

QString Exporting::suggestedPath(const QString& suffix) const
{
    const QString name = m_workspace.dataSet()->info().id.isEmpty()
                             ? QStringLiteral("timeline")
                             : m_workspace.dataSet()->info().id;
    QString safe;
    for (const QChar letter : name.left(60))
        safe += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    return QDir(m_settings.lastFolder).filePath(safe + QLatin1Char('.') + suffix);
}

void Exporting::tellSaved(const QStringList& paths, const QString& remark)
{
    m_settings.lastFolder = QFileInfo(paths.first()).absolutePath();
    QString text = tr("Saved %1").arg(foreigntext::label(QFileInfo(paths.first()).fileName()));
    if (paths.size() > 1) {
        //: Goes on "Saved timeline-1.png"; %1 is the last of several files
        text += tr(" to %1").arg(foreigntext::label(QFileInfo(paths.last()).fileName()));
    }
    if (!remark.isEmpty())
        text += QStringLiteral(" · ") + remark;
    m_window.statusBar()->showMessage(text, messageMs);
}

} // namespace attache
