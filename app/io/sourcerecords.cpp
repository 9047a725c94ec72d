// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recordparts.h"
#include "io/records.h"

#include <QCoreApplication>

#include <limits>

namespace attache {

namespace {

constexpr qint64 maxPosition = qint64(1) << 48;

Paragraph readParagraph(const JsonValue& record, IssueList& issues)
{
    FieldReader reader(record, issues);
    Paragraph paragraph;
    paragraph.number =
        int(reader.wholeNumber("number", 1, std::numeric_limits<int>::max(), Presence::Required)
                .value_or(1));
    paragraph.start = reader.wholeNumber("start", 0, maxPosition, Presence::Required).value_or(0);
    paragraph.text = reader.text("text", Presence::Required);
    reader.reportUnknown();
    if (paragraph.text.contains(u'\n')) {
        reader.error(reader.member("text"),
                     QCoreApplication::translate("Reader", "A paragraph is one line of the source, "
                                                           "without line breaks."));
    }
    return paragraph;
}

/// Reads the paragraphs of a source and reports those out of order or beyond its length.
QList<Paragraph> readParagraphs(FieldReader& source, qsizetype length)
{
    QList<Paragraph> paragraphs;
    qsizetype previousEnd = 0;
    for (const JsonValue& value : source.list("paragraphs", JsonValue::Kind::Object)) {
        const Paragraph paragraph = readParagraph(value, source.issues());
        const qsizetype end = paragraph.start + foreigntext::codePointCount(paragraph.text);
        if (paragraph.start < previousEnd) {
            source.error(value, QCoreApplication::translate(
                                    "Reader", "This paragraph begins at %1, before the one above "
                                              "ends at %2.")
                                    .arg(paragraph.start)
                                    .arg(previousEnd));
        }
        if (length > 0 && end > length) {
            source.error(value, QCoreApplication::translate(
                                    "Reader", "This paragraph ends at %1, beyond the source's "
                                              "length of %2.")
                                    .arg(end)
                                    .arg(length));
        }
        previousEnd = end;
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

void noteSharedTexts(FieldReader& reader, Source& source, ReadContext& context)
{
    for (const JsonValue& value : reader.list("sharesTextWith", JsonValue::Kind::Text)) {
        const QString key = value.toString();
        source.sharesTextWith.append(key);
        context.sharedTexts.append({source.key, key, value.offset(), value.pointer()});
    }
}

void checkPositions(FieldReader& reader, const Passage& passage, ReadContext& context)
{
    if (passage.end <= passage.start) {
        reader.error(
            reader.member("end"),
            QCoreApplication::translate("Reader", "The passage ends at %1, but it begins at %2.")
                .arg(passage.end)
                .arg(passage.start));
        return;
    }
    const qsizetype length =
        passage.source.isValid() ? context.builder.peek().source(passage.source).length : 0;
    if (length > 0 && passage.end > length) {
        reader.error(reader.member("end"),
                     QCoreApplication::translate(
                         "Reader", "The passage ends at %1, beyond its source's length of %2.")
                         .arg(passage.end)
                         .arg(length));
    }
    const qsizetype quotedLength = foreigntext::codePointCount(passage.exact);
    if (quotedLength > 0 && quotedLength != passage.end - passage.start) {
        reader.warning(reader.member("exact"),
                       QCoreApplication::translate(
                           "Reader", "The quoted words are %1 characters long, but the positions "
                                     "are %2 apart.")
                           .arg(quotedLength)
                           .arg(passage.end - passage.start));
    }
}

/// The sentence for a passage that is not where it says; empty when there is nothing to say.
QString integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Exact:
    case Integrity::Unchecked:
        return {};
    case Integrity::Moved:
        return QCoreApplication::translate(
            "Reader",
            "The quoted words do not stand at this position, but elsewhere in the source.");
    case Integrity::Ambiguous:
        return QCoreApplication::translate("Reader",
                                           "The quoted words do not stand at this position, but "
                                           "at more than one other place in the source.");
    case Integrity::Missing:
        return QCoreApplication::translate("Reader",
                                           "The quoted words do not stand in the source's text.");
    }
    Q_UNREACHABLE();
}

} // namespace

void readSource(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    Source source;
    source.key = reader.key("key");
    source.kind = reader.term<SourceKind>("kind").value_or(SourceKind::Document);
    source.title = reader.line("title");
    source.publisher = reader.line("publisher");
    source.author = reader.line("author");
    if (const auto date = reader.date("date"))
        source.date = date->canonical;
    source.language = reader.language("language");
    source.address = reader.webAddress("address");
    source.rights = reader.text("rights");
    source.note = reader.text("note");
    source.sha256 = reader.sha256("sha256");
    source.length = reader.wholeNumber("length", 1, maxPosition).value_or(0);
    noteSharedTexts(reader, source, context);
    source.paragraphs = readParagraphs(reader, source.length);
    reader.reportUnknown();
    if (!source.key.isEmpty() && !context.builder.addSource(source))
        reportTakenKey(reader, source.key);
}

void readPassage(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    Passage passage;
    passage.key = reader.key("key");
    if (const JsonValue key = reader.member("source", JsonValue::Kind::Text, Presence::Required))
        passage.source = sourceOf(key, context);
    passage.exact = reader.text("exact", Presence::Required);
    passage.prefix = reader.text("prefix");
    passage.suffix = reader.text("suffix");
    const auto start = reader.wholeNumber("start", 0, maxPosition, Presence::Required);
    const auto end = reader.wholeNumber("end", 0, maxPosition, Presence::Required);
    passage.start = start.value_or(0);
    passage.end = end.value_or(0);
    if (start && end)
        checkPositions(reader, passage, context);
    reader.reportUnknown();
    if (passage.key.isEmpty())
        return;
    if (context.builder.addPassage(passage))
        context.passageOffsets.push_back(record.offset());
    else
        reportTakenKey(reader, passage.key);
}

void checkSharedTexts(ReadContext& context)
{
    QSet<std::pair<QString, QString>> named;
    for (const LateReference& reference : std::as_const(context.sharedTexts))
        named.insert({reference.from, reference.to});
    for (const LateReference& reference : std::as_const(context.sharedTexts)) {
        const auto other = context.builder.source(reference.to);
        auto severity = Issue::Severity::Warning;
        QString text;
        if (!other) {
            severity = Issue::Severity::Error;
            text = QCoreApplication::translate("Reader", "There is no source “%1”.")
                       .arg(foreigntext::label(reference.to));
        } else if (reference.to == reference.from) {
            text = QCoreApplication::translate("Reader", "This source names itself here.");
        } else if (!named.contains({reference.to, reference.from})) {
            text =
                QCoreApplication::translate("Reader", "The source “%1” does not name “%2” in turn.")
                    .arg(reference.to, reference.from);
        }
        if (!text.isEmpty())
            context.issues.add(severity, reference.offset, reference.pointer, text);
    }
}

void checkPassages(const DataSet& dataSet, ReadContext& context)
{
    for (quint32 row = 0; row < dataSet.passages().size(); ++row) {
        const QString text = integrityText(dataSet.place(PassageId{row}).integrity);
        if (!text.isEmpty()) {
            context.issues.add(Issue::Severity::Warning, context.passageOffsets[row],
                               QStringLiteral("/passages/%1").arg(row), text);
        }
    }
}

} // namespace attache
