// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A test file of this room, read in place.
inline QByteArray testFile(const char* name)
{
    QFile file(QStringLiteral(ATTACHE_PROJECT_DIR "/tests/io/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// sample.attache: a small data set with every table and every field once.
inline QByteArray sample()
{
    return testFile("sample.attache");
}
