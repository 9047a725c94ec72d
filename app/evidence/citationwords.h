// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/subject.h"
#include "io/sourcetexts.h"

#include <QLocale>
#include <QString>

namespace attache {

/// A source in one line: "Interview · not dated · 004".
QString sourceInWords(const Source& source, const QLocale& locale);

/// Its title, author and publisher as far as they are stated: "title not stated · VNA".
QString sourceDetails(const Source& source);

/// Where in its source the passage stands: "paragraph 13", or "table row 13" when the source is a
/// table; empty when the place is not known.
QString placeInWords(const DataSet& dataSet, PassageId passage);

/// The same for a paragraph of a number; empty for 0.
QString paragraphInWords(const Source& source, int number);

/// The state of a passage: its display name, but "row exact" for a row of a table, which need not
/// be the words of the report that the table was read from.
QString stateInWords(const Source& source, Integrity integrity);

/// stateInWords() with a sign before it that tells exact from all else.
QString badgeInWords(const Source& source, Integrity integrity);

/// Where the passage stands (placeInWords()) and what the citation supports: "paragraph 13 ·
/// supports date, participants". Date words that stand more than once in the quotation are named
/// here, because none of them is underlined.
QString supportInWords(const DataSet& dataSet, const Citation& citation, const QString& place);

/// What else the citation supports, "date only", when it does not support the event or figure
/// itself; empty when it does.
QString onlySupportInWords(Subject subject, Supports supports);

/// Whether one of the sources names the other as sharing its text.
bool shareText(const Source& one, const Source& other);

/// That the passage is no independent confirmation of the listed ones, because its source shares
/// text with theirs: "same text as 000" when the quotations are equal, "shares text with 000"
/// when they differ; empty when no source does. A source that is listed itself before the one it
/// shares text with does not repeat it.
QString repetitionInWords(const DataSet& dataSet, PassageId passage,
                          const QList<PassageId>& listed);

/// Why a passage is not simply exact, in one sentence; empty when it is.
QString integrityInWords(Integrity integrity);

/// That the source is no independent confirmation of others, in one sentence; empty when it
/// shares its text with none.
QString dependenceInWords(const Source& source);

/// What is known of the full text of a source: which file it is, and whether it is the one that
/// the source was coded from; empty without a text.
QString textInWords(const Source& source, const SourceText* text);

/// The passage as one line in quotation marks, at most 300 characters of it.
QString quotationLine(const Passage& passage);

} // namespace attache
