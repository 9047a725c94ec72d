// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messageservice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace attache {

void DialogMessageService::showError(QWidget* parent, const QString& text, const QString& details)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), text,
                    QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(details);
    box.exec();
}

void DialogMessageService::showInformation(QWidget* parent, const QString& title,
                                           const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString DialogMessageService::askOpenPath(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("Dialogs", "Open data set"), folder,
        QCoreApplication::translate("Dialogs", "Attaché data sets and pictures (*.attache *.png);;"
                                               "All files (*)"));
}

QString DialogMessageService::askSavePath(QWidget* parent, const QString& suggestion,
                                          const QString& filters)
{
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Dialogs", "Save as"), suggestion, filters, &chosen);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    static const QRegularExpression suffix(QStringLiteral("\\*(\\.[a-z.]+)"));
    return path + suffix.match(chosen).captured(1);
}

QString DialogMessageService::askText(QWidget* parent, const QString& title, const QString& label,
                                      const QString& suggestion)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion);
}

QString DialogMessageService::askSaveChartPath(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Dialogs", "Save the chart"), suggestion,
        QCoreApplication::translate("Dialogs", "PNG pictures (*.png);;SVG pictures (*.svg)"));
}

QString DialogMessageService::askSaveTablePath(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Dialogs", "Save the figures"), suggestion,
        QCoreApplication::translate("Dialogs", "Comma-separated values (*.csv)"));
}

QString DialogMessageService::askSaveDataSetPath(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Dialogs", "Save data set"), suggestion,
        QCoreApplication::translate("Dialogs", "Attaché data sets (*.attache)"));
}

QStringList DialogMessageService::askSourceTexts(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("Dialogs", "Attach source texts"), folder,
        QCoreApplication::translate("Dialogs", "Texts (*.txt *.csv);;All files (*)"));
}

QString DialogMessageService::askSourceTextFolder(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(
        parent, QCoreApplication::translate("Dialogs", "Attach a folder of source texts"), folder);
}

MessageService::Unsaved DialogMessageService::askUnsaved(QWidget* parent, const QString& text)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), text,
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        return Unsaved::Save;
    return answer == QMessageBox::Discard ? Unsaved::Discard : Unsaved::Cancel;
}

bool DialogMessageService::askOpenLink(QWidget* parent, const QString& address)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(),
                    QCoreApplication::translate("Dialogs", "Open this address in the browser?") +
                        QLatin1String("\n\n") + address,
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* open = box.addButton(
        QCoreApplication::translate("Dialogs", "Open in the browser"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == open;
}

void StreamMessageService::showError(QWidget*, const QString& text, const QString& details)
{
    m_stream << (details.isEmpty() ? text : details) << '\n';
}

void StreamMessageService::showInformation(QWidget*, const QString&, const QString& text)
{
    m_stream << text << '\n';
}

} // namespace attache
