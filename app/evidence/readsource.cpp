// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/readsource.h"

#include "core/foreigntext.h"

#include <QHash>

#include <algorithm>

namespace attache {

namespace {

/// Whether source text is left out between two paragraphs: more than the end of a line.
bool leavesOut(const Paragraph& before, const Paragraph& after)
{
    const qsizetype gap = after.start - before.start - foreigntext::codePointCount(before.text);
    // Between two lines with the next number nothing but blank lines can stand.
    return after.number == before.number + 1 ? gap > 3 : gap > 1;
}

/// Whether the source goes on after its last paragraph, as far as the data set tells.
bool goesOnAfter(const Source& source)
{
    const Paragraph& last = source.paragraphs.last();
    const qsizetype end = last.start + foreigntext::codePointCount(last.text);
    return end + 1 < source.length; // one line end may follow
}

} // namespace

ReadSource::ReadSource(const DataSet& dataSet, const AttachedTexts& texts, SourceId source)
    : m_source(source)
{
    if (const SourceText* text = texts.text(source))
        readWhole(text->text);
    else
        readParagraphs(dataSet.source(source));
    placeWords(dataSet, texts);
    addCiters(dataSet);
    countParagraphs();
}

void ReadSource::readWhole(const QString& text)
{
    m_isWhole = true;
    m_text = foreigntext::visible(text);
    int number = 0;
    for (qsizetype begin = 0; begin <= m_text.size();) {
        qsizetype end = m_text.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = m_text.size();
        const bool isBlank = QStringView(m_text).sliced(begin, end - begin).trimmed().isEmpty();
        m_lines.push_back({isBlank ? 0 : ++number, {begin, end - begin}});
        begin = end + 1;
    }
}

void ReadSource::addLine(int number, const QString& text)
{
    if (!m_lines.empty())
        m_text += QLatin1Char('\n');
    m_lines.push_back({number, {m_text.size(), text.size()}});
    m_text += text;
}

void ReadSource::readParagraphs(const Source& source)
{
    const QList<Paragraph>& paragraphs = source.paragraphs;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Paragraph& paragraph = paragraphs.at(i);
        const bool followsGap =
            i == 0 ? paragraph.number > 1 : leavesOut(paragraphs.at(i - 1), paragraph);
        if (followsGap)
            addLine(0, leftOut);
        m_lineOfParagraph.push_back(m_lines.size());
        addLine(paragraph.number, foreigntext::visible(paragraph.text));
    }
    if (!paragraphs.isEmpty() && goesOnAfter(source))
        addLine(0, leftOut);
}

void ReadSource::placeWords(const DataSet& dataSet, const AttachedTexts& texts)
{
    for (const PassageId passage : dataSet.passagesOf(m_source)) {
        const PassagePlace& place = texts.place(passage);
        const bool isPlaced = place.paragraph >= 0 && (place.integrity == Integrity::Exact ||
                                                       place.integrity == Integrity::Moved);
        if (!isPlaced)
            continue;
        const qsizetype line =
            m_isWhole ? 0 : m_lines[m_lineOfParagraph[size_t(place.paragraph)]].range.begin;
        const TextRange range{line + place.utf16Begin, place.utf16Length};
        m_words.push_back({range, passage});
        m_ranges.emplace_back(passage, range);
    }
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const Word& a, const Word& b) { return a.range.begin < b.range.begin; });
    std::sort(m_ranges.begin(), m_ranges.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    qsizetype reach = 0;
    for (const Word& word : m_words) {
        reach = std::max(reach, word.range.end());
        m_reach.push_back(reach);
    }
}

void ReadSource::addCiters(const DataSet& dataSet)
{
    // Each event and figure is gone through once, however many passages of the source it cites.
    QHash<quint32, quint32> wordOf;
    std::vector<Subject> events;
    std::vector<Subject> figures;
    for (quint32 i = 0; i < m_words.size(); ++i) {
        wordOf.insert(m_words[i].passage.value, i);
        for (const EventId event : dataSet.eventsCiting(m_words[i].passage))
            events.push_back({event, {}});
        for (const FigureId figure : dataSet.figuresCiting(m_words[i].passage))
            figures.push_back({{}, figure});
    }
    const auto byId = [](Subject a, Subject b) {
        return a.event != b.event ? a.event < b.event : a.figure < b.figure;
    };
    std::vector<std::pair<quint32, CitationRef>> links;
    for (auto* subjects : {&events, &figures}) {
        std::sort(subjects->begin(), subjects->end(), byId);
        subjects->erase(std::unique(subjects->begin(), subjects->end()), subjects->end());
        for (const Subject subject : *subjects) {
            const auto citations = citationsOf(dataSet, subject);
            for (int i = 0; i < int(citations.size()); ++i) {
                const auto word = wordOf.constFind(citations[size_t(i)].passage.value);
                if (word != wordOf.constEnd())
                    links.emplace_back(*word, CitationRef{subject, i});
            }
        }
    }
    std::stable_sort(links.begin(), links.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [word, citer] : links) {
        if (m_words[word].citerCount++ == 0)
            m_words[word].firstCiter = quint32(m_citers.size());
        m_citers.push_back(citer);
    }
}

void ReadSource::countParagraphs()
{
    std::vector<bool> isCited(m_lines.size());
    for (const Word& word : m_words) {
        if (word.citerCount == 0)
            continue;
        for (size_t line = lineAt(word.range.begin);
             line < m_lines.size() && m_lines[line].range.begin < word.range.end(); ++line)
            isCited[line] = true;
    }
    int previous = 0; // stretches of one line are one paragraph
    int previousCited = 0;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const int number = m_lines[line].number;
        if (number == 0)
            continue;
        m_paragraphCount += number != std::exchange(previous, number);
        if (isCited[line])
            m_citedParagraphCount += number != std::exchange(previousCited, number);
    }
}

size_t ReadSource::lineAt(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_lines.begin(), m_lines.end(), position,
                         [](qsizetype at, const Line& line) { return at < line.range.begin; });
    return after == m_lines.begin() ? 0 : size_t(after - m_lines.begin()) - 1;
}

PlacedWords ReadSource::words(size_t index) const
{
    const Word& word = m_words[index];
    return {word.range, word.passage,
            std::span(m_citers).subspan(word.firstCiter, word.citerCount)};
}

std::pair<size_t, size_t> ReadSource::wordsNear(TextRange range) const
{
    const auto first = std::upper_bound(m_reach.begin(), m_reach.end(), range.begin);
    const auto last =
        std::lower_bound(m_words.begin(), m_words.end(), range.end(),
                         [](const Word& word, qsizetype end) { return word.range.begin < end; });
    const auto begin = size_t(first - m_reach.begin());
    return {begin, std::max(begin, size_t(last - m_words.begin()))};
}

std::optional<TextRange> ReadSource::rangeOf(PassageId passage) const
{
    const auto found =
        std::lower_bound(m_ranges.begin(), m_ranges.end(), passage,
                         [](const auto& entry, PassageId id) { return entry.first < id; });
    return found != m_ranges.end() && found->first == passage ? std::optional(found->second)
                                                              : std::nullopt;
}

} // namespace attache
