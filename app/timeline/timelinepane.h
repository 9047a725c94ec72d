// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace attache {

class ComparePanel;
class TimelineView;
class Workspace;

/// The middle of the window: what is shown in one sentence, the timeline and the one it is
/// compared with, the undated events.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Workspace& workspace, QWidget* parent = nullptr);

    TimelineView& view() { return *m_view; }

    /// Puts a line between the sentence and the timeline.
    void addAbove(QWidget* line);

    /// The second view while two are compared, else null.
    ComparePanel* compared() { return m_compared; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateSentence();
    void showComparison();

    Workspace& m_workspace;
    QLabel* m_showing;
    QLabel* m_summary;
    QToolButton* m_clear;
    TimelineView* m_view;
    QSplitter* m_views;
    ComparePanel* m_compared = nullptr;
};

} // namespace attache
