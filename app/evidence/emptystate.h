// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/look.h"

#include <QWidget>

namespace attache {

class PlainLabel;

/// What the pane says while nothing is selected: how to begin, and what there is.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setDataSet(const DataSet& dataSet);

private:
    PlainLabel* m_heading;
    PlainLabel* m_howToBegin;
    PlainLabel* m_counts;
};

} // namespace attache
