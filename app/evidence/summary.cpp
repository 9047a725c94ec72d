// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/summary.h"

#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr qsizetype longestTitle = 1'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString longText(QStringView text)
{
    return foreigntext::label(text, foreigntext::maxFieldLength);
}

/// Where the date comes from, followed by the data set's own reason.
QString reasonInWords(const EventDate& date, QStringView reason)
{
    QString basis;
    if (!date.isDated())
        basis = Words::tr("No date is known.");
    else if (date.basis == DateBasis::Stated)
        basis = Words::tr("Stated in the source.");
    else if (date.basis == DateBasis::InferredFromContext)
        basis = Words::tr("Inferred from the context.");
    else
        basis = Words::tr("Inferred from another source.");
    return reason.isEmpty() ? basis : QString(basis % QLatin1Char(' ') % longText(reason));
}

/// The long names of missions and organisations are known by their codes.
Named named(const DataSet& dataSet, ParticipantLink link)
{
    constexpr qsizetype longestName = 24;
    const Participant& participant = dataSet.participant(link.participant);
    const QString name = foreigntext::label(displayName(participant));
    const bool usesCode =
        participant.kind != Participant::Kind::Country && name.size() > longestName;
    const QString shortName = usesCode ? foreigntext::label(participant.code) : name;
    if (link.role == ParticipantRole::Participant)
        return {shortName, name};
    const QString role = QStringLiteral(" · ") % displayName(link.role);
    return {shortName + role, name + role};
}

QString titleOfDate(const QString& edtf, const EventDate& date, const QLocale& locale)
{
    return capitalised(foreigntext::label(dateInWords(edtf, date.kind, locale)));
}

Summary summaryOfEvent(const DataSet& dataSet, EventId event, const QLocale& locale)
{
    const EventDraft draft = dataSet.draft(event);
    Summary summary;
    summary.category = draft.category;
    summary.kind = foreigntext::label(displayName(dataSet.category(draft.category)));
    if (draft.status != EventStatus::NotStated)
        summary.status = displayName(draft.status);
    summary.title = foreigntext::label(draft.title, longestTitle);
    summary.date = titleOfDate(draft.edtf, draft.date, locale);
    summary.dateReason = reasonInWords(draft.date, draft.dateReason);
    for (const ParticipantLink link : draft.participants)
        summary.participants << named(dataSet, link);
    QStringList places;
    for (const QString& place : draft.places)
        places << foreigntext::label(place);
    if (!places.isEmpty())
        summary.details << Words::tr("Place: %1").arg(places.join(QStringLiteral("; ")));
    summary.note = longText(draft.note);
    return summary;
}

Summary summaryOfFigure(const DataSet& dataSet, FigureId id, const QLocale& locale)
{
    const Figure& figure = dataSet.figure(id);
    Summary summary;
    summary.kind = Words::tr("Figure");
    summary.status = displayName(figure.measure);
    summary.title = valueInWords(figure, locale);
    summary.date = titleOfDate(figure.edtf, figure.date, locale);
    summary.dateReason = reasonInWords(figure.date, figure.dateReason);
    if (figure.event.isValid()) {
        summary.partOf = figure.event;
        summary.category = dataSet.events().category[figure.event.value];
    }
    if (!figure.counts.isEmpty())
        summary.details << Words::tr("Counts: %1").arg(longText(figure.counts));
    if (figure.country.isValid()) {
        summary.details << Words::tr("Sent by: %1")
                               .arg(foreigntext::label(
                                   displayName(dataSet.participant(figure.country))));
    }
    for (const ParticipantId mission : figure.missions)
        summary.participants << named(dataSet, {mission});
    if (figure.sex != Sex::NotStated)
        summary.details << Words::tr("Sex: %1").arg(displayName(figure.sex));
    if (!figure.personnelType.isEmpty())
        summary.details << Words::tr("Personnel: %1").arg(foreigntext::label(figure.personnelType));
    summary.note = longText(figure.note);
    return summary;
}

} // namespace

bool concerns(const Disagreement& disagreement, Subject subject)
{
    return subject.event.isValid() ? disagreement.events.contains(subject.event)
                                   : disagreement.figures.contains(subject.figure);
}

QList<StatusStep> statusSteps(const DataSet& dataSet, Subject subject, const QLocale& locale)
{
    QList<StatusStep> steps;
    if (!subject.event.isValid())
        return steps;
    for (const StatusChange& change : dataSet.events().statusHistory[subject.event.value]) {
        StatusStep step{displayName(change.status), {}, change.passage};
        if (!change.asOf.isEmpty())
            step.asOf = dateInWords(change.asOf, DateKind::StateAsOf, locale);
        steps << step;
    }
    return steps;
}

Summary summaryOf(const DataSet& dataSet, Subject subject, const QLocale& locale)
{
    Summary summary = subject.event.isValid() ? summaryOfEvent(dataSet, subject.event, locale)
                                              : summaryOfFigure(dataSet, subject.figure, locale);
    for (const Disagreement& disagreement : dataSet.disagreements()) {
        if (concerns(disagreement, subject))
            summary.disagreements << longText(disagreement.about);
    }
    return summary;
}

} // namespace attache
