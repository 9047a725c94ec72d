// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Reading Qt Linguist's .ts files and telling what a reader would stumble over.
namespace translationfile {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< what tells equal sources apart; mostly empty
    QString state;   ///< "unfinished", "vanished", "obsolete", or empty when finished
    bool isPlural = false;
    QStringList forms; ///< the translation; several for a plural

    /// The message for a person, shortened: "Context: source".
    QString name() const;
};

/// The messages of the text of a .ts file, in its order; empty when it is no such file.
QList<Message> read(const QByteArray& ts);

/// Why the message is not done: not finished, or without a text in one of the forms, of which a
/// plural has the given number. Empty when it is done.
QString gap(const Message& message, int pluralForms);

/// Why the translation does not fit its source: other placeholders, an accelerator lost, another
/// ending, or tone marks written in the old way. Empty when it fits.
QStringList misfits(const Message& message);

} // namespace translationfile
