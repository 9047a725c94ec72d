// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache {

/// What the program returns to the shell. Documented in `attache --help`.
enum ExitCode
{
    ExitSuccess = 0,
    ExitNotValid = 1, ///< what was to be checked is not valid
    ExitWrongArguments = 2,
    ExitUnreadable = 3, ///< an input file cannot be read or used
    ExitUnwritable = 4, ///< the output file cannot be written
    ExitNoDisplay = 5   ///< a window was wanted and there is nowhere to open it
};

} // namespace attache
