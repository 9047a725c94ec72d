// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictureoptions.h"

#include "cli/optionvalues.h"
#include "core/edtf.h"
#include "core/eventdate.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"country", "from", "to", "size", "scale", "theme", "select", "view"}) {
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    }
}

Result<void> checkPositional(const QStringList& positional)
{
    if (positional.isEmpty())
        return Error{Texts::tr("Name the file to write, such as OUT.png.")};
    if (positional.size() > 2) {
        return Error{Texts::tr("One file to write and one to read are enough; “%1” is too many.")
                         .arg(positional.at(2))};
    }
    if (!positional.first().endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        return Error{Texts::tr("“%1” does not end in .png, the only kind of picture there is.")
                         .arg(positional.first())};
    }
    if (isSameFile(positional.first(), positional.value(1))) {
        return Error{Texts::tr("“%1” is the file to read; the picture would take its place.")
                         .arg(positional.first())};
    }
    return {};
}

} // namespace

Result<PictureOptions> parsePictureOptions(const QStringList& arguments, QSize defaultSize)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("attache")} + arguments))
        return Error{parser.errorText()};
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name));
    };
    const QStringList positional = parser.positionalArguments();
    if (const auto checked = checkPositional(positional); !checked)
        return checked.error();

    PictureOptions options;
    options.outputPath = positional.first();
    options.inputPath = positional.value(1);
    options.selectedKey = value("select");
    options.viewLine = value("view");
    const auto countries = parseCountries(parser.values(QStringLiteral("country")));
    const auto from = parseDate(value("from"));
    const auto to = parseDate(value("to"));
    const auto size = parseSize(value("size"), defaultSize);
    const auto scale = parseScale(value("scale"));
    for (const Error& error : {countries ? Error{} : countries.error(),
                               from ? Error{} : from.error(), to ? Error{} : to.error(),
                               size ? Error{} : size.error(), scale ? Error{} : scale.error()}) {
        if (!error.text.isEmpty())
            return error;
    }
    const QString theme = value("theme");
    if (!theme.isEmpty() && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return Error{Texts::tr("“%1” is no theme; write light or dark.").arg(theme)};
    options.filter.countries = *countries;
    options.from = *from;
    options.to = *to;
    options.size = *size;
    options.scale = *scale;
    options.isDark = theme == QLatin1String("dark");
    return options;
}

} // namespace attache
