// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codepointindex.h"
#include "core/dataset.h"

#include <optional>
#include <utility>
#include <vector>

namespace attache {

/// How a moved passage would be mended.
struct PassageRepair
{
    PassageId id;
    Passage before;
    Passage after;       ///< the same words where they stand now, with their new surroundings
    QString standsThere; ///< what stands now at the old position; may be empty
};

/// Mends the passages of one source that have moved.
class SourceRepair
{
public:
    /// Against the source's whole text, normalised (foreigntext::normalised), which must outlive
    /// this; null: against the paragraphs that the data set holds.
    SourceRepair(const DataSet& dataSet, SourceId source, const QString* wholeText);

    /// The repair of a passage of the source that stands at the place, in the whole text or in
    /// the paragraphs; nothing unless it is moved, or when its words reach over a line end, as no
    /// paragraph can hold them.
    std::optional<PassageRepair> repairOf(PassageId passage, const PassagePlace& place) const;

    /// The source as it is after repairs against the whole text: length, SHA-256 and paragraphs
    /// are that text's. Of the paragraphs those stay that still stand in it, at their new place;
    /// those that hold the given passages are added.
    Source adopted(const QString& sha256, const std::vector<Passage>& passages) const;

private:
    QString wordsAt(const Passage& passage) const;

    const DataSet& m_dataSet;
    SourceId m_source;
    const QString* m_wholeText;
    CodePointIndex m_index; ///< of the whole text
};

/// A data set with other passages and sources in place of those with the same ids, checked anew;
/// all else, and every id, stays. Keys must stay as well.
DataSetPtr withChanges(const DataSet& dataSet,
                       const std::vector<std::pair<PassageId, Passage>>& passages,
                       const std::vector<std::pair<SourceId, Source>>& sources);

} // namespace attache
