// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recordparts.h"
#include "io/records.h"

#include <QCoreApplication>

namespace attache {

namespace {

ParticipantId readWho(FieldReader& reader, ReadContext& context)
{
    const JsonValue country = reader.member("country", JsonValue::Kind::Text);
    const JsonValue organisation = reader.member("organisation", JsonValue::Kind::Text);
    if (bool(country) == bool(organisation)) {
        if (reader.isUsable()) {
            reader.error(reader.object(),
                         QCoreApplication::translate("Reader", "A participant is either a "
                                                               "“country” or an “organisation”: "
                                                               "exactly one is needed."));
        }
        return {};
    }
    if (organisation)
        return organisationOf(organisation, context);
    const QString code = countryOf(country, context.issues);
    return code.isEmpty() ? ParticipantId() : context.builder.country(code);
}

QList<ParticipantLink> readParticipants(FieldReader& event, ReadContext& context)
{
    QList<ParticipantLink> links;
    for (const JsonValue& value : event.list("participants", JsonValue::Kind::Object)) {
        FieldReader reader(value, context.issues);
        ParticipantLink link;
        link.participant = readWho(reader, context);
        link.role = reader.term<ParticipantRole>("role").value_or(ParticipantRole::Participant);
        reader.reportUnknown();
        if (link.participant.isValid() && links.contains(link)) {
            reader.warning(value, QCoreApplication::translate(
                                      "Reader", "This participant is named twice in the same "
                                                "role; the repetition has been left out."));
            continue;
        }
        links.append(link);
    }
    return links;
}

QList<StatusChange> readHistory(FieldReader& event, ReadContext& context)
{
    QList<StatusChange> history;
    for (const JsonValue& value : event.list("statusHistory", JsonValue::Kind::Object)) {
        FieldReader reader(value, context.issues);
        StatusChange change;
        change.status =
            reader.term<EventStatus>("status", Presence::Required).value_or(EventStatus::Held);
        if (const auto asOf = reader.date("asOf"))
            change.asOf = asOf->canonical;
        if (const JsonValue key = reader.member("passage", JsonValue::Kind::Text))
            change.passage = passageOf(key, context);
        reader.reportUnknown();
        history.append(change);
    }
    return history;
}

void checkHistory(FieldReader& reader, const EventDraft& event)
{
    if (event.statusHistory.isEmpty() || event.statusHistory.last().status == event.status)
        return;
    reader.warning(reader.member("statusHistory"),
                   QCoreApplication::translate("Reader", "The history ends with “%1”, but the "
                                                         "event's status is “%2”.")
                       .arg(key(event.statusHistory.last().status), key(event.status)));
}

} // namespace

void readEvent(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    EventDraft event;
    event.key = reader.key("key");
    event.title = reader.line("title", Presence::Required);
    if (const JsonValue key = reader.member("category", JsonValue::Kind::Text, Presence::Required))
        event.category = categoryOf(key, context);
    const DateParts date = readDate(reader);
    event.edtf = date.edtf;
    event.date = date.date;
    event.dateReason = date.reason;
    const auto status = reader.term<EventStatus>("status");
    event.status = status.value_or(EventStatus::NotStated);
    event.statusHistory = readHistory(reader, context);
    event.participants = readParticipants(reader, context);
    for (const JsonValue& place : reader.list("places", JsonValue::Kind::Text))
        event.places.append(lineOf(place, context.issues));
    event.citations = readCitations(reader, context, Support::Event);
    event.note = reader.text("note");
    reader.reportUnknown();
    if (!reader.isUsable())
        return;
    if (status || !reader.member("status"))
        checkHistory(reader, event);
    checkEvidence(reader, date, event.citations);
    if (!event.key.isEmpty() && !context.builder.addEvent(event))
        reportTakenKey(reader, event.key);
}

} // namespace attache
