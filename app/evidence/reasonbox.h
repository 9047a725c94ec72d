// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"

#include <QWidget>

namespace attache {

class PlainLabel;

/// The framed "why this date".
class ReasonBox : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBox(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes the reason, and the heading in the interface language.
    void setReason(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    PlainLabel* m_heading;
    PlainLabel* m_reason;
};

} // namespace attache
