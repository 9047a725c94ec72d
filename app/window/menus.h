// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QDockWidget;
class QMenu;
class QMenuBar;

namespace attache {

class Actions;

/// The menu bar: which action stands in which menu.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar; panes are the docks that can be shown and hidden.
    Menus(QMenuBar* bar, const Actions& actions, const QList<QDockWidget*>& panes);

    /// Sets the menus' titles in the current language.
    void retranslate();

    /// Puts a menu of its own into the menu "View".
    void addToView(QMenu* menu);

    /// Lists the files, newest first.
    void setRecentFiles(const QStringList& paths);

signals:
    void recentFileChosen(const QString& path);

private:
    QMenu* m_file;
    QMenu* m_view;
    QMenu* m_go;
    QMenu* m_help;
    QMenu* m_recent;
    QMenu* m_texts;
    QMenu* m_language;
    QMenu* m_theme;
    QMenu* m_panes;
};

} // namespace attache
