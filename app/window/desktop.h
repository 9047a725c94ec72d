// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace attache {

/// Tells the desktop who the program is: the icon of its windows, and the name of its desktop
/// entry, by which a dock or a Wayland compositor finds icon and name. Needs a QGuiApplication.
void introduceToDesktop();

/// Takes the files that the system asks the running program to open: on macOS a double click
/// arrives as an event (QFileOpenEvent), not as an argument. Watches the application for as long
/// as it lives.
class FileOpenRequests : public QObject
{
public:
    using Open = std::function<void(const QString& path)>;

    /// Calls open with the path of each file asked for, in the order of the requests. Requests
    /// for anything but a local file are left to others.
    explicit FileOpenRequests(Open open);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Open m_open;
};

} // namespace attache
