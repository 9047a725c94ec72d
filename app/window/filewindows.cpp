// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filewindows.h"

#include "window/mainwindow.h"
#include "workspace/workspace.h"

#include <QTimer>

#include <algorithm>

namespace attache {

namespace {

constexpr int cascadePx = 32; // from one window to the next, to the right and down

} // namespace

struct FileWindows::Window
{
    Window(Language& language, MessageService& messages, const QPalette& systemPalette)
        : window(workspace, language, messages, systemPalette)
    {
    }

    Workspace workspace;
    MainWindow window;
};

FileWindows::FileWindows(const QStringList& files, Language& language, MessageService& messages,
                         const QPalette& systemPalette)
{
    const qsizetype count = std::max<qsizetype>(1, files.size());
    for (qsizetype i = 0; i < count; ++i) {
        m_windows.push_back(std::make_unique<Window>(language, messages, systemPalette));
        MainWindow& window = m_windows.back()->window;
        window.openBundled();
        if (i > 0)
            window.move(first().pos() + int(i) * QPoint(cascadePx, cascadePx));
        window.show();
        if (i < files.size())
            QTimer::singleShot(0, &window,
                               [&window, file = files.at(i)] { window.openFile(file); });
    }
}

FileWindows::~FileWindows() = default;

MainWindow& FileWindows::first() const
{
    return m_windows.front()->window;
}

} // namespace attache
