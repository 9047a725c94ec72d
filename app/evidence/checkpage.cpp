// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/checkpage.h"

#include "evidence/checkmodels.h"
#include "painting/plainlabel.h"
#include "workspace/integritywords.h"
#include "workspace/workspace.h"

#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

CheckPage::CheckPage(Workspace& workspace, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_events(new UncitedEvents(this))
    , m_passages(new InexactPassages(this))
    , m_states(new PlainLabel(this))
    , m_passagesHeading(new PlainLabel(this))
    , m_passageList(makeList("inexactPassages"))
    , m_repairAll(new QPushButton(this))
    , m_eventsHeading(new PlainLabel(this))
    , m_eventList(makeList("uncitedEvents"))
    , m_allWell(new PlainLabel(this))
{
    m_states->setObjectName(QStringLiteral("states"));
    m_allWell->setObjectName(QStringLiteral("allWell"));
    m_repairAll->setObjectName(QStringLiteral("repairAllMoved"));
    m_passageList->setModel(m_passages);
    m_eventList->setModel(m_events);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 14);
    rows->setSpacing(6);
    rows->addWidget(m_states);
    rows->addWidget(m_allWell);
    rows->addWidget(m_passagesHeading);
    rows->addWidget(m_passageList, 1);
    rows->addWidget(m_repairAll, 0, Qt::AlignLeft);
    rows->addWidget(m_eventsHeading);
    rows->addWidget(m_eventList, 1);
    rows->addStretch();
    const auto choosePassage = [this](const QModelIndex& index) {
        emit passageChosen(m_passages->passage(index.row()));
    };
    const auto chooseEvent = [this](const QModelIndex& index) {
        emit eventChosen(m_events->event(index.row()));
    };
    connect(m_passageList, &QListView::activated, this, choosePassage);
    connect(m_passageList, &QListView::clicked, this, choosePassage);
    connect(m_eventList, &QListView::activated, this, chooseEvent);
    connect(m_eventList, &QListView::clicked, this, chooseEvent);
    connect(m_repairAll, &QPushButton::clicked, this,
            [this] { m_workspace.repairs().apply(m_workspace.repairs().moved()); });
    setLook(look);
}

QListView* CheckPage::makeList(const char* name)
{
    auto* list = new QListView(this);
    list->setObjectName(QString::fromLatin1(name));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setMinimumHeight(60);
    list->setFrameShape(QFrame::NoFrame);
    list->setSpacing(3);
    return list;
}

void CheckPage::setLook(const Look& look)
{
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    for (PlainLabel* label : {m_passagesHeading, m_eventsHeading}) {
        label->setFont(heading);
        label->setColour(look.theme.secondaryText);
    }
    for (QListView* list : {m_passageList, m_eventList})
        list->setFont(look.fonts.small);
    m_states->setFont(look.fonts.body);
    m_states->setColour(look.theme.text);
    m_allWell->setFont(look.fonts.small);
    m_allWell->setColour(look.theme.good);
}

int CheckPage::count() const
{
    return m_passages->rowCount() + m_events->rowCount();
}

void CheckPage::refresh()
{
    const AttachedTexts& texts = m_workspace.texts();
    m_events->setDataSet(m_workspace.dataSet());
    m_passages->setDataSet(m_workspace.dataSet(), texts);
    const int inexact = m_passages->rowCount();
    const int uncited = m_events->rowCount();
    const int moved = texts.counts().moved;
    m_states->setPlainText(integrityInWords(texts.counts(), texts.texts().count()));
    m_allWell->setPlainText(count() == 0 ? tr("Every event has a passage, and every quotation "
                                              "stands in its source word for word.")
                                         : QString());
    m_passagesHeading->setPlainText(
        inexact > 0 ? tr("%n quotation(s) that are not exact", nullptr, inexact) : QString());
    m_passageList->setVisible(inexact > 0);
    m_passageList->setAccessibleName(tr("Quotations that are not exact"));
    m_repairAll->setText(tr("Repair a&ll moved (%1)").arg(QLocale().toString(moved)));
    m_repairAll->setVisible(moved > 0);
    m_eventsHeading->setPlainText(
        uncited > 0 ? tr("%n event(s) without a passage", nullptr, uncited) : QString());
    m_eventList->setVisible(uncited > 0);
    m_eventList->setAccessibleName(tr("Events without a passage"));
    emit countChanged();
}

} // namespace attache
