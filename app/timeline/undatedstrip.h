// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace attache {

class UndatedList;
class Workspace;

/// The events without a date, in a row under the timeline: counted and always reachable. It has
/// only as many buttons as there is room for, however many events there are; the arrows, the wheel
/// and the arrow keys go on to the others, and a list shows all of them. Hidden when the data set
/// has none.
class UndatedStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedStrip(Workspace& workspace, QWidget* parent = nullptr);

    /// The place, among the undated events that pass the filter, of the first that is shown.
    size_t firstShown() const { return m_first; }

    /// How many of them are shown.
    size_t shownCount() const { return m_shownCount; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();
    void updateTexts();
    void layOut();
    QPushButton& chip(size_t index);
    void markSelection();
    void markFound();
    void goTo(size_t first);
    void step(int by);
    bool handleKey(int key, EventId event);
    void select(EventId event);
    void showList();

    Workspace& m_workspace;
    QLabel* m_heading;
    QLabel* m_count;
    QWidget* m_room; ///< where the buttons are
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_all;
    UndatedList* m_list;
    std::vector<QPushButton*> m_chips;
    size_t m_first = 0;
    size_t m_shownCount = 0;
};

} // namespace attache
