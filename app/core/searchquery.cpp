// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchquery.h"

#include "core/foldedtext.h"

#include <algorithm>
#include <optional>

namespace attache {

namespace {

using Field = SearchTerm::Field;

std::optional<Field> fieldFrom(QStringView name)
{
    const QString folded = foldedForSearch(name);
    if (folded == u"country")
        return Field::Country;
    if (folded == u"date")
        return Field::Date;
    if (folded == u"source")
        return Field::Source;
    if (folded == u"status")
        return Field::Status;
    if (folded == u"category")
        return Field::Category;
    if (folded == u"title")
        return Field::Title;
    return std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// Reads tokens: words, or what stands between quotation marks.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    SearchQuery read()
    {
        SearchQuery query;
        while (skipSpace()) {
            SearchTerm term = readTerm();
            const bool saysSomething =
                term.field == Field::Date ? !term.raw.isEmpty() : !term.words.isEmpty();
            if (saysSomething)
                query.terms.append(std::move(term));
        }
        return query;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    SearchTerm readTerm()
    {
        SearchTerm term;
        if (m_text[m_at] == u'-' || m_text[m_at] == u'−') {
            term.isExcluded = true;
            ++m_at;
        }
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end < m_text.size() && m_text[end] == u':') {
            if (const auto field = fieldFrom(m_text.mid(m_at, end - m_at))) {
                term.field = *field;
                m_at = end + 1;
            }
        }
        term.raw = readText(term.isWhole);
        term.words = foldedWords(term.raw).join(u' ');
        return term;
    }

    QString readText(bool& isWhole)
    {
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            const qsizetype begin = ++m_at;
            while (m_at < m_text.size() && !isQuote(m_text[m_at]))
                ++m_at;
            isWhole = m_at < m_text.size(); // else the phrase is still being typed
            const QString text = m_text.mid(begin, m_at - begin).toString();
            m_at += isWhole ? 1 : 0;
            return text;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// The words of a folded text with one space around each, and where each unit came from.
struct SpacedWords
{
    QString text;
    std::vector<size_t> units; ///< index into FoldedText::text
};

SpacedWords spaced(const FoldedText& folded)
{
    SpacedWords result;
    for (size_t i = 0; i < folded.places.size(); ++i) {
        const QChar c = folded.text[qsizetype(i)];
        const bool isBreak = !isWordUnit(c);
        if (isBreak && (result.text.isEmpty() || result.text.back() == u' '))
            continue;
        result.text.append(isBreak ? QChar(u' ') : c);
        result.units.push_back(i);
    }
    result.text.append(u' ');
    result.units.push_back(folded.places.size());
    return result;
}

/// Sorts and joins what overlaps or touches.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    QList<TextSpan> result;
    for (const TextSpan& span : spans) {
        if (!result.isEmpty() && span.begin <= result.last().begin + result.last().length) {
            TextSpan& last = result.last();
            last.length = std::max(last.length, span.begin + span.length - last.begin);
        } else {
            result.append(span);
        }
    }
    return result;
}

} // namespace

SearchQuery parseSearch(QStringView text)
{
    return Reader(text).read();
}

QList<TextSpan> foundIn(QStringView text, const SearchQuery& query)
{
    const FoldedText folded = foldedWithPlaces(text);
    const SpacedWords words = spaced(folded);
    const auto place = [&](size_t unit) {
        return unit < folded.places.size() ? folded.places[unit] : text.size();
    };
    QList<TextSpan> spans;
    for (const SearchTerm& term : query.terms) {
        if (term.isExcluded || (term.field != Field::Any && term.field != Field::Title))
            continue;
        const QString needle = term.isWhole ? QString(term.words + u' ') : term.words;
        for (qsizetype at = words.text.indexOf(needle); at >= 0;
             at = words.text.indexOf(needle, at + 1)) {
            if (at > 0 && words.text[at - 1] != u' ')
                continue;
            const size_t last = words.units[size_t(at + term.words.size() - 1)];
            const qsizetype begin = place(words.units[size_t(at)]);
            qsizetype end = place(last + 1);
            while (end < text.size() && text[end].isMark())
                ++end; // marks of the last letter, in decomposed text
            spans.append({begin, end - begin});
        }
    }
    return joined(std::move(spans));
}

} // namespace attache
