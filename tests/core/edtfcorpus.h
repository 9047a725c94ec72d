// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

/// The EDTF strings of other test suites, which lie beside the repository.
namespace edtfcorpus {

/// The lines of a text file, without line ends; none when it is not there.
inline QStringList lines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    if (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    return all;
}

/// A file of the collection.
inline QString path(const char* name)
{
    return QStringLiteral(ATTACHE_SHARED_DIR "/testdata/edtf/") + QLatin1String(name);
}

/// The cells of a tab-separated file without its heading.
inline QList<QStringList> table(const QString& path)
{
    QList<QStringList> rows;
    const auto all = lines(path);
    for (qsizetype line = 1; line < all.size(); ++line)
        rows.append(all[line].split(QLatin1Char('\t')));
    return rows;
}

} // namespace edtfcorpus

#define NEED_CORPUS(rows)                                                                          \
    if ((rows).isEmpty())                                                                          \
    QSKIP("The collection of EDTF strings is not at hand.")
