// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/openfile.h"

#include "core/foreigntext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace attache {

namespace {

Error tooLarge(const QString& name, qint64 maxBytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return {QCoreApplication::translate("Files", "“%1” is larger than %2 MiB.")
                .arg(name)
                .arg(maxBytes / mebibyte)};
}

/// Reads until the end: files grow, and some (in /proc) say that they are empty.
Result<QByteArray> readToEnd(QFile& file, const QString& name, qint64 maxBytes)
{
    constexpr qint64 blockLength = 4 * 1024 * 1024;
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), maxBytes));
    for (;;) {
        const QByteArray block = file.read(blockLength);
        if (block.isEmpty())
            break;
        if (bytes.size() + block.size() > maxBytes)
            return tooLarge(name, maxBytes);
        bytes += block;
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{QCoreApplication::translate("Files", "“%1” could not be read: %2.")
                         .arg(name, file.errorString())};
    }
    return bytes;
}

} // namespace

Result<QByteArray> readWholeFile(const QString& path, qint64 maxBytes)
{
    const QFileInfo info(path);
    const QString name = foreigntext::label(info.fileName().isEmpty() ? path : info.fileName());
    if (!info.exists())
        return Error{QCoreApplication::translate("Files", "“%1” does not exist.").arg(name)};
    if (info.isDir())
        return Error{
            QCoreApplication::translate("Files", "“%1” is a folder, not a file.").arg(name)};
    if (!info.isFile()) {
        return Error{QCoreApplication::translate("Files", "“%1” is a device or a pipe, not a file.")
                         .arg(name)};
    }
    if (info.size() > maxBytes)
        return tooLarge(name, maxBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{QCoreApplication::translate("Files", "“%1” could not be opened: %2.")
                         .arg(name, file.errorString())};
    }
    try {
        return readToEnd(file, name, maxBytes);
    } catch (const std::bad_alloc&) {
        return Error{
            QCoreApplication::translate("Files", "There is not enough memory to read “%1”.")
                .arg(name)};
    }
}

} // namespace attache
