// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/messageservice.h"

#include <QStringList>

/// Keeps what would have been said to the person, and answers questions as told.
class RecordingMessages : public attache::MessageService
{
public:
    QStringList errors;
    QStringList informations;
    QString openPath;                  ///< the answer to askOpenPath()
    QString savePath;                  ///< the answer to askSavePath() and askSaveDataSetPath()
    QStringList sourceTexts;           ///< the answer to askSourceTexts()
    QString sourceTextFolder;          ///< the answer to askSourceTextFolder()
    Unsaved unsaved = Unsaved::Cancel; ///< the answer to askUnsaved()
    bool opensLink = false;            ///< the answer to askOpenLink()
    QStringList questions;             ///< what askUnsaved() and askOpenLink() asked
    QString answer;                    ///< the answer to askText()
    QString saveSuggestion;
    QString saveFilters;

    void showError(QWidget*, const QString& text, const QString& details) override
    {
        errors.append(text + QLatin1Char('\n') + details);
    }
    void showInformation(QWidget*, const QString& title, const QString& text) override
    {
        informations.append(title + QLatin1Char('\n') + text);
    }
    QString askOpenPath(QWidget*, const QString&) override { return openPath; }
    QString askSaveChartPath(QWidget*, const QString&) override { return savePath; }
    QString askSaveTablePath(QWidget*, const QString&) override { return savePath; }
    QString askSaveDataSetPath(QWidget*, const QString&) override { return savePath; }
    QStringList askSourceTexts(QWidget*, const QString&) override { return sourceTexts; }
    QString askSourceTextFolder(QWidget*, const QString&) override { return sourceTextFolder; }
    Unsaved askUnsaved(QWidget*, const QString& text) override
    {
        questions.append(text);
        return unsaved;
    }
    bool askOpenLink(QWidget*, const QString& address) override
    {
        questions.append(address);
        return opensLink;
    }
    QString askSavePath(QWidget*, const QString& suggestion, const QString& filters) override
    {
        saveSuggestion = suggestion;
        saveFilters = filters;
        return savePath;
    }
    QString askText(QWidget*, const QString&, const QString&, const QString&) override
    {
        return answer;
    }
};
