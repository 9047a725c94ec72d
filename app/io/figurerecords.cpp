// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recordparts.h"
#include "io/records.h"

#include <QCoreApplication>

namespace attache {

void readFigure(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    Figure figure;
    figure.key = reader.key("key");
    figure.value = reader.member("value", JsonValue::Kind::Number, Presence::Required).number();
    figure.qualifier = reader.term<Qualifier>("qualifier").value_or(Qualifier::Exactly);
    figure.unit = reader.line("unit", Presence::Required);
    figure.measure = reader.term<Measure>("measure", Presence::Required).value_or(Measure::InPlace);
    figure.counts = reader.text("counts");
    const DateParts date = readDate(reader);
    figure.edtf = date.edtf;
    figure.date = date.date;
    figure.dateReason = date.reason;
    for (const JsonValue& key : reader.list("missions", JsonValue::Kind::Text))
        figure.missions.append(organisationOf(key, context));
    const QString country = reader.country("country");
    if (!country.isEmpty())
        figure.country = context.builder.country(country);
    figure.sex = reader.term<Sex>("sex").value_or(Sex::NotStated);
    figure.personnelType = reader.line("personnelType");
    if (const JsonValue key = reader.member("event", JsonValue::Kind::Text))
        figure.event = eventOf(key, context);
    figure.citations = readCitations(reader, context, Support::Figure);
    figure.note = reader.text("note");
    reader.reportUnknown();
    if (!reader.isUsable())
        return;
    checkEvidence(reader, date, figure.citations);
    if (!figure.key.isEmpty() && !context.builder.addFigure(figure))
        reportTakenKey(reader, figure.key);
}

void readGap(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    FigureGap gap;
    gap.measure = reader.term<Measure>("measure", Presence::Required).value_or(Measure::InPlace);
    const DateParts date = readDate(reader, Presence::Required);
    gap.edtf = date.edtf;
    gap.date = date.date;
    gap.dateReason = date.reason;
    gap.reason = reader.line("reason", Presence::Required);
    reader.reportUnknown();
    context.builder.addGap(gap);
}

void readDisagreement(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    Disagreement disagreement;
    disagreement.key = reader.key("key");
    disagreement.about = reader.line("about", Presence::Required);
    for (const JsonValue& key : reader.list("events", JsonValue::Kind::Text))
        disagreement.events.append(eventOf(key, context));
    for (const JsonValue& key : reader.list("figures", JsonValue::Kind::Text))
        disagreement.figures.append(figureOf(key, context));
    for (const JsonValue& key : reader.list("passages", JsonValue::Kind::Text))
        disagreement.passages.append(passageOf(key, context));
    reader.reportUnknown();
    if (!reader.isUsable())
        return;
    if (disagreement.events.size() + disagreement.figures.size() + disagreement.passages.size() <
        2) {
        reader.warning(record, QCoreApplication::translate(
                                   "Reader", "A disagreement needs at least two records that "
                                             "disagree."));
    }
    if (!disagreement.key.isEmpty() && !context.builder.addDisagreement(disagreement))
        reportTakenKey(reader, disagreement.key);
}

} // namespace attache
