// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativewriter.h"

#include "core/vocabulary.h"
#include "io/jsonoutput.h"
#include "io/nativeterms.h"
#include "io/savefile.h"

#include <algorithm>
#include <iterator>

namespace attache {

namespace {

/// Writes the term unless it is the one that is meant without it.
template <class E>
void writeTerm(JsonOutput& out, std::string_view name, E value, std::optional<E> meant = {})
{
    if (value != meant)
        out.field(name, key(value));
}

class NativeWriting
{
public:
    NativeWriting(const DataSet& dataSet, const EventStream& events, JsonOutput& out)
        : m_dataSet(dataSet)
        , m_events(events)
        , m_out(out)
    {
    }
    void run();

private:
    void writeInfo();
    void write(const Category& category);
    void write(const Participant& organisation);
    void write(const Source& source);
    void write(const Passage& passage);
    void write(const EventDraft& event);
    void writeEvents();
    void write(const Figure& figure);
    void write(const FigureGap& gap);
    void write(const Disagreement& disagreement);
    void writeDate(QStringView edtf, const EventDate& date, QStringView reason);
    void writeCitations(const QList<Citation>& citations, Support meant);
    void writeParticipants(const QList<ParticipantLink>& links);
    void writeHistory(const QList<StatusChange>& history);
    QStringList organisationCodes(const QList<ParticipantId>& ids) const;

    /// A table of the rows that count, as one list of objects.
    template <class Range> void writeTable(std::string_view name, const Range& rows)
    {
        m_out.list(name, rows, [this](const auto& row) {
            m_out.openObject();
            write(row);
            m_out.closeObject();
        });
    }

    const DataSet& m_dataSet;
    const EventStream& m_events;
    JsonOutput& m_out;
};

void NativeWriting::run()
{
    std::vector<Category> categories;
    std::copy_if(m_dataSet.categories().begin(), m_dataSet.categories().end(),
                 std::back_inserter(categories),
                 [](const Category& category) { return !category.isBuiltIn; });
    std::vector<Participant> organisations;
    std::copy_if(m_dataSet.participants().begin(), m_dataSet.participants().end(),
                 std::back_inserter(organisations), [](const Participant& participant) {
                     return participant.kind != Participant::Kind::Country;
                 });

    m_out.openObject();
    writeInfo();
    writeTable("categories", categories);
    writeTable("organisations", organisations);
    writeTable("sources", m_dataSet.sources());
    writeTable("passages", m_dataSet.passages());
    writeEvents();
    writeTable("figures", m_dataSet.figures());
    writeTable("gaps", m_dataSet.gaps());
    writeTable("disagreements", m_dataSet.disagreements());
    m_out.closeObject();
}

void NativeWriting::writeInfo()
{
    const DataSetInfo& info = m_dataSet.info();
    m_out.field("format", QLatin1StringView(nativeFormatName.data(), nativeFormatName.size()));
    m_out.field("formatVersion", nativeFormatVersion);
    m_out.field("id", info.id);
    m_out.field("title", info.title);
    m_out.field("version", info.version);
    m_out.field("licence", info.licence);
    m_out.field("language", info.language);
    m_out.field("description", info.description);
    m_out.field("timeRange", info.timeRange);
    m_out.field("limits", info.limits);
    m_out.field("errorReports", info.errorReports);
    m_out.list("views", info.views, [this](const NamedView& view) {
        m_out.openObject();
        m_out.field("name", view.name);
        m_out.field("view", view.line);
        m_out.closeObject();
    });
}

void NativeWriting::write(const Category& category)
{
    m_out.field("key", category.key);
    m_out.field("name", category.name);
    if (category.colourIndex != 0)
        m_out.field("colour", category.colourIndex);
    if (category.shape != MarkShape::Circle)
        m_out.field("shape", shapeWord(category.shape));
}

void NativeWriting::write(const Participant& organisation)
{
    m_out.field("key", organisation.code);
    m_out.field("name", organisation.name);
    if (organisation.kind == Participant::Kind::Mission)
        m_out.field("kind", QStringView(u"mission"));
    m_out.field("parent", organisation.parent);
    m_out.field("hosts", organisation.hosts);
}

void NativeWriting::write(const Source& source)
{
    m_out.field("key", source.key);
    writeTerm(m_out, "kind", source.kind, {SourceKind::Document});
    m_out.field("title", source.title);
    m_out.field("publisher", source.publisher);
    m_out.field("author", source.author);
    m_out.field("date", source.date);
    m_out.field("language", source.language);
    m_out.field("address", source.address);
    m_out.field("rights", source.rights);
    m_out.field("note", source.note);
    m_out.field("sha256", source.sha256);
    if (source.length > 0)
        m_out.field("length", source.length);
    m_out.field("sharesTextWith", source.sharesTextWith);
    m_out.list("paragraphs", source.paragraphs, [this](const Paragraph& paragraph) {
        m_out.openObject();
        m_out.field("number", paragraph.number);
        m_out.field("start", paragraph.start);
        m_out.field("text", paragraph.text);
        m_out.closeObject();
    });
}

void NativeWriting::write(const Passage& passage)
{
    m_out.field("key", passage.key);
    m_out.field("source", m_dataSet.source(passage.source).key);
    m_out.field("exact", passage.exact);
    m_out.field("prefix", passage.prefix);
    m_out.field("suffix", passage.suffix);
    m_out.field("start", passage.start);
    m_out.field("end", passage.end);
}

void NativeWriting::writeDate(QStringView edtf, const EventDate& date, QStringView reason)
{
    if (edtf.isEmpty()) {
        m_out.field("dateReason", reason);
        return;
    }
    const Result<edtf::Expression> expression = edtf::parse(edtf);
    m_out.name("date");
    m_out.openObject();
    m_out.field("edtf", edtf);
    if (!expression || date.kind != defaultDateKind(*expression))
        m_out.field("kind", key(date.kind));
    writeTerm(m_out, "basis", date.basis, {DateBasis::Stated});
    m_out.field("reason", reason);
    m_out.closeObject();
}

void NativeWriting::writeCitations(const QList<Citation>& citations, Support meant)
{
    m_out.list("citations", citations, [this, meant](const Citation& citation) {
        m_out.openObject();
        m_out.field("passage", m_dataSet.passage(citation.passage).key);
        if (citation.supports != meant) {
            QStringList words;
            for (const Support support : allValues<Support>()) {
                if (citation.supports.testFlag(support))
                    words.append(key(support));
            }
            m_out.field("supports", words);
        }
        m_out.field("dateWords", citation.dateWords);
        m_out.closeObject();
    });
}

void NativeWriting::writeParticipants(const QList<ParticipantLink>& links)
{
    m_out.list("participants", links, [this](const ParticipantLink& link) {
        const Participant& participant = m_dataSet.participant(link.participant);
        const bool isCountry = participant.kind == Participant::Kind::Country;
        m_out.openObject();
        m_out.field(isCountry ? "country" : "organisation", participant.code);
        writeTerm(m_out, "role", link.role, {ParticipantRole::Participant});
        m_out.closeObject();
    });
}

void NativeWriting::writeHistory(const QList<StatusChange>& history)
{
    m_out.list("statusHistory", history, [this](const StatusChange& change) {
        m_out.openObject();
        writeTerm(m_out, "status", change.status);
        m_out.field("asOf", change.asOf);
        if (change.passage.isValid())
            m_out.field("passage", m_dataSet.passage(change.passage).key);
        m_out.closeObject();
    });
}

void NativeWriting::writeEvents()
{
    if (m_events.count == 0)
        return;
    m_out.name("events");
    m_out.openList();
    for (quint32 row = 0; row < m_events.count; ++row) {
        m_out.openObject();
        write(m_events.event(row));
        m_out.closeObject();
    }
    m_out.closeList();
}

void NativeWriting::write(const EventDraft& event)
{
    m_out.field("key", event.key);
    m_out.field("title", event.title);
    m_out.field("category", m_dataSet.category(event.category).key);
    writeDate(event.edtf, event.date, event.dateReason);
    writeTerm(m_out, "status", event.status, {EventStatus::NotStated});
    writeHistory(event.statusHistory);
    writeParticipants(event.participants);
    m_out.field("places", event.places);
    writeCitations(event.citations, Support::Event);
    m_out.field("note", event.note);
}

void NativeWriting::write(const Figure& figure)
{
    m_out.field("key", figure.key);
    m_out.name("value");
    m_out.number(figure.value);
    writeTerm(m_out, "qualifier", figure.qualifier, {Qualifier::Exactly});
    m_out.field("unit", figure.unit);
    writeTerm(m_out, "measure", figure.measure);
    m_out.field("counts", figure.counts);
    writeDate(figure.edtf, figure.date, figure.dateReason);
    m_out.field("missions", organisationCodes(figure.missions));
    if (figure.country.isValid())
        m_out.field("country", m_dataSet.participant(figure.country).code);
    writeTerm(m_out, "sex", figure.sex, {Sex::NotStated});
    m_out.field("personnelType", figure.personnelType);
    if (figure.event.isValid())
        m_out.field("event", m_dataSet.text(m_dataSet.events().key[figure.event.value]));
    writeCitations(figure.citations, Support::Figure);
    m_out.field("note", figure.note);
}

void NativeWriting::write(const FigureGap& gap)
{
    writeTerm(m_out, "measure", gap.measure);
    writeDate(gap.edtf, gap.date, gap.dateReason);
    m_out.field("reason", gap.reason);
}

void NativeWriting::write(const Disagreement& disagreement)
{
    QStringList events;
    for (const EventId id : disagreement.events)
        events.append(m_dataSet.text(m_dataSet.events().key[id.value]).toString());
    QStringList figures;
    for (const FigureId id : disagreement.figures)
        figures.append(m_dataSet.figure(id).key);
    QStringList passages;
    for (const PassageId id : disagreement.passages)
        passages.append(m_dataSet.passage(id).key);

    m_out.field("key", disagreement.key);
    m_out.field("about", disagreement.about);
    m_out.field("events", events);
    m_out.field("figures", figures);
    m_out.field("passages", passages);
}

QStringList NativeWriting::organisationCodes(const QList<ParticipantId>& ids) const
{
    QStringList codes;
    for (const ParticipantId id : ids)
        codes.append(m_dataSet.participant(id).code);
    return codes;
}

EventStream eventsOf(const DataSet& dataSet)
{
    return {dataSet.events().count(),
            [&dataSet](quint32 row) { return dataSet.draft(EventId{row}); }};
}

} // namespace

QByteArray toBytes(const DataSet& dataSet)
{
    JsonOutput out;
    NativeWriting(dataSet, eventsOf(dataSet), out).run();
    return out.take();
}

Result<void> writeDataSet(const DataSet& dataSet, const QString& path)
{
    return writeDataSet(dataSet, eventsOf(dataSet), path);
}

Result<void> writeDataSet(const DataSet& tables, const EventStream& events, const QString& path)
{
    return saveAtomically(path, [&](QIODevice& device) {
        JsonOutput out(device);
        NativeWriting(tables, events, out).run();
        return out.finish();
    });
}

} // namespace attache
