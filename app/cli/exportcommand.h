// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextStream>

namespace attache {

/// `attache export OUT.png [FILE] …`: saves the timeline as a picture and prints what it wrote.
/// The arguments are those after "export". Gives an ExitCode; problems are one sentence on err.
/// Needs a QGuiApplication.
int runExportCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                     QTextStream& err);

/// Its lines of --help.
QString exportCommandHelp();

} // namespace attache
