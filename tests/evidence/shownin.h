// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/shownpassage.h"
#include "support/sampledataset.h"

namespace attache::test {

/// The citation as it is shown without full texts; one that there is not, of the first source.
inline ShownPassage shownIn(const DataSetPtr& dataSet, CitationRef citation)
{
    AttachedTexts none;
    none.reset(dataSet);
    const auto citations = citationsOf(*dataSet, citation.subject);
    const bool exists = citation.index < int(citations.size());
    const SourceId source =
        exists ? dataSet->passage(citations[size_t(citation.index)].passage).source : SourceId{0};
    return shownPassage(*dataSet, ReadSource(*dataSet, none, source), citation);
}

} // namespace attache::test
