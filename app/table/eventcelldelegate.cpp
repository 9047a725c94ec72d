// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/eventcelldelegate.h"

#include "painting/litrow.h"
#include "painting/theme.h"
#include "table/eventtablemodel.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace attache {

namespace {

/// Behind a whole row that was found: a third of the colour behind the words.
QColor rowTint(const Theme& theme)
{
    const auto mixed = [](int strong, int ground) { return (strong + 2 * ground) / 3; };
    return {mixed(theme.foundFill.red(), theme.background.red()),
            mixed(theme.foundFill.green(), theme.background.green()),
            mixed(theme.foundFill.blue(), theme.background.blue())};
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextSpan>& spans, const Theme& theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.begin);
        range.length = int(span.length);
        range.format.setBackground(theme.foundFill);
        range.format.setForeground(theme.text); // on the selection's colour, too
        formats.append(range);
    }
    return formats;
}

} // namespace

EventCellDelegate::EventCellDelegate(Workspace& workspace, const EventTableModel& model,
                                     QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

void EventCellDelegate::initStyleOption(QStyleOptionViewItem* option,
                                        const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_workspace.search().isHit(m_model.eventAt(index.row())))
        option->backgroundBrush = rowTint(Theme::forPalette(option->palette));
    if (isLit(index))
        lightCell(*option);
}

bool EventCellDelegate::isLit(const QModelIndex& index) const
{
    return m_workspace.hover().event() == m_model.eventAt(index.row());
}

void EventCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    paintCell(painter, option, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (isLit(index) && table && table->horizontalHeader()->visualIndex(index.column()) == 0)
        paintLitBar(*painter, option);
}

void EventCellDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const EventSearch& search = m_workspace.search();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QString shown = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width());
    const QList<TextSpan> spans = search.isHit(m_model.eventAt(index.row()))
                                      ? foundIn(shown, search.query())
                                      : QList<TextSpan>();
    if (spans.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The cell as ever, but without its words; then these.
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const Theme theme = Theme::forPalette(cell.palette);
    QTextLayout layout(shown, cell.font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    painter->save();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.center().y() + 0.5 - line.height() / 2),
                formatsOf(spans, theme));
    painter->restore();
}

} // namespace attache
