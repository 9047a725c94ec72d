// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/shownpassage.h"
#include "painting/theme.h"

#include <QTextEdit>

namespace attache {

/// The formats of a shown passage, for QPlainTextEdit::setExtraSelections(): everything that
/// does not change while the pointer moves.
QList<QTextEdit::ExtraSelection> passageHighlights(QTextDocument* document,
                                                   const ShownPassage& passage, const Theme& theme);

/// The formats of the words that the subject rests on.
QList<QTextEdit::ExtraSelection> litHighlights(QTextDocument* document, const ShownPassage& passage,
                                               Subject subject, const Theme& theme);

} // namespace attache
