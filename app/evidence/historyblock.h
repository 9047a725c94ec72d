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

/// The status history of an event: each step, as of when, and the passage that says so.
class HistoryBlock : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Shows the steps, at most twelve, and hides the block when they say no more than
    /// the status itself.
    void setSubject(const DataSet& dataSet, Subject subject);

signals:
    void passageChosen(attache::PassageId passage);

private:
    TextRow* row(int number);

    Look m_look;
    PlainLabel* m_heading;
    QList<TextRow*> m_rows;
};

} // namespace attache
