// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/look.h"

#include <QWidget>

namespace attache {

class PlainLabel;
class ShapeGlyph;
class ShortNote;

/// Where the shown words come from: the source and its note, the paragraph, what the citation
/// supports, and whether the words still stand there.
class SourceBlock : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Shows the citation as number index + 1 of count.
    void setCitation(const DataSet& dataSet, const Citation& citation, int index, int count);

private:
    void colourBadge();

    Look m_look;
    PlainLabel* m_source;
    PlainLabel* m_count;
    PlainLabel* m_details;
    ShortNote* m_note;
    ShapeGlyph* m_badgeGlyph;
    PlainLabel* m_badge;
    PlainLabel* m_support;
    PlainLabel* m_integrityReason;
    PlainLabel* m_dependence;
    Integrity m_integrity = Integrity::Unchecked;
};

} // namespace attache
