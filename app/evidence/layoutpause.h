// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace attache {

/// Keeps the layout of the widget from being applied while its parts change: each part that is
/// shown or hidden would have it applied at once, to all of them.
class LayoutPause
{
public:
    /// The widget has a layout and outlives the pause.
    explicit LayoutPause(const QWidget& widget)
        : m_layout(widget.layout())
        , m_wasEnabled(m_layout->isEnabled())
    {
        m_layout->setEnabled(false);
    }
    ~LayoutPause() { m_layout->setEnabled(m_wasEnabled); }
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    QLayout* m_layout;
    bool m_wasEnabled;
};

} // namespace attache
