// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/shownpassage.h"

#include "core/foreigntext.h"

#include <algorithm>

namespace attache {

namespace {

const QString leftOut = QStringLiteral("[…]");

/// Whether the source goes on after the paragraph, as far as the data set tells.
bool goesOnAfter(const Source& source, int index)
{
    if (index + 1 < source.paragraphs.size())
        return true;
    const Paragraph& paragraph = source.paragraphs.at(index);
    const qsizetype end = paragraph.start + foreigntext::codePointCount(paragraph.text);
    return end + 1 < source.length; // one line end may follow
}

/// Pieces of text put one after the other.
struct Composition
{
    QString text;
    QList<TextRange> aside;

    TextRange add(const QString& piece)
    {
        const TextRange range{text.size(), piece.size()};
        text += piece;
        return range;
    }
    void addAside(const QString& piece)
    {
        if (!piece.isEmpty())
            aside << add(piece);
    }
};

void addCiters(QList<CitationRef>& citers, const DataSet& dataSet, PassageId passage,
               Subject subject)
{
    const auto citations = citationsOf(dataSet, subject);
    for (int i = 0; i < int(citations.size()); ++i) {
        if (citations[size_t(i)].passage == passage)
            citers << CitationRef{subject, i};
    }
}

/// Everything that is cited in one paragraph, at positions of the paragraph's text.
QList<CitedWords> citedIn(const DataSet& dataSet, SourceId source, int paragraph)
{
    QList<CitedWords> cited;
    for (const PassageId passage : dataSet.passagesOf(source)) {
        const PassagePlace& place = dataSet.place(passage);
        if (!isPlaced(place) || place.paragraph != paragraph)
            continue;
        CitedWords words{{place.utf16Begin, place.utf16Length}, {}};
        for (const EventId event : dataSet.eventsCiting(passage))
            addCiters(words.citedBy, dataSet, passage, {event, {}});
        for (const FigureId figure : dataSet.figuresCiting(passage))
            addCiters(words.citedBy, dataSet, passage, {{}, figure});
        if (!words.citedBy.isEmpty())
            cited << words;
    }
    std::stable_sort(cited.begin(), cited.end(), [](const CitedWords& a, const CitedWords& b) {
        return a.range.begin < b.range.begin;
    });
    return cited;
}

/// The place of the date's words in the quote when they stand there once.
TextRange dateWordsIn(const QString& paragraph, TextRange quote, const QString& dateWords)
{
    const QStringView words = QStringView(paragraph).sliced(quote.begin, quote.length);
    const qsizetype at = words.indexOf(dateWords);
    if (dateWords.isEmpty() || at < 0 || words.indexOf(dateWords, at + 1) >= 0)
        return {};
    return {quote.begin + at, dateWords.size()};
}

ShownPassage inItsParagraph(const DataSet& dataSet, const Citation& citation)
{
    const PassagePlace& place = dataSet.place(citation.passage);
    const SourceId sourceId = dataSet.passage(citation.passage).source;
    const Source& source = dataSet.source(sourceId);
    const Paragraph& paragraph = source.paragraphs.at(place.paragraph);

    Composition composition;
    if (paragraph.number > 1 || place.paragraph > 0)
        composition.addAside(leftOut + QLatin1Char(' '));
    const qsizetype offset = composition.add(foreigntext::visible(paragraph.text)).begin;
    if (goesOnAfter(source, place.paragraph))
        composition.addAside(QLatin1Char(' ') + leftOut);

    ShownPassage shown;
    shown.text = SoftBreaks(composition.text);
    const auto moved = [&shown, offset](TextRange range) {
        return shown.text.shown({range.begin + offset, range.length});
    };
    const TextRange quote{place.utf16Begin, place.utf16Length};
    shown.quote = moved(quote);
    const TextRange date = dateWordsIn(paragraph.text, quote, citation.dateWords);
    if (!date.isEmpty())
        shown.dateWords = moved(date);
    for (const TextRange range : composition.aside)
        shown.aside << shown.text.shown(range);
    shown.cited = citedIn(dataSet, sourceId, place.paragraph);
    for (CitedWords& words : shown.cited)
        words.range = moved(words.range);
    return shown;
}

ShownPassage onItsOwn(const Passage& passage)
{
    Composition composition;
    composition.addAside(leftOut + QLatin1Char(' ') + foreigntext::visible(passage.prefix));
    composition.add(foreigntext::visible(passage.exact));
    composition.addAside(foreigntext::visible(passage.suffix) + QLatin1Char(' ') + leftOut);
    ShownPassage shown;
    shown.text = SoftBreaks(composition.text);
    for (const TextRange range : composition.aside)
        shown.aside << shown.text.shown(range);
    return shown;
}

} // namespace

bool isPlaced(const PassagePlace& place)
{
    return place.paragraph >= 0 &&
           (place.integrity == Integrity::Exact || place.integrity == Integrity::Moved);
}

ShownPassage shownPassage(const DataSet& dataSet, CitationRef citation)
{
    const auto citations = citationsOf(dataSet, citation.subject);
    if (citation.index < 0 || citation.index >= int(citations.size()))
        return {};
    const Citation& cited = citations[size_t(citation.index)];
    ShownPassage shown = isPlaced(dataSet.place(cited.passage))
                             ? inItsParagraph(dataSet, cited)
                             : onItsOwn(dataSet.passage(cited.passage));
    shown.current = citation;
    return shown;
}

QList<CitationRef> ShownPassage::citedAt(qsizetype position) const
{
    QList<CitationRef> citers;
    for (const CitedWords& words : cited) {
        if (!words.range.contains(position))
            continue;
        for (const CitationRef citer : words.citedBy) {
            if (!citers.contains(citer))
                citers << citer;
        }
    }
    return citers;
}

bool ShownPassage::leadElsewhere(const QList<CitationRef>& citedBy) const
{
    return std::any_of(citedBy.begin(), citedBy.end(),
                       [this](CitationRef citer) { return citer != current; });
}

} // namespace attache
