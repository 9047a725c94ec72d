// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/otherquotations.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/excerptrow.h"
#include "painting/plainlabel.h"

#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostRows = 12;
constexpr int mostLines = 4;

void dress(PlainLabel* label, const Look& look, const QColor& colour, bool isBold)
{
    QFont font = look.fonts.small;
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    label->setColour(colour);
}

} // namespace

OtherQuotations::OtherQuotations(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new PlainLabel(this))
    , m_more(new PlainLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_heading);
    rows->addWidget(m_more);
    setLook(look);
}

void OtherQuotations::setLook(const Look& look)
{
    m_look = look;
    dress(m_heading, look, look.theme.secondaryText, true);
    dress(m_more, look, look.theme.secondaryText, false);
    for (const Slot& slot : std::as_const(m_slots)) {
        dress(slot.source, look, look.theme.text, true);
        slot.row->setLook(look);
    }
}

void OtherQuotations::setQuery(const SearchQuery& query)
{
    m_query = query;
    for (const Slot& slot : std::as_const(m_slots))
        slot.row->setQuery(query);
}

OtherQuotations::Slot OtherQuotations::slot(int number)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    while (m_slots.size() <= number) {
        const Slot slot{new PlainLabel(this), new ExcerptRow(m_look, mostLines, this)};
        dress(slot.source, m_look, m_look.theme.text, true);
        slot.row->setQuery(m_query);
        slot.source->setContentsMargins(4, 6, 0, 0);
        rows->insertWidget(rows->count() - 1, slot.source);
        rows->insertWidget(rows->count() - 1, slot.row);
        connect(slot.row, &QAbstractButton::clicked, this,
                [this, row = slot.row] { emit citationChosen(row->property("citation").toInt()); });
        m_slots << slot;
    }
    return m_slots.at(number);
}

void OtherQuotations::fill(const Slot& slot, const DataSet& dataSet, const AttachedTexts& texts,
                           CitationRef citation, SourceId above)
{
    const Citation& cited = citationsOf(dataSet, citation.subject)[size_t(citation.index)];
    const Passage& passage = dataSet.passage(cited.passage);
    const QString source = sourceInWords(dataSet.source(passage.source), QLocale());
    slot.source->setPlainText(passage.source == above ? QString() : source);

    QStringList caption;
    for (const QString& part : {placeInWords(dataSet, cited.passage),
                                onlySupportInWords(citation.subject, cited.supports),
                                repetitionInWords(dataSet, cited.passage, m_listed)}) {
        if (!part.isEmpty())
            caption << part;
    }
    caption << badgeInWords(dataSet.source(passage.source), texts.place(cited.passage).integrity);
    slot.row->setProperty("citation", citation.index);
    slot.row->setPassage(caption.join(QStringLiteral(" · ")), passage);
    slot.row->setVisible(true);
}

void OtherQuotations::setCitations(const DataSet& dataSet, const AttachedTexts& texts,
                                   CitationRef shown, const std::vector<int>& order)
{
    const auto citations = citationsOf(dataSet, shown.subject);
    setVisible(citations.size() > 1);
    if (citations.empty())
        return;
    m_heading->setPlainText(tr("Other passages"));
    m_listed = {citations[size_t(shown.index)].passage};
    SourceId above;
    int used = 0;
    for (const int index : order) {
        if (index == shown.index)
            continue;
        if (used == mostRows)
            break;
        fill(slot(used++), dataSet, texts, {shown.subject, index}, above);
        const PassageId passage = citations[size_t(index)].passage;
        above = dataSet.passage(passage).source;
        m_listed << passage;
    }
    for (int i = used; i < int(m_slots.size()); ++i) {
        m_slots.at(i).source->setVisible(false);
        m_slots.at(i).row->setVisible(false);
    }
    const int more = int(citations.size()) - 1 - used;
    m_more->setPlainText(more > 0 ? tr("… and %1 more").arg(more) : QString());
}

} // namespace attache
