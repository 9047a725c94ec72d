// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/evidencefiles.h"

#include "core/foreigntext.h"
#include "evidence/evidencepane.h"
#include "io/nativewriter.h"
#include "window/actions.h"
#include "window/messageservice.h"
#include "window/openlink.h"
#include "window/settings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>
#include <QtConcurrentRun>

namespace attache {

namespace {

constexpr int mostNamed = 8; // files in a message

QString shortName(const QString& path)
{
    return foreigntext::label(QFileInfo(path).fileName(), 80);
}

/// The texts found now, and those found before for the sources that have none now.
SourceTexts together(SourceTexts now, const SourceTexts& before)
{
    for (size_t i = 0; i < now.ofSource.size() && i < before.ofSource.size(); ++i) {
        if (!now.ofSource[i])
            now.ofSource[i] = before.ofSource[i];
    }
    return now;
}

} // namespace

EvidenceFiles::EvidenceFiles(Workspace& workspace, MessageService& messages, Settings& settings,
                             const Actions& actions, EvidencePane& pane, QMainWindow* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.attachTexts, &QAction::triggered, this,
            [this] { attach(m_messages.askSourceTexts(m_window, m_settings.lastFolder)); });
    connect(actions.attachTextFolder, &QAction::triggered, this, [this] {
        const QString folder = m_messages.askSourceTextFolder(m_window, m_settings.lastFolder);
        if (!folder.isEmpty())
            attach({folder});
    });
    connect(actions.detachTexts, &QAction::triggered, this,
            [this] { m_workspace.texts().reset(m_workspace.dataSet()); });
    connect(actions.saveRepaired, &QAction::triggered, this, &EvidenceFiles::saveDataSet);
    connect(&pane, &EvidencePane::linkRequested, this,
            [this](const QString& address) { openLinkAfterAsking(address, m_messages, m_window); });
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this,
            [this] { take(m_watcher.result()); });
    connect(&workspace.texts(), &AttachedTexts::changed, this, &EvidenceFiles::updateActions);
    connect(&workspace.repairs(), &Repairs::changed, this, &EvidenceFiles::updateActions);
    updateActions();
}

EvidenceFiles::~EvidenceFiles()
{
    m_watcher.waitForFinished();
}

void EvidenceFiles::updateActions()
{
    const bool hasRepairs = m_workspace.repairs().unsavedCount() > 0;
    m_actions.detachTexts->setEnabled(!m_workspace.texts().isEmpty());
    m_actions.saveRepaired->setEnabled(hasRepairs);
    m_window->setWindowModified(hasRepairs);
}

void EvidenceFiles::attach(const QStringList& filesAndFolders)
{
    if (filesAndFolders.isEmpty() || m_watcher.isRunning())
        return;
    m_settings.lastFolder = QFileInfo(filesAndFolders.first()).absolutePath();
    m_window->statusBar()->showMessage(tr("Reading source texts…"));
    const auto read = [dataSet = m_workspace.dataSet(), before = m_workspace.texts().texts(),
                       filesAndFolders] {
        Reading reading;
        SourceTexts now = readSourceTexts(*dataSet, filesAndFolders);
        reading.found = now.count();
        for (quint32 row = 0; row < now.ofSource.size(); ++row) {
            const SourceText* text = now.text(SourceId{row});
            if (text && !isSameFile(dataSet->source(SourceId{row}), *text))
                reading.differing << shortName(text->fileName);
        }
        reading.checked = checkTexts(dataSet, together(std::move(now), before));
        return reading;
    };
    m_watcher.setFuture(QtConcurrent::run(read));
}

void EvidenceFiles::take(const Reading& reading)
{
    m_window->statusBar()->clearMessage();
    if (reading.checked.dataSet != m_workspace.dataSet())
        return; // another data set was opened meanwhile
    if (reading.found > 0)
        m_workspace.texts().attach(reading.checked);
    m_messages.showInformation(m_window, tr("Source texts"), reportOn(reading));
}

QString EvidenceFiles::reportOn(const Reading& reading) const
{
    const auto named = [](const QStringList& names) {
        QStringList first = names.mid(0, mostNamed);
        if (names.size() > mostNamed)
            first << QStringLiteral("…");
        return first.join(QStringLiteral(", "));
    };
    QStringList lines{reading.found > 0
                          ? tr("Full texts were found for %n source(s).", nullptr, reading.found)
                          : tr("None of the files is the text of a source of this data set.")};
    if (!reading.differing.isEmpty()) {
        lines << tr("Found by their names alone, and not the texts that were coded, or not known "
                    "to be: %1. Quotations were looked for in them as they are.")
                     .arg(named(reading.differing));
    }
    QStringList unused;
    for (const QString& path : reading.checked.texts.unused)
        unused << shortName(path);
    if (!unused.isEmpty())
        lines << tr("Belong to no source: %1.").arg(named(unused));
    for (const Issue& issue : reading.checked.texts.issues.mid(0, mostNamed))
        lines << foreigntext::label(issue.text, 300);
    return lines.join(QStringLiteral("\n\n"));
}

bool EvidenceFiles::saveDataSet()
{
    const QString name = m_workspace.dataSet()->info().id;
    QString path = m_messages.askSaveDataSetPath(
        m_window, QDir(m_settings.lastFolder)
                      .filePath((name.isEmpty() ? QStringLiteral("data-set") : name) +
                                QStringLiteral(".attache")));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".attache");
    if (const auto saved = writeDataSet(*m_workspace.dataSet(), path); !saved) {
        m_messages.showError(m_window, saved.error().text, {});
        return false;
    }
    m_workspace.repairs().forget();
    m_window->statusBar()->showMessage(tr("Saved %1").arg(shortName(path)), 8000);
    return true;
}

bool EvidenceFiles::mayLeave()
{
    const int count = m_workspace.repairs().unsavedCount();
    if (count == 0)
        return true;
    switch (m_messages.askUnsaved(
        m_window, tr("%n repaired quotation(s) have not been saved.", nullptr, count))) {
    case MessageService::Unsaved::Save:
        return saveDataSet();
    case MessageService::Unsaved::Discard:
        return true;
    case MessageService::Unsaved::Cancel:
        break;
    }
    return false;
}

} // namespace attache
