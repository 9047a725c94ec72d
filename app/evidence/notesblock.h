// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"

#include <QStringList>
#include <QWidget>

namespace attache {

class PlainLabel;

/// What is to be known beside the words: where sources disagree, and the data set's own note.
class NotesBlock : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes what is to be said and hides the block when there is nothing.
    void setNotes(const QStringList& disagreements, const QString& note);

private:
    PlainLabel* m_disagreementHeading;
    PlainLabel* m_disagreements;
    PlainLabel* m_noteHeading;
    PlainLabel* m_note;
};

} // namespace attache
