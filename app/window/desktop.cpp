// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desktop.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QIcon>

namespace attache {

void introduceToDesktop()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/%1/attache.png").arg(size), QSize(size, size));
    QGuiApplication::setWindowIcon(icon);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.attache.Attache"));
}

FileOpenRequests::FileOpenRequests(Open open)
    : m_open(std::move(open))
{
    qApp->installEventFilter(this);
}

bool FileOpenRequests::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen || watched != qApp)
        return false;
    const QString path = static_cast<QFileOpenEvent*>(event)->file();
    if (path.isEmpty())
        return false;
    m_open(path);
    return true;
}

} // namespace attache
