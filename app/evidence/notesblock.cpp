// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/notesblock.h"

#include "painting/plainlabel.h"

#include <QVBoxLayout>

namespace attache {

NotesBlock::NotesBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_disagreementHeading(new PlainLabel(this))
    , m_disagreements(new PlainLabel(this))
    , m_noteHeading(new PlainLabel(this))
    , m_note(new PlainLabel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(3);
    for (PlainLabel* label : {m_disagreementHeading, m_disagreements, m_noteHeading, m_note})
        rows->addWidget(label);
    setLook(look);
}

void NotesBlock::setLook(const Look& look)
{
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    for (PlainLabel* label : {m_disagreementHeading, m_noteHeading}) {
        label->setFont(heading);
        label->setColour(look.theme.secondaryText);
    }
    for (PlainLabel* label : {m_disagreements, m_note})
        label->setFont(look.fonts.small);
    m_disagreements->setColour(look.theme.warning);
    m_note->setColour(look.theme.secondaryText);
}

void NotesBlock::setNotes(const QStringList& disagreements, const QString& note)
{
    setVisible(!disagreements.isEmpty() || !note.isEmpty());
    m_disagreementHeading->setPlainText(disagreements.isEmpty() ? QString()
                                                                : tr("Sources disagree"));
    m_disagreements->setPlainText(disagreements.join(QLatin1Char('\n')));
    m_noteHeading->setPlainText(note.isEmpty() ? QString() : tr("Note"));
    m_note->setPlainText(note);
}

} // namespace attache
