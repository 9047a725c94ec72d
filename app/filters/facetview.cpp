// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetview.h"

#include "filters/facetdelegate.h"
#include "filters/facetmodel.h"
#include "filters/shownfacets.h"
#include "painting/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace attache {

FacetView::FacetView(FacetModel& facets, ShownFacets& shown, QWidget* parent)
    : QTreeView(parent)
    , m_facets(facets)
    , m_shown(shown)
    , m_delegate(new FacetDelegate(this))
{
    setModel(&shown);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    m_delegate->setTheme(Theme::forPalette(palette()));

    connect(this, &QTreeView::doubleClicked, this, &FacetView::chooseOnly);
    connect(this, &QTreeView::clicked, this, &FacetView::toggleFold);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_shown.isSearching())
            m_closed.insert(FacetModel::facetOf(m_shown.mapToSource(index)));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_shown.isSearching())
            m_closed.erase(FacetModel::facetOf(m_shown.mapToSource(index)));
    });
    connect(&shown, &ShownFacets::modelReset, this, &FacetView::restoreOpenLists);
    connect(&shown, &ShownFacets::rowsInserted, this, [this](const QModelIndex& heading) {
        if (!heading.isValid())
            restoreOpenLists();
    });
}

void FacetView::restoreOpenLists()
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex heading = m_shown.index(row, 0);
        const Facet facet = FacetModel::facetOf(m_shown.mapToSource(heading));
        setExpanded(heading, m_shown.isSearching() || !m_closed.contains(facet));
    }
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    setFrameShown(true);
    if (event->modifiers() == Qt::NoModifier && act(currentIndex(), event->key()))
        return;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        remove(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::mousePressEvent(QMouseEvent* event)
{
    setFrameShown(false);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_hasCleared =
        event->button() == Qt::LeftButton && index.isValid() &&
        m_delegate->clearRect(visualRect(index), index).contains(event->position().toPoint());
    if (m_hasCleared)
        m_facets.clear(FacetModel::facetOf(m_shown.mapToSource(index)));
    else
        QTreeView::mousePressEvent(event);
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_hasCleared)
        QTreeView::mouseReleaseEvent(event);
    m_hasCleared = false;
}

void FacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place =
        isKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex source = m_shown.mapToSource(index);
    if (m_facets.kindOf(source) == FacetModel::Kind::Value) {
        const bool isExcluded =
            ValueState(index.data(FacetModel::StateRole).toInt()) == ValueState::Excluded;
        menu->addAction(tr("&Only this"), this, [this, index] { chooseOnly(index); });
        menu->addAction(isExcluded ? tr("Do not &exclude") : tr("&Exclude"), this,
                        [this, index] { remove(index); });
        menu->addSeparator();
    }
    const Facet facet = FacetModel::facetOf(source);
    QAction* clear =
        menu->addAction(tr("&Clear this list"), this, [this, facet] { m_facets.clear(facet); });
    clear->setEnabled(m_facets.heading(facet).data(FacetModel::IsConcernedRole).toBool());
    menu->popup(place);
}

void FacetView::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
        reason == Qt::ShortcutFocusReason)
        setFrameShown(true);
    QTreeView::focusInEvent(event);
}

void FacetView::resizeEvent(QResizeEvent* event)
{
    m_delegate->setRowWidth(viewport()->width());
    scheduleDelayedItemsLayout(); // heights follow the width
    QTreeView::resizeEvent(event);
}

void FacetView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_delegate->setTheme(Theme::forPalette(palette()));
        viewport()->update();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        m_delegate->useFonts();
        scheduleDelayedItemsLayout();
    }
}

bool FacetView::act(const QModelIndex& index, int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!index.isValid() || (!isEnter && key != Qt::Key_Space))
        return false;
    if (m_facets.kindOf(m_shown.mapToSource(index)) != FacetModel::Kind::Value)
        toggleFold(index);
    else if (isEnter)
        chooseOnly(index);
    else
        toggleCheck(index);
    return true;
}

void FacetView::toggleCheck(const QModelIndex& index)
{
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_shown.setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetView::toggleFold(const QModelIndex& index)
{
    const QModelIndex source = m_shown.mapToSource(index);
    const Facet facet = FacetModel::facetOf(source);
    switch (m_facets.kindOf(source)) {
    case FacetModel::Kind::Heading:
        setExpanded(index, !isExpanded(index));
        break;
    case FacetModel::Kind::Fold: {
        const bool unfolds = !m_shown.isUnfolded(facet);
        m_shown.setUnfolded(facet, unfolds);
        // To where the list goes on, or back to where it ends.
        const QModelIndex next =
            m_facets.index(ShownFacets::firstRows - (unfolds ? 0 : 1), 0, m_facets.heading(facet));
        setCurrentIndex(m_shown.mapFromSource(next));
        break;
    }
    case FacetModel::Kind::Value:
        break;
    }
}

void FacetView::chooseOnly(const QModelIndex& index)
{
    m_facets.chooseOnly(m_shown.mapToSource(index));
}

void FacetView::remove(const QModelIndex& index)
{
    const QModelIndex source = m_shown.mapToSource(index);
    switch (m_facets.kindOf(source)) {
    case FacetModel::Kind::Heading:
        m_facets.clear(FacetModel::facetOf(source));
        break;
    case FacetModel::Kind::Value:
        m_facets.toggleExcluded(source);
        break;
    case FacetModel::Kind::Fold:
        break;
    }
}

void FacetView::setFrameShown(bool isShown)
{
    m_delegate->setFrameShown(isShown);
    viewport()->update();
}

} // namespace attache
