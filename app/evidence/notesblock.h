// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"

#include <QStringList>
#include <QWidget>

namespace attache {

class ShortNote;

/// What is to be known before the words are read: where sources disagree, and the data set's own
/// note, at most three lines each.
class NotesBlock : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes what is to be said and hides the block when there is nothing.
    void setNotes(const QStringList& disagreements, const QString& note);

private:
    ShortNote* m_disagreements;
    ShortNote* m_note;
};

} // namespace attache
