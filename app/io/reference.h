// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <vector>

namespace attache {

/// A source as it is referred to in another text, with the words quoted from it if there are any.
struct Reference
{
    Source source;
    QString quotation; ///< verbatim; may be empty
    QString place;     ///< where they stand, in words ("paragraph 13"); may be empty
};

/// The source in one line of plain text, in the interface language: "Title, author, publisher, 22
/// December 2022, source 004, https://…". What the source does not state is left out, but for
/// the date, which is then "not dated"; without a title its kind stands in its place.
QString referenceText(const Source& source, const QLocale& locale);

/// As referenceText() in Markdown (CommonMark 0.30), the title a link where there is an address.
QString referenceMarkdown(const Source& source, const QLocale& locale);

/// The text with every character escaped that Markdown would take for more than itself, on one
/// line.
QString escapedMarkdown(QStringView text);

/// A BibTeX entry with a line feed at its end: "misc", or "techreport" for a report of a stated
/// publisher. Characters that mean something to TeX are written as its commands; the quotation
/// stands in the field "annote". The entry's key is the source's, with "-" for what BibTeX does
/// not allow in one.
QString bibtex(const Reference& reference);

/// The references as a list of the Citation Style Language's JSON (csl-data.json of CSL 1.0), in
/// UTF-8. The quotation stands in "annote". A date that CSL cannot say is given as it is written
/// in EDTF.
QByteArray cslJson(const std::vector<Reference>& references);

} // namespace attache
