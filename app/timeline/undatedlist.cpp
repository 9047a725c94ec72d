// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undatedlist.h"

#include "core/foreigntext.h"
#include "workspace/workspace.h"

#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr QSize listSize(360, 280);

} // namespace

void EventTitles::setEvents(DataSetPtr dataSet, EventSet events)
{
    beginResetModel();
    m_dataSet = std::move(dataSet);
    m_events = std::move(events);
    endResetModel();
}

int EventTitles::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventTitles::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return foreigntext::label(m_dataSet->title(event(index.row())));
}

UndatedList::UndatedList(Workspace& workspace, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_view(new QListView)
{
    setObjectName(QStringLiteral("undatedList"));
    setFrameShape(QFrame::Box);
    m_view->setModel(&m_titles);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, &UndatedList::choose);
    connect(m_view, &QListView::activated, this, &UndatedList::choose);
}

void UndatedList::popUp(QPoint bottomRight)
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    m_titles.setEvents(snapshot.dataSet, snapshot.undated);
    m_view->setAccessibleName(tr("Undated events"));
    resize(listSize);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QPoint corner = bottomRight - QPoint(width(), height());
    move(qMax(screen.left(), corner.x()), qMax(screen.top(), corner.y()));
    show();
    m_view->setFocus();
    const auto& undated = snapshot.undated;
    const auto selected = m_workspace.selection().event();
    const auto found =
        selected ? std::lower_bound(undated.begin(), undated.end(), *selected) : undated.end();
    const bool isListed = found != undated.end() && *found == *selected;
    m_view->setCurrentIndex(m_titles.index(isListed ? int(found - undated.begin()) : 0));
}

void UndatedList::choose(const QModelIndex& index)
{
    if (!isVisible() || !index.isValid())
        return;
    const EventId event = m_titles.event(index.row());
    hide();
    emit chosen(event);
}

} // namespace attache
