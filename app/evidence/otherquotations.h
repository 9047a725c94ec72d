// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/subject.h"

#include <QList>
#include <QWidget>

namespace attache {

class PlainLabel;
class TextRow;

/// The other passages of what is selected, one line each.
class OtherQuotations : public QWidget
{
    Q_OBJECT

public:
    explicit OtherQuotations(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Lists all citations of the subject but the shown one, at most 12, and says how many more
    /// there are. Each says what it supports when that is not the subject itself, and whether it
    /// repeats the shown passage or one above it.
    void setCitations(const DataSet& dataSet, CitationRef shown);

signals:
    void citationChosen(int index);

private:
    TextRow* row(int number);
    void setRow(TextRow* row, const DataSet& dataSet, CitationRef citation);

    Look m_look;
    PlainLabel* m_heading;
    PlainLabel* m_more;
    QList<TextRow*> m_rows;
    QList<PassageId> m_listed; ///< the shown passage and those in the rows so far
};

} // namespace attache
