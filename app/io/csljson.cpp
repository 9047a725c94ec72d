// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtf.h"
#include "core/foreigntext.h"
#include "io/jsonoutput.h"
#include "io/reference.h"

namespace attache {

namespace {

struct CslKind
{
    QLatin1StringView type;
    QLatin1StringView genre; ///< empty where the type says it all
};

CslKind cslKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::NewsArticle:
        return {QLatin1StringView("article-newspaper"), {}};
    case SourceKind::OpEd:
        return {QLatin1StringView("article-newspaper"), QLatin1StringView("op-ed")};
    case SourceKind::Interview:
        return {QLatin1StringView("interview"), {}};
    case SourceKind::Report:
        return {QLatin1StringView("report"), {}};
    case SourceKind::Table:
        return {QLatin1StringView("dataset"), {}};
    case SourceKind::Document:
        break;
    }
    return {QLatin1StringView("document"), {}};
}

/// Whether CSL can say the date: a year, season, month or day of the calendar.
bool hasParts(const edtf::Date& date)
{
    return !date.hasUnspecified() && !date.isLongYear && date.season <= 24;
}

void writeParts(JsonOutput& out, const edtf::Date& date)
{
    out.openList();
    out.number(double(date.earliestYear));
    if (date.month > 0)
        out.number(date.month);
    if (date.day > 0)
        out.number(date.day);
    out.closeList();
}

/// The members of a date variable.
void writeDate(JsonOutput& out, const edtf::Expression& expression)
{
    constexpr int beforeSpring = 20; // EDTF's seasons are 21 to 24, CSL's 1 to 4
    const edtf::Interval& interval = expression.interval;
    const bool isDate = expression.form == edtf::Form::Date && hasParts(expression.date);
    const bool isInterval =
        expression.form == edtf::Form::Interval && interval.startKind == edtf::EndKind::Date &&
        interval.endKind == edtf::EndKind::Date && hasParts(interval.start) &&
        hasParts(interval.end) && interval.start.season == 0 && interval.end.season == 0;
    if (!isDate && !isInterval) {
        out.field("literal", expression.canonical);
        return;
    }
    out.name("date-parts");
    out.openList();
    writeParts(out, isDate ? expression.date : interval.start);
    if (isInterval)
        writeParts(out, interval.end);
    out.closeList();
    if (!isDate)
        return;
    if (expression.date.season > 0)
        out.field("season", expression.date.season - beforeSpring);
    const edtf::Qualification doubt = expression.date.qualification();
    if (doubt.approximate || doubt.uncertain)
        out.field("circa", 1);
}

void write(JsonOutput& out, const Reference& reference)
{
    const Source& source = reference.source;
    const CslKind kind = cslKind(source.kind);
    out.openObject();
    out.field("id", source.key);
    out.field("type", kind.type);
    out.field("genre", kind.genre);
    out.field("title", foreigntext::singleLine(source.title));
    if (!source.author.isEmpty()) {
        out.name("author");
        out.openList();
        out.openObject();
        out.field("literal", foreigntext::singleLine(source.author));
        out.closeObject();
        out.closeList();
    }
    if (const auto date = edtf::parse(source.date)) {
        out.name("issued");
        out.openObject();
        writeDate(out, *date);
        out.closeObject();
    }
    out.field("publisher", foreigntext::singleLine(source.publisher));
    out.field("language", source.language);
    out.field("URL", source.address);
    out.field("note", source.note);
    if (!reference.quotation.isEmpty()) {
        QString quoted = QStringLiteral("“") % reference.quotation % QStringLiteral("”");
        if (!reference.place.isEmpty())
            quoted += QStringLiteral(" (") % reference.place % QLatin1Char(')');
        out.field("annote", quoted);
    }
    out.closeObject();
}

} // namespace

QByteArray cslJson(const std::vector<Reference>& references)
{
    JsonOutput out;
    out.openList();
    for (const Reference& reference : references)
        write(out, reference);
    out.closeList();
    return out.take();
}

} // namespace attache
