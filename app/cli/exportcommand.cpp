// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/exitcodes.h"
#include "cli/pictureoptions.h"
#include "core/foreigntext.h"
#include "export/timelinepicture.h"
#include "io/bundleddataset.h"
#include "io/nativereader.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString exportCommandHelp()
{
    return Texts::tr("  attache export OUT.png [FILE] [--country LA,KH] [--from DATE] [--to DATE]\n"
                     "                 [--size 1920x1080] [--scale 2] [--theme light|dark]\n"
                     "      saves the timeline as a picture\n");
}

int runExportCommand(const QStringList& arguments, const QLocale& locale, QTextStream& out,
                     QTextStream& err)
{
    const auto options = parsePictureOptions(arguments, QSize(1920, 1080));
    if (!options) {
        err << options.error().text << '\n';
        return ExitWrongArguments;
    }
    const ReadOutcome outcome =
        options->inputPath.isEmpty() ? readBundledDataSet() : readDataSet(options->inputPath);
    for (const Issue& issue : outcome.issues)
        err << toText(issue) << '\n';
    if (!outcome.dataSet)
        return ExitUnreadable;
    const auto range = chosenRange(*options, *outcome.dataSet);
    if (!range) {
        err << range.error().text << '\n';
        return ExitWrongArguments;
    }

    PictureRequest request;
    request.dataSet = outcome.dataSet;
    request.filter = options->filter;
    request.range = *range;
    request.size = options->size;
    request.scale = options->scale;
    request.isDark = options->isDark;
    request.locale = locale;
    const auto image = renderTimelinePicture(request);
    if (!image) {
        err << image.error().text << '\n';
        return ExitWrongArguments;
    }
    if (const auto saved = savePng(*image, options->outputPath); !saved) {
        err << saved.error().text << '\n';
        return ExitUnwritable;
    }
    //: %1 file name, %2 and %3 width and height in pixels, %4 number of events
    out << Texts::tr("Wrote %1: %2 × %3 pixels, %4 events.")
               .arg(foreigntext::label(options->outputPath, 1'000))
               .arg(image->width())
               .arg(image->height())
               .arg(filteredEvents(*outcome.dataSet, options->filter).size())
        << '\n';
    return ExitSuccess;
}

} // namespace attache
