// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace attache {

/// Gives the cell of a table the look of what the pointer is on, here or in another pane: the
/// light fill of the accent.
void lightCell(QStyleOptionViewItem& option);

/// Draws the bar at the beginning of a lit row, so that its colour does not stand alone.
void paintLitBar(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace attache
