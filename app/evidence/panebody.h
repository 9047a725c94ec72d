// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace attache {

/// The content of the pane's scroll area: it asks for no more height than it needs at least, so
/// that the passage shrinks before the whole pane scrolls.
class PaneBody : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override
    {
        return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width)
                                             : layout()->minimumSize().height();
    }

    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
};

} // namespace attache
