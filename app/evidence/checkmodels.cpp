// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/checkmodels.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"

namespace attache {

void UncitedEvents::setDataSet(DataSetPtr dataSet)
{
    beginResetModel();
    m_dataSet = std::move(dataSet);
    m_events.clear();
    for (quint32 row = 0; row < m_dataSet->events().count(); ++row) {
        if (m_dataSet->events().citations[row].empty())
            m_events.push_back(EventId{row});
    }
    endResetModel();
}

int UncitedEvents::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant UncitedEvents::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return foreigntext::label(m_dataSet->title(event(index.row())));
}

void InexactPassages::setDataSet(DataSetPtr dataSet, const AttachedTexts& texts)
{
    beginResetModel();
    m_dataSet = std::move(dataSet);
    m_passages.clear();
    for (quint32 row = 0; row < m_dataSet->passages().size(); ++row) {
        const Integrity integrity = texts.place(PassageId{row}).integrity;
        if (integrity != Integrity::Exact)
            m_passages.push_back({PassageId{row}, integrity});
    }
    endResetModel();
}

int InexactPassages::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant InexactPassages::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Row& row = m_passages[size_t(index.row())];
    const Passage& passage = m_dataSet->passage(row.id);
    return QString(displayName(row.integrity) % QStringLiteral(" · ") %
                   foreigntext::label(m_dataSet->source(passage.source).key) %
                   QStringLiteral(" · ") % quotationLine(passage));
}

} // namespace attache
