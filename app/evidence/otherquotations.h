// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchquery.h"
#include "evidence/look.h"
#include "evidence/subject.h"
#include "workspace/attachedtexts.h"

#include <QList>
#include <QWidget>

#include <vector>

namespace attache {

class ExcerptRow;
class PlainLabel;

/// The other passages of what is selected, each in its context, grouped by source.
class OtherQuotations : public QWidget
{
    Q_OBJECT

public:
    explicit OtherQuotations(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// What a search looks for stands out in each of them.
    void setQuery(const SearchQuery& query);

    /// Lists the citations of the subject but the shown one in the given order, at most 12, and
    /// says how many more there are. Each says what it supports when that is not the subject
    /// itself, and whether it repeats the shown passage or one above it.
    void setCitations(const DataSet& dataSet, const AttachedTexts& texts, CitationRef shown,
                      const std::vector<int>& order);

signals:
    void citationChosen(int index);

private:
    /// One passage, under the name of its source where that is another one than above.
    struct Slot
    {
        PlainLabel* source;
        ExcerptRow* row;
    };

    Slot slot(int number);
    void fill(const Slot& slot, const DataSet& dataSet, const AttachedTexts& texts,
              CitationRef citation, SourceId above);

    Look m_look;
    SearchQuery m_query;
    PlainLabel* m_heading;
    PlainLabel* m_more;
    QList<Slot> m_slots;
    QList<PassageId> m_listed; ///< the shown passage and those in the rows so far
};

} // namespace attache
