// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourceblock.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/shapeglyph.h"
#include "evidence/shortnote.h"
#include "evidence/textrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostNoteLines = 2;

} // namespace

SourceBlock::SourceBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_source(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_details(new PlainLabel(this))
    , m_note(new ShortNote(mostNoteLines, this))
    , m_badgeGlyph(new ShapeGlyph(this))
    , m_badge(new PlainLabel(this))
    , m_support(new PlainLabel(this))
    , m_integrityReason(new PlainLabel(this))
    , m_dependence(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_link(new TextRow(look, this))
{
    m_dependence->setObjectName(QStringLiteral("dependence"));
    m_text->setObjectName(QStringLiteral("fullText"));
    m_link->setObjectName(QStringLiteral("link"));
    m_source->setObjectName(QStringLiteral("source"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_count->setObjectName(QStringLiteral("count"));
    m_badge->setObjectName(QStringLiteral("integrity"));
    m_integrityReason->setObjectName(QStringLiteral("integrityReason"));
    m_count->setWordWrap(false);
    m_badge->setWordWrap(false);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_source, 1);
    top->addWidget(m_count, 0, Qt::AlignTop);

    auto* badge = new QHBoxLayout;
    badge->setSpacing(4);
    badge->addWidget(m_badgeGlyph, 0, Qt::AlignTop);
    badge->addWidget(m_badge, 0, Qt::AlignTop);
    badge->addSpacing(6);
    badge->addWidget(m_support, 1);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addLayout(top);
    rows->addWidget(m_details);
    rows->addWidget(m_note);
    rows->addLayout(badge);
    rows->addWidget(m_integrityReason);
    rows->addWidget(m_dependence);
    rows->addWidget(m_text);
    rows->addWidget(m_link);
    connect(m_link, &QAbstractButton::clicked, this,
            [this] { emit linkRequested(m_link->line()); });
    setLook(look);
}

void SourceBlock::setLook(const Look& look)
{
    m_look = look;
    const Theme& theme = look.theme;
    m_source->setFont(look.fonts.heading);
    m_source->setColour(theme.text);
    QFont badge = look.fonts.small;
    badge.setWeight(QFont::DemiBold);
    m_badge->setFont(badge);
    for (PlainLabel* label : {m_count, m_details, static_cast<PlainLabel*>(m_note), m_support}) {
        label->setFont(look.fonts.small);
        label->setColour(theme.secondaryText);
    }
    m_text->setFont(look.fonts.small);
    m_link->setLook(look);
    for (PlainLabel* label : {m_integrityReason, m_dependence}) {
        label->setFont(look.fonts.small);
        label->setColour(theme.warning);
    }
    colourStanding();
}

void SourceBlock::colourStanding()
{
    const QColor colour =
        m_integrity == Integrity::Exact ? m_look.theme.good : m_look.theme.warning;
    m_badgeGlyph->setIntegrity(m_integrity, colour);
    m_badge->setColour(colour);
    m_text->setColour(m_textDiffers ? m_look.theme.warning : m_look.theme.secondaryText);
}

void SourceBlock::setCitation(const DataSet& dataSet, const Citation& citation, int number,
                              int count)
{
    const Source& source = dataSet.source(dataSet.passage(citation.passage).source);
    m_source->setPlainText(sourceInWords(source, QLocale()));
    m_count->setPlainText(tr("%1 of %2", "passage n of m").arg(number).arg(count));
    m_details->setPlainText(sourceDetails(source));
    m_note->setNote(foreigntext::label(source.note, foreigntext::maxFieldLength));
    m_dependence->setPlainText(dependenceInWords(source));
    m_link->setVisible(!source.address.isEmpty());
    m_link->setTexts(tr("Open in the browser"), source.address);
}

void SourceBlock::setStanding(const DataSet& dataSet, const Citation& citation, Integrity integrity,
                              int paragraph, const SourceText* text)
{
    const Source& source = dataSet.source(dataSet.passage(citation.passage).source);
    m_integrity = integrity;
    m_textDiffers = text && !isSameFile(source, *text);
    m_badge->setPlainText(stateInWords(source, integrity));
    m_support->setPlainText(supportInWords(dataSet, citation, paragraphInWords(source, paragraph)));
    m_integrityReason->setPlainText(integrityInWords(integrity));
    m_text->setPlainText(textInWords(source, text));
    colourStanding();
}

} // namespace attache
