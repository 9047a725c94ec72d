// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

/// Notices when anything in the process, or any other one, opens a file.
class FileWatch
{
public:
    explicit FileWatch(const QString& path)
    {
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN) < 0)
            m_watch = -1;
#else
        Q_UNUSED(path);
#endif
    }
    ~FileWatch()
    {
#ifdef Q_OS_LINUX
        if (m_watch >= 0)
            close(m_watch);
#endif
    }
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// Whether the system lets files be watched.
    bool isWatching() const
    {
        return m_watch >= 0;
    }

    /// Whether the file has been opened since the last call.
    bool wasOpened()
    {
        bool opened = false;
#ifdef Q_OS_LINUX
        char events[4096];
        while (read(m_watch, events, sizeof events) > 0)
            opened = true;
#endif
        return opened;
    }

private:
    int m_watch = -1;
};
