// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quietqt.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace attache {

void silenceQtRemarks()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

void useNoDisplay()
{
    if (qgetenv("QT_QPA_PLATFORM") != "minimal")
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace attache
