// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace attache {

class TimelineView;
class Workspace;

/// The middle of the window: what is shown in one sentence, the timeline, the undated events.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Workspace& workspace, QWidget* parent = nullptr);

    TimelineView& view() { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateSentence();

    Workspace& m_workspace;
    QLabel* m_showing;
    QLabel* m_summary;
    QToolButton* m_clear;
    TimelineView* m_view;
};

} // namespace attache
