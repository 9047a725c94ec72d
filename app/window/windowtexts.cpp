// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, titles and states of the main window's parts, and what the person sets.
#include "core/foreigntext.h"
#include "export/picturefiles.h"
#include "io/bundleddataset.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "window/actions.h"
#include "window/chartdocks.h"
#include "window/findtools.h"
#include "window/hintbar.h"
#include "window/issuesdock.h"
#include "window/mainwindow.h"
#include "window/menus.h"
#include "window/preferences.h"
#include "workspace/language.h"
#include "workspace/viewline.h"
#include "workspace/workspace.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QToolBar>

namespace attache {

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_filterDock->setWindowTitle(tr("Filter"));
    m_evidenceDock->setWindowTitle(tr("Evidence"));
    m_charts->retranslate();
    m_tableDock->setWindowTitle(tr("Table"));
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

bool MainWindow::openPicture(const QString& path)
{
    const QString name = foreigntext::label(QFileInfo(path).fileName());
    const auto view = parseViewLine(viewLineIn(path));
    if (!view) {
        m_messages.showError(
            this, tr("%1 is a picture that says nothing of a view of Attaché.").arg(name), {});
        return false;
    }
    // The data set that comes along need not be looked for.
    if (view->dataSet != m_workspace.dataSet()->info().id) {
        const DataSetPtr bundled = readBundledDataSet().dataSet;
        if (bundled && bundled->info().id == view->dataSet)
            openBundled();
    }
    const QString remark = showView(m_workspace, *view);
    if (!remark.isEmpty())
        m_messages.showInformation(this, name, foreigntext::label(remark, 500));
    return true;
}

void MainWindow::setLanguage(const QString& tag)
{
    m_settings.language = tag;
    m_settings.save();
    const QLocale locale = Language::pick(tag);
    setLocale(locale);
    m_language.change(locale);
}

void MainWindow::goToView(const QString& line)
{
    m_views->goTo(line);
}

void MainWindow::showPreferences()
{
    auto* dialog = new Preferences(m_settings, m_language.locale().name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Preferences::themeChosen, this, &MainWindow::setTheme);
    connect(dialog, &Preferences::languageChosen, this, &MainWindow::setLanguage);
    connect(dialog, &Preferences::textSizeChosen, this, [this](int percent) {
        m_settings.textSize = percent;
        m_settings.save();
        applyTextSize(percent);
    });
    connect(dialog, &Preferences::navigationChosen, this, [this](const NavigationOptions& options) {
        m_settings.navigation = options;
        m_settings.save();
        m_workspace.setNavigation(options);
    });
    dialog->open();
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    QAction* const actions[] = {m_actions->systemTheme, m_actions->lightTheme,
                                m_actions->darkTheme};
    actions[int(choice)]->setChecked(true);
    m_settings.save();
    applyAppearance(choice, m_systemPalette);
}

void MainWindow::greet()
{
    if (!m_settings.knowsHints)
        m_hints->begin();
}

void MainWindow::makeHints()
{
    m_timeline->addAbove(m_hints);
    connect(m_actions->hints, &QAction::triggered, m_hints, &HintBar::begin);
    connect(m_hints, &HintBar::dismissed, this, [this] {
        m_settings.knowsHints = true;
        m_settings.save();
        m_timeline->view().setFocus();
    });
}

} // namespace attache
