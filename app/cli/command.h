// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextStream>

#include <span>

namespace attache {

/// One command that works without a window: "attache NAME ARGUMENTS…".
struct Command
{
    /// Which application object has to exist while it runs.
    enum class Needs
    {
        Core,   ///< QCoreApplication: neither fonts nor pictures
        Widgets ///< QApplication without a display: it paints, charts included
    };

    /// Does the command's work. The arguments are those after its name; the locale is that of
    /// the texts. What was asked for goes to out, complaints to err, one sentence a line. Gives
    /// an ExitCode.
    using Run = int (*)(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                        QTextStream& err);

    const char* name = nullptr;
    Needs needs = Needs::Core;
    Run run = nullptr;
    QString (*help)() = nullptr; ///< its lines of --help, translated: usage, then what it does
};

/// All of them, in the order in which --help lists them.
std::span<const Command> commands();

/// The command of that name; null when there is none.
const Command* findCommand(const QString& name);

} // namespace attache
