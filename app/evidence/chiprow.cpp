// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/chiprow.h"

#include "core/foreigntext.h"

#include <QPainter>

#include <cmath>

namespace attache {

namespace {

constexpr double padding = 8;
constexpr double gap = 6;
constexpr double chipHeight = 22;

} // namespace

ChipRow::ChipRow(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_shaper(look.fonts.small)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setLook(const Look& look)
{
    m_look = look;
    m_shaper = TextShaper(look.fonts.small);
    rearrange();
}

void ChipRow::setNames(const QString& heading, const QList<Named>& names)
{
    m_names = names;
    QStringList fullNames;
    for (const Named& name : names)
        fullNames << name.fullName;
    const QString list = heading + QStringLiteral(": ") + fullNames.join(QStringLiteral(", "));
    setAccessibleName(list);
    constexpr qsizetype longestTip = 1'000;
    setToolTip(QStringLiteral("<qt>") + foreigntext::escapedLabel(list, longestTip));
    setVisible(!names.isEmpty());
    rearrange();
    updateGeometry();
}

std::vector<ChipRow::Chip> ChipRow::arranged(int width) const
{
    std::vector<Chip> chips;
    QPointF corner;
    for (const Named& name : m_names) {
        ShapedText text = m_shaper.elided(name.shortName, std::max(0.0, width - 2 * padding - 1));
        const double chipWidth = std::ceil(text.widthPx) + 2 * padding;
        if (corner.x() > 0 && corner.x() + chipWidth > width)
            corner = {0, corner.y() + chipHeight + gap};
        chips.push_back({QRectF(corner, QSizeF(chipWidth, chipHeight)), std::move(text)});
        corner.rx() += chipWidth + gap;
    }
    return chips;
}

void ChipRow::rearrange()
{
    m_chips = arranged(width());
    update();
}

int ChipRow::heightForWidth(int width) const
{
    const auto chips = arranged(width);
    return chips.empty() ? 0 : int(std::ceil(chips.back().frame.bottom()));
}

QSize ChipRow::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, m_names.isEmpty() ? 0 : int(chipHeight)};
}

void ChipRow::resizeEvent(QResizeEvent*)
{
    rearrange();
}

void ChipRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.fonts.small);
    for (const Chip& chip : m_chips) {
        painter.setPen(m_look.theme.strongLine);
        painter.setBrush(m_look.theme.background);
        painter.drawRoundedRect(chip.frame.adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2,
                                chipHeight / 2);
        painter.setPen(m_look.theme.text);
        drawShaped(painter, chip.text, chip.frame.left() + padding, chip.frame.center().y());
    }
}

} // namespace attache
