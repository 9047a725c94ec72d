// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"

#include <QList>
#include <QString>

namespace attache {

/// The paragraphs of a whole text, normalised (foreigntext::normalised): its lines that hold a
/// character other than white space, numbered from 1.
QList<Paragraph> paragraphsOf(const QString& wholeText);

} // namespace attache
