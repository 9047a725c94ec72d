// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// What a command line asks for, found out before any application object exists: without a
/// display the application object for windows ends the process.
struct CommandLine
{
    enum class Kind
    {
        Window, ///< open the files in a window
        Help,
        Version,
        Command,    ///< command says which
        Screenshot, ///< attache screenshot
        Wrong       ///< error says why
    };

    Kind kind = Kind::Window;
    const Command* command = nullptr;  ///< Kind::Command
    QStringList arguments;             ///< what follows the command's name
    QStringList files;                 ///< Kind::Window
    QString language;                  ///< of --language, which every command takes; may be empty
    QString theme;                     ///< Kind::Window: "light", "dark", "system" or empty
    QString view;                      ///< Kind::Window: a view line or empty
    bool quitsAfterFirstPaint = false; ///< Kind::Window: for measuring the start
    QString wrongOption;               ///< Kind::Wrong: what was not understood
};

/// Sorts the arguments, without the program's own name. "--" ends the options of the window.
CommandLine parseCommandLine(const QStringList& arguments);

/// What --help prints: usage, commands, options, exit codes.
QString helpText();

/// What --version prints.
QString versionText();

} // namespace attache
