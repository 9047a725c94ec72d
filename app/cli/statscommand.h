// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextStream>

namespace attache {

/// `attache stats [FILE] [--json]`: counts what a data set holds: events by category, country,
/// organisation, year, status, kind and basis of the date, and source; figures by measure and
/// mission; first and last day; the states of its quotations and its issues. The arguments are
/// those after "stats". Gives an ExitCode: success whenever the file can be used.
int runStatsCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                    QTextStream& err);

/// Its lines of --help.
QString statsCommandHelp();

} // namespace attache
