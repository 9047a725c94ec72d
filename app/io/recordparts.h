// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"
#include "core/source.h"
#include "io/records.h"

namespace attache {

/// The date of a record with its two companions.
struct DateParts
{
    QString edtf; ///< canonical; empty when undated
    EventDate date;
    QString reason;
};

/// Reads the field "date" and, where the record may be undated, "dateReason".
DateParts readDate(FieldReader& record, Presence presence = Presence::Optional);

/// Reads the field "citations"; one that does not say what it supports supports this.
QList<Citation> readCitations(FieldReader& record, ReadContext& context, Support support);

/// Warns where nothing is cited at all, or a stated date without words that give it.
void checkEvidence(FieldReader& record, const DateParts& date, const QList<Citation>& citations);

/// Reports that the record's key has been used before.
void reportTakenKey(FieldReader& record, const QString& key);

/// The row a key refers to; an invalid id when there is none, which is reported.
/// @{
CategoryId categoryOf(const JsonValue& key, ReadContext& context);
SourceId sourceOf(const JsonValue& key, ReadContext& context);
PassageId passageOf(const JsonValue& key, ReadContext& context);
EventId eventOf(const JsonValue& key, ReadContext& context);
FigureId figureOf(const JsonValue& key, ReadContext& context);
ParticipantId organisationOf(const JsonValue& key, ReadContext& context);
/// @}

} // namespace attache
