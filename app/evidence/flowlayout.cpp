// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/flowlayout.h"

#include <algorithm>

namespace attache {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize largest;
    for (const auto& item : m_items)
        largest = largest.expandedTo(item->minimumSize());
    return largest.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const auto& item : m_items) {
        const QSize size = item->sizeHint();
        hint = {hint.width() + size.width() + (hint.isEmpty() ? 0 : spacing()),
                std::max(hint.height(), size.height())};
    }
    return hint.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(QRect rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint corner = room.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        const QSize size = item->sizeHint();
        if (corner.x() > room.x() && corner.x() + size.width() > room.x() + room.width()) {
            corner = {room.x(), corner.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        if (moves)
            item->setGeometry(QRect(corner, size));
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return corner.y() + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace attache
