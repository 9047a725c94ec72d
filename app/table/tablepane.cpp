// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablepane.h"

#include "painting/fonts.h"
#include "table/eventcelldelegate.h"
#include "table/eventtablemodel.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

namespace {

/// Places and keys are for those who ask for them.
bool isShownAtFirst(EventColumn column)
{
    return column != EventColumn::Places && column != EventColumn::Key;
}

constexpr std::array<int, allEventColumns.size()> widths{190, 320, 170, 100, 200, 140, 90, 90, 160};

} // namespace

TablePane::TablePane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new EventTableModel(this))
    , m_view(new QTableView(this))
    , m_columns(new QToolButton(this))
{
    setObjectName(QStringLiteral("tablePane"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EventCellDelegate(workspace, *m_model, this));
    m_view->setFont(Fonts::make().body);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(EventColumn::Date), Qt::AscendingOrder);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    auto* menu = new QMenu(this);
    for (const EventColumn column : allEventColumns) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(isShownAtFirst(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isOn) { m_view->setColumnHidden(int(column), !isOn); });
        m_view->setColumnHidden(int(column), !action->isChecked());
        m_view->setColumnWidth(int(column), widths[size_t(column)]);
        m_columnActions.append(action);
    }
    m_columnActions[int(EventColumn::Title)]->setEnabled(false); // one has to stay
    m_sortMenu = makeSortMenu();
    menu->addSeparator();
    menu->addMenu(m_sortMenu);
    m_columns->setMenu(menu);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 6, 0);
    top->addStretch(1);
    top->addWidget(m_columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(top);
    setFocusProxy(m_view);

    connect(&workspace, &Workspace::snapshotChanged, this, &TablePane::takeSnapshot);
    connect(&workspace.selection(), &Selection::changed, this, &TablePane::showSelection);
    connect(&workspace.search(), &EventSearch::changed, m_view->viewport(),
            qOverload<>(&QWidget::update));
    m_view->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::entered, this, [this](const QModelIndex& index) {
        m_workspace.hover().setEvent(m_model->eventAt(index.row()));
    });
    connect(m_view, &QTableView::viewportEntered, this,
            [this] { m_workspace.hover().setEvent(std::nullopt); });
    connect(&workspace.hover(), &Hover::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePane::takeSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePane::takeSelection);
    connect(m_view, &QTableView::doubleClicked, this, &TablePane::evidenceRequested);
    retranslate();
}

QMenu* TablePane::makeSortMenu()
{
    auto* menu = new QMenu(this);
    auto* columns = new QActionGroup(menu);
    const auto sort = [this] {
        for (const EventColumn column : allEventColumns) {
            if (m_sortActions[int(column)]->isChecked())
                m_view->sortByColumn(int(column), m_descending->isChecked() ? Qt::DescendingOrder
                                                                            : Qt::AscendingOrder);
        }
    };
    for (const EventColumn column : allEventColumns) {
        QAction* action = columns->addAction(menu->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, sort);
        m_sortActions.append(action);
        Q_UNUSED(column)
    }
    menu->addSeparator();
    m_descending = menu->addAction(QString());
    m_descending->setObjectName(QStringLiteral("sortDescending"));
    m_descending->setCheckable(true);
    connect(m_descending, &QAction::triggered, this, sort);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const QHeaderView& header = *m_view->horizontalHeader();
        m_sortActions[header.sortIndicatorSection()]->setChecked(true);
        m_descending->setChecked(header.sortIndicatorOrder() == Qt::DescendingOrder);
    });
    return menu;
}

void TablePane::copyRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(toTsv(*m_model, rows, shownColumns()));
}

void TablePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TablePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        takeSnapshot();
}

bool TablePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        m_workspace.hover().setEvent(std::nullopt);
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit evidenceRequested();
        return true;
    }
    return false;
}

void TablePane::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_view->setAccessibleName(tr("Events as a table"));
    for (const EventColumn column : allEventColumns)
        m_columnActions[int(column)]->setText(displayName(column));
    for (const EventColumn column : allEventColumns)
        m_sortActions[int(column)]->setText(displayName(column));
    m_columns->menu()->setTitle(tr("Columns of the table"));
    m_sortMenu->setTitle(tr("&Sort by"));
    m_descending->setText(tr("&Descending"));
    m_isShowing = true;
    m_model->setLocale(locale());
    m_isShowing = false;
    showSelection();
}

void TablePane::takeSnapshot()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_isShowing = true;
    m_model->setSnapshot(m_workspace.snapshot());
    m_isShowing = false;
    showSelection();
}

void TablePane::showSelection()
{
    if (m_isShowing || m_isStale)
        return;
    const auto event = m_workspace.selection().event();
    const auto row = event ? m_model->rowOf(*event) : std::nullopt;
    m_isShowing = true;
    if (!row) {
        m_view->selectionModel()->clear();
    } else if (!m_view->selectionModel()->isRowSelected(*row)) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(*row, int(EventColumn::Title)),
                                                  QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
        m_view->scrollTo(m_view->currentIndex());
    }
    m_isShowing = false;
}

void TablePane::takeSelection()
{
    const QModelIndex current = m_view->currentIndex();
    // A row that is only current, as when the table gets the focus, is not chosen yet.
    if (m_isShowing || !current.isValid() ||
        !m_view->selectionModel()->isRowSelected(current.row()))
        return;
    m_isShowing = true;
    m_workspace.showEvent(m_model->eventAt(current.row()));
    m_isShowing = false;
}

std::vector<int> TablePane::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView& header = *m_view->horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QByteArray TablePane::columns() const
{
    return m_view->horizontalHeader()->saveState();
}

void TablePane::setColumns(const QByteArray& columns)
{
    constexpr int leastWidthPx = 20;
    constexpr int mostWidthPx = 2000;
    QHeaderView& header = *m_view->horizontalHeader();
    const QByteArray before = header.saveState();
    if (columns.isEmpty())
        return;
    const bool isUsable = header.restoreState(columns) &&
                          header.count() == int(allEventColumns.size()) &&
                          !header.isSectionHidden(int(EventColumn::Title));
    if (!isUsable)
        header.restoreState(before);
    header.setSectionsMovable(true);
    for (const EventColumn column : allEventColumns) {
        const bool isShown = !header.isSectionHidden(int(column));
        m_columnActions[int(column)]->setChecked(isShown);
        const int width = header.sectionSize(int(column));
        if (isShown && (width < leastWidthPx || width > mostWidthPx))
            header.resizeSection(int(column), widths[size_t(column)]);
    }
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted < header.count())
        m_view->sortByColumn(sorted, header.sortIndicatorOrder());
}

} // namespace attache
