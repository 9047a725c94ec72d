// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/summary.h"

#include <QWidget>

namespace attache {

class ChipRow;
class PlainLabel;
class ReasonBox;
class ShapeGlyph;
class TextRow;

/// The head of the pane: what the event or figure is, when it was and why that is known.
class HeaderBlock : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setSummary(const DataSet& dataSet, const Summary& summary, bool isHiddenByFilter);

signals:
    void eventChosen(attache::EventId event); ///< the event that a figure belongs to

private:
    void colourGlyph();

    Look m_look;
    ShapeGlyph* m_glyph;
    PlainLabel* m_kind;
    PlainLabel* m_status;
    PlainLabel* m_title;
    PlainLabel* m_date;
    PlainLabel* m_filterNotice;
    ReasonBox* m_reason;
    ChipRow* m_participants;
    PlainLabel* m_details;
    TextRow* m_partOf;
    MarkShape m_shape = MarkShape::Circle;
    int m_colourIndex = 0;
    EventId m_partOfEvent;
};

} // namespace attache
