// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generatecommand.h"

#include "cli/exitcodes.h"
#include "core/foreigntext.h"
#include "io/generateddata.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

struct Request
{
    GeneratedDataOptions options;
    QString path;
};

Result<quint32> wholeNumber(const QString& text, quint32 least, quint32 most)
{
    bool isNumber = false;
    const quint64 number = QLocale::c().toULongLong(text, &isNumber);
    if (isNumber && number >= least && number <= most)
        return quint32(number);
    return Error{Texts::tr("“%1” is no whole number from %2 to %3.")
                     .arg(foreigntext::label(text))
                     .arg(least)
                     .arg(most)};
}

Result<Request> requestFrom(const QStringList& arguments)
{
    const QString value = QStringLiteral("number");
    const QCommandLineOption events(QStringLiteral("events"), QString(), value);
    const QCommandLineOption seed(QStringLiteral("seed"), QString(), value);
    QCommandLineParser parser;
    parser.addOptions({events, seed});
    if (!parser.parse(QStringList(QStringLiteral("generate")) + arguments))
        return Error{parser.errorText()};
    if (!parser.isSet(events))
        return Error{Texts::tr("Say how many events with --events.")};
    if (parser.positionalArguments().size() != 1)
        return Error{Texts::tr("Name exactly one file to write.")};
    Request request;
    request.path = parser.positionalArguments().first();
    const auto count = wholeNumber(parser.value(events), 1, GeneratedDataOptions::mostEvents);
    if (!count)
        return count.error();
    request.options.events = *count;
    if (parser.isSet(seed)) {
        const auto number = wholeNumber(parser.value(seed), 0, std::numeric_limits<quint32>::max());
        if (!number)
            return number.error();
        request.options.seed = *number;
    }
    return request;
}

} // namespace

QString generateCommandHelp()
{
    return Texts::tr("  attache generate --events N [--seed S] OUT.attache\n"
                     "      writes a data set of N invented events, to try out large data\n");
}

int runGenerateCommand(const QStringList& arguments, const QLocale&, QTextStream& out,
                       QTextStream& err)
{
    const auto request = requestFrom(arguments);
    if (!request) {
        err << request.error().text << '\n';
        return ExitWrongArguments;
    }
    if (const auto written = writeGeneratedDataSet(request->options, request->path); !written) {
        err << written.error().text << '\n';
        return ExitUnwritable;
    }
    //: %1 is a file name
    out << Texts::tr("Wrote %1: %n event(s).", nullptr, int(request->options.events))
               .arg(foreigntext::label(request->path, 1'000))
        << '\n';
    return ExitSuccess;
}

} // namespace attache
