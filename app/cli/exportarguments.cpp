// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportarguments.h"

#include "cli/optionvalues.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array<std::pair<const char*, PictureExtent>, 4> extents{{
    {"view", PictureExtent::CurrentView},
    {"whole", PictureExtent::WholeRange},
    {"years", PictureExtent::PagePerYear},
    {"selection", PictureExtent::Selection},
}};

constexpr std::array<std::pair<const char*, QPageSize::PageSizeId>, 5> papers{{
    {"a3", QPageSize::A3},
    {"a4", QPageSize::A4},
    {"a5", QPageSize::A5},
    {"letter", QPageSize::Letter},
    {"legal", QPageSize::Legal},
}};

/// The named choice; the error lists the names there are.
template <class Choices>
auto chosen(const Choices& choices, const QString& name, const QString& option)
    -> Result<typename Choices::value_type::second_type>
{
    QStringList names;
    for (const auto& [key, value] : choices) {
        if (name.compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
            return value;
        names.append(QString::fromLatin1(key));
    }
    //: %1 what was written, %2 the name of the option, %3 what can be written
    return Error{Texts::tr("“%1” is no choice for %2; write one of: %3.")
                     .arg(name, option, names.join(QLatin1String(", ")))};
}

/// Reads the options one after the other; the first error is kept.
class Reading
{
public:
    explicit Reading(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    bool isSet(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }

    template <class T> T take(const Result<T>& result, const T& otherwise = {})
    {
        if (result)
            return *result;
        if (m_error.text.isEmpty())
            m_error = result.error();
        return otherwise;
    }

    void fail(const QString& text)
    {
        if (m_error.text.isEmpty())
            m_error.text = text;
    }

    const Error& error() const { return m_error; }

private:
    const QCommandLineParser& m_parser;
    Error m_error;
};

void addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"country", "from", "to", "select", "view", "format", "what", "size",
                             "scale", "paper", "dpi", "theme", "lanes"}) {
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    }
    for (const char* name : {"portrait", "landscape", "no-labels", "chart", "no-legend", "sources",
                             "no-footer", "raw"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
}

void readSize(Reading& reading, PictureSize& size)
{
    QString text = reading.value("size");
    if (text.endsWith(QLatin1String("xauto"))) {
        size.growsDown = true;
        text.replace(QLatin1String("xauto"), QLatin1String("x200"));
    }
    size.pixels = reading.take(parseSize(text, size.pixels));
    size.scale = reading.take(parseScale(reading.value("scale")), 1.0);
    size.isPaper = reading.isSet("paper");
    if (size.isPaper)
        size.paper =
            reading.take(chosen(papers, reading.value("paper"), QStringLiteral("--paper")));
    size.isLandscape = !reading.isSet("portrait");
    if (size.isPaper && (reading.isSet("size") || reading.isSet("scale")))
        reading.fail(Texts::tr("Write either --paper with --dpi, or --size with --scale."));
    if (reading.isSet("dpi")) {
        bool isNumber = false;
        size.dpi = reading.value("dpi").toInt(&isNumber);
        if (!isNumber || size.dpi < 72 || size.dpi > 600) {
            reading.fail(Texts::tr("“%1” is no resolution; write a number from 72 to 600.")
                             .arg(reading.value("dpi")));
        }
    }
}

void readOptions(Reading& reading, ExportOptions& options)
{
    readSize(reading, options.size);
    options.extent = PictureExtent::WholeRange;
    if (reading.isSet("from") || reading.isSet("to") || reading.isSet("view"))
        options.extent = PictureExtent::CurrentView;
    if (reading.isSet("what"))
        options.extent =
            reading.take(chosen(extents, reading.value("what"), QStringLiteral("--what")));
    const QString theme = reading.value("theme");
    if (!theme.isEmpty() && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        reading.fail(Texts::tr("“%1” is no theme; write light or dark.").arg(theme));
    options.isDark = theme == QLatin1String("dark");
    if (reading.isSet("lanes")) {
        const auto grouping = fromKey<LaneGrouping>(reading.value("lanes"));
        options.grouping = grouping.value_or(LaneGrouping::Category);
        if (!grouping)
            reading.fail(Texts::tr("“%1” is no way to divide the timeline into lanes; see attache "
                                   "--help.")
                             .arg(reading.value("lanes")));
    }
    options.hasLabels = !reading.isSet("no-labels");
    options.hasChart = reading.isSet("chart");
    options.hasLegend = !reading.isSet("no-legend");
    options.hasSources = reading.isSet("sources");
    options.hasFooter = !reading.isSet("no-footer");
}

Result<void> checkFiles(const QStringList& files)
{
    if (files.isEmpty())
        return Error{Texts::tr("Name the file to write, such as OUT.png.")};
    if (files.size() > 2) {
        return Error{Texts::tr("One file to write and one to read are enough; “%1” is too many.")
                         .arg(files.at(2))};
    }
    if (isSameFile(files.first(), files.value(1))) {
        return Error{Texts::tr("“%1” is the file to read; what is exported would take its place.")
                         .arg(files.first())};
    }
    return {};
}

} // namespace

Result<ExportArguments> parseExportArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("attache")} + arguments))
        return Error{parser.errorText()};
    const QStringList files = parser.positionalArguments();
    if (const auto checked = checkFiles(files); !checked)
        return checked.error();

    Reading reading(parser);
    ExportArguments result;
    result.outputPath = files.first();
    result.inputPath = files.value(1);
    result.format = reading.value("format");
    result.selectedKey = reading.value("select");
    result.isRaw = reading.isSet("raw");
    result.filter.countries =
        reading.take(parseCountries(parser.values(QStringLiteral("country"))));
    result.from = reading.take(parseDate(reading.value("from")));
    result.to = reading.take(parseDate(reading.value("to")));
    if (reading.isSet("view")) {
        result.view = reading.take(parseViewLine(reading.value("view")));
        result.filter = result.view->filter;
        result.selectedKey = result.view->event;
        if (reading.isSet("country") || reading.isSet("from") || reading.isSet("to"))
            reading.fail(Texts::tr("Write either --view, or --country, --from and --to."));
    }
    readOptions(reading, result.options);
    if (result.view && !reading.isSet("lanes"))
        result.options.grouping = result.view->lanes.grouping;
    if (!reading.error().text.isEmpty())
        return reading.error();
    return result;
}

} // namespace attache
