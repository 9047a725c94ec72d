// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchquery.h"
#include "evidence/look.h"
#include "evidence/subject.h"
#include "workspace/attachedtexts.h"

#include <QList>
#include <QTimer>
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
    /// itself, and whether it repeats the shown passage or one above it. The first stands
    /// there at once, the others follow frame by frame, so that the shown passage does not wait
    /// for them. The texts are those of the data set and must outlive the widget.
    void setCitations(DataSetPtr dataSet, const AttachedTexts& texts, CitationRef shown,
                      const std::vector<int>& order);

    /// Lists nothing and keeps no data set.
    void clear();

    /// Whether all of them stand there.
    bool isComplete() const { return m_filled == m_waiting.size(); }

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
    void fillSome();
    void fill(const Slot& slot, CitationRef citation);

    Look m_look;
    SearchQuery m_query;
    PlainLabel* m_heading;
    PlainLabel* m_more;
    QList<Slot> m_slots;
    DataSetPtr m_dataSet;
    const AttachedTexts* m_texts = nullptr;
    std::vector<CitationRef> m_waiting; ///< what has or will get a row, from the first on
    size_t m_filled = 0;                ///< how many of them have one
    QList<PassageId> m_listed;          ///< the shown passage and those in the rows so far
    QTimer m_nextFrame;
};

} // namespace attache
