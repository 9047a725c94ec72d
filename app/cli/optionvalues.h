// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/result.h"
#include "layout/timescale.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace attache {

/// The values of options that several commands take. Errors are one sentence that names the
/// argument.
/// @{

/// "1920x1080"; the default for an empty text.
Result<QSize> parseSize(const QString& text, QSize defaultSize);

/// A number from 0.5 to 8; 1 for an empty text.
Result<double> parseScale(const QString& text);

/// Country codes, each value one or several with commas between them.
Result<QStringList> parseCountries(const QStringList& values);

/// EDTF, or empty.
Result<QString> parseDate(const QString& text);

/// @}

/// The stretch from the beginning of `from` to the end of `to`, both EDTF; where one is empty,
/// the data set's own opening range.
Result<TimeRange> chosenRange(const QString& from, const QString& to, const DataSet& dataSet);

/// Whether both names lead to one file that exists.
bool isSameFile(const QString& a, const QString& b);

} // namespace attache
