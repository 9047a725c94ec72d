// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/exitcodes.h"
#include "cli/finish.h"
#include "cli/programarguments.h"
#include "cli/quietqt.h"
#include "window/run.h"
#include "workspace/language.h"

#include <QApplication>
#include <QTextStream>

namespace {

/// --help, --version and what is not understood.
int runTexts(int& argc, char** argv, const attache::CommandLine& line)
{
    using Kind = attache::CommandLine::Kind;
    const QCoreApplication application(argc, argv);
    const attache::Language language(attache::Language::pick(line.language));
    if (line.kind == Kind::Wrong) {
        QTextStream(stderr) << QCoreApplication::translate(
                                   "CommandLine", "“%1” is not understood; see attache --help.")
                                   .arg(line.wrongOption)
                            << '\n';
        return attache::ExitWrongArguments;
    }
    QTextStream out(stdout);
    out << (line.kind == Kind::Help ? attache::helpText() : attache::versionText());
    return attache::finished(out);
}

/// A command, with the application object it needs.
template <class Application> int run(int& argc, char** argv, const attache::CommandLine& line)
{
    const Application application(argc, argv);
    const attache::Language language(attache::Language::pick(line.language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int code = line.command->run(line.arguments, language.locale(), out, err);
    return code == attache::ExitSuccess ? attache::finished(out) : code;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Attache"));
    QCoreApplication::setApplicationName(QStringLiteral("Attaché"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    attache::usesConsoleItWasStartedFrom();
    const attache::CommandLine line =
        attache::parseCommandLine(attache::programArguments(argc, argv));
    switch (line.kind) {
    case attache::CommandLine::Kind::Window:
        return attache::runWindow(argc, argv, line);
    case attache::CommandLine::Kind::Screenshot:
        attache::silenceQtRemarks();
        return attache::runScreenshot(argc, argv, line);
    case attache::CommandLine::Kind::Command:
        if (line.command->needs == attache::Command::Needs::Core)
            return run<QCoreApplication>(argc, argv, line);
        attache::silenceQtRemarks();
        attache::useNoDisplay();
        return run<QApplication>(argc, argv, line);
    default:
        return runTexts(argc, argv, line);
    }
}
