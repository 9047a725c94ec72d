// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/otherquotations.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/textrow.h"
#include "painting/plainlabel.h"

#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostRows = 12;

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
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_heading->setColour(look.theme.secondaryText);
    m_more->setFont(look.fonts.small);
    m_more->setColour(look.theme.secondaryText);
    for (TextRow* row : m_rows)
        row->setLook(look);
}

TextRow* OtherQuotations::row(int number)
{
    while (m_rows.size() <= number) {
        auto* row = new TextRow(m_look, this);
        static_cast<QVBoxLayout*>(layout())->insertWidget(int(m_rows.size()) + 1, row);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { emit citationChosen(row->property("citation").toInt()); });
        m_rows << row;
    }
    return m_rows.at(number);
}

void OtherQuotations::setRow(TextRow* row, const DataSet& dataSet, CitationRef citation)
{
    const Citation& cited = citationsOf(dataSet, citation.subject)[size_t(citation.index)];
    const Passage& passage = dataSet.passage(cited.passage);
    const QString place = placeInWords(dataSet, cited.passage);
    const QString key = foreigntext::label(dataSet.source(passage.source).key);
    QStringList caption{place.isEmpty() ? key : QString(key % QStringLiteral(", ") % place)};
    const QString support = onlySupportInWords(citation.subject, cited.supports);
    if (!support.isEmpty())
        caption << support;
    const QString repetition = repetitionInWords(dataSet, cited.passage, m_listed);
    if (!repetition.isEmpty())
        caption << repetition;
    if (const Integrity integrity = dataSet.place(cited.passage).integrity;
        integrity != Integrity::Exact)
        caption << displayName(integrity);
    row->setProperty("citation", citation.index);
    row->setTexts(caption.join(QStringLiteral(" · ")), quotationLine(passage));
    row->setVisible(true);
}

void OtherQuotations::setCitations(const DataSet& dataSet, CitationRef shown)
{
    const auto citations = citationsOf(dataSet, shown.subject);
    setVisible(citations.size() > 1);
    if (citations.empty())
        return;
    m_heading->setPlainText(tr("Other passages"));
    m_listed = {citations[size_t(shown.index)].passage};
    int used = 0;
    for (int i = 0; i < int(citations.size()) && used < mostRows; ++i) {
        if (i == shown.index)
            continue;
        setRow(row(used++), dataSet, {shown.subject, i});
        m_listed << citations[size_t(i)].passage;
    }
    for (int i = used; i < int(m_rows.size()); ++i)
        m_rows.at(i)->setVisible(false);
    const int more = int(citations.size()) - 1 - used;
    m_more->setPlainText(more > 0 ? tr("… and %1 more").arg(more) : QString());
}

} // namespace attache
