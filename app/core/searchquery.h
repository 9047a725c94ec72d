// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace attache {

/// One thing that is looked for.
struct SearchTerm
{
    /// Where it has to stand: the part before the colon.
    enum class Field : quint8
    {
        Any,      ///< title, places, quotations, participants, sources
        Country,  ///< "country:LA", "country:laos"
        Date,     ///< "date:2022-12", EDTF
        Source,   ///< "source:004", a key or the words of its title
        Status,   ///< "status:planned", key or name
        Category, ///< "category:exercise", key or name
        Title     ///< "title:friendship"
    };

    Field field = Field::Any;
    QString words; ///< folded, one space between them; the last one is the beginning of a word
    QString raw;   ///< as typed, without prefix and quotation marks
    bool isWhole = false;    ///< quoted: the last word is a whole one too
    bool isExcluded = false; ///< "-": what has it is not found

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// What a person typed to find events; all terms must hold. Without terms it finds nothing.
struct SearchQuery
{
    QList<SearchTerm> terms;

    bool isEmpty() const { return terms.isEmpty(); }
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

/// Never fails: what is no prefix is looked for as words.
SearchQuery parseSearch(QStringView text);

/// A stretch of a text in UTF-16 units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Where the words looked for stand in a text that is shown, ascending, not overlapping.
QList<TextSpan> foundIn(QStringView text, const SearchQuery& query);

} // namespace attache
