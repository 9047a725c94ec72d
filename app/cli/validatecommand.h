// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextStream>

namespace attache {

/// `attache validate [FILE] [--sources PATH]… [--json]`: checks a data set by the rules of its
/// format, and with --sources each quotation against the full texts found at the paths (files,
/// or folders with the folders in them). The arguments are those after "validate". Prints every
/// issue, the state of every quotation that is not exact, and a summary. Gives an ExitCode:
/// success when there is no error and every quotation checked is exact, otherwise not valid.
int runValidateCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                       QTextStream& err);

/// Its lines of --help.
QString validateCommandHelp();

} // namespace attache
