// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextStream>

namespace attache {

/// `attache generate --events N [--seed S] OUT`: writes a data set of N invented events, the same
/// for the same N and S on every system. The arguments are those after "generate". Gives an
/// ExitCode.
int runGenerateCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                       QTextStream& err);

/// Its lines of --help.
QString generateCommandHelp();

} // namespace attache
