// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativeterms.h"
#include "io/recordparts.h"
#include "io/records.h"

#include <QCoreApplication>

namespace attache {

namespace {

Participant::Kind readKind(FieldReader& reader)
{
    const JsonValue word = reader.member("kind", JsonValue::Kind::Text);
    if (!word || word.text() == "organisation")
        return Participant::Kind::Organisation;
    if (word.text() != "mission") {
        reportUnknownWord(word, {QStringLiteral("organisation"), QStringLiteral("mission")},
                          reader.issues());
    }
    return Participant::Kind::Mission;
}

/// Keys of the organisations that are among their own ancestors.
QSet<QString> inCircles(const QHash<QString, QString>& parentOf)
{
    QSet<QString> settled;
    QSet<QString> circular;
    for (auto start = parentOf.begin(); start != parentOf.end(); ++start) {
        QStringList path;
        QSet<QString> onPath;
        QString key = start.key();
        while (!key.isEmpty() && !settled.contains(key) && !onPath.contains(key)) {
            path.append(key);
            onPath.insert(key);
            key = parentOf.value(key);
        }
        if (onPath.contains(key)) {
            for (qsizetype i = path.indexOf(key); i < path.size(); ++i)
                circular.insert(path.at(i));
        }
        settled.unite(onPath);
    }
    return circular;
}

} // namespace

void readCategory(const JsonValue& record, ReadContext& context)
{
    constexpr int lastColour = 13;
    FieldReader reader(record, context.issues);
    Category category;
    category.key = reader.key("key");
    category.name = reader.line("name", Presence::Required);
    category.colourIndex = int(reader.wholeNumber("colour", 0, lastColour).value_or(0));
    if (const JsonValue word = reader.member("shape", JsonValue::Kind::Text)) {
        if (const auto shape = shapeFromWord(word.text()))
            category.shape = *shape;
        else
            reportUnknownWord(word, shapeWords(), context.issues);
    }
    reader.reportUnknown();
    if (category.key.isEmpty())
        return;
    const auto known = context.builder.category(category.key);
    if (known && context.builder.peek().category(*known).isBuiltIn) {
        reader.error(reader.member("key"),
                     QCoreApplication::translate(
                         "Reader", "The category “%1” is built in and cannot be defined again.")
                         .arg(category.key));
    } else if (!context.builder.addCategory(category)) {
        reportTakenKey(reader, category.key);
    }
}

void readOrganisation(const JsonValue& record, ReadContext& context)
{
    FieldReader reader(record, context.issues);
    Participant participant;
    participant.code = reader.key("key", KeyStyle::AnyCase);
    participant.name = reader.line("name", Presence::Required);
    participant.kind = readKind(reader);
    participant.parent = reader.key("parent", KeyStyle::AnyCase, Presence::Optional);
    for (const JsonValue& value : reader.list("hosts", JsonValue::Kind::Text)) {
        const QString code = countryOf(value, context.issues);
        if (!code.isEmpty() && !participant.hosts.contains(code))
            participant.hosts.append(code);
    }
    reader.reportUnknown();
    if (participant.code.isEmpty())
        return;
    if (!participant.parent.isEmpty()) {
        const JsonValue parent = reader.member("parent");
        context.parents.append(
            {participant.code, participant.parent, parent.offset(), parent.pointer()});
    }
    const QString folded = participant.code.toLower();
    if (context.organisationKeys.contains(folded)) {
        reportTakenKey(reader, participant.code);
        return;
    }
    context.organisationKeys.insert(folded);
    context.builder.addParticipant(participant);
}

void checkParents(ReadContext& context)
{
    QHash<QString, QString> parentOf;
    for (const LateReference& reference : std::as_const(context.parents))
        parentOf.insert(reference.from, reference.to);
    const QSet<QString> circular = inCircles(parentOf);

    for (const LateReference& reference : std::as_const(context.parents)) {
        QString text;
        if (!context.builder.organisation(reference.to)) {
            text = QCoreApplication::translate("Reader", "There is no organisation “%1”.")
                       .arg(reference.to);
        } else if (circular.contains(reference.from)) {
            text = QCoreApplication::translate(
                       "Reader", "The organisation “%1” would belong to itself this way.")
                       .arg(reference.from);
        }
        if (!text.isEmpty())
            context.issues.add(Issue::Severity::Error, reference.offset, reference.pointer, text);
    }
}

} // namespace attache
