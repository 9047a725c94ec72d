// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace attache {

class Workspace;

/// The status bar: events shown of all, undated ones, state of the quotations, the time and the
/// event under the pointer.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace& workspace, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateCounts();
    void updateIntegrity();
    void updatePointer();
    QString momentInWords(double time) const;

    Workspace& m_workspace;
    QLabel* m_counts;
    QLabel* m_pointer;
    QLabel* m_integrity;
};

} // namespace attache
