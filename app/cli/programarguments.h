// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attache {

/// The arguments as text, without the program's own name, before any application object exists.
/// On Windows they are read from the command line of the process: those of main() have lost what
/// the system's code page does not have, such as Vietnamese file names.
QStringList programArguments(int argc, char** argv);

/// On Windows, where a program with windows has no console of its own: lets what is printed appear
/// in the console that the program was started from, if there is one and the output goes nowhere
/// else. Does nothing on other systems.
void usesConsoleItWasStartedFrom();

} // namespace attache
