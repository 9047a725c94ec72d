// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/look.h"
#include "io/sourcetexts.h"

#include <QWidget>

namespace attache {

class PlainLabel;
class ShapeGlyph;
class ShortNote;
class TextRow;

/// Where the shown words come from: the source and its note, the paragraph, what the citation
/// supports, and whether the words still stand there.
class SourceBlock : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Shows the citation as number of count, from 1.
    void setCitation(const DataSet& dataSet, const Citation& citation, int number, int count);

    /// Shows how the words stand in the source's text, which is the full text if there is one,
    /// and in which of its paragraphs; 0 where that is not known.
    void setStanding(const DataSet& dataSet, const Citation& citation, Integrity integrity,
                     int paragraph, const SourceText* text);

signals:
    void linkRequested(const QString& address);

private:
    void colourStanding();

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
    PlainLabel* m_text;
    TextRow* m_link;
    bool m_textDiffers = false;
    Integrity m_integrity = Integrity::Unchecked;
};

} // namespace attache
