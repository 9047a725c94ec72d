// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "chart/chartpicture.h"
#include "cli/exitcodes.h"
#include "cli/exportarguments.h"
#include "cli/optionvalues.h"
#include "core/foreigntext.h"
#include "export/picturefiles.h"
#include "io/bundleddataset.h"
#include "io/nativereader.h"
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

} // namespace

QString exportCommandHelp()
{
    return Texts::tr(
        "  attache export OUT [FILE] [--country LA,KH] [--from DATE] [--to DATE]\n"
        "      saves the timeline as a picture: OUT.png, OUT.svg or OUT.pdf\n"
        "      --what view|whole|years|selection   one page for each year with years\n"
        "      --select EVENT      the event that selection shows, marked\n"
        "      --size 1920x1080 --scale 2   or --size 1920xauto, as high as it needs to be\n"
        "      --paper a3|a4|a5|letter|legal --portrait --dpi 300\n"
        "      --theme light|dark  --chart  --sources  (numbered marks, quotations below)\n"
        "      --no-labels  --no-legend  --no-footer\n");
}

int runExportCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                     QTextStream& err)
{
    const auto parsed = parseExportArguments(arguments);
    if (!parsed) {
        err << parsed.error().text << '\n';
        return ExitWrongArguments;
    }
    const auto format = pictureFormatOf(parsed->outputPath);
    if (!format) {
        err << Texts::tr("“%1” does not end in a suffix that is known: .png, .svg or .pdf.")
                   .arg(parsed->outputPath)
            << '\n';
        return ExitWrongArguments;
    }
    const ReadOutcome outcome =
        parsed->inputPath.isEmpty() ? readBundledDataSet() : readDataSet(parsed->inputPath);
    for (const Issue& issue : outcome.issues)
        err << toText(issue) << '\n';
    if (!outcome.dataSet)
        return ExitUnreadable;
    const auto content = contentOf(*parsed, outcome.dataSet, locale);
    const auto document = content ? PictureDocument::make(*content, parsed->options)
                                  : Result<PictureDocument>(content.error());
    if (!document) {
        err << document.error().text << '\n';
        return ExitWrongArguments;
    }
    ExportProgress progress;
    const auto paths = savePicture(*document, parsed->outputPath, *format, progress);
    if (!paths) {
        err << paths.error().text << '\n';
        return ExitUnwritable;
    }
    out << report(*document, *paths, *format) << '\n';
    return ExitSuccess;
}

} // namespace attache
