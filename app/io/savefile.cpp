// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/savefile.h"

#include "core/foreigntext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace attache {

namespace {

/// Why nothing can be saved under the path, as far as that shows beforehand; empty when nothing
/// speaks against it.
QString obstacle(const QFileInfo& info)
{
    if (info.isDir())
        return QCoreApplication::translate("Files", "it is a folder");
    if (info.exists() && !info.isFile())
        return QCoreApplication::translate("Files", "it is a device or a pipe");
    if (info.exists() && !info.isWritable())
        return QCoreApplication::translate("Files", "it is write-protected");
    const QFileInfo folder(info.absolutePath());
    if (!folder.exists())
        return QCoreApplication::translate("Files", "its folder does not exist");
    if (!folder.isDir())
        return QCoreApplication::translate("Files", "what should be its folder is a file");
    return {};
}

QString reasonOf(const QSaveFile& file)
{
    return file.error() == QFileDevice::NoError
               ? QCoreApplication::translate("Files", "not everything could be written; the disk "
                                                      "may be full")
               : file.errorString();
}

Error notSaved(const QString& path, const QString& reason)
{
    const QString name = QFileInfo(path).fileName();
    return {QCoreApplication::translate("Files", "“%1” could not be saved: %2.")
                .arg(foreigntext::label(name.isEmpty() ? path : name), reason)};
}

} // namespace

Result<void> saveAtomically(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    const QString known = obstacle(QFileInfo(path));
    if (!known.isEmpty())
        return notSaved(path, known);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved(path, file.errorString());
    // A short write is no error to QSaveFile: commit() would replace the file by half of it.
    const bool isWritten = write(file) && file.flush() && file.error() == QFileDevice::NoError;
    if (!isWritten) {
        const QString reason = reasonOf(file);
        file.cancelWriting();
        return notSaved(path, reason);
    }
    if (!file.commit())
        return notSaved(path, reasonOf(file));
    return {};
}

Result<void> saveAtomically(const QString& path, const QByteArray& bytes)
{
    return saveAtomically(
        path, [&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

} // namespace attache
