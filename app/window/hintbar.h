// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace attache {

/// A line above the timeline that tells somebody new, one after the other, what can be done. It
/// never asks for anything; once it has been closed it stays away until it is asked for.
class HintBar : public QWidget
{
    Q_OBJECT

public:
    explicit HintBar(QWidget* parent = nullptr);

    /// Shows the first hint.
    void begin();

signals:
    void dismissed(); ///< closed, or gone through to the end

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    void goOn();

    int m_shown = 0; ///< from 0
    QLabel* m_hint;
    QLabel* m_count;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace attache
