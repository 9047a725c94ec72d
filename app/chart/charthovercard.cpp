// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/charthovercard.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int maxTextWidthPx = 320;
constexpr QPoint besidePointer(14, 18);

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChartHoverCard::ChartHoverCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_heading(plainLabel(this))
    , m_body(plainLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::StyledPanel);
    setForegroundRole(QPalette::ToolTipText);
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(3);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    for (QLabel* label : {m_heading, m_body}) {
        label->setForegroundRole(QPalette::ToolTipText);
        label->setMaximumWidth(maxTextWidthPx);
    }
}

void ChartHoverCard::showAt(const ChartCard& card, QPoint globalPosition)
{
    m_heading->setText(card.heading);
    m_body->setText(card.lines.join(QLatin1Char('\n')));
    layout()->activate();
    resize(sizeHint());
    QPoint corner = globalPosition + besidePointer;
    const QScreen* screen = QGuiApplication::screenAt(globalPosition);
    if (screen) {
        const QRect room = screen->availableGeometry();
        if (corner.x() + width() > room.right())
            corner.setX(globalPosition.x() - besidePointer.x() - width());
        if (corner.y() + height() > room.bottom())
            corner.setY(globalPosition.y() - besidePointer.y() - height());
    }
    move(corner);
    show();
}

} // namespace attache
