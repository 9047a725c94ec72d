// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/historyblock.h"

#include "evidence/summary.h"
#include "evidence/textrow.h"
#include "painting/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attache {

namespace {

constexpr int mostSteps = 12;

} // namespace

HistoryBlock::HistoryBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new PlainLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 2);
    rows->setSpacing(0);
    rows->addWidget(m_heading);
    setLook(look);
}

void HistoryBlock::setLook(const Look& look)
{
    m_look = look;
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_heading->setColour(look.theme.secondaryText);
    for (TextRow* row : std::as_const(m_rows))
        row->setLook(look);
}

TextRow* HistoryBlock::row(int number)
{
    while (m_rows.size() <= number) {
        auto* row = new TextRow(m_look, this);
        layout()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { emit passageChosen(PassageId{row->property("passage").toUInt()}); });
        m_rows << row;
    }
    return m_rows.at(number);
}

void HistoryBlock::setSubject(const DataSet& dataSet, Subject subject)
{
    QList<StatusStep> steps = statusSteps(dataSet, subject, QLocale());
    steps.resize(std::min<qsizetype>(steps.size(), mostSteps));
    const bool isTold = steps.size() > 1 || (steps.size() == 1 && !steps.first().asOf.isEmpty());
    setVisible(isTold);
    if (!isTold)
        return;
    m_heading->setPlainText(tr("Status history"));
    for (int i = 0; i < int(steps.size()); ++i) {
        const StatusStep& step = steps.at(i);
        QStringList line{step.status};
        line << (step.asOf.isEmpty() ? tr("date not stated") : step.asOf);
        row(i)->setProperty("passage", step.passage.value);
        row(i)->setEnabled(step.passage.isValid());
        row(i)->setTexts({}, line.join(QStringLiteral(" · ")));
        row(i)->setVisible(true);
    }
    for (int i = int(steps.size()); i < int(m_rows.size()); ++i)
        m_rows.at(i)->setVisible(false);
}

} // namespace attache
