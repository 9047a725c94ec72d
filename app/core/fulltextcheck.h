// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QList>
#include <QString>

#include <vector>

namespace attache {

/// How what a data set holds of one source stands in the full text of that source.
struct FullTextCheck
{
    /// Of DataSet::passagesOf(source), in the same order. Places are in the full text (paragraph
    /// 0); none is unchecked.
    std::vector<PassagePlace> places;

    /// Indexes into Source::paragraphs of those that do not stand at their position in the text,
    /// letter by letter.
    QList<int> changedParagraphs;

    /// The code points of the text differ in number from Source::length; false where that is
    /// unknown.
    bool hasOtherLength = false;
};

/// Checks the passages and paragraphs of the source against its full text, normalised
/// (foreigntext::normalised). Nothing is matched approximately.
FullTextCheck checkAgainst(const DataSet& dataSet, SourceId source, const QString& fullText);

/// How many passages are in each state.
struct IntegrityCounts
{
    int exact = 0;
    int moved = 0;
    int ambiguous = 0;
    int missing = 0;
    int unchecked = 0;

    void add(Integrity integrity);
    int total() const { return exact + moved + ambiguous + missing + unchecked; }

    friend bool operator==(const IntegrityCounts&, const IntegrityCounts&) = default;
};

/// The states of all passages against the paragraphs that the data set holds.
IntegrityCounts integrityCounts(const DataSet& dataSet);

} // namespace attache
