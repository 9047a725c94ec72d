// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/datecommand.h"
#include "cli/exitcodes.h"
#include "cli/exportcommand.h"
#include "cli/finish.h"
#include "cli/quietqt.h"
#include "window/run.h"
#include "workspace/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextStream>

namespace {

/// The arguments as text, without the program's own name, before any application object exists.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// The commands that need no font and no picture.
int runTextCommand(int& argc, char** argv, const attache::CommandLine& command)
{
    using Kind = attache::CommandLine::Kind;
    const QCoreApplication application(argc, argv);
    const attache::Language language(attache::Language::pick(command.language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (command.kind == Kind::Date) {
        const int code = attache::runDateCommand(command.arguments, out, err);
        return code == attache::ExitSuccess ? attache::finished(out) : code;
    }
    if (command.kind == Kind::Wrong) {
        err << QCoreApplication::translate("CommandLine",
                                           "“%1” is not understood; see attache --help.")
                   .arg(command.wrongOption)
            << '\n';
        return attache::ExitWrongArguments;
    }
    out << (command.kind == Kind::Help ? attache::helpText() : attache::versionText());
    return attache::finished(out);
}

int runExport(int& argc, char** argv, const attache::CommandLine& command)
{
    attache::useNoDisplay();
    const QGuiApplication application(argc, argv);
    const attache::Language language(attache::Language::pick(command.language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return attache::runExportCommand(command.arguments, language.locale(), out, err);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Attache"));
    QCoreApplication::setApplicationName(QStringLiteral("Attaché"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    const attache::CommandLine command = attache::parseCommandLine(argumentsOf(argc, argv));
    switch (command.kind) {
    case attache::CommandLine::Kind::Window:
        return attache::runWindow(argc, argv, command);
    case attache::CommandLine::Kind::Screenshot:
        attache::silenceQtRemarks();
        return attache::runScreenshot(argc, argv, command);
    case attache::CommandLine::Kind::Export:
        attache::silenceQtRemarks();
        return runExport(argc, argv, command);
    default:
        return runTextCommand(argc, argv, command);
    }
}
