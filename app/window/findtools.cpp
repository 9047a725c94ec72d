// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findtools.h"

#include "core/foreigntext.h"
#include "timeline/timelineview.h"
#include "window/actions.h"
#include "window/commandpalette.h"
#include "window/messageservice.h"
#include "window/savedviews.h"
#include "window/searchbar.h"
#include "workspace/viewline.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>

namespace attache {

FindTools::FindTools(Workspace& workspace, Actions& actions, TimelineView& timeline, QToolBar* bar,
                     QMainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_bar(new SearchBar(workspace))
{
    bar->addWidget(m_bar);
    connect(actions.find, &QAction::triggered, m_bar, &SearchBar::begin);
    connect(actions.findNext, &QAction::triggered, this, [this] { m_bar->walk(1); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { m_bar->walk(-1); });
    connect(actions.commands, &QAction::triggered, this, &FindTools::showCommands);
    connect(m_bar, &SearchBar::left, &timeline, qOverload<>(&QWidget::setFocus));
}

void FindTools::showCommands()
{
    auto* palette = new CommandPalette(CommandPalette::actionsOf(*m_window), m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

ViewTools::ViewTools(Workspace& workspace, Actions& actions, MessageService& messages, QMenu* saved,
                     QMainWindow* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_messages(messages)
    , m_saved(saved)
    , m_remove(new QMenu(saved))
    , m_window(window)
{
    connect(actions.copyView, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(viewLine(presentView(m_workspace)));
        m_window->statusBar()->showMessage(tr("The view line is on the clipboard."), 8000);
    });
    connect(actions.goToView, &QAction::triggered, this, &ViewTools::askForLine);
    connect(actions.saveView, &QAction::triggered, this, &ViewTools::saveView);
    connect(&workspace, &Workspace::dataSetChanged, this, &ViewTools::listSaved);
    connect(saved, &QMenu::aboutToShow, this, &ViewTools::listSaved);
    listSaved();
}

void ViewTools::goTo(const QString& line)
{
    const auto view = parseViewLine(line);
    if (!view) {
        m_messages.showError(m_window, foreigntext::label(view.error().text, 500), {});
        return;
    }
    const QString remark = showView(m_workspace, *view);
    if (!remark.isEmpty())
        m_messages.showInformation(m_window, tr("View"), foreigntext::label(remark, 500));
}

void ViewTools::askForLine()
{
    const QString copied = QGuiApplication::clipboard()->text();
    const QString line = m_messages.askText(m_window, tr("Go to view line"), tr("View line:"),
                                            parseViewLine(copied) ? copied : QString());
    if (!line.isEmpty())
        goTo(line);
}

void ViewTools::saveView()
{
    const QString name = m_messages.askText(m_window, tr("Save this view"), tr("Name:"), {});
    if (name.trimmed().isEmpty())
        return;
    SavedViews views = SavedViews::load();
    views.add(name, viewLine(presentView(m_workspace)));
    views.save();
    listSaved();
}

void ViewTools::listSaved()
{
    m_saved->clear();
    m_saved->addAction(m_actions.saveView);
    m_saved->addSeparator();
    m_remove->clear();
    m_remove->setTitle(tr("&Remove"));
    const SavedViews views = SavedViews::load();
    for (const SavedViews::Entry& entry : views.entries) {
        const QString name =
            foreigntext::label(entry.name, 80).replace(QLatin1Char('&'), QLatin1String("&&"));
        m_saved->addAction(name, this, [this, line = entry.line] { goTo(line); });
        m_remove->addAction(name, this, [entry] {
            SavedViews left = SavedViews::load();
            left.remove(entry.name);
            left.save();
        });
    }
    const QList<NamedView>& recommended = m_workspace.dataSet()->info().views;
    if (!recommended.isEmpty()) {
        QAction* heading = m_saved->addSection(tr("Of this data set"));
        heading->setText(tr("Of this data set"));
    }
    for (const NamedView& view : recommended) {
        const QString name =
            foreigntext::label(view.name, 80).replace(QLatin1Char('&'), QLatin1String("&&"));
        m_saved->addAction(name, this, [this, line = view.line] { goTo(line); });
    }
    m_remove->setEnabled(!views.entries.isEmpty());
    m_saved->addSeparator();
    m_saved->addMenu(m_remove);
}

} // namespace attache
