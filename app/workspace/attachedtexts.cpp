// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/attachedtexts.h"

namespace attache {

CheckedTexts checkTexts(const DataSetPtr& dataSet, SourceTexts texts)
{
    CheckedTexts checked;
    checked.dataSet = dataSet;
    checked.texts = std::move(texts);
    checked.bySource.resize(dataSet->sources().size());
    for (quint32 row = 0; row < dataSet->sources().size(); ++row) {
        if (const SourceText* text = checked.texts.text(SourceId{row}))
            checked.bySource[row] = std::make_shared<const FullTextCheck>(
                checkAgainst(*dataSet, SourceId{row}, text->text));
    }
    return checked;
}

const FullTextCheck* AttachedTexts::check(SourceId source) const
{
    return source.value < m_checked.bySource.size() ? m_checked.bySource[source.value].get()
                                                    : nullptr;
}

void AttachedTexts::attach(CheckedTexts checked)
{
    if (checked.dataSet != m_dataSet)
        return;
    m_checked = std::move(checked);
    updatePlaces();
    emit changed();
}

void AttachedTexts::reset(DataSetPtr dataSet)
{
    const bool hadTexts = !isEmpty();
    m_dataSet = std::move(dataSet);
    m_checked = {};
    updatePlaces();
    if (hadTexts)
        emit changed();
}

void AttachedTexts::updatePlaces()
{
    const DataSet& dataSet = *m_dataSet;
    m_places.resize(dataSet.passages().size());
    for (quint32 row = 0; row < m_places.size(); ++row)
        m_places[row] = dataSet.place(PassageId{row});
    for (quint32 row = 0; row < m_checked.bySource.size(); ++row) {
        const auto& check = m_checked.bySource[row];
        const auto passages = dataSet.passagesOf(SourceId{row});
        for (size_t i = 0; check && i < passages.size(); ++i)
            m_places[passages[i].value] = check->places[i];
    }
    m_counts = {};
    for (const PassagePlace& place : m_places)
        m_counts.add(place.integrity);
}

} // namespace attache
