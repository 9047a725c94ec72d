// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/eventcells.h"

#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventTable)
};

QString participantNames(const DataSet& dataSet, EventId event)
{
    QStringList names;
    for (const ParticipantLink link : dataSet.events().participants[event.value]) {
        const QString name = foreigntext::label(displayName(dataSet.participant(link.participant)));
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QLatin1String(", "));
}

QString sourceKeys(const DataSet& dataSet, EventId event)
{
    QStringList keys;
    for (const Citation& citation : dataSet.events().citations[event.value]) {
        const QString key =
            foreigntext::label(dataSet.source(dataSet.passage(citation.passage).source).key);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys.join(QLatin1String(", "));
}

QString quotationCount(const DataSet& dataSet, EventId event, const QLocale& locale)
{
    const auto citations = dataSet.events().citations[event.value];
    int inexact = 0;
    for (const Citation& citation : citations)
        inexact += dataSet.place(citation.passage).integrity == Integrity::Exact ? 0 : 1;
    const QString count = locale.toString(qulonglong(citations.size()));
    if (inexact == 0)
        return count;
    //: Quotations of an event in a table: how many there are, how many of them are not exact
    return Texts::tr("%1 (%2 not exact)").arg(count, locale.toString(inexact));
}

} // namespace

QString displayName(EventColumn column)
{
    switch (column) {
    case EventColumn::Date:
        return Texts::tr("Date");
    case EventColumn::Title:
        return Texts::tr("Event");
    case EventColumn::Category:
        return Texts::tr("Category");
    case EventColumn::Status:
        return Texts::tr("Status");
    case EventColumn::Participants:
        return Texts::tr("Participants");
    case EventColumn::Places:
        return Texts::tr("Places");
    case EventColumn::Sources:
        return Texts::tr("Sources");
    case EventColumn::Quotations:
        return Texts::tr("Quotations");
    case EventColumn::Key:
        return Texts::tr("Key");
    }
    return {};
}

QString eventCell(const DataSet& dataSet, EventId event, EventColumn column, const QLocale& locale)
{
    const EventColumns& events = dataSet.events();
    const quint32 row = event.value;
    switch (column) {
    case EventColumn::Date:
        return dateInWords(dataSet.text(events.edtf[row]), events.date[row].kind, locale);
    case EventColumn::Title:
        return foreigntext::label(dataSet.text(events.title[row]));
    case EventColumn::Category:
        return foreigntext::label(displayName(dataSet.category(events.category[row])));
    case EventColumn::Status:
        return displayName(events.status[row]);
    case EventColumn::Participants:
        return participantNames(dataSet, event);
    case EventColumn::Places: {
        QStringList places;
        for (const StringId place : events.places[row])
            places.append(foreigntext::label(dataSet.text(place)));
        return places.join(QLatin1String(", "));
    }
    case EventColumn::Sources:
        return sourceKeys(dataSet, event);
    case EventColumn::Quotations:
        return quotationCount(dataSet, event, locale);
    case EventColumn::Key:
        return foreigntext::label(dataSet.text(events.key[row]));
    }
    return {};
}

} // namespace attache
