// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace attache {

class EventTableModel;
class Workspace;

/// Draws the cells of the table: rows that a search has found have a tint, and the words looked
/// for stand out in them; the row of the event that the pointer is on, in whatever pane, is lit.
class EventCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventCellDelegate(Workspace& workspace, const EventTableModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool isLit(const QModelIndex& index) const;
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    Workspace& m_workspace;
    const EventTableModel& m_model;
};

} // namespace attache
