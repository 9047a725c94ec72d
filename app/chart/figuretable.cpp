// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figuretable.h"

#include "chart/deploymentchart.h"
#include "chart/figuretablemodel.h"
#include "painting/litrow.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace attache {

namespace {

constexpr int rowHeightPx = 22;
constexpr int widestDatePx = 260;
constexpr int widths[] = {118, 76, 84, 80, 84, 120, 64, 84, 110, 320}; ///< of the columns, pixels

/// Lights the row of the figure that the pointer is on, in whatever pane.
class FigureCellDelegate : public QStyledItemDelegate
{
public:
    FigureCellDelegate(Workspace& workspace, const FigureTableModel& model, QTableView* table)
        : QStyledItemDelegate(table)
        , m_workspace(workspace)
        , m_model(model)
        , m_table(*table)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (isLit(index) && m_table.horizontalHeader()->visualIndex(index.column()) == 0)
            paintLitBar(*painter, option);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (isLit(index))
            lightCell(*option);
    }

private:
    bool isLit(const QModelIndex& index) const
    {
        const auto figure = m_workspace.hover().figure();
        return figure && m_model.figureAt(index.row()) == figure;
    }

    Workspace& m_workspace;
    const FigureTableModel& m_model;
    const QTableView& m_table;
};

} // namespace

FigureTable::FigureTable(Workspace& workspace, DeploymentChart& chart, QWidget* parent)
    : QTableView(parent)
    , m_workspace(workspace)
    , m_chart(chart)
    , m_model(new FigureTableModel(this))
{
    setObjectName(QStringLiteral("figureTable"));
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeightPx);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    setSortingEnabled(true);
    sortByColumn(FigureTableModel::Date, Qt::AscendingOrder);

    setItemDelegate(new FigureCellDelegate(workspace, *m_model, this));
    setMouseTracking(true);
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) {
        m_workspace.hover().setFigure(m_model->figureAt(index.row()));
    });
    connect(this, &QTableView::viewportEntered, this,
            [this] { m_workspace.hover().setFigure(std::nullopt); });
    connect(&workspace.hover(), &Hover::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&chart, &DeploymentChart::seriesChanged, this, &FigureTable::takeFigures);
    connect(&workspace.selection(), &Selection::changed, this, &FigureTable::showSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const auto figure = m_model->figureAt(index.row()))
                    m_workspace.selection().setFigure(*figure);
            });
    retranslate();
    takeFigures();
}

void FigureTable::takeFigures()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const QSignalBlocker blocker(selectionModel());
    m_model->setFigures(m_workspace.snapshot(), m_chart.series(), QLocale());
    m_model->sort(horizontalHeader()->sortIndicatorSection(),
                  horizontalHeader()->sortIndicatorOrder());
    // The year stands at the end of a date; cut off, all dates would look alike.
    const int dates = std::min(sizeHintForColumn(FigureTableModel::Date), widestDatePx);
    setColumnWidth(FigureTableModel::Date, std::max(columnWidth(FigureTableModel::Date), dates));
    showSelection();
}

void FigureTable::showSelection()
{
    if (m_isStale)
        return;
    const auto figure = m_workspace.selection().figure();
    const int row = figure ? m_model->rowOf(*figure) : -1;
    if (row < 0) {
        clearSelection();
        return;
    }
    if (row == currentIndex().row() && selectionModel()->isRowSelected(row))
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setCurrentIndex(m_model->index(row, column));
    scrollTo(m_model->index(row, column));
}

void FigureTable::copy() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(m_model->textOf(rows));
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, [this] { copy(); })
        ->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Select all"), this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

void FigureTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    m_workspace.hover().setFigure(std::nullopt);
}

void FigureTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_isStale)
        takeFigures();
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeFigures();
    }
}

void FigureTable::retranslate()
{
    setAccessibleName(tr("Peacekeeping figures"));
    setAccessibleDescription(tr("The figures of the chart, one a row"));
}

} // namespace attache
