// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dataarguments.h"

#include "core/foreigntext.h"
#include "io/bundleddataset.h"
#include "io/nativereader.h"
#include "io/openfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<DataArguments> parseDataArguments(const QString& command, const QStringList& arguments,
                                         bool takesSources)
{
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption sources(QStringLiteral("sources"), QString(), QStringLiteral("path"));
    QCommandLineParser parser;
    parser.addOption(json);
    if (takesSources)
        parser.addOption(sources);
    if (!parser.parse(QStringList(command) + arguments))
        return Error{parser.errorText()};
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return Error{Texts::tr("Give at most one file.")};
    DataArguments result;
    result.file = files.value(0);
    result.asJson = parser.isSet(json);
    if (takesSources)
        result.sources = parser.values(sources);
    return result;
}

Result<ReadOutcome> readArgument(const DataArguments& arguments)
{
    if (arguments.file.isEmpty())
        return readBundledDataSet();
    const auto bytes = readWholeFile(arguments.file);
    if (!bytes)
        return bytes.error();
    return readDataSetBytes(*bytes, arguments.file);
}

QString shownFileName(const DataArguments& arguments)
{
    if (arguments.file.isEmpty())
        return Texts::tr("the data set that comes along");
    return foreigntext::label(arguments.file, 1'000);
}

} // namespace attache
