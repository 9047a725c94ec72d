// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace attache {

/// Whether cells are guarded against being taken for formulas by a spreadsheet.
enum class CsvCells
{
    Guarded, ///< one that begins with = + - @ ' or a tab has an apostrophe before it
    Raw
};

/// The cells as one line of CSV, CR LF at its end (RFC 4180 section 2): cells with commas,
/// quotation marks or line ends are quoted.
QString csvLine(const QStringList& cells, CsvCells kind);

/// Reads CSV as RFC 4180 has it; a line end may also be a single LF or CR, a byte order mark is
/// skipped, and so is an empty line. The apostrophe of a guarded cell is taken off. The error
/// names the line of a quotation mark that is never closed.
Result<std::vector<QStringList>> parseCsv(QStringView text, CsvCells kind);

} // namespace attache
