// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/comparedworkspace.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace attache {

class TimelineView;

/// The second of two compared views: a heading that says what it shows and by how much its time
/// is shifted, and a timeline. There only while something is compared.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive the panel.
    explicit ComparePanel(Workspace& first, QWidget* parent = nullptr);
    ~ComparePanel() override;

    TimelineView& view() { return *m_view; }

    /// What it shows.
    Workspace& workspace() { return m_compared.workspace(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHeading();
    void retranslate();
    void update();
    void swap();

    Workspace& m_first;
    ComparedWorkspace m_compared;
    QLabel* m_showing;
    QLabel* m_summary;
    QSpinBox* m_shift;
    QToolButton* m_swap;
    QToolButton* m_close;
    TimelineView* m_view;
};

/// Begins a comparison: what is shown now goes below, where it stays while another filter is
/// chosen above; without any filter, the year before goes below.
void beginComparing(Workspace& workspace);

} // namespace attache
