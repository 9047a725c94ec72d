// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pictureoptions.h"

#include "core/country.h"
#include "core/edtf.h"
#include "core/eventdate.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QSize> parseSize(const QString& text, QSize defaultSize)
{
    if (text.isEmpty())
        return defaultSize;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,6})[x×](\\d{1,6})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return Error{
            Texts::tr("“%1” is no size; write width and height such as 1920x1080.").arg(text)};
    }
    return QSize(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

Result<double> parseScale(const QString& text)
{
    if (text.isEmpty())
        return 1.0;
    bool isNumber = false;
    const double scale = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !(scale >= 0.5 && scale <= 8))
        return Error{Texts::tr("“%1” is no scale; write a number from 0.5 to 8.").arg(text)};
    return scale;
}

Result<QStringList> parseCountries(const QStringList& values)
{
    QStringList countries;
    for (const QString& value : values) {
        for (const QString& part : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto code = country::codeFrom(part.trimmed());
            if (!code) {
                return Error{Texts::tr("“%1” is no country code; write ISO 3166-1 codes such as "
                                       "LA,KH.")
                                 .arg(part)};
            }
            countries = toggled(countries, *code, true);
        }
    }
    return countries;
}

Result<QString> parseDate(const QString& text)
{
    if (text.isEmpty())
        return text;
    const auto expression = edtf::parse(text);
    if (!expression)
        return Error{Texts::tr("“%1” is no date: %2").arg(text, expression.error().text)};
    return text;
}

void addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"country", "from", "to", "size", "scale", "theme", "select"}) {
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    }
}

/// Whether both names lead to one file.
bool isSameFile(const QString& a, const QString& b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
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

Result<TimeRange> chosenRange(const PictureOptions& options, const DataSet& dataSet)
{
    TimeRange range = openingRange(dataSet);
    const auto resolved = [](const QString& text) {
        return resolve(*edtf::parse(text), DateKind::Duration, DateBasis::Stated);
    };
    if (!options.from.isEmpty()) {
        const EventDate from = resolved(options.from);
        if (isFinite(from.earliestStart))
            range.begin = double(from.earliestStart);
    }
    if (!options.to.isEmpty()) {
        const EventDate to = resolved(options.to);
        if (isFinite(to.latestEnd))
            range.end = double(to.latestEnd);
    }
    if (range.isEmpty())
        return Error{Texts::tr("The picture would end before it begins; look at --from and --to.")};
    return range;
}

} // namespace attache
