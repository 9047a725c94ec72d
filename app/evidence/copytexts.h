// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/subject.h"

#include <QLocale>
#include <QString>

namespace attache {

/// How a quotation is copied.
enum class CopyFormat
{
    PlainText,
    Markdown,
    BibTeX,
    CslJson
};

/// A citation's quotation, verbatim, with the reference to its source: plain text “…” — reference,
/// Markdown (a block quotation), or a bibliography entry that holds the quotation.
QString citationText(const DataSet& dataSet, const Citation& citation, CopyFormat format,
                     const QLocale& locale);

/// The event or figure with title, date, why this date, and all its quotations with their
/// references. As BibTeX and CSL-JSON: one entry for each source, with its first quotation.
QString subjectText(const DataSet& dataSet, Subject subject, CopyFormat format,
                    const QLocale& locale);

} // namespace attache
