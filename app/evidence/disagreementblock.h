// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/subject.h"
#include "workspace/attachedtexts.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace attache {

class ExcerptRow;
class PlainLabel;

/// What sources that disagree about the selected event or figure say, side by side.
class DisagreementBlock : public QWidget
{
    Q_OBJECT

public:
    explicit DisagreementBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Shows the passages of all disagreements about the subject, at most eight, and hides the
    /// block when there are none. Sources that share text are said to be one statement.
    void setSubject(const DataSet& dataSet, const AttachedTexts& texts, Subject subject);

signals:
    void passageChosen(attache::PassageId passage);

private:
    ExcerptRow* card(int number);

    Look m_look;
    PlainLabel* m_heading;
    PlainLabel* m_shared;
    QGridLayout* m_grid;
    QList<ExcerptRow*> m_cards;
};

} // namespace attache
