// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStringList>

#include <memory>
#include <vector>

namespace attache {

class Language;
class MainWindow;
class MessageService;

/// The windows of one start of the program: one for each file, each with a workspace of its own,
/// for a file manager hands over all files that were chosen together.
class FileWindows
{
public:
    /// Shows a window for each of the files, or one with the data set that comes along. Files are
    /// opened when the event loop runs; a window whose file cannot be opened says so and keeps
    /// that data set.
    FileWindows(const QStringList& files, Language& language, MessageService& messages,
                const QPalette& systemPalette);
    ~FileWindows();

    /// The window of the first file.
    MainWindow& first() const;

    int count() const { return int(m_windows.size()); }

private:
    struct Window;

    std::vector<std::unique_ptr<Window>> m_windows;
};

} // namespace attache
