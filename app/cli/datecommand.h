// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace attache {

/// "attache date EXPRESSION [--kind KIND] [--json]": says what an EDTF expression means: its
/// level and form, its four points as whole days (the last day each end includes), and its
/// words. The arguments are those after "date"; an expression may begin with "-". Writes the
/// answer to out and complaints to err, and returns the exit status: 0 when the expression is
/// valid, 1 when it is not, 2 when the arguments are wrong.
int runDateCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace attache
