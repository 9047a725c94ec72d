// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datewords.h"
#include "core/foreigntext.h"
#include "io/dataexport.h"
#include "io/jsonoutput.h"
#include "io/reference.h"

namespace attache {

namespace {

/// The date as exact as it is written, and no more.
void writeDate(JsonOutput& out, std::string_view name, const edtf::Date& date, const QString& words)
{
    out.name(name);
    out.openObject();
    const bool isRange = date.earliestYear != date.latestYear;
    out.field("year", date.earliestYear);
    if (!isRange && date.month > 0)
        out.field("month", qint64(date.month));
    if (!isRange && date.month > 0 && date.day > 0)
        out.field("day", qint64(date.day));
    out.field("display_date", words);
    out.closeObject();
}

/// The first and the last date of an expression that TimelineJS can place; false when it has
/// no beginning.
bool writeDates(JsonOutput& out, const edtf::Expression& expression, const QString& words)
{
    switch (expression.form) {
    case edtf::Form::Date:
        writeDate(out, "start_date", expression.date, words);
        return true;
    case edtf::Form::Interval: {
        const edtf::Interval& interval = expression.interval;
        const bool hasStart = interval.startKind == edtf::EndKind::Date;
        writeDate(out, "start_date", hasStart ? interval.start : interval.end, words);
        if (hasStart && interval.endKind == edtf::EndKind::Date)
            writeDate(out, "end_date", interval.end, words);
        return true;
    }
    case edtf::Form::OneOf:
    case edtf::Form::AllOf:
        break;
    }
    const edtf::SetMember& first = expression.members.first();
    const edtf::SetMember& last = expression.members.last();
    const bool hasStart = !first.isRange || first.range.startKind == edtf::EndKind::Date;
    writeDate(out, "start_date", hasStart ? first.range.start : first.range.end, words);
    if (!last.isRange)
        writeDate(out, "end_date", last.range.start, words);
    else if (last.range.endKind == edtf::EndKind::Date)
        writeDate(out, "end_date", last.range.end, words);
    return true;
}

/// The quotations of an event as HTML, with everything that HTML would read escaped.
QString quotations(const DataSet& dataSet, EventId event, const QLocale& locale)
{
    QString html;
    for (const Citation& citation : dataSet.events().citations[event.value]) {
        const Passage& passage = dataSet.passage(citation.passage);
        html += QStringLiteral("<blockquote>%1</blockquote><p>%2</p>")
                    .arg(passage.exact.toHtmlEscaped(),
                         referenceText(dataSet.source(passage.source), locale).toHtmlEscaped());
    }
    return html;
}

void writeText(JsonOutput& out, const QString& headline, const QString& html)
{
    out.name("text");
    out.openObject();
    out.field("headline", headline.toHtmlEscaped());
    out.field("text", html);
    out.closeObject();
}

} // namespace

ExportedData timelineJs(const DataExport& what)
{
    const DataSet& dataSet = *what.dataSet;
    const EventColumns& columns = dataSet.events();
    int leftOut = 0;
    JsonOutput out;
    out.openObject();
    out.name("title");
    out.openObject();
    writeText(out, dataSet.info().title, what.filterWords.toHtmlEscaped());
    out.closeObject();
    out.name("events");
    out.openList();
    for (const EventId event : what.events) {
        const auto expression = edtf::parse(dataSet.text(columns.edtf[event.value]));
        const EventDate& date = columns.date[event.value];
        if (!expression || !date.isDrawable()) {
            ++leftOut;
            continue;
        }
        out.openObject();
        writeDates(out, *expression, dateInWords(*expression, date.kind, what.locale));
        writeText(out, dataSet.title(event), quotations(dataSet, event, what.locale));
        out.field("group", displayName(dataSet.category(columns.category[event.value])));
        out.field("unique_id", dataSet.text(columns.key[event.value]));
        out.closeObject();
    }
    out.closeList();
    out.closeObject();
    return {out.take(), leftOutRemark(leftOut)};
}

} // namespace attache
