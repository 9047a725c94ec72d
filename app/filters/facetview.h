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
/// alone; on a heading or a fold each of them opens or closes it, as Left and Right do.
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
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void toggleCheck(const QModelIndex& index);
    void toggleFold(const QModelIndex& index);
    void chooseOnly(const QModelIndex& index);
    bool act(const QModelIndex& index, int key);
    void setFrameShown(bool isShown);

    FacetModel& m_facets;
    ShownFacets& m_shown;
    FacetDelegate* m_delegate;
    std::set<Facet> m_closed;
};

} // namespace attache
