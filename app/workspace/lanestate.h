// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/lanearrangement.h"

#include <QObject>

namespace attache {

/// How the lanes are arranged now. Setting what is there already emits nothing.
class LaneState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const LaneArrangement& arrangement() const { return m_arrangement; }

    void setArrangement(const LaneArrangement& arrangement)
    {
        if (arrangement == m_arrangement)
            return;
        m_arrangement = arrangement;
        emit changed();
    }

signals:
    void changed();

private:
    LaneArrangement m_arrangement;
};

} // namespace attache
