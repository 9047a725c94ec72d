// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/finish.h"

#include "cli/exitcodes.h"

#include <cstdio>

namespace attache {

int finished(QTextStream& out)
{
    out.flush();
    const bool isWritten =
        out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return isWritten ? ExitSuccess : ExitUnwritable;
}

} // namespace attache
