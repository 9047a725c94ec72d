// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QFrame>

class QLabel;

namespace attache {

class Workspace;

/// What an event is, in short, beside the pointer: title, date in words, participants and the
/// first quotation. All plain text.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    HoverCard(Workspace& workspace, QWidget* parent);

    /// Fills the card and shows it near the point, inside the screen.
    void showFor(EventId event, QPoint globalPosition);

    /// The card's text, for tests and screen readers.
    QString text() const;

private:
    void fill(EventId event);

    Workspace& m_workspace;
    QLabel* m_remark;
    QLabel* m_title;
    QLabel* m_date;
    QLabel* m_participants;
    QLabel* m_quotation;
};

} // namespace attache
