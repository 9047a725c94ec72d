// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sourcelist.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "io/reference.h"

#include <QCoreApplication>
#include <QHash>

#include <set>

namespace attache {

namespace {

constexpr double indentPx = 34;
constexpr double betweenEventsPx = 7;
constexpr double beforeHeadingPx = 14;
constexpr qsizetype maxQuotationLength = 1'200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// The words in quotation marks; of a very long passage its beginning.
QString quotation(const QString& exact)
{
    const QString words = foreigntext::label(exact, foreigntext::maxFieldLength);
    if (words.size() <= maxQuotationLength)
        return QStringLiteral("“%1”").arg(words);
    return QStringLiteral("“%1 […]”")
        .arg(foreigntext::clipped(words, maxQuotationLength).trimmed());
}

/// Which source, and where in it.
QString placeOf(const DataSet& dataSet, PassageId id)
{
    const Source& source = dataSet.source(dataSet.passage(id).source);
    const PassagePlace& place = dataSet.place(id);
    const QString key = foreigntext::label(source.key);
    QString text;
    if (place.paragraph >= 0) {
        //: Where a quotation stands: %1 key of the source, such as 004, %2 number of the paragraph
        text = Texts::tr("Source %1, paragraph %2")
                   .arg(key)
                   .arg(source.paragraphs.at(place.paragraph).number);
    } else {
        text = Texts::tr("Source %1").arg(key);
    }
    if (place.integrity != Integrity::Exact && place.integrity != Integrity::Unchecked)
        text += QStringLiteral(" · ") + displayName(place.integrity);
    return text;
}

/// Where passages have been quoted already: the number of the event.
using QuotedAt = QHash<quint32, QString>;

void addCitation(TextFlow& flow, const DataSet& dataSet, PassageId passage, const QString& number,
                 QuotedAt& quotedAt)
{
    const QString where = placeOf(dataSet, passage);
    if (const auto earlier = quotedAt.constFind(passage.value); earlier != quotedAt.constEnd()) {
        //: Instead of a quotation that stands further up: %1 source and paragraph, %2 a number
        //: such as [9]
        flow.add(Texts::tr("%1: quoted at %2").arg(where, *earlier), {TextStyle::Small, indentPx});
        return;
    }
    quotedAt.insert(passage.value, number);
    flow.add(quotation(dataSet.passage(passage).exact), {TextStyle::Body, indentPx, 0, true});
    flow.add(where, {TextStyle::Small, indentPx});
}

void addEvent(TextFlow& flow, const DataSet& dataSet, EventId event, const QString& number,
              const QLocale& locale, QuotedAt& quotedAt)
{
    const EventColumns& columns = dataSet.events();
    const quint32 row = event.value;
    flow.add(foreigntext::label(dataSet.title(event)),
             {TextStyle::Strong, indentPx, betweenEventsPx, true}, number);
    QString date = dateInWords(dataSet.text(columns.edtf[row]), columns.date[row].kind, locale);
    if (columns.status[row] != EventStatus::NotStated && columns.status[row] != EventStatus::Held)
        date += QStringLiteral(" · ") + displayName(columns.status[row]);
    const auto citations = columns.citations[row];
    flow.add(foreigntext::label(date, 400), {TextStyle::Small, indentPx, 0, !citations.empty()});
    for (const Citation& citation : citations)
        addCitation(flow, dataSet, citation.passage, number, quotedAt);
}

} // namespace

TextFlow sourceList(const DataSet& dataSet, const EventNumbers& numbers, const Fonts& fonts,
                    double widthPx, const QLocale& locale)
{
    TextFlow flow(fonts, widthPx);
    flow.add(Texts::tr("Events and the words they rest on"), {TextStyle::Heading, 0, 0, true});
    std::set<SourceId> sources;
    QuotedAt quotedAt;
    for (const EventId event : numbers.events()) {
        addEvent(flow, dataSet, event, numbers.mark(event), locale, quotedAt);
        for (const Citation& citation : dataSet.events().citations[event.value])
            sources.insert(dataSet.passage(citation.passage).source);
    }
    if (sources.empty())
        return flow;
    flow.add(Texts::tr("Sources"), {TextStyle::Heading, 0, beforeHeadingPx, true});
    for (const SourceId id : sources) {
        const Source& source = dataSet.source(id);
        flow.add(foreigntext::label(referenceText(source, locale), 2'000),
                 {TextStyle::Body, 0, 3, false});
    }
    return flow;
}

} // namespace attache
