// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/shownpassage.h"

#include "core/foreigntext.h"

#include <algorithm>

namespace attache {

namespace {

constexpr qsizetype longestSide = 6'000; ///< UTF-16 units shown before and after the quote

/// Pieces of text put one after the other.
struct Composition
{
    QString text;
    QList<TextRange> aside;

    qsizetype add(QStringView piece)
    {
        const qsizetype begin = text.size();
        text += piece;
        return begin;
    }
    void addAside(const QString& piece)
    {
        if (!piece.isEmpty())
            aside << TextRange{add(piece), piece.size()};
    }
};

/// The place of the date's words in the quote when they stand there once.
TextRange dateWordsIn(const Passage& passage, TextRange quote, const QString& dateWords)
{
    const qsizetype at = passage.exact.indexOf(dateWords);
    if (dateWords.isEmpty() || at < 0 || passage.exact.indexOf(dateWords, at + 1) >= 0)
        return {};
    return {quote.begin + at, dateWords.size()};
}

/// A piece of a source: the lines that the quote stands on, as far as they are shown.
struct Piece
{
    TextRange range;
    bool isCutBefore = false;
    bool isCutAfter = false;
};

Piece pieceAround(const ReadSource& source, TextRange quote)
{
    const std::vector<ReadSource::Line>& lines = source.lines();
    const size_t first = source.lineAt(quote.begin);
    const size_t last = source.lineAt(std::max(quote.begin, quote.end() - 1));
    qsizetype begin = lines[first].range.begin;
    qsizetype end = lines[last].range.end();
    Piece piece;
    // Cut at a space where there is one nearby, so that no word looks like another.
    const QString& text = source.text();
    if (quote.begin - begin > longestSide) {
        begin = quote.begin - longestSide;
        const qsizetype space = text.indexOf(QLatin1Char(' '), begin);
        begin = space >= 0 && space < quote.begin && space - begin < 100 ? space + 1 : begin;
        piece.isCutBefore = true;
    }
    if (end - quote.end() > longestSide) {
        end = quote.end() + longestSide;
        const qsizetype space = text.lastIndexOf(QLatin1Char(' '), end);
        end = space > quote.end() && end - space < 100 ? space : end;
        piece.isCutAfter = true;
    }
    if (begin > 0 && text.at(begin).isLowSurrogate())
        ++begin;
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    piece.range = {begin, end - begin};
    piece.isCutBefore = piece.isCutBefore || first > 0 || lines[first].number > 1;
    piece.isCutAfter = piece.isCutAfter || last + 1 < lines.size();
    return piece;
}

QList<CitedWords> citedIn(const ReadSource& source, TextRange range)
{
    QList<CitedWords> cited;
    const auto [first, last] = source.wordsNear(range);
    for (size_t i = first; i < last; ++i) {
        const PlacedWords words = source.words(i);
        if (words.citedBy.empty() || !words.range.overlaps(range))
            continue;
        const qsizetype begin = std::max(words.range.begin, range.begin);
        const qsizetype end = std::min(words.range.end(), range.end());
        cited << CitedWords{{begin, end - begin}, {words.citedBy.begin(), words.citedBy.end()}};
    }
    return cited;
}

/// Takes the cited words, at positions of the original text, and what is needed to find them.
void setCited(ShownPassage& shown, QList<CitedWords> cited, qsizetype offset)
{
    qsizetype reach = 0;
    for (CitedWords& words : cited) {
        words.range = shown.text.shown({words.range.begin + offset, words.range.length});
        reach = std::max(reach, words.range.end());
        shown.citedReach << reach;
    }
    shown.cited = std::move(cited);
}

/// What the data set quotes as prefix beyond the beginning of the paragraph that it holds.
QString contextBefore(const ReadSource& source, const Passage& passage, TextRange quote)
{
    const qsizetype before = quote.begin - source.lines()[source.lineAt(quote.begin)].range.begin;
    return before >= passage.prefix.size() ? QString() : passage.prefix.chopped(before);
}

QString contextAfter(const ReadSource& source, const Passage& passage, TextRange quote)
{
    const TextRange line = source.lines()[source.lineAt(quote.begin)].range;
    const qsizetype after = std::max<qsizetype>(0, line.end() - quote.end());
    return after >= passage.suffix.size() ? QString() : passage.suffix.sliced(after);
}

ShownPassage inItsParagraph(const DataSet& dataSet, const ReadSource& source,
                            const Citation& citation, TextRange quote)
{
    const Passage& passage = dataSet.passage(citation.passage);
    const Piece piece = pieceAround(source, quote);
    Composition composition;
    if (piece.isCutBefore)
        composition.addAside(leftOut + QLatin1Char(' '));
    if (!source.isWhole())
        composition.addAside(foreigntext::visible(contextBefore(source, passage, quote)));
    const qsizetype offset =
        composition.add(QStringView(source.text()).sliced(piece.range.begin, piece.range.length)) -
        piece.range.begin;
    if (!source.isWhole())
        composition.addAside(foreigntext::visible(contextAfter(source, passage, quote)));
    if (piece.isCutAfter)
        composition.addAside(QLatin1Char(' ') + leftOut);

    ShownPassage shown;
    shown.text = SoftBreaks(composition.text);
    const auto moved = [&shown, offset](TextRange range) {
        return shown.text.shown({range.begin + offset, range.length});
    };
    shown.quote = moved(quote);
    const TextRange date = dateWordsIn(passage, quote, citation.dateWords);
    if (!date.isEmpty())
        shown.dateWords = moved(date);
    for (const TextRange range : composition.aside)
        shown.aside << shown.text.shown(range);
    setCited(shown, citedIn(source, piece.range), offset);
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

ShownPassage shownPassage(const DataSet& dataSet, const ReadSource& source, CitationRef citation)
{
    const auto citations = citationsOf(dataSet, citation.subject);
    if (citation.index < 0 || citation.index >= int(citations.size()))
        return {};
    const Citation& cited = citations[size_t(citation.index)];
    const auto quote = source.rangeOf(cited.passage);
    ShownPassage shown = quote ? inItsParagraph(dataSet, source, cited, *quote)
                               : onItsOwn(dataSet.passage(cited.passage));
    shown.current = citation;
    return shown;
}

ShownPassage shownSource(const ReadSource& source, const IsShown& isShown)
{
    ShownPassage shown;
    shown.text = SoftBreaks(source.text());
    for (const ReadSource::Line& line : source.lines()) {
        if (line.number == 0 && !line.range.isEmpty() && !source.isWhole())
            shown.aside << shown.text.shown(line.range);
    }
    setCited(shown, citedIn(source, {0, source.text().size()}), 0);
    updateFaint(shown, isShown);
    return shown;
}

void updateFaint(ShownPassage& shown, const IsShown& isShown)
{
    for (CitedWords& words : shown.cited)
        words.isFaint =
            std::none_of(words.citedBy.cbegin(), words.citedBy.cend(),
                         [&isShown](CitationRef citer) { return isShown(citer.subject); });
}

void selectIn(ShownPassage& shown, const DataSet& dataSet, const ReadSource& source,
              CitationRef citation)
{
    shown.current = citation;
    shown.quote = shown.dateWords = {};
    const auto citations = citationsOf(dataSet, citation.subject);
    if (citation.index < 0 || citation.index >= int(citations.size()))
        return;
    const Citation& cited = citations[size_t(citation.index)];
    const auto quote = source.rangeOf(cited.passage);
    if (!quote)
        return;
    shown.quote = shown.text.shown(*quote);
    const TextRange date = dateWordsIn(dataSet.passage(cited.passage), *quote, cited.dateWords);
    if (!date.isEmpty())
        shown.dateWords = shown.text.shown(date);
}

QList<qsizetype> ShownPassage::citedIn(TextRange range) const
{
    QList<qsizetype> found;
    const auto first = std::upper_bound(citedReach.begin(), citedReach.end(), range.begin);
    for (qsizetype i = first - citedReach.begin();
         i < cited.size() && cited.at(i).range.begin < range.end(); ++i) {
        if (cited.at(i).range.overlaps(range))
            found << i;
    }
    return found;
}

QList<CitationRef> ShownPassage::citedAt(qsizetype position) const
{
    QList<CitationRef> citers;
    for (const qsizetype i : citedIn({position, 1})) {
        for (const CitationRef citer : cited.at(i).citedBy) {
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
