// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace attache {

/// The data set in Attaché's own format (FORMAT.md): fields in the order of its tables, rows in
/// their own order, what has its default value or nothing to say left out. Reading the bytes
/// gives an equal data set, writing that one the same bytes.
QByteArray toBytes(const DataSet& dataSet);

/// Saves toBytes() through saveAtomically().
Result<void> writeDataSet(const DataSet& dataSet, const QString& path);

} // namespace attache
