// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"
#include "core/eventfilter.h"
#include "core/issue.h"
#include "io/csvtext.h"

#include <QByteArray>
#include <QLocale>

namespace attache {

/// The events as CSV (RFC 4180, UTF-8 with a byte order mark when guarded), a line each under a
/// line of names. The columns from "key" to "note" hold all that an event has; lists in a cell
/// have "; " between their parts and ":" within one, with a backslash before such a sign that
/// belongs to the text. The columns after them say the same in words and are not read again.
QByteArray eventsCsv(const DataSet& dataSet, const EventSet& events, CsvCells kind,
                     const QLocale& locale);

/// Adds the events of a file that eventsCsv() wrote to the builder, which knows the passages they
/// cite. Participants and categories that it does not know are added. Columns may stand in any
/// order and be missing, but for key and title. What cannot be used is left out and reported.
Issues readEventsCsv(QByteArrayView bytes, CsvCells kind, DataSetBuilder& builder);

} // namespace attache
