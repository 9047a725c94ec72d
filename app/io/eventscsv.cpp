// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/eventscsv.h"

#include "core/country.h"
#include "core/datewords.h"
#include "core/foreigntext.h"
#include "core/vocabulary.h"
#include "io/cellparts.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr std::array columnNames{
    "key",      "title",         "date",           "date_kind",    "date_basis", "date_reason",
    "category", "status",        "status_history", "participants", "places",     "citations",
    "note",     "date_in_words", "category_name",  "quotations",   "sources"};

/// Marks the code of an organisation among participants; countries have none.
constexpr QLatin1StringView organisationMark("org");

QString participantCell(const DataSet& dataSet, const QList<ParticipantLink>& links)
{
    QList<QStringList> items;
    for (const ParticipantLink& link : links) {
        const Participant& participant = dataSet.participant(link.participant);
        QStringList fields;
        if (participant.kind != Participant::Kind::Country)
            fields.append(organisationMark);
        fields.append(participant.code);
        if (link.role != ParticipantRole::Participant)
            fields.append(key(link.role));
        items.append(fields);
    }
    return joinedParts(items);
}

QString supportsCell(Supports supports)
{
    QStringList words;
    for (const Support support : allValues<Support>()) {
        if (supports.testFlag(support))
            words.append(key(support));
    }
    return words.join(QLatin1Char('+'));
}

QString citationCell(const DataSet& dataSet, const QList<Citation>& citations)
{
    QList<QStringList> items;
    for (const Citation& citation : citations) {
        items.append({dataSet.passage(citation.passage).key, supportsCell(citation.supports),
                      citation.dateWords});
    }
    return joinedParts(items);
}

QString historyCell(const DataSet& dataSet, const QList<StatusChange>& history)
{
    QList<QStringList> items;
    for (const StatusChange& change : history) {
        items.append({key(change.status), change.asOf,
                      change.passage.isValid() ? dataSet.passage(change.passage).key : QString()});
    }
    return joinedParts(items);
}

/// The words and the sources of the citations, for people.
QStringList evidenceCells(const DataSet& dataSet, const QList<Citation>& citations)
{
    QStringList quotations;
    QStringList sources;
    for (const Citation& citation : citations) {
        const Passage& passage = dataSet.passage(citation.passage);
        quotations.append(QStringLiteral("“%1”").arg(passage.exact));
        const QString& source = dataSet.source(passage.source).key;
        if (!sources.contains(source))
            sources.append(source);
    }
    return {quotations.join(QLatin1Char(' ')), sources.join(QLatin1String("; "))};
}

QStringList rowOf(const DataSet& dataSet, EventId id, const QLocale& locale)
{
    const EventDraft event = dataSet.draft(id);
    const Category& category = dataSet.category(event.category);
    QList<QStringList> places;
    for (const QString& place : event.places)
        places.append({place});
    QStringList row{event.key, event.title, event.edtf};
    row.append(event.edtf.isEmpty() ? QString() : QString(key(event.date.kind)));
    row.append(event.edtf.isEmpty() ? QString() : QString(key(event.date.basis)));
    row << event.dateReason << category.key << key(event.status)
        << historyCell(dataSet, event.statusHistory) << participantCell(dataSet, event.participants)
        << joinedParts(places) << citationCell(dataSet, event.citations) << event.note
        << dateInWords(event.edtf, event.date.kind, locale) << displayName(category);
    return row + evidenceCells(dataSet, event.citations);
}

/// Reads the rows of one file.
class CsvEvents
{
public:
    CsvEvents(DataSetBuilder& builder, const QStringList& header)
        : m_builder(builder)
    {
        for (int i = 0; i < int(header.size()); ++i)
            m_columns.insert(header.at(i).trimmed(), i);
    }

    bool hasColumn(const char* name) const { return m_columns.contains(QString::fromLatin1(name)); }

    void read(const QStringList& row, int number)
    {
        m_row = &row;
        m_number = number;
        EventDraft event;
        event.key = cell("key");
        event.title = foreigntext::singleLine(cell("title"));
        if (event.key.isEmpty() || event.title.isEmpty()) {
            warn(Texts::tr("The event has no key or no title and is left out."), "key");
            return;
        }
        readDate(event);
        event.dateReason = cell("date_reason");
        event.category = category(cell("category"));
        event.status = term("status", EventStatus::NotStated);
        event.statusHistory = history();
        event.participants = participants();
        for (const QStringList& place : partsOf(cell("places")))
            event.places.append(place.first());
        event.citations = citations();
        event.note = cell("note");
        if (!m_builder.addEvent(event))
            warn(Texts::tr("The key “%1” is used twice.").arg(event.key), "key");
    }

    Issues issues;

private:
    QString cell(const char* name) const
    {
        const int column = m_columns.value(QString::fromLatin1(name), -1);
        return column < 0 ? QString() : foreigntext::normalised(m_row->value(column));
    }

    void warn(const QString& text, const char* column)
    {
        Issue issue;
        issue.text = text;
        issue.line = m_number;
        issue.path = QString::fromLatin1(column);
        issues.append(issue);
    }

    /// The value of the word in the column; what is meant without one when it is empty or unknown.
    template <class E> E term(const char* column, E meant)
    {
        const QString word = cell(column);
        if (word.isEmpty())
            return meant;
        if (const auto value = fromKey<E>(word))
            return *value;
        warn(Texts::tr("“%1” is not a word that is known here.").arg(foreigntext::label(word)),
             column);
        return meant;
    }

    void readDate(EventDraft& event)
    {
        const QString text = cell("date");
        if (text.isEmpty())
            return;
        const auto expression = edtf::parse(text);
        if (!expression) {
            warn(Texts::tr("“%1” is no date: %2")
                     .arg(foreigntext::label(text), expression.error().text),
                 "date");
            return;
        }
        event.edtf = expression->canonical;
        event.date = resolve(*expression, term("date_kind", defaultDateKind(*expression)),
                             term("date_basis", DateBasis::Stated));
    }

    CategoryId category(const QString& name)
    {
        if (const auto known = m_builder.category(name))
            return *known;
        Category added;
        added.key = name.isEmpty() ? QStringLiteral("other") : name;
        added.name = added.key;
        if (const auto known = m_builder.category(added.key))
            return *known;
        return *m_builder.addCategory(added);
    }

    std::optional<ParticipantId> participant(QStringList& fields)
    {
        if (fields.first() != organisationMark) {
            const QString code = fields.takeFirst();
            if (country::isCode(code))
                return m_builder.country(code);
            warn(Texts::tr("“%1” is no country code.").arg(foreigntext::label(code)),
                 "participants");
            return std::nullopt;
        }
        fields.removeFirst();
        const QString code = fields.isEmpty() ? QString() : fields.takeFirst();
        if (code.isEmpty())
            return std::nullopt;
        if (const auto known = m_builder.organisation(code))
            return known;
        Participant added;
        added.kind = Participant::Kind::Organisation;
        added.code = code;
        added.name = code;
        return m_builder.addParticipant(added);
    }

    QList<ParticipantLink> participants()
    {
        QList<ParticipantLink> links;
        for (QStringList fields : partsOf(cell("participants"))) {
            const auto id = participant(fields);
            if (!id)
                continue;
            const auto role = fromKey<ParticipantRole>(fields.value(0));
            links.append({*id, role.value_or(ParticipantRole::Participant)});
        }
        return links;
    }

    QList<Citation> citations()
    {
        QList<Citation> result;
        for (const QStringList& fields : partsOf(cell("citations"))) {
            const auto passage = m_builder.passage(fields.first());
            if (!passage) {
                warn(Texts::tr("There is no quotation “%1”.")
                         .arg(foreigntext::label(fields.first())),
                     "citations");
                continue;
            }
            Citation citation{*passage, {}, fields.value(2)};
            for (const QString& word : fields.value(1).split(QLatin1Char('+'))) {
                if (const auto support = fromKey<Support>(word))
                    citation.supports |= *support;
            }
            result.append(citation);
        }
        return result;
    }

    QList<StatusChange> history()
    {
        QList<StatusChange> result;
        for (const QStringList& fields : partsOf(cell("status_history"))) {
            const auto status = fromKey<EventStatus>(fields.first());
            if (!status) {
                warn(Texts::tr("“%1” is not a word that is known here.")
                         .arg(foreigntext::label(fields.first())),
                     "status_history");
                continue;
            }
            StatusChange change{*status, fields.value(1), {}};
            if (const auto passage = m_builder.passage(fields.value(2)))
                change.passage = *passage;
            result.append(change);
        }
        return result;
    }

    DataSetBuilder& m_builder;
    QHash<QString, int> m_columns;
    const QStringList* m_row = nullptr;
    int m_number = 0;
};

Issue wholeFileIssue(const QString& text)
{
    Issue issue;
    issue.severity = Issue::Severity::Error;
    issue.text = text;
    return issue;
}

} // namespace

QByteArray eventsCsv(const DataSet& dataSet, const EventSet& events, CsvCells kind,
                     const QLocale& locale)
{
    QStringList header;
    for (const char* name : columnNames)
        header.append(QString::fromLatin1(name));
    QString text = csvLine(header, kind);
    if (kind == CsvCells::Guarded)
        text.prepend(QChar(u'\uFEFF'));
    for (const EventId event : events)
        text += csvLine(rowOf(dataSet, event, locale), kind);
    return text.toUtf8();
}

Issues readEventsCsv(QByteArrayView bytes, CsvCells kind, DataSetBuilder& builder)
{
    const QString text = QString::fromUtf8(bytes);
    const auto rows = parseCsv(text, kind);
    if (!rows)
        return {wholeFileIssue(rows.error().text)};
    if (rows->empty())
        return {wholeFileIssue(Texts::tr("The file has no lines."))};
    CsvEvents events(builder, rows->front());
    if (!events.hasColumn("key") || !events.hasColumn("title"))
        return {
            wholeFileIssue(Texts::tr("The first line does not name the columns key and title."))};
    for (size_t i = 1; i < rows->size(); ++i)
        events.read((*rows)[i], int(i) + 1);
    return events.issues;
}

} // namespace attache
