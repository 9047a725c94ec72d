// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace attache {

/// Opens the window and runs it until it is closed. Gives an ExitCode. argc and argv are main's.
int runWindow(int& argc, char** argv, const CommandLine& command);

/// `attache screenshot OUT.png …`: saves a picture of the window, without a display.
int runScreenshot(int& argc, char** argv, const CommandLine& command);

} // namespace attache
