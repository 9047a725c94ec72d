// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "chart/chartpicturepart.h"
#include "cli/exitcodes.h"
#include "cli/exportarguments.h"
#include "cli/optionvalues.h"
#include "core/foreigntext.h"
#include "export/picturefiles.h"
#include "io/bundleddataset.h"
#include "io/dataexport.h"
#include "io/nativereader.h"
#include "io/savefile.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<PictureContent> contentOf(const ExportArguments& arguments, const DataSetPtr& dataSet,
                                 const QLocale& locale)
{
    PictureContent content;
    content.dataSet = dataSet;
    content.filter = arguments.filter;
    content.whole = openingRange(*dataSet);
    content.locale = locale;
    content.chart = &makeChartPicture;
    const auto range = chosenRange(arguments.from, arguments.to, *dataSet);
    if (!range)
        return range.error();
    content.view = *range;
    if (arguments.view) {
        if (!arguments.view->range.isEmpty())
            content.view = arguments.view->range;
        content.arrangement = arguments.view->lanes;
        content.comparison = arguments.view->comparison;
    }
    if (!arguments.selectedKey.isEmpty()) {
        content.selected = dataSet->findEvent(arguments.selectedKey);
        if (!content.selected)
            return Error{Texts::tr("There is no event “%1”.").arg(arguments.selectedKey)};
    }
    return content;
}

/// What was written, in a sentence.
QString report(const PictureDocument& document, const QStringList& paths, PictureFormat format)
{
    const QString name = foreigntext::label(paths.join(QLatin1String(", ")), 1'000);
    const auto events = filteredEvents(*document.content().dataSet, document.content().filter);
    if (format == PictureFormat::Png && paths.size() == 1) {
        const QSize size = (document.pageSize(0) * document.pixelsPerPx()).toSize();
        //: %1 file name, %2 and %3 width and height in pixels, %4 number of events
        return Texts::tr("Wrote %1: %2 × %3 pixels, %4 events.")
            .arg(name)
            .arg(size.width())
            .arg(size.height())
            .arg(events.size());
    }
    //: %1 file names, %2 number of pages, %3 number of events
    return Texts::tr("Wrote %1: pages: %2, events: %3.")
        .arg(name)
        .arg(document.pageCount())
        .arg(events.size());
}

/// Saves a picture; gives an exit code.
int writePicture(const ExportArguments& arguments, const DataSetPtr& dataSet, PictureFormat format,
                 const QLocale& locale, QTextStream& out, QTextStream& err)
{
    const auto content = contentOf(arguments, dataSet, locale);
    const auto document = content ? PictureDocument::make(*content, arguments.options)
                                  : Result<PictureDocument>(content.error());
    if (!document) {
        err << document.error().text << '\n';
        return ExitWrongArguments;
    }
    ExportProgress progress;
    const auto paths = savePicture(*document, arguments.outputPath, format, progress);
    if (!paths) {
        err << paths.error().text << '\n';
        return ExitUnwritable;
    }
    out << report(*document, *paths, format) << '\n';
    return ExitSuccess;
}

/// The events that pass the filter and, where a stretch of time is given, touch it.
EventSet chosenEvents(const ExportArguments& arguments, const DataSet& dataSet,
                      const TimeRange& range)
{
    EventSet events = filteredEvents(dataSet, arguments.filter);
    const bool hasRange =
        !arguments.from.isEmpty() || !arguments.to.isEmpty() || arguments.view.has_value();
    if (hasRange) {
        std::erase_if(events, [&](EventId event) { return !isInRange(dataSet, event, range); });
    }
    return events;
}

/// Saves events or sources; gives an exit code.
int writeData(const ExportArguments& arguments, const DataSetPtr& dataSet, DataFormat format,
              const QLocale& locale, QTextStream& out, QTextStream& err)
{
    const auto content = contentOf(arguments, dataSet, locale);
    if (!content) {
        err << content.error().text << '\n';
        return ExitWrongArguments;
    }
    const SnapshotPtr snapshot = makeSnapshot(dataSet, arguments.filter);
    DataExport what;
    what.dataSet = dataSet;
    what.events = chosenEvents(arguments, *dataSet, content->view);
    what.figures = snapshot->figures;
    what.filterWords = filterInWords(*dataSet, arguments.filter);
    what.locale = locale;
    const bool isRaw = arguments.isRaw && format == DataFormat::Csv;
    const ExportedData exported = exportData(what, isRaw ? DataFormat::RawCsv : format);
    if (const auto saved = saveAtomically(arguments.outputPath, exported.bytes); !saved) {
        err << saved.error().text << '\n';
        return ExitUnwritable;
    }
    //: %1 file name, %2 number of events
    out << Texts::tr("Wrote %1: events: %2.")
               .arg(foreigntext::label(arguments.outputPath, 1'000))
               .arg(what.events.size());
    if (!exported.remark.isEmpty())
        out << QLatin1Char(' ') << exported.remark << QLatin1Char('.');
    out << '\n';
    return ExitSuccess;
}

} // namespace

QString exportCommandHelp()
{
    return Texts::tr(
        "  attache export OUT.png [FILE] [--country LA,KH] [--from DATE] [--to DATE]\n"
        "                 [--view 'LINE']\n"
        "      saves the timeline as a picture, OUT.png, OUT.svg or OUT.pdf\n"
        "      --what view|whole|years|selection   one page for each year with years\n"
        "      --select EVENT      the event that selection shows, marked\n"
        "      --size 1920x1080 --scale 2   or --size 1920xauto, as high as it needs to be\n"
        "      --paper a3|a4|a5|letter|legal --portrait --dpi 300\n"
        "      --theme light|dark  --chart  --sources  (numbered marks, quotations below)\n"
        "      --no-labels  --no-legend  --no-footer\n"
        "      --lanes category|country|organisation|source|mission|none\n"
        "      or saves data: OUT.csv, OUT.attache, OUT.md, OUT.ics, OUT.json (TimelineJS),\n"
        "      and the sources: OUT.bib, OUT.csl.json\n"
        "      --raw               CSV for programs, without guard against formulas\n"
        "      --format NAME       csv, raw-csv, attache, markdown, ics, timelinejs, bibtex or\n"
        "                          csl-json, whatever OUT is called\n");
}

int runExportCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                     QTextStream& err)
{
    const auto parsed = parseExportArguments(arguments);
    if (!parsed) {
        err << parsed.error().text << '\n';
        return ExitWrongArguments;
    }
    const QString& path = parsed->outputPath;
    const auto dataFormat =
        parsed->format.isEmpty() ? dataFormatOf(path) : dataFormatFromName(parsed->format);
    const auto pictureFormat = parsed->format.isEmpty() ? pictureFormatOf(path) : std::nullopt;
    if (!dataFormat && !pictureFormat) {
        err << (parsed->format.isEmpty()
                    ? Texts::tr("It cannot be told from “%1” what to write; end it in .png, .svg, "
                                ".pdf, .csv or another suffix that attache --help names.")
                          .arg(foreigntext::label(path, 1'000))
                    : Texts::tr("“%1” is no format that is known; see attache --help.")
                          .arg(foreigntext::label(parsed->format)))
            << '\n';
        return ExitWrongArguments;
    }
    const ReadOutcome outcome =
        parsed->inputPath.isEmpty() ? readBundledDataSet() : readDataSet(parsed->inputPath);
    for (const Issue& issue : outcome.issues)
        err << toText(issue) << '\n';
    if (!outcome.dataSet)
        return ExitUnreadable;
    if (parsed->view && parsed->view->dataSet != outcome.dataSet->info().id) {
        err << Texts::tr("The view belongs to another data set, “%1”.")
                   .arg(foreigntext::label(parsed->view->dataSet))
            << '\n';
        return ExitWrongArguments;
    }
    return pictureFormat ? writePicture(*parsed, outcome.dataSet, *pictureFormat, locale, out, err)
                         : writeData(*parsed, outcome.dataSet, *dataFormat, locale, out, err);
}

} // namespace attache
