// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportdialog.h"
#include "export/picturefiles.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace attache {

class Actions;
class MessageService;
class Workspace;
struct Settings;

/// What leaves the window: pictures, paper, data. Wires the actions for it.
class Exporting : public QObject
{
    Q_OBJECT

public:
    Exporting(Workspace& workspace, MessageService& messages, const Actions& actions,
              Settings& settings, QMainWindow& window);

    /// What a picture would be made of now.
    PictureContent content() const;

private:
    void exportPicture();
    void exportData();
    void print();
    void savePicture(const PictureDocument& document);
    void copyPage(const PictureDocument& document, int page);
    void printPages(const PictureDocument& document);
    QString suggestedPath(const QString& suffix) const;
    void tellSaved(const QStringList& paths, const QString& remark = {});

    Workspace& m_workspace;
    MessageService& m_messages;
    Settings& m_settings;
    QMainWindow& m_window;
    ExportOptions m_options; ///< as last chosen
};

} // namespace attache
