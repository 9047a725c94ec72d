// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace attache {

class Workspace;

/// Says in the status bar that the filter is being applied to a large data set, once that takes
/// long enough to be noticed, and lets it be cancelled. Until it is done the window shows what was
/// there before.
class ComputingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ComputingBar(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_label;
    QToolButton* m_cancel;
    QTimer m_notice;
};

} // namespace attache
