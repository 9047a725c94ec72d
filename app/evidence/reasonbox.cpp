// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reasonbox.h"

#include "painting/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace attache {

ReasonBox::ReasonBox(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_reason(new PlainLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 10);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addWidget(m_reason);
    setLook(look);
}

void ReasonBox::setLook(const Look& look)
{
    m_look = look;
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    m_heading->setFont(heading);
    m_heading->setColour(look.theme.secondaryText);
    m_reason->setFont(look.fonts.body);
    m_reason->setColour(look.theme.text);
    update();
}

void ReasonBox::setReason(const QString& reason)
{
    m_heading->setPlainText(tr("Why this date"));
    m_reason->setPlainText(reason);
}

void ReasonBox::paintEvent(QPaintEvent*)
{
    constexpr double radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.theme.strongLine);
    painter.setBrush(m_look.theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace attache
