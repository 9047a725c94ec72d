// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/otherquotations.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/excerptrow.h"
#include "evidence/layoutpause.h"
#include "painting/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attache {

namespace {

constexpr size_t mostRows = 12;
constexpr size_t rowsAtOnce = 1;
constexpr size_t rowsInAFrame = 3;
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
    constexpr int frameMs = 15;
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setInterval(frameMs);
    connect(&m_nextFrame, &QTimer::timeout, this, &OtherQuotations::fillSome);
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

void OtherQuotations::fill(const Slot& slot, CitationRef citation)
{
    const DataSet& dataSet = *m_dataSet;
    const Citation& cited = citationsOf(dataSet, citation.subject)[size_t(citation.index)];
    const Passage& passage = dataSet.passage(cited.passage);
    const bool isOfSameSource =
        m_filled > 0 && dataSet.passage(m_listed.last()).source == passage.source;
    slot.source->setPlainText(
        isOfSameSource ? QString() : sourceInWords(dataSet.source(passage.source), QLocale()));

    QStringList caption;
    for (const QString& part : {placeInWords(dataSet, cited.passage),
                                onlySupportInWords(citation.subject, cited.supports),
                                repetitionInWords(dataSet, cited.passage, m_listed)}) {
        if (!part.isEmpty())
            caption << part;
    }
    caption << badgeInWords(dataSet.source(passage.source),
                            m_texts->place(cited.passage).integrity);
    slot.row->setProperty("citation", citation.index);
    slot.row->setPassage(caption.join(QStringLiteral(" · ")), passage);
    slot.row->setVisible(true);
    m_listed << cited.passage;
}

void OtherQuotations::setCitations(DataSetPtr dataSet, const AttachedTexts& texts,
                                   CitationRef shown, const std::vector<int>& order)
{
    m_dataSet = std::move(dataSet);
    m_texts = &texts;
    m_waiting.clear();
    m_filled = 0;
    m_nextFrame.stop();
    const auto citations = citationsOf(*m_dataSet, shown.subject);
    setVisible(citations.size() > 1);
    if (citations.empty())
        return;
    m_heading->setPlainText(tr("Other passages"));
    m_listed = {citations[size_t(shown.index)].passage};
    for (const int index : order) {
        if (index != shown.index && m_waiting.size() < mostRows)
            m_waiting.push_back({shown.subject, index});
    }
    for (size_t i = std::min(rowsAtOnce, m_waiting.size()); i < size_t(m_slots.size()); ++i) {
        m_slots.at(qsizetype(i)).source->setVisible(false);
        m_slots.at(qsizetype(i)).row->setVisible(false);
    }
    const int more = int(citations.size()) - 1 - int(m_waiting.size());
    m_more->setPlainText(more > 0 ? tr("… and %1 more").arg(more) : QString());
    fillSome();
}

void OtherQuotations::clear()
{
    m_nextFrame.stop();
    m_waiting.clear();
    m_filled = 0;
    m_dataSet.reset();
    setVisible(false);
}

void OtherQuotations::fillSome()
{
    const LayoutPause own(*this);
    const LayoutPause around(*parentWidget());
    const size_t most = m_filled == 0 ? rowsAtOnce : rowsInAFrame;
    for (size_t i = 0; i < most && m_filled < m_waiting.size(); ++i, ++m_filled)
        fill(slot(int(m_filled)), m_waiting[m_filled]);
    if (!isComplete())
        m_nextFrame.start();
}

} // namespace attache
