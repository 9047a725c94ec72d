// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace attache {

/// The exit code of a command that has done its work: ExitSuccess, or ExitUnwritable when what it
/// printed did not reach its reader (a full disk, a closed pipe).
int finished(QTextStream& out);

} // namespace attache
