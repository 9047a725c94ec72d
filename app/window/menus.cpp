// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menus.h"

#include "core/foreigntext.h"
#include "window/actions.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace attache {

Menus::Menus(QMenuBar* bar, const Actions& actions, const QList<QDockWidget*>& panes)
    : QObject(bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({actions.open, actions.openBundled});
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addAction(actions.saveRepaired);
    m_file->addActions({actions.exportPicture, actions.exportData, actions.print});
    m_file->addSeparator();
    m_texts = m_file->addMenu(QString());
    m_texts->addActions({actions.attachTexts, actions.attachTextFolder, actions.detachTexts});
    m_file->addSeparator();
    m_file->addAction(actions.quit);

    m_view = bar->addMenu(QString());
    m_view->addActions({actions.zoomIn, actions.zoomOut, actions.fitAll, actions.fitFiltered,
                        actions.fitSelection, actions.focusSelection, actions.clearFilter,
                        actions.keepFiltered, actions.compare});
    m_view->addSeparator();
    m_panes = m_view->addMenu(QString());
    for (QDockWidget* pane : panes)
        m_panes->addAction(pane->toggleViewAction());
    m_theme = m_view->addMenu(QString());
    m_theme->addActions({actions.systemTheme, actions.lightTheme, actions.darkTheme});
    m_language = m_view->addMenu(QString());
    m_language->addActions({actions.english, actions.vietnamese});
    m_saved = m_view->addMenu(QString());
    m_view->addSeparator();
    m_view->addActions({actions.commands, actions.preferences});

    m_go = bar->addMenu(QString());
    m_go->addActions({actions.back, actions.forward});
    m_go->addSeparator();
    m_go->addActions({actions.find, actions.findNext, actions.findPrevious});
    m_go->addSeparator();
    m_go->addActions({actions.goToDate, actions.goToView, actions.copyView});
    m_go->addActions(
        {actions.previousEvent, actions.nextEvent, actions.readEvidence, actions.clearSelection});

    m_help = bar->addMenu(QString());
    m_help->addActions({actions.legend, actions.shortcuts, actions.hints, actions.aboutData});
    m_help->addSeparator();
    m_help->addActions({actions.about, actions.aboutQt});
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    m_texts->setTitle(tr("A&ttach source texts"));
    m_recent->setTitle(tr("Open &recent"));
    m_language->setTitle(tr("Lan&guage"));
    m_theme->setTitle(tr("&Theme"));
    m_saved->setTitle(tr("Saved vie&ws"));
    m_panes->setTitle(tr("&Panes"));
}

void Menus::addToView(QMenu* menu)
{
    m_view->insertMenu(m_panes->menuAction(), menu);
}

void Menus::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QString name =
            foreigntext::label(path, 120).replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recent->addAction(name, this, [this, path] { emit recentFileChosen(path); });
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("&Clear this list"), this, &Menus::recentFilesCleared);
    m_recent->setEnabled(!paths.isEmpty());
}

} // namespace attache
