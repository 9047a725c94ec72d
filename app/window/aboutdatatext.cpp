// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/aboutdatatext.h"

#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AboutData)
};

/// A text of several lines from the data set, each made safe to show.
QString lines(const QString& text)
{
    constexpr qsizetype maxLineLength = 2'000;
    QStringList shown;
    for (const QString& line : text.split(QLatin1Char('\n')))
        shown.append(foreigntext::label(line, maxLineLength));
    return shown.join(QLatin1Char('\n'));
}

/// The time from the first to the last date, in words.
QString coveredTime(const Statistics& s, const QLocale& locale)
{
    if (s.firstDate.isEmpty() && s.lastDate.isEmpty())
        return Texts::tr("not stated");
    const auto end = [](const QString& date) {
        return date.isEmpty() ? QStringLiteral("..") : date;
    };
    const QString interval = end(s.firstDate) + QLatin1Char('/') + end(s.lastDate);
    return dateInWords(s.firstDate == s.lastDate ? s.firstDate : interval, DateKind::Duration,
                       locale);
}

IntegrityCounts stateOf(const DataSet& dataSet, SourceId id)
{
    IntegrityCounts counts;
    for (const PassageId passage : dataSet.passagesOf(id))
        counts.add(dataSet.place(passage).integrity);
    return counts;
}

} // namespace

QStringList sourceHeadings()
{
    return {Texts::tr("Source"), Texts::tr("Kind"),  Texts::tr("Date"),     Texts::tr("Quotations"),
            Texts::tr("Remark"), Texts::tr("Title"), Texts::tr("Publisher")};
}

QStringList sourceCells(const DataSet& dataSet, SourceId id, const QLocale& locale)
{
    const Source& source = dataSet.source(id);
    const auto stated = [](const QString& text) {
        return text.isEmpty() ? Texts::tr("not stated") : foreigntext::label(text);
    };
    const QString date = source.date.isEmpty()
                             ? Texts::tr("not stated")
                             : dateInWords(source.date, DateKind::Instant, locale);
    const IntegrityCounts state = stateOf(dataSet, id);
    //: %1 and %2 are numbers of quotations
    const QString quotations = Texts::tr("%1 of %2 exact").arg(state.exact).arg(state.total());
    QString remark;
    if (!source.sharesTextWith.isEmpty()) {
        //: %1 is a list of the keys of other sources
        remark = Texts::tr("shares its text with %1: one statement, not two")
                     .arg(foreigntext::label(source.sharesTextWith.join(QLatin1String(", "))));
    }
    return {foreigntext::label(source.key), displayName(source.kind), date, quotations, remark,
            stated(source.title),           stated(source.publisher)};
}

QString coverageText(const Statistics& s, const QLocale& locale)
{
    QStringList text{
        Texts::tr("Time covered by dated events: %1").arg(coveredTime(s, locale)),
        Texts::tr("%n event(s)", nullptr, s.events) + QLatin1String(", ") +
            Texts::tr("%n of them undated", nullptr, s.undated),
        Texts::tr("%n figure(s)", nullptr, s.figures) + QLatin1String(", ") +
            Texts::tr("%n gap(s) with a reason", nullptr, s.gaps),
        Texts::tr("%n source(s)", nullptr, s.sources) + QLatin1String(", ") +
            Texts::tr("%n of them sharing text with another", nullptr, s.dependentSources),
        Texts::tr("%n quotation(s)", nullptr, s.passages) + QLatin1String(", ") +
            Texts::tr("%n of them exact", nullptr, s.integrity.exact),
        Texts::tr("%n disagreement(s) between sources", nullptr, s.disagreements)};
    return text.join(QLatin1Char('\n'));
}

QString limitsText(const DataSetInfo& info)
{
    const QString unstated = Texts::tr("The data set does not say.");
    return Texts::tr("Known limits") + QLatin1String("\n\n") +
           (info.limits.isEmpty() ? unstated : lines(info.limits)) + QLatin1String("\n\n") +
           Texts::tr("Reporting an error") + QLatin1String("\n\n") +
           (info.errorReports.isEmpty() ? unstated : lines(info.errorReports));
}

QString aboutDataText(const DataSet& dataSet, const Statistics& statistics, const QLocale& locale)
{
    const DataSetInfo& info = dataSet.info();
    QStringList text{foreigntext::label(info.title)};
    if (!info.version.isEmpty())
        text.append(Texts::tr("Version %1").arg(foreigntext::label(info.version)));
    if (!info.licence.isEmpty())
        text.append(Texts::tr("Licence %1").arg(foreigntext::label(info.licence)));
    if (!info.description.isEmpty())
        text.append(QLatin1Char('\n') + lines(info.description));
    text.append(QLatin1Char('\n') + coverageText(statistics, locale));
    for (const StatisticsTable& table : tablesOf(statistics)) {
        if (table.counts.isEmpty())
            continue;
        text.append(QLatin1Char('\n') + table.heading);
        for (const TermCount& term : table.counts) {
            text.append(QStringLiteral("%1\t%2").arg(
                foreigntext::label(term.name.isEmpty() ? term.key : term.name),
                locale.toString(term.count)));
        }
    }
    text.append(QLatin1Char('\n') + sourceHeadings().join(QLatin1Char('\t')));
    for (quint32 row = 0; row < dataSet.sources().size(); ++row)
        text.append(sourceCells(dataSet, SourceId{row}, locale).join(QLatin1Char('\t')));
    text.append(QLatin1Char('\n') + limitsText(info));
    return text.join(QLatin1Char('\n'));
}

} // namespace attache
