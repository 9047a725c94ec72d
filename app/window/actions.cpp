// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include <QActionGroup>

namespace attache {

namespace {

/// Standard keys that some platforms leave without any binding get the usual one.
QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence& usual)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(usual))
        keys.append(usual);
    return keys;
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    open = add("open", standard(QKeySequence::Open, {Qt::CTRL | Qt::Key_O}));
    openBundled = add("openBundled");
    exportPicture = add("exportPicture", {{Qt::CTRL | Qt::Key_E}});
    attachTexts = add("attachTexts");
    attachTextFolder = add("attachTextFolder");
    detachTexts = add("detachTexts");
    saveRepaired = add("saveRepaired", standard(QKeySequence::Save, {Qt::CTRL | Qt::Key_S}));
    exportData = add("exportData", {{Qt::CTRL | Qt::SHIFT | Qt::Key_E}});
    print = add("print", standard(QKeySequence::Print, {Qt::CTRL | Qt::Key_P}));
    quit = add("quit", standard(QKeySequence::Quit, {Qt::CTRL | Qt::Key_Q}));
    quit->setMenuRole(QAction::QuitRole);
    back = add("back", standard(QKeySequence::Back, {Qt::ALT | Qt::Key_Left}));
    forward = add("forward", standard(QKeySequence::Forward, {Qt::ALT | Qt::Key_Right}));
    zoomIn = add("zoomIn", {{Qt::CTRL | Qt::Key_Plus}, {Qt::CTRL | Qt::Key_Equal}});
    zoomOut = add("zoomOut", {{Qt::CTRL | Qt::Key_Minus}});
    fitAll = add("fitAll", {{Qt::CTRL | Qt::Key_0}});
    fitFiltered = add("fitFiltered", {{Qt::CTRL | Qt::Key_9}});
    fitSelection = add("fitSelection", {{Qt::CTRL | Qt::Key_8}});
    goToDate = add("goToDate", {{Qt::CTRL | Qt::Key_G}});
    focusSelection = add("focusSelection", {{Qt::CTRL | Qt::SHIFT | Qt::Key_F}});
    nextEvent = add("nextEvent", {{Qt::CTRL | Qt::Key_Period}});
    previousEvent = add("previousEvent", {{Qt::CTRL | Qt::Key_Comma}});
    find = add("find", standard(QKeySequence::Find, {Qt::CTRL | Qt::Key_F}));
    findNext = add("findNext", {{Qt::Key_F3}});
    findPrevious = add("findPrevious", {{Qt::SHIFT | Qt::Key_F3}});
    commands = add("commands", {{Qt::CTRL | Qt::SHIFT | Qt::Key_P}});
    copyView = add("copyView", {{Qt::CTRL | Qt::SHIFT | Qt::Key_C}});
    goToView = add("goToView", {{Qt::CTRL | Qt::SHIFT | Qt::Key_G}});
    saveView = add("saveView", {{Qt::CTRL | Qt::Key_D}});
    preferences = add("preferences");
    preferences->setMenuRole(QAction::PreferencesRole);
    clearFilter = add("clearFilter", {{Qt::CTRL | Qt::SHIFT | Qt::Key_L}});
    keepFiltered = addChoice("keepFiltered");
    compare = addChoice("compare");
    compare->setShortcut({Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    clearSelection = add("clearSelection", {{Qt::CTRL | Qt::SHIFT | Qt::Key_A}});
    readEvidence = add("readEvidence", {{Qt::Key_F6}});
    english = addChoice("english");
    vietnamese = addChoice("vietnamese");
    systemTheme = addChoice("systemTheme");
    lightTheme = addChoice("lightTheme");
    darkTheme = addChoice("darkTheme");
    legend = add("legend", {{Qt::Key_F2}});
    shortcuts = add("shortcuts", {{Qt::Key_Question}, {Qt::Key_F1}});
    hints = add("hints");
    aboutData = add("aboutData");
    about = add("about");
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add("aboutQt");
    aboutQt->setMenuRole(QAction::AboutQtRole);

    auto* languages = new QActionGroup(this);
    for (QAction* action : {english, vietnamese})
        languages->addAction(action);
    auto* themes = new QActionGroup(this);
    for (QAction* action : {systemTheme, lightTheme, darkTheme})
        themes->addAction(action);
    retranslate();
}

void Actions::retranslate()
{
    open->setText(tr("&Open…"));
    openBundled->setText(tr("Open the &included data set"));
    exportPicture->setText(tr("&Export picture…"));
    attachTexts->setText(tr("&Files…", "attach source texts"));
    attachTextFolder->setText(tr("A f&older…", "attach source texts"));
    detachTexts->setText(tr("&Detach all", "source texts"));
    saveRepaired->setText(tr("&Save repaired data set…"));
    exportData->setText(tr("Export &data…"));
    print->setText(tr("&Print…"));
    quit->setText(tr("&Quit"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    fitAll->setText(tr("Fit &all"));
    // What a tool button shows instead of the text.
    open->setIconText(tr("Open…"));
    exportPicture->setIconText(tr("Export…"));
    back->setIconText(QStringLiteral("‹"));
    forward->setIconText(QStringLiteral("›"));
    zoomIn->setIconText(QStringLiteral("+"));
    zoomOut->setIconText(QStringLiteral("−"));
    fitAll->setIconText(tr("Fit"));
    fitFiltered->setText(tr("Fit &what the filter shows"));
    fitSelection->setText(tr("Fit the &selected event"));
    goToDate->setText(tr("Go to &date…"));
    focusSelection->setText(tr("&Centre the selected event"));
    nextEvent->setText(tr("&Next event"));
    previousEvent->setText(tr("&Previous event"));
    find->setText(tr("&Find…"));
    findNext->setText(tr("Next &hit"));
    findPrevious->setText(tr("Previous hi&t"));
    commands->setText(tr("&Commands…"));
    copyView->setText(tr("Copy &view line"));
    goToView->setText(tr("Go to view &line…"));
    saveView->setText(tr("&Save this view…"));
    preferences->setText(tr("&Preferences…"));
    clearFilter->setText(tr("Clear &filter"));
    keepFiltered->setText(tr("&Keep what is filtered out, faint"));
    compare->setText(tr("Co&mpare two views"));
    clearSelection->setText(tr("C&lear selection"));
    readEvidence->setText(tr("&Read the evidence"));
    // A language is named in itself, so that whoever is lost in the other one finds back.
    english->setText(QStringLiteral("English"));
    vietnamese->setText(QStringLiteral("Tiếng Việt"));
    systemTheme->setText(tr("As the &system"));
    lightTheme->setText(tr("&Light"));
    darkTheme->setText(tr("&Dark"));
    legend->setText(tr("&Legend of the marks"));
    shortcuts->setText(tr("&Keys"));
    hints->setText(tr("&Hints for the beginning"));
    aboutData->setText(tr("About this &data"));
    about->setText(tr("&About Attaché"));
    aboutQt->setText(tr("About &Qt"));
    addShortcutsToToolTips();
}

void Actions::addShortcutsToToolTips()
{
    for (QAction* action : findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
        QString name = action->text();
        name.remove(QLatin1Char('&')).remove(QChar(u'…'));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: A tool tip: %1 what a button does, %2 its key
        action->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    }
}

QAction* Actions::add(const char* name, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    return action;
}

QAction* Actions::addChoice(const char* name)
{
    QAction* action = add(name);
    action->setCheckable(true);
    return action;
}

} // namespace attache
