// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/attachedtexts.h"

#include <QFutureWatcher>
#include <QObject>

class QMainWindow;

namespace attache {

class Actions;
class EvidencePane;
class MessageService;
struct Settings;
class Workspace;

/// The files around the evidence: attaches full texts of sources, saves a repaired data set and
/// asks before repairs would be lost, and opens the addresses of sources.
class EvidenceFiles : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; the window is its parent.
    EvidenceFiles(Workspace& workspace, MessageService& messages, Settings& settings,
                  const Actions& actions, EvidencePane& pane, QMainWindow* window);
    ~EvidenceFiles() override;

    /// Reads the files, and those in the folders, beside everything else, and attaches those that
    /// belong to a source to what is attached already.
    void attach(const QStringList& filesAndFolders);

    /// Whether the data set may be left: yes where no repair would be lost; else the person is
    /// asked to save, to discard or to stay.
    bool mayLeave();

private:
    struct Reading
    {
        CheckedTexts checked;
        QStringList differing; ///< names of files that are not known to be those that were coded
        int found = 0;
    };

    bool saveDataSet();
    void take(const Reading& reading);
    void updateActions();
    QString reportOn(const Reading& reading) const;

    Workspace& m_workspace;
    MessageService& m_messages;
    Settings& m_settings;
    const Actions& m_actions;
    QMainWindow* m_window;
    QFutureWatcher<Reading> m_watcher;
};

} // namespace attache
