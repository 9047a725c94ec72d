// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter as one sentence.
#include "core/datewords.h"
#include "core/eventfilter.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventFilter)
};

/// The names of what is chosen in each list, in the order of the sentence.
struct NamedList
{
    QStringList names;
    bool isActive = false; ///< something is chosen, known or not
    bool isOfParticipants = false;
};

QString joined(QStringList names, bool withAnd)
{
    if (names.isEmpty())
        return Texts::tr("nothing known");
    QString text = names.takeFirst();
    for (const QString& name : names) {
        text = withAnd ?
                       //: A list of what is all there: "Laos and Cambodia"
                   Texts::tr("%1 and %2").arg(text, name)
                       :
                       //: A list of alternatives: "Laos or Cambodia"
                   Texts::tr("%1 or %2").arg(text, name);
    }
    return text;
}

template <class E> QStringList namesOf(const QList<E>& values)
{
    QStringList names;
    for (const E value : values)
        names.append(displayName(value));
    return names;
}

void addParticipants(const DataSet& dataSet, const FilterChoices& choices, QList<NamedList>& lists)
{
    NamedList countries{{}, !choices.countries.isEmpty(), true};
    NamedList organisations{{}, !choices.organisations.isEmpty(), true};
    for (const Participant& participant : dataSet.participants()) {
        const bool isCountry = participant.kind == Participant::Kind::Country;
        if (isCountry && choices.countries.contains(participant.code))
            countries.names.append(displayName(participant));
        else if (!isCountry && choices.organisations.contains(participant.code))
            organisations.names.append(participant.code);
    }
    lists << countries << organisations;
}

QList<NamedList> namedLists(const DataSet& dataSet, const FilterChoices& choices)
{
    QList<NamedList> lists;
    addParticipants(dataSet, choices, lists);
    NamedList categories{{}, !choices.categories.isEmpty()};
    for (const Category& category : dataSet.categories()) {
        if (choices.categories.contains(category.key))
            categories.names.append(displayName(category));
    }
    NamedList sources{{}, !choices.sources.isEmpty()};
    for (const QString& source : choices.sources)
        sources.names.append(Texts::tr("source %1").arg(source));
    NamedList evidence{{}, !choices.evidence.isEmpty()};
    for (const Integrity integrity : choices.evidence) {
        //: The state of a quotation: exact, moved, missing …
        evidence.names.append(Texts::tr("quotation %1").arg(displayName(integrity)));
    }
    lists << categories << NamedList{namesOf(choices.statuses), !choices.statuses.isEmpty()}
          << NamedList{namesOf(choices.dateKinds), !choices.dateKinds.isEmpty()}
          << NamedList{namesOf(choices.certainties), !choices.certainties.isEmpty()} << sources
          << evidence;
    return lists;
}

} // namespace

QString filterInWords(const DataSet& dataSet, const EventFilter& filter)
{
    const bool asksForAll = filter.participation == Participation::All;
    QStringList parts;
    for (const NamedList& list : namedLists(dataSet, filter)) {
        if (list.isActive)
            parts.append(joined(list.names, list.isOfParticipants && asksForAll));
    }
    if (!filter.time.isEmpty())
        parts.append(dateInWords(filter.time, DateKind::Duration, QLocale()));
    if (!filter.text.isEmpty()) {
        //: A part of the filter: events in which these words are found
        parts.append(Texts::tr("with “%1”").arg(filter.text));
    }
    QStringList excluded;
    for (const NamedList& list : namedLists(dataSet, filter.excluded)) {
        if (list.isActive)
            excluded += list.names.isEmpty() ? QStringList{joined({}, false)} : list.names;
    }
    if (!excluded.isEmpty()) {
        //: A part of the filter: what is excluded, "without Laos or Cambodia"
        parts.append(Texts::tr("without %1").arg(joined(excluded, false)));
    }
    return parts.isEmpty() ? Texts::tr("everything") : parts.join(QLatin1String("; "));
}

} // namespace attache
