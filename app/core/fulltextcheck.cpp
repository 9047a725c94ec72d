// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulltextcheck.h"

#include "core/codepointindex.h"
#include "core/passagelocator.h"

namespace attache {

FullTextCheck checkAgainst(const DataSet& dataSet, SourceId source, const QString& fullText)
{
    FullTextCheck check;
    const PassageLocator locator(fullText);
    for (const PassageId passage : dataSet.passagesOf(source))
        check.places.push_back(locator.locate(dataSet.passage(passage)));

    const CodePointIndex index(fullText);
    const Source& record = dataSet.source(source);
    for (int i = 0; i < record.paragraphs.size(); ++i) {
        const Paragraph& paragraph = record.paragraphs.at(i);
        const qsizetype begin = index.utf16(paragraph.start);
        if (!QStringView(fullText).sliced(begin).startsWith(paragraph.text))
            check.changedParagraphs.append(i);
    }
    check.hasOtherLength = record.length > 0 && record.length != index.codePointCount();
    return check;
}

void IntegrityCounts::add(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Exact:
        ++exact;
        return;
    case Integrity::Moved:
        ++moved;
        return;
    case Integrity::Ambiguous:
        ++ambiguous;
        return;
    case Integrity::Missing:
        ++missing;
        return;
    case Integrity::Unchecked:
        ++unchecked;
        return;
    }
}

IntegrityCounts integrityCounts(const DataSet& dataSet)
{
    IntegrityCounts counts;
    for (quint32 row = 0; row < dataSet.passages().size(); ++row)
        counts.add(dataSet.place(PassageId{row}).integrity);
    return counts;
}

} // namespace attache
