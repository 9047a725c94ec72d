// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchwords.h"

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace attache {

/// Every action of the window by name: one types a part of it and presses Enter. Actions that
/// make no sense now are listed and cannot be chosen.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

    /// The actions that have a name, each once, in the order they are found in the window.
    static QList<QAction*> actionsOf(const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list(const QString& typed);
    void run();

    QList<QAction*> m_actions;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace attache
