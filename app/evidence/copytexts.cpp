// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/copytexts.h"

#include "evidence/citationwords.h"
#include "evidence/summary.h"
#include "io/reference.h"

#include <algorithm>

namespace attache {

namespace {

Reference referenceOf(const DataSet& dataSet, const Citation& citation)
{
    const Passage& passage = dataSet.passage(citation.passage);
    return {dataSet.source(passage.source), passage.exact, placeInWords(dataSet, citation.passage)};
}

QString plainCitation(const Reference& reference, const QLocale& locale)
{
    QString text = referenceText(reference.source, locale);
    if (!reference.place.isEmpty())
        text += QStringLiteral(", ") % reference.place;
    return QStringLiteral("“") % reference.quotation % QStringLiteral("” — ") % text;
}

QString markdownCitation(const Reference& reference, const QLocale& locale)
{
    QString text = referenceMarkdown(reference.source, locale);
    if (!reference.place.isEmpty())
        text += QStringLiteral(", ") % escapedMarkdown(reference.place);
    return QStringLiteral("> “") % escapedMarkdown(reference.quotation) %
           QStringLiteral("”\n>\n> — ") % text % QLatin1Char('\n');
}

/// One reference for each source, in the order of the citations.
std::vector<Reference> bySource(const DataSet& dataSet, std::span<const Citation> citations)
{
    std::vector<Reference> references;
    std::vector<SourceId> taken;
    for (const Citation& citation : citations) {
        const SourceId source = dataSet.passage(citation.passage).source;
        if (std::find(taken.begin(), taken.end(), source) != taken.end())
            continue;
        taken.push_back(source);
        references.push_back(referenceOf(dataSet, citation));
    }
    return references;
}

QString bibliography(const std::vector<Reference>& references, CopyFormat format)
{
    if (format == CopyFormat::CslJson)
        return QString::fromUtf8(cslJson(references));
    QString text;
    for (const Reference& reference : references)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + bibtex(reference);
    return text;
}

} // namespace

QString citationText(const DataSet& dataSet, const Citation& citation, CopyFormat format,
                     const QLocale& locale)
{
    const Reference reference = referenceOf(dataSet, citation);
    if (format == CopyFormat::PlainText)
        return plainCitation(reference, locale);
    if (format == CopyFormat::Markdown)
        return markdownCitation(reference, locale);
    return bibliography({reference}, format);
}

QString subjectText(const DataSet& dataSet, Subject subject, CopyFormat format,
                    const QLocale& locale)
{
    const auto citations = citationsOf(dataSet, subject);
    if (format == CopyFormat::BibTeX || format == CopyFormat::CslJson)
        return bibliography(bySource(dataSet, citations), format);
    const bool isMarkdown = format == CopyFormat::Markdown;
    const Summary summary = summaryOf(dataSet, subject, locale);
    const auto plain = [isMarkdown](const QString& text) {
        return isMarkdown ? escapedMarkdown(text) : text;
    };
    QString text =
        isMarkdown ? QString(QStringLiteral("## ") % plain(summary.title)) : summary.title;
    text += QStringLiteral("\n\n") % plain(summary.date) % QLatin1Char('\n');
    text += (isMarkdown ? QStringLiteral("\n") : QString()) + plain(summary.dateReason) +
            QLatin1Char('\n');
    for (const Citation& citation : citations) {
        text += QLatin1Char('\n') % citationText(dataSet, citation, format, locale);
        if (!isMarkdown)
            text += QLatin1Char('\n');
    }
    return text;
}

} // namespace attache
