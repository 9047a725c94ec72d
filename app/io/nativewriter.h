// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace attache {

/// The data set in Attaché's own format (FORMAT.md): fields in the order of its tables, rows in
/// their own order, what has its default value or nothing to say left out. Reading the bytes
/// gives an equal data set, writing that one the same bytes.
QByteArray toBytes(const DataSet& dataSet);

/// Saves what toBytes() gives through saveAtomically(), without having all of it in memory.
Result<void> writeDataSet(const DataSet& dataSet, const QString& path);

/// Events that are made one by one while they are written.
struct EventStream
{
    quint32 count = 0;
    std::function<EventDraft(quint32 row)> event; ///< asked for rows 0 to count - 1, ascending
};

/// As writeDataSet(), but with these events in place of the data set's own; their ids are rows
/// of its tables.
Result<void> writeDataSet(const DataSet& tables, const EventStream& events, const QString& path);

} // namespace attache
