// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/litrow.h"

#include "painting/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace attache {

void lightCell(QStyleOptionViewItem& option)
{
    option.backgroundBrush = Theme::forPalette(option.palette).accentFill;
}

void paintLitBar(QPainter& painter, const QStyleOptionViewItem& option)
{
    constexpr int barPx = 3;
    const QRect bar(option.rect.topLeft(), QSize(barPx, option.rect.height()));
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                     Theme::forPalette(option.palette).accent);
}

} // namespace attache
