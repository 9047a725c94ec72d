// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/statistics.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace attache {

/// A row of the list of sources, each cell ready to be shown: key, kind, date, quotations and
/// their state, remark on shared text, title, publisher.
QStringList sourceCells(const DataSet& dataSet, SourceId id, const QLocale& locale);

/// The headings of sourceCells().
QStringList sourceHeadings();

/// What the data set covers, holds and is worth, in a few lines.
QString coverageText(const Statistics& statistics, const QLocale& locale);

/// Known limits and how to report an error, each with its heading; says so where the data set
/// states neither.
QString limitsText(const DataSetInfo& info);

/// Everything the dialog shows, as plain text for copying.
QString aboutDataText(const DataSet& dataSet, const Statistics& statistics, const QLocale& locale);

} // namespace attache
