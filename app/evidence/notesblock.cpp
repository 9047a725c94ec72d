// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/notesblock.h"

#include "evidence/shortnote.h"

#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostLines = 3; // the passage must stay in sight

} // namespace

NotesBlock::NotesBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_disagreements(new ShortNote(mostLines, this))
    , m_note(new ShortNote(mostLines, this))
{
    m_disagreements->setObjectName(QStringLiteral("disagreements"));
    m_note->setObjectName(QStringLiteral("note"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_disagreements);
    rows->addWidget(m_note);
    setLook(look);
}

void NotesBlock::setLook(const Look& look)
{
    for (ShortNote* note : {m_disagreements, m_note})
        note->setFont(look.fonts.small);
    m_disagreements->setColour(look.theme.warning);
    m_note->setColour(look.theme.secondaryText);
}

void NotesBlock::setNotes(const QStringList& disagreements, const QString& note)
{
    setVisible(!disagreements.isEmpty() || !note.isEmpty());
    const QString all = disagreements.join(QLatin1Char('\n'));
    m_disagreements->setNote(all.isEmpty() ? QString() : tr("Sources disagree: %1").arg(all));
    m_note->setNote(note.isEmpty() ? QString() : tr("Note: %1").arg(note));
}

} // namespace attache
