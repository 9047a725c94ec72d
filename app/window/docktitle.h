// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace attache {

/// The title of a pane: its name, quietly, and buttons to take it out of the window and to close
/// it. Dragging it moves the pane.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// A pane that names itself needs no name in its title.
    enum class Name
    {
        Shown,
        Hidden
    };

    DockTitle(QDockWidget* dock, Name name);

    /// A title with a row of tools in place of the name.
    DockTitle(QDockWidget* dock, QWidget* tools);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QDockWidget* m_dock;
    Name m_name;
    QLabel* m_title;
    QToolButton* m_float;
    QToolButton* m_close;
};

} // namespace attache
