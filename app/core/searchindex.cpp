// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchindex.h"

#include "core/country.h"
#include "core/edtf.h"
#include "core/searchwords.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace attache {

namespace {

using Field = SearchTerm::Field;
using Marks = std::vector<bool>;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Whether the words begin the key or the name of a term.
bool begins(const SearchTerm& term, QStringView key, const QString& name)
{
    const auto folded = [](QStringView text) { return foldedWords(text).join(u' '); };
    return folded(key).startsWith(term.words) || folded(name).startsWith(term.words);
}

Marks inTime(const DataSet& dataSet, const SearchTerm& term)
{
    Marks events(dataSet.events().count());
    const auto expression = edtf::parse(term.raw);
    if (!expression)
        return events;
    const EventDate time = resolve(*expression, DateKind::Duration, DateBasis::Stated);
    for (size_t row = 0; row < events.size(); ++row) {
        const EventDate& date = dataSet.events().date[row];
        events[row] = date.isDrawable() && date.earliestStart < time.latestEnd &&
                      date.latestEnd > time.earliestStart;
    }
    return events;
}

/// The events of which any value is marked.
template <class List, class IdOf>
Marks eventsOf(const List& rows, quint32 count, const Marks& marks, const IdOf& idOf)
{
    Marks events(count);
    for (quint32 row = 0; row < count; ++row) {
        for (const auto& value : rows[row])
            events[row] = events[row] || marks[idOf(value)];
    }
    return events;
}

} // namespace

const SearchIndex& DataSet::searchIndex() const
{
    std::call_once(m_searchIndexOnce,
                   [this] { m_searchIndex = std::make_shared<const SearchIndex>(*this); });
    return *m_searchIndex;
}

SearchIndex::SearchIndex(const DataSet& dataSet)
{
    Vocabulary vocabulary;
    const EventColumns& events = dataSet.events();
    for (quint32 row = 0; row < events.count(); ++row) {
        append(dataSet.text(events.title[row]), vocabulary);
        for (const StringId place : events.places[row])
            append(dataSet.text(place), vocabulary);
        endText();
    }
    m_firstPassage = m_ends.size();
    for (const Passage& passage : dataSet.passages()) {
        append(passage.exact, vocabulary);
        endText();
    }
    m_firstSource = m_ends.size();
    for (const Source& source : dataSet.sources()) {
        for (const QString& text : {source.key, source.title, source.publisher, source.author})
            append(text, vocabulary);
        endText();
    }
    m_firstParticipant = m_ends.size();
    const CountryNames countries;
    for (const Participant& participant : dataSet.participants()) {
        if (participant.kind == Participant::Kind::Country) {
            for (const QString& name : countries.names(participant.code))
                append(name, vocabulary);
        } else {
            append(participant.code, vocabulary);
            append(participant.name, vocabulary);
        }
        endText();
    }
    m_words.squeeze();
    sortWords(vocabulary);
}

void SearchIndex::append(QStringView text, Vocabulary& vocabulary)
{
    const auto number = quint32(m_ends.size());
    const QString folded = foldedForSearch(text);
    m_words.append('\n');
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && isWordUnit(folded[end]))
            ++end;
        if (end > at) {
            const QByteArray word = QStringView(folded).mid(at, end - at).toUtf8();
            m_words.append(word).append(' ');
            std::vector<quint32>& texts = vocabulary[word];
            if (texts.empty() || texts.back() != number)
                texts.push_back(number);
        }
        at = end + 1;
    }
}

void SearchIndex::sortWords(Vocabulary& vocabulary)
{
    m_vocabulary.reserve(size_t(vocabulary.size()));
    for (auto word = vocabulary.keyBegin(); word != vocabulary.keyEnd(); ++word)
        m_vocabulary.push_back(*word);
    std::sort(m_vocabulary.begin(), m_vocabulary.end());
    m_textsOfWord.reserve(m_vocabulary.size());
    for (const QByteArray& word : m_vocabulary)
        m_textsOfWord.push_back(std::move(vocabulary[word]));
}

EventSet SearchIndex::find(const DataSet& dataSet, const SearchQuery& query) const
{
    EventSet found;
    if (query.isEmpty())
        return found;
    Marks events(dataSet.events().count(), true);
    for (const SearchTerm& term : query.terms) {
        const Marks with = eventsWith(dataSet, term);
        for (size_t row = 0; row < events.size(); ++row)
            events[row] = events[row] && with[row] != term.isExcluded;
    }
    for (size_t row = 0; row < events.size(); ++row) {
        if (events[row])
            found.push_back(EventId{quint32(row)});
    }
    return found;
}

Marks SearchIndex::textsWith(const SearchTerm& term, size_t first, size_t last) const
{
    const bool isPhrase = term.words.contains(u' ');
    if (!isPhrase)
        return textsWithWord(term.words.toUtf8(), term.isWhole, first, last);
    return textsWithPhrase((term.isWhole ? QString(term.words + u' ') : term.words).toUtf8(), first,
                           last);
}

Marks SearchIndex::textsWithWord(const QByteArray& word, bool isWhole, size_t first,
                                 size_t last) const
{
    Marks texts(last - first);
    const auto begin = std::lower_bound(m_vocabulary.begin(), m_vocabulary.end(), word);
    for (auto at = begin; at != m_vocabulary.end(); ++at) {
        if (isWhole ? *at != word : !at->startsWith(word))
            break;
        const auto& having = m_textsOfWord[size_t(at - m_vocabulary.begin())];
        auto text = std::lower_bound(having.begin(), having.end(), quint32(first));
        for (; text != having.end() && *text < last; ++text)
            texts[*text - first] = true;
    }
    return texts;
}

Marks SearchIndex::textsWithPhrase(const QByteArray& phrase, size_t first, size_t last) const
{
    // Only where all its words stand, one can stand after the other.
    const bool isWhole = phrase.endsWith(' ');
    const QList<QByteArray> words = phrase.trimmed().split(' ');
    Marks texts(last - first, true);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        const Marks with = textsWithWord(words.at(i), isWhole || !isLast, first, last);
        for (size_t text = 0; text < texts.size(); ++text)
            texts[text] = texts[text] && with[text];
    }
    const QByteArrayMatcher matcher(phrase);
    const auto isIn = [&](size_t text) {
        const size_t begin = text == 0 ? 0 : m_ends[text - 1];
        const QByteArrayView all(m_words.constData() + begin, qsizetype(m_ends[text] - begin));
        for (qsizetype at = matcher.indexIn(all); at >= 0; at = matcher.indexIn(all, at + 1)) {
            if (all[at - 1] == ' ' || all[at - 1] == '\n') // a text begins with a line feed
                return true;
        }
        return false;
    };
    for (size_t text = 0; text < texts.size(); ++text)
        texts[text] = texts[text] && isIn(first + text);
    return texts;
}

Marks SearchIndex::eventsWith(const DataSet& dataSet, const SearchTerm& term) const
{
    const EventColumns& events = dataSet.events();
    switch (term.field) {
    case Field::Any:
        return eventsWithWords(dataSet, term);
    case Field::Title:
        return textsWith(term, 0, m_firstPassage);
    case Field::Date:
        return inTime(dataSet, term);
    case Field::Country:
        return eventsOf(events.participants, events.count(), countriesWith(dataSet, term),
                        [](ParticipantLink link) { return link.participant.value; });
    case Field::Source:
        return eventsOf(events.citations, events.count(), sourcesWith(dataSet, term),
                        [&](const Citation& citation) {
                            return dataSet.passage(citation.passage).source.value;
                        });
    case Field::Status:
    case Field::Category:
        break;
    }
    Marks values;
    if (term.field == Field::Status) {
        for (const EventStatus status : allValues<EventStatus>())
            values.push_back(begins(term, QString(key(status)), displayName(status)));
    } else {
        for (const Category& category : dataSet.categories())
            values.push_back(begins(term, category.key, displayName(category)));
    }
    Marks found(events.count());
    for (size_t row = 0; row < found.size(); ++row) {
        found[row] = values[term.field == Field::Status ? size_t(events.status[row])
                                                        : events.category[row].value];
    }
    return found;
}

Marks SearchIndex::eventsWithWords(const DataSet& dataSet, const SearchTerm& term) const
{
    const EventColumns& events = dataSet.events();
    const Marks texts = textsWith(term, 0, m_ends.size());
    Marks found(events.count());
    for (quint32 row = 0; row < events.count(); ++row) {
        bool has = texts[row];
        const auto citations = events.citations[row];
        for (size_t i = 0; !has && i < citations.size(); ++i) {
            const PassageId passage = citations[i].passage;
            has = texts[m_firstPassage + passage.value] ||
                  texts[m_firstSource + dataSet.passage(passage).source.value];
        }
        const auto links = events.participants[row];
        for (size_t i = 0; !has && i < links.size(); ++i)
            has = texts[m_firstParticipant + links[i].participant.value];
        found[row] = has;
    }
    return found;
}

Marks SearchIndex::sourcesWith(const DataSet& dataSet, const SearchTerm& term) const
{
    // A key typed in full is that source alone, not those whose keys begin so too.
    const QString typed = foldedForSearch(term.raw);
    Marks withKey(dataSet.sources().size());
    bool isKey = false;
    for (size_t i = 0; i < withKey.size(); ++i) {
        withKey[i] = foldedForSearch(dataSet.sources()[i].key) == typed;
        isKey = isKey || withKey[i];
    }
    return isKey ? withKey : textsWith(term, m_firstSource, m_firstParticipant);
}

Marks SearchIndex::countriesWith(const DataSet& dataSet, const SearchTerm& term) const
{
    Marks found = textsWith(term, m_firstParticipant, m_ends.size());
    const auto code = country::codeFrom(term.raw);
    for (size_t i = 0; i < found.size(); ++i) {
        const Participant& participant = dataSet.participants()[i];
        const bool isCountry = participant.kind == Participant::Kind::Country;
        found[i] = isCountry && (code ? participant.code == *code : bool(found[i]));
    }
    return found;
}

} // namespace attache
