// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/emptystate.h"

#include "painting/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace attache {

namespace {

int exactCount(const DataSet& dataSet)
{
    int exact = 0;
    for (quint32 row = 0; row < dataSet.passages().size(); ++row)
        exact += dataSet.place(PassageId{row}).integrity == Integrity::Exact ? 1 : 0;
    return exact;
}

} // namespace

EmptyState::EmptyState(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_howToBegin(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_heading);
    rows->addWidget(m_howToBegin);
    rows->addWidget(m_counts);
    rows->addStretch();
    setLook(look);
}

void EmptyState::setLook(const Look& look)
{
    m_heading->setFont(look.fonts.heading);
    m_heading->setColour(look.theme.text);
    m_howToBegin->setFont(look.fonts.body);
    m_howToBegin->setColour(look.theme.text);
    m_counts->setFont(look.fonts.small);
    m_counts->setColour(look.theme.secondaryText);
}

void EmptyState::setDataSet(const DataSet& dataSet)
{
    const QLocale locale;
    const int sources = int(dataSet.sources().size());
    const int quotations = int(dataSet.passages().size());
    const int exact = exactCount(dataSet);
    m_heading->setPlainText(tr("Every mark opens its words"));
    m_howToBegin->setPlainText(tr("Choose a mark in the timeline or in the chart: the sentence it "
                                  "rests on appears here, in its paragraph."));
    const QString quoted = exact == quotations
                               ? tr("Quotations: %1, all exact").arg(locale.toString(quotations))
                               : tr("Quotations: %1, of which %2 exact")
                                     .arg(locale.toString(quotations), locale.toString(exact));
    m_counts->setPlainText(tr("Sources: %1").arg(locale.toString(sources)) % QLatin1Char('\n') %
                           quoted);
}

} // namespace attache
