// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, titles and states of the main window's parts, and what the person sets.
#include "core/foreigntext.h"
#include "export/exportdialog.h"
#include "timeline/timelinepane.h"
#include "window/actions.h"
#include "window/chartdocks.h"
#include "window/issuesdock.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QStatusBar>
#include <QToolBar>

namespace attache {

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_filterDock->setWindowTitle(tr("Filter"));
    m_evidenceDock->setWindowTitle(tr("Evidence"));
    m_charts->retranslate();
    m_legendDock->setWindowTitle(tr("Legend"));
    m_issues->setWindowTitle(tr("Issues"));
    findChild<QToolBar*>(QStringLiteral("toolBar"))->setWindowTitle(tr("Toolbar"));
    const bool isVietnamese = m_language.locale().language() == QLocale::Vietnamese;
    (isVietnamese ? m_actions->vietnamese : m_actions->english)->setChecked(true);
    updateTitle();
    m_menus->setRecentFiles(m_settings.recentFiles);
}

void MainWindow::updateTitle()
{
    QString title = foreigntext::label(m_workspace.dataSet()->info().title);
    // Qt puts a mark in the place of [*] while there is something to save; twice it is itself.
    title.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    setWindowTitle(title.isEmpty() ? QStringLiteral("Attaché")
                                   : title + QStringLiteral("[*] — Attaché"));
}

void MainWindow::exportPicture()
{
    ExportDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString path = m_messages.askSavePath(
        this, QDir(m_settings.lastFolder).filePath(QStringLiteral("timeline.png")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".png");
    const auto image = renderTimelinePicture(dialog.request());
    const auto saved = image ? savePng(*image, path) : Result<void>(image.error());
    if (!saved) {
        m_messages.showError(this, saved.error().text, {});
        return;
    }
    statusBar()->showMessage(tr("Saved %1").arg(foreigntext::label(QFileInfo(path).fileName())),
                             8000);
}

void MainWindow::setLanguage(const QString& tag)
{
    m_settings.language = tag;
    m_settings.save();
    const QLocale locale = Language::pick(tag);
    setLocale(locale);
    m_language.change(locale);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    m_settings.save();
    applyAppearance(choice, m_systemPalette);
}

} // namespace attache
