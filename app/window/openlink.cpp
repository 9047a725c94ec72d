// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/openlink.h"

#include "core/foreigntext.h"
#include "core/weblink.h"
#include "window/messageservice.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace attache {

void openLinkAfterAsking(const QString& address, MessageService& messages, QWidget* parent)
{
    const auto link = webLink(address);
    if (!link) {
        messages.showError(
            parent,
            QCoreApplication::translate("Dialogs", "This address is not opened, because it is not "
                                                   "a plain one of the web: %1")
                .arg(foreigntext::label(address, 500)),
            {});
        return;
    }
    if (messages.askOpenLink(parent, wholeAddress(*link)))
        QDesktopServices::openUrl(*link);
}

} // namespace attache
