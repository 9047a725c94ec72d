// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recordparts.h"

#include <QCoreApplication>

namespace attache {

namespace {

Supports readSupports(FieldReader& citation, Support otherwise)
{
    const QList<JsonValue> words = citation.list("supports", JsonValue::Kind::Text);
    Supports supports;
    for (const JsonValue& word : words)
        supports |= termOf<Support>(word, citation.issues()).value_or(otherwise);
    return words.isEmpty() ? Supports(otherwise) : supports;
}

Citation readCitation(const JsonValue& value, ReadContext& context, Support support)
{
    FieldReader reader(value, context.issues);
    Citation citation;
    if (const JsonValue key = reader.member("passage", JsonValue::Kind::Text, Presence::Required))
        citation.passage = passageOf(key, context);
    citation.supports = readSupports(reader, support);
    citation.dateWords = reader.text("dateWords");
    reader.reportUnknown();

    if (citation.passage.isValid() && !citation.dateWords.isEmpty()) {
        const Passage& passage = context.builder.peek().passage(citation.passage);
        if (!passage.exact.contains(citation.dateWords)) {
            reader.warning(reader.member("dateWords"),
                           QCoreApplication::translate(
                               "Reader", "These words do not stand in the passage “%1”.")
                               .arg(passage.key));
        }
    }
    return citation;
}

/// The row; where there is none, the sentence (of the context "Reader") is reported. It is only
/// translated then: a look-up among the translations costs more than one among the rows.
template <class IdType>
IdType found(std::optional<IdType> id, const JsonValue& key, ReadContext& context,
             const char* sentence)
{
    if (!id) {
        context.issues.error(key, QCoreApplication::translate("Reader", sentence).arg(quoted(key)));
    }
    return id.value_or(IdType());
}

} // namespace

DateParts readDate(FieldReader& record, Presence presence)
{
    DateParts parts;
    const JsonValue value = record.member("date", JsonValue::Kind::Object, presence);
    if (presence == Presence::Optional)
        parts.reason = record.text("dateReason");
    if (!value)
        return parts;
    if (!parts.reason.isEmpty()) {
        record.error(record.member("dateReason"),
                     QCoreApplication::translate("Reader", "“dateReason” says why there is no "
                                                           "date, but there is one. Its reason "
                                                           "belongs in the date."));
    }

    FieldReader reader(value, record.issues());
    const auto expression = reader.date("edtf", Presence::Required);
    const auto kind = reader.term<DateKind>("kind");
    const bool isBasisGiven = bool(reader.member("basis"));
    const auto knownBasis = reader.term<DateBasis>("basis");
    const auto basis =
        knownBasis.value_or(isBasisGiven ? DateBasis::InferredFromContext : DateBasis::Stated);
    parts.reason = reader.text("reason");
    reader.reportUnknown();
    if (knownBasis && basis != DateBasis::Stated && parts.reason.isEmpty()) {
        record.warning(value, QCoreApplication::translate(
                                  "Reader", "This date is inferred, but no reason is given."));
    }
    if (expression) {
        parts.edtf = expression->canonical;
        parts.date = resolve(*expression, kind.value_or(defaultDateKind(*expression)), basis);
    }
    return parts;
}

QList<Citation> readCitations(FieldReader& record, ReadContext& context, Support support)
{
    QList<Citation> citations;
    for (const JsonValue& value : record.list("citations", JsonValue::Kind::Object))
        citations.append(readCitation(value, context, support));
    return citations;
}

void checkEvidence(FieldReader& record, const DateParts& date, const QList<Citation>& citations)
{
    if (citations.isEmpty()) {
        record.warning(record.object(),
                       QCoreApplication::translate("Reader", "Nothing is cited for this record."));
        return;
    }
    const bool isDateCited =
        std::any_of(citations.begin(), citations.end(), [](const Citation& citation) {
            return citation.supports.testFlag(Support::Date);
        });
    const bool isStated = date.date.isDated() && date.date.basis == DateBasis::Stated;
    if (isStated && !isDateCited) {
        record.warning(record.member("date"),
                       QCoreApplication::translate(
                           "Reader", "The date is given as stated, but no citation supports it."));
    }
}

void reportTakenKey(FieldReader& record, const QString& key)
{
    record.error(record.member("key"),
                 QCoreApplication::translate("Reader", "The key “%1” is used before in this list.")
                     .arg(foreigntext::label(key)));
}

CategoryId categoryOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.category(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no category “%1”."));
}

SourceId sourceOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.source(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no source “%1”."));
}

PassageId passageOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.passage(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no passage “%1”."));
}

EventId eventOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.event(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no event “%1”."));
}

FigureId figureOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.figure(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no figure “%1”."));
}

ParticipantId organisationOf(const JsonValue& key, ReadContext& context)
{
    return found(context.builder.organisation(key.toString()), key, context,
                 QT_TRANSLATE_NOOP("Reader", "There is no organisation “%1”."));
}

} // namespace attache
