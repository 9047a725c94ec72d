// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/repairs.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace attache {

namespace {

/// What changes in one source.
struct Changes
{
    std::vector<std::pair<PassageId, Passage>> passages;
    std::optional<Source> source; ///< when it takes over a full text
};

/// Mends the chosen passages (ascending) of the source.
Changes changesIn(const DataSet& dataSet, const AttachedTexts& texts, SourceId source,
                  const std::vector<PassageId>& chosen)
{
    const SourceText* text = texts.text(source);
    const SourceRepair repair(dataSet, source, text ? &text->text : nullptr);
    Changes changes;
    std::vector<Passage> standing; // all whose words are in the text, as they are found there
    for (const PassageId id : dataSet.passagesOf(source)) {
        const PassagePlace& place = texts.place(id);
        if (const auto mended = repair.repairOf(id, place)) {
            standing.push_back(mended->after);
            if (std::binary_search(chosen.begin(), chosen.end(), id))
                changes.passages.emplace_back(id, mended->after);
        } else if (place.integrity == Integrity::Exact) {
            standing.push_back(dataSet.passage(id));
        }
    }
    if (text && !changes.passages.empty())
        changes.source = repair.adopted(text->sha256, standing);
    return changes;
}

} // namespace

Repairs::Repairs(Workspace& workspace)
    : m_workspace(workspace)
{
}

std::optional<PassageRepair> Repairs::repairOf(PassageId passage) const
{
    const AttachedTexts& texts = m_workspace.texts();
    const PassagePlace& place = texts.place(passage);
    if (place.integrity != Integrity::Moved)
        return std::nullopt;
    const DataSet& dataSet = *m_workspace.dataSet();
    const SourceId source = dataSet.passage(passage).source;
    const SourceText* text = texts.text(source);
    return SourceRepair(dataSet, source, text ? &text->text : nullptr).repairOf(passage, place);
}

std::vector<PassageId> Repairs::moved() const
{
    std::vector<PassageId> moved;
    for (quint32 row = 0; row < m_workspace.dataSet()->passages().size(); ++row) {
        if (m_workspace.texts().place(PassageId{row}).integrity == Integrity::Moved)
            moved.push_back(PassageId{row});
    }
    return moved;
}

void Repairs::apply(const std::vector<PassageId>& passages)
{
    const DataSetPtr dataSet = m_workspace.dataSet();
    std::vector<PassageId> chosen = passages;
    std::sort(chosen.begin(), chosen.end());
    std::vector<SourceId> touched;
    for (const PassageId id : chosen)
        touched.push_back(dataSet->passage(id).source);
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());

    std::vector<std::pair<PassageId, Passage>> newPassages;
    std::vector<std::pair<SourceId, Source>> newSources;
    for (const SourceId source : touched) {
        Changes changes = changesIn(*dataSet, m_workspace.texts(), source, chosen);
        newPassages.insert(newPassages.end(), changes.passages.begin(), changes.passages.end());
        if (changes.source)
            newSources.emplace_back(source, std::move(*changes.source));
    }
    if (newPassages.empty())
        return;
    m_workspace.replaceDataSet(withChanges(*dataSet, newPassages, newSources));
    m_unsavedCount += int(newPassages.size());
    emit changed();
}

void Repairs::forget()
{
    if (std::exchange(m_unsavedCount, 0) != 0)
        emit changed();
}

} // namespace attache
