// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace attache {

/// "attache date EXPRESSION [--kind KIND] [--json]": says what an EDTF expression means: its
/// level and form, its four points as whole days (the last day each end includes), and its
/// words. The arguments are those after "date"; an expression may begin with "-". Writes the
/// answer to out and complaints to err, and returns an ExitCode: success when the expression
/// is valid, not valid, or wrong arguments.
int runDateCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                   QTextStream& err);

/// Its lines of --help.
QString dateCommandHelp();

} // namespace attache
