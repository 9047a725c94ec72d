// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/headerblock.h"

#include "evidence/chiprow.h"
#include "evidence/reasonbox.h"
#include "evidence/shapeglyph.h"
#include "evidence/textrow.h"
#include "painting/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attache {

HeaderBlock::HeaderBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_glyph(new ShapeGlyph(this))
    , m_kind(new PlainLabel(this))
    , m_status(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_date(new PlainLabel(this))
    , m_filterNotice(new PlainLabel(this))
    , m_reason(new ReasonBox(look, this))
    , m_participants(new ChipRow(look, this))
    , m_details(new PlainLabel(this))
    , m_partOf(new TextRow(look, this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_date->setObjectName(QStringLiteral("date"));
    m_partOf->setObjectName(QStringLiteral("partOf"));
    m_status->setWordWrap(false);

    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_glyph);
    top->addWidget(m_kind, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(top);
    rows->addWidget(m_title);
    rows->addWidget(m_date);
    rows->addWidget(m_filterNotice);
    rows->addSpacing(4);
    rows->addWidget(m_reason);
    rows->addSpacing(4);
    rows->addWidget(m_participants);
    rows->addWidget(m_details);
    rows->addWidget(m_partOf);

    connect(m_partOf, &QAbstractButton::clicked, this, [this] { emit eventChosen(m_partOfEvent); });
    setLook(look);
}

void HeaderBlock::setLook(const Look& look)
{
    m_look = look;
    const Theme& theme = look.theme;
    const auto dress = [](PlainLabel* label, const QFont& font, const QColor& colour) {
        label->setFont(font);
        label->setColour(colour);
    };
    QFont kind = look.fonts.small;
    kind.setWeight(QFont::DemiBold);
    dress(m_kind, kind, theme.text);
    dress(m_status, look.fonts.small, theme.secondaryText);
    dress(m_title, look.fonts.title, theme.text);
    dress(m_date, look.fonts.heading, theme.text);
    dress(m_filterNotice, look.fonts.small, theme.warning);
    dress(m_details, look.fonts.small, theme.secondaryText);
    m_reason->setLook(look);
    m_participants->setLook(look);
    m_partOf->setLook(look);
    colourGlyph();
}

void HeaderBlock::colourGlyph()
{
    m_glyph->setCategory(m_shape, m_look.theme.seriesColour(m_colourIndex));
}

void HeaderBlock::setSummary(const DataSet& dataSet, const Summary& summary, bool isHiddenByFilter)
{
    m_glyph->setVisible(summary.category.isValid());
    if (summary.category.isValid()) {
        const Category& category = dataSet.category(summary.category);
        m_shape = category.shape;
        m_colourIndex = category.colourIndex;
        colourGlyph();
    }
    m_kind->setPlainText(summary.kind);
    m_status->setPlainText(summary.status);
    m_title->setPlainText(summary.title);
    m_date->setPlainText(summary.date);
    m_filterNotice->setPlainText(isHiddenByFilter ? tr("The filter hides this in the timeline.")
                                                  : QString());
    m_reason->setReason(summary.dateReason);
    m_participants->setNames(tr("Participants"), summary.participants);
    m_details->setPlainText(summary.details.join(QLatin1Char('\n')));
    m_partOfEvent = summary.partOf;
    m_partOf->setVisible(m_partOfEvent.isValid());
    if (m_partOfEvent.isValid())
        m_partOf->setTexts(tr("Belongs to"), nameOf(dataSet, {m_partOfEvent, {}}, QLocale()));
}

} // namespace attache
