// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace attache {

/// Every action of the window, with its shortcuts. Texts are set by retranslate().
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    /// Sets all texts in the current language.
    void retranslate();

    QAction* open;
    QAction* openBundled;
    QAction* exportPicture;
    QAction* attachTexts;
    QAction* attachTextFolder;
    QAction* detachTexts;
    QAction* saveRepaired;
    QAction* exportData;
    QAction* print;
    QAction* quit;
    QAction* back;
    QAction* forward;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fitAll;
    QAction* fitFiltered;
    QAction* fitSelection;
    QAction* focusSelection;
    QAction* goToDate;
    QAction* nextEvent;
    QAction* previousEvent;
    QAction* clearFilter;
    QAction* keepFiltered;
    QAction* compare;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* commands;
    QAction* copyView;
    QAction* goToView;
    QAction* saveView;
    QAction* preferences;
    QAction* clearSelection;
    QAction* readEvidence;
    QAction* english;
    QAction* vietnamese;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* legend;
    QAction* shortcuts;
    QAction* hints;
    QAction* aboutData;
    QAction* about;
    QAction* aboutQt;

private:
    void addShortcutsToToolTips();
    QAction* add(const char* name, const QList<QKeySequence>& shortcuts = {});
    QAction* addChoice(const char* name);
};

} // namespace attache
