// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartwords.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace attache {

/// A small window beside the pointer that says what a mark means. Plain text only.
class ChartHoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartHoverCard(QWidget* parent);

    /// Shows the card near the point, inside the screen.
    void showAt(const ChartCard& card, QPoint globalPosition);

private:
    QLabel* m_heading;
    QLabel* m_body;
};

} // namespace attache
