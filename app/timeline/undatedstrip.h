// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QScrollArea>

class QHBoxLayout;
class QLabel;

namespace attache {

class Workspace;

/// The events without a date, as buttons in a row under the timeline: counted and always
/// reachable. Hidden when the data set has none.
class UndatedStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedStrip(Workspace& workspace, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void markSelection();

    Workspace& m_workspace;
    QLabel* m_heading;
    QLabel* m_count;
    QScrollArea* m_scrollArea;
    QWidget* m_buttons = nullptr;
};

} // namespace attache
