// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statscommand.h"

#include "cli/dataarguments.h"
#include "cli/datajson.h"
#include "cli/exitcodes.h"
#include "cli/texttable.h"
#include "core/foreigntext.h"
#include "core/statistics.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

QString overview(const DataSet& dataSet, const Statistics& s, const Issues& issues)
{
    const DataSetInfo& info = dataSet.info();
    QString text = foreigntext::label(info.title);
    //: after the title of a data set; %1 is its version
    if (!info.version.isEmpty())
        text += Texts::tr(", version %1").arg(foreigntext::label(info.version));
    text += QLatin1Char('\n');
    text += Texts::tr("Events: %1, %2 of them undated").arg(s.events).arg(s.undated) +
            QLatin1Char('\n');
    text += Texts::tr("Figures: %1; gaps: %2; disagreements: %3")
                .arg(s.figures)
                .arg(s.gaps)
                .arg(s.disagreements) +
            QLatin1Char('\n');
    text += Texts::tr("Sources: %1, %2 of them sharing text with another")
                .arg(s.sources)
                .arg(s.dependentSources) +
            QLatin1Char('\n');
    text += Texts::tr("Quotations: %1; exact %2, moved %3, ambiguous %4, missing %5, unchecked %6")
                .arg(s.passages)
                .arg(s.integrity.exact)
                .arg(s.integrity.moved)
                .arg(s.integrity.ambiguous)
                .arg(s.integrity.missing)
                .arg(s.integrity.unchecked) +
            QLatin1Char('\n');
    const auto stated = [](const QString& date) {
        return date.isEmpty() ? Texts::tr("not stated") : date;
    };
    text +=
        Texts::tr("First date: %1; last date: %2").arg(stated(s.firstDate), stated(s.lastDate)) +
        QLatin1Char('\n');
    return text + Texts::tr("Issues: %1").arg(issues.size()) + QLatin1Char('\n');
}

QString tables(const Statistics& statistics)
{
    QString text;
    for (const StatisticsTable& table : tablesOf(statistics)) {
        if (!table.counts.isEmpty())
            text += QLatin1Char('\n') + asTextTable(table.heading, table.counts);
    }
    return text;
}

} // namespace

QString statsCommandHelp()
{
    return Texts::tr("  attache stats [FILE] [--json]\n"
                     "      counts what a data set holds: events, figures, sources, quotations\n");
}

int runStatsCommand(const QStringList& arguments, const QLocale&, QTextStream& out,
                    QTextStream& err)
{
    const auto options = parseDataArguments(QStringLiteral("stats"), arguments, false);
    if (!options) {
        err << options.error().text << '\n';
        return ExitWrongArguments;
    }
    const auto outcome = readArgument(*options);
    if (!outcome) {
        err << outcome.error().text << '\n';
        return ExitUnreadable;
    }
    for (const Issue& issue : outcome->issues)
        err << toText(issue) << '\n';
    if (!outcome->dataSet)
        return ExitUnreadable;
    const DataSet& dataSet = *outcome->dataSet;
    const Statistics statistics = statisticsOf(dataSet);
    if (!options->asJson) {
        out << overview(dataSet, statistics, outcome->issues) << tables(statistics);
        return ExitSuccess;
    }
    QJsonObject object = toJson(statistics);
    object.insert(QStringLiteral("id"), dataSet.info().id);
    object.insert(QStringLiteral("title"), dataSet.info().title);
    object.insert(QStringLiteral("version"), dataSet.info().version);
    object.insert(QStringLiteral("issues"), toJson(outcome->issues));
    out << QString::fromUtf8(QJsonDocument(object).toJson());
    return ExitSuccess;
}

} // namespace attache
