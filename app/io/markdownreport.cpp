// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"
#include "core/subset.h"
#include "io/dataexport.h"
#include "io/reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The events in the order of time, those without a date last.
EventSet chronological(const DataExport& what)
{
    EventSet events = what.events;
    const auto& dates = what.dataSet->events().date;
    std::stable_sort(events.begin(), events.end(), [&dates](EventId a, EventId b) {
        const EventDate& left = dates[a.value];
        const EventDate& right = dates[b.value];
        if (left.isDated() != right.isDated())
            return left.isDated();
        return left.isDated() && left.earliestStart < right.earliestStart;
    });
    return events;
}

QString participantsLine(const DataSet& dataSet, EventId event)
{
    QStringList names;
    for (const ParticipantLink& link : dataSet.events().participants[event.value])
        names.append(escapedMarkdown(displayName(dataSet.participant(link.participant))));
    return names.join(QLatin1String(", "));
}

/// The words as a block quotation with the key of their source and their paragraph.
QString quotation(const DataSet& dataSet, PassageId id)
{
    const Passage& passage = dataSet.passage(id);
    const Source& source = dataSet.source(passage.source);
    const PassagePlace& place = dataSet.place(id);
    QString where = escapedMarkdown(source.key);
    if (place.paragraph >= 0) {
        //: Where a quotation stands: %1 key of the source, such as 004, %2 number of the paragraph
        where = Texts::tr("%1, paragraph %2")
                    .arg(where)
                    .arg(source.paragraphs.at(place.paragraph).number);
    }
    if (place.integrity != Integrity::Exact && place.integrity != Integrity::Unchecked)
        where += QStringLiteral(", ") + displayName(place.integrity);
    return QStringLiteral("> “%1” \\[%2\\]\n\n").arg(escapedMarkdown(passage.exact), where);
}

QString section(const DataExport& what, EventId event)
{
    const DataSet& dataSet = *what.dataSet;
    const EventColumns& columns = dataSet.events();
    const quint32 row = event.value;
    QStringList facts{
        dateInWords(dataSet.text(columns.edtf[row]), columns.date[row].kind, what.locale),
        displayName(dataSet.category(columns.category[row]))};
    if (columns.status[row] != EventStatus::NotStated)
        facts.append(displayName(columns.status[row]));
    for (QString& fact : facts)
        fact = escapedMarkdown(fact);
    QString text =
        QStringLiteral("### %1\n\n%2\n\n")
            .arg(escapedMarkdown(dataSet.title(event)), facts.join(QStringLiteral(" · ")));
    const QString participants = participantsLine(dataSet, event);
    if (!participants.isEmpty())
        text += participants + QLatin1String("\n\n");
    for (const Citation& citation : columns.citations[row])
        text += quotation(dataSet, citation.passage);
    return text;
}

QString year(const DataSet& dataSet, EventId event)
{
    const EventDate& date = dataSet.events().date[event.value];
    if (!date.isDated())
        return Texts::tr("Undated");
    if (!isFinite(date.earliestStart))
        return Texts::tr("Beginning not stated");
    return QString::number(civilDate(date.earliestStart).year);
}

} // namespace

QByteArray markdownReport(const DataExport& what)
{
    const DataSet& dataSet = *what.dataSet;
    const DataSetInfo& info = dataSet.info();
    QString text = QStringLiteral("# %1\n\n").arg(escapedMarkdown(info.title));
    //: Below the title of a report: %1 the filter in words, %2 and %3 numbers of events
    text += escapedMarkdown(Texts::tr("Showing %1: %2 of %3 events.")
                                .arg(what.filterWords, what.locale.toString(what.events.size()),
                                     what.locale.toString(dataSet.events().count()))) +
            QLatin1String("\n\n## ") + Texts::tr("Events") + QLatin1String("\n\n");
    QString current;
    for (const EventId event : chronological(what)) {
        const QString heading = year(dataSet, event);
        if (heading != current)
            text += QStringLiteral("**%1**\n\n").arg(heading);
        current = heading;
        text += section(what, event);
    }
    text += QLatin1String("## ") + Texts::tr("Sources") + QLatin1String("\n\n");
    for (const SourceId id : sourcesCitedBy(dataSet, what.events)) {
        const Source& source = dataSet.source(id);
        text += QStringLiteral("- \\[%1\\] %2\n")
                    .arg(escapedMarkdown(source.key), referenceMarkdown(source, what.locale));
    }
    QStringList parts{info.id};
    if (!info.version.isEmpty())
        parts.append(Texts::tr("version %1").arg(info.version));
    if (!info.licence.isEmpty())
        parts.append(info.licence);
    parts.append(Texts::tr("made with Attaché"));
    text += QLatin1String("\n---\n\n") + escapedMarkdown(parts.join(QStringLiteral(" · "))) +
            QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace attache
