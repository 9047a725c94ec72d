// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Takes "--name VALUE" and "--name=VALUE" out of the arguments; the last one counts. A name
/// without a value stays, for whoever reads the rest to complain.
QString takeOption(QStringList& arguments, const QString& name)
{
    QString value;
    for (qsizetype i = 0; i < arguments.size();) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("--"))
            break;
        if (argument.startsWith(name + QLatin1Char('='))) {
            value = argument.mid(name.size() + 1);
            arguments.removeAt(i);
        } else if (argument == name && i + 1 < arguments.size()) {
            value = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else {
            ++i;
        }
    }
    return value;
}

bool hasFlag(const QStringList& arguments, const QStringList& names)
{
    for (const QString& argument : arguments) {
        if (argument == QLatin1String("--"))
            return false;
        if (names.contains(argument))
            return true;
    }
    return false;
}

} // namespace

CommandLine parseCommandLine(const QStringList& all)
{
    CommandLine command;
    QStringList arguments = all;
    command.language = takeOption(arguments, QStringLiteral("--language"));
    if (!arguments.isEmpty()) {
        command.command = findCommand(arguments.first());
        if (command.command || arguments.first() == QLatin1String("screenshot")) {
            command.kind =
                command.command ? CommandLine::Kind::Command : CommandLine::Kind::Screenshot;
            command.arguments = arguments.mid(1);
            if (hasFlag(command.arguments, {QStringLiteral("--help"), QStringLiteral("-h")}))
                command.kind = CommandLine::Kind::Help;
            return command;
        }
    }
    if (hasFlag(arguments, {QStringLiteral("--help"), QStringLiteral("-h")})) {
        command.kind = CommandLine::Kind::Help;
        return command;
    }
    if (hasFlag(arguments, {QStringLiteral("--version"), QStringLiteral("-v")})) {
        command.kind = CommandLine::Kind::Version;
        return command;
    }
    command.view = takeOption(arguments, QStringLiteral("--view"));
    command.theme = takeOption(arguments, QStringLiteral("--theme"));
    const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"),
                             QStringLiteral("dark")};
    if (!themes.contains(command.theme)) {
        command.kind = CommandLine::Kind::Wrong;
        command.wrongOption = QLatin1String("--theme ") + command.theme;
        return command;
    }
    bool optionsEnded = false;
    for (const QString& argument : arguments) {
        if (!optionsEnded && argument == QLatin1String("--")) {
            optionsEnded = true;
        } else if (!optionsEnded && argument == QLatin1String("--quit-after-first-paint")) {
            command.quitsAfterFirstPaint = true;
        } else if (!optionsEnded && argument.startsWith(QLatin1Char('-')) && argument.size() > 1) {
            command.kind = CommandLine::Kind::Wrong;
            command.wrongOption = argument;
            return command;
        } else {
            command.files.append(argument);
        }
    }
    return command;
}

QString helpText()
{
    QString help = Texts::tr(
        "Attaché shows defence diplomacy on a timeline; every mark opens the words it rests on.\n"
        "\n"
        "Usage:\n"
        "  attache [options] [FILE...]\n"
        "      opens a window for each data set FILE, or one with the data set that comes along\n");
    for (const Command& command : commands())
        help += command.help();
    return help +
           Texts::tr(
               "  attache screenshot OUT.png [FILE] [--select EVENT] [--country LA,KH] [--view "
               "LINE]\n"
               "                 [--size 1280x800] [--scale 2] [--theme light|dark]\n"
               "      saves a picture of the program's window\n"
               "\n"
               "Options:\n"
               "  --language TAG        language of the texts: en or vi; the system's by default\n"
               "  --theme NAME          system, light or dark\n"
               "  --view LINE           shows the view of a view line\n"
               "  --quit-after-first-paint\n"
               "                        opens the window, paints it once and ends; for measuring\n"
               "  -h, --help            shows this help\n"
               "  -v, --version         shows the version\n"
               "\n"
               "No command needs a display. DATE is an EDTF expression such as 2022, 2022-12 or\n"
               "2022-12-08. KIND is instant, duration, window or state-as-of.\n"
               "\n"
               "Exit status: 0 done; 1 what was to be checked is not valid; 2 wrong arguments;\n"
               "3 a file cannot be read; 4 a file cannot be written; 5 there is no display to "
               "open\n"
               "a window on.\n");
}

QString versionText()
{
    return QStringLiteral("Attaché ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
}

} // namespace attache
