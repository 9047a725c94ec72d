// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"

#include <QObject>

namespace attache {

/// The one filter in force. Setting what is there already emits nothing.
class FilterState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const EventFilter& filter() const { return m_filter; }

    void setFilter(const EventFilter& filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        emit changed();
    }

    void clear() { setFilter({}); }

signals:
    void changed();

private:
    EventFilter m_filter;
};

} // namespace attache
