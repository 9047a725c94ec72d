// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/searchquery.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace attache {

/// The words of a data set's titles, places, quotations, sources and participants, folded: in one
/// buffer, in which phrases are looked for, and each word once with the texts that have it, where
/// single words and their beginnings are. Takes a while to make; see DataSet::searchIndex().
class SearchIndex
{
public:
    explicit SearchIndex(const DataSet& dataSet);

    /// The events that the query finds; none for an empty query. The data set is the one the
    /// index was made from.
    EventSet find(const DataSet& dataSet, const SearchQuery& query) const;

    /// Bytes of the buffer, for tests and measurements.
    qsizetype size() const { return m_words.size(); }

private:
    using Marks = std::vector<bool>;

    using Vocabulary = QHash<QByteArray, std::vector<quint32>>;

    void append(QStringView text, Vocabulary& vocabulary);
    void endText() { m_ends.push_back(size_t(m_words.size())); }
    void sortWords(Vocabulary& vocabulary);
    Marks textsWith(const SearchTerm& term, size_t first, size_t last) const;
    Marks textsWithWord(const QByteArray& word, bool isWhole, size_t first, size_t last) const;
    Marks textsWithPhrase(const QByteArray& phrase, size_t first, size_t last) const;
    Marks eventsWith(const DataSet& dataSet, const SearchTerm& term) const;
    Marks eventsWithWords(const DataSet& dataSet, const SearchTerm& term) const;
    Marks sourcesWith(const DataSet& dataSet, const SearchTerm& term) const;
    Marks countriesWith(const DataSet& dataSet, const SearchTerm& term) const;

    /// UTF-8: "\n" before each part of a text, a space after each of its words.
    QByteArray m_words;
    std::vector<size_t> m_ends;           ///< of each text: events, passages, sources, participants
    std::vector<QByteArray> m_vocabulary; ///< ascending
    std::vector<std::vector<quint32>> m_textsOfWord; ///< of m_vocabulary; each ascending
    size_t m_firstPassage = 0;
    size_t m_firstSource = 0;
    size_t m_firstParticipant = 0;
};

} // namespace attache
