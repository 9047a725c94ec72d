// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/facets.h"

#include <QTreeView>

#include <set>

namespace attache {

class FacetDelegate;
class FacetModel;
class ShownFacets;

/// The list of facets. A click or Space checks a value; a double click or Enter chooses it
/// alone; Delete or Alt+click excludes it; on a heading or a fold each of the first four opens or
/// closes it, as Left and Right do. Delete or "Clear" on a heading clears its list. A context menu
/// has all of this too.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    /// The models must outlive the view.
    FacetView(FacetModel& facets, ShownFacets& shown, QWidget* parent = nullptr);

    /// Opens the lists as the person left them; while searching, all of them.
    void restoreOpenLists();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void toggleCheck(const QModelIndex& index);
    void toggleFold(const QModelIndex& index);
    void chooseOnly(const QModelIndex& index);
    bool act(const QModelIndex& index, int key);
    void remove(const QModelIndex& index);
    void setFrameShown(bool isShown);

    FacetModel& m_facets;
    ShownFacets& m_shown;
    FacetDelegate* m_delegate;
    std::set<Facet> m_closed;
    bool m_hasCleared = false; ///< the button that is down went down on a "Clear"
};

} // namespace attache
