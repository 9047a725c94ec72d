// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/repairblock.h"

#include "evidence/excerptrow.h"
#include "evidence/flowlayout.h"
#include "painting/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostLines = 4;

ExcerptRow* stillRow(const Look& look, const char* name, QWidget* parent)
{
    auto* row = new ExcerptRow(look, mostLines, parent);
    row->setObjectName(QString::fromLatin1(name));
    row->setEnabled(false);
    row->setFocusPolicy(Qt::NoFocus);
    row->unsetCursor();
    return row;
}

} // namespace

RepairBlock::RepairBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new PlainLabel(this))
    , m_before(stillRow(look, "before", this))
    , m_after(stillRow(look, "after", this))
    , m_consequence(new PlainLabel(this))
    , m_repair(new QPushButton(this))
    , m_repairAll(new QPushButton(this))
{
    m_repair->setObjectName(QStringLiteral("repair"));
    m_repairAll->setObjectName(QStringLiteral("repairAll"));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_repairAll);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addWidget(m_before);
    rows->addWidget(m_after);
    rows->addWidget(m_consequence);
    rows->addLayout(buttons);
    connect(m_repair, &QPushButton::clicked, this, &RepairBlock::repairRequested);
    connect(m_repairAll, &QPushButton::clicked, this, &RepairBlock::repairAllRequested);
    setVisible(false);
    setLook(look);
}

void RepairBlock::setLook(const Look& look)
{
    m_look = look;
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_heading->setColour(look.theme.warning);
    m_consequence->setFont(look.fonts.small);
    m_consequence->setColour(look.theme.secondaryText);
    m_before->setLook(look);
    m_after->setLook(look);
}

void RepairBlock::setRepair(const std::optional<PassageRepair>& repair, int movedCount,
                            bool adoptsText)
{
    setVisible(repair.has_value());
    if (!repair)
        return;
    const QLocale locale;
    const auto caption = [&locale](const QString& words, const Passage& passage) {
        return words.arg(locale.toString(passage.start), locale.toString(passage.end));
    };
    Passage before = repair->before;
    before.exact =
        repair->standsThere.isEmpty() ? tr("(nothing stands there)") : repair->standsThere;
    before.prefix = before.suffix = QString();
    m_heading->setPlainText(tr("These words have moved"));
    //: Before a repair: %1 and %2 are positions in a text
    m_before->setPassage(caption(tr("Before: position %1 to %2, where now stands"), before),
                         before);
    //: After a repair: %1 and %2 are positions in a text
    m_after->setPassage(caption(tr("After: position %1 to %2"), repair->after), repair->after);
    m_consequence->setPlainText(
        adoptsText ? tr("The paragraphs, length and SHA-256 of the source become those of the "
                        "attached text.")
                   : QString());
    m_repair->setText(tr("&Repair this quotation"));
    m_repairAll->setText(tr("Repair a&ll moved (%1)").arg(locale.toString(movedCount)));
    m_repairAll->setVisible(movedCount > 1);
}

} // namespace attache
