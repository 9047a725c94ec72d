// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

class QWidget;

namespace attache {

/// The one way to put a message before a person. Replaceable, so that tests can read what would
/// have been said.
class MessageService
{
public:
    virtual ~MessageService() = default;

    /// Something could not be done. Both texts are plain; details may be empty.
    virtual void showError(QWidget* parent, const QString& text, const QString& details) = 0;

    /// Something to know.
    virtual void showInformation(QWidget* parent, const QString& title, const QString& text) = 0;

    /// The file to open; empty when the person changed their mind.
    virtual QString askOpenPath(QWidget* parent, const QString& folder) = 0;

    /// The file to write a picture of the chart to, PNG or SVG; empty as above.
    virtual QString askSaveChartPath(QWidget* parent, const QString& suggestion) = 0;

    /// The file to write a table to, CSV; empty as above.
    virtual QString askSaveTablePath(QWidget* parent, const QString& suggestion) = 0;
    /// Where to write a data set; empty when the person changed their mind.
    virtual QString askSaveDataSetPath(QWidget* parent, const QString& suggestion) = 0;

    /// Files with the full texts of sources; none when the person changed their mind.
    virtual QStringList askSourceTexts(QWidget* parent, const QString& folder) = 0;

    /// A folder with such files; empty when the person changed their mind.
    virtual QString askSourceTextFolder(QWidget* parent, const QString& folder) = 0;

    /// What to do with changes that would be lost.
    enum class Unsaved
    {
        Save,
        Discard,
        Cancel
    };
    virtual Unsaved askUnsaved(QWidget* parent, const QString& text) = 0;

    /// Whether to open a web address, all of which is shown, in the browser.
    virtual bool askOpenLink(QWidget* parent, const QString& address) = 0;

    /// The file to write; empty when the person changed their mind. The filters are those of a
    /// file dialog ("PNG pictures (*.png);;…"); a name without suffix gets that of the chosen one.
    virtual QString askSavePath(QWidget* parent, const QString& suggestion,
                                const QString& filters) = 0;

    /// A line of text; empty when the person changed their mind.
    virtual QString askText(QWidget* parent, const QString& title, const QString& label,
                            const QString& suggestion) = 0;
};

/// Message boxes and file dialogs.
class DialogMessageService : public MessageService
{
public:
    void showError(QWidget* parent, const QString& text, const QString& details) override;
    void showInformation(QWidget* parent, const QString& title, const QString& text) override;
    QString askOpenPath(QWidget* parent, const QString& folder) override;
    QString askSaveChartPath(QWidget* parent, const QString& suggestion) override;
    QString askSaveTablePath(QWidget* parent, const QString& suggestion) override;
    QString askSaveDataSetPath(QWidget* parent, const QString& suggestion) override;
    QStringList askSourceTexts(QWidget* parent, const QString& folder) override;
    QString askSourceTextFolder(QWidget* parent, const QString& folder) override;
    Unsaved askUnsaved(QWidget* parent, const QString& text) override;
    bool askOpenLink(QWidget* parent, const QString& address) override;
    QString askSavePath(QWidget* parent, const QString& suggestion,
                        const QString& filters) override;
    QString askText(QWidget* parent, const QString& title, const QString& label,
                    const QString& suggestion) override;
};

/// Writes messages to a stream and answers no question, for commands without a display.
class StreamMessageService : public MessageService
{
public:
    explicit StreamMessageService(QTextStream& stream)
        : m_stream(stream)
    {
    }

    void showError(QWidget* parent, const QString& text, const QString& details) override;
    void showInformation(QWidget* parent, const QString& title, const QString& text) override;
    QString askOpenPath(QWidget*, const QString&) override { return {}; }
    QString askSaveChartPath(QWidget*, const QString&) override { return {}; }
    QString askSaveTablePath(QWidget*, const QString&) override { return {}; }
    QString askSaveDataSetPath(QWidget*, const QString&) override { return {}; }
    QStringList askSourceTexts(QWidget*, const QString&) override { return {}; }
    QString askSourceTextFolder(QWidget*, const QString&) override { return {}; }
    Unsaved askUnsaved(QWidget*, const QString&) override { return Unsaved::Discard; }
    bool askOpenLink(QWidget*, const QString&) override { return false; }
    QString askSavePath(QWidget*, const QString&, const QString&) override { return {}; }
    QString askText(QWidget*, const QString&, const QString&, const QString&) override
    {
        return {};
    }

private:
    QTextStream& m_stream;
};

} // namespace attache
