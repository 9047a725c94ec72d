// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/readoutcome.h"

#include <QByteArrayView>
#include <QString>

namespace attache {

/// Reads a data set in Attaché's own format (FORMAT.md). Syntax faults end the reading; all
/// other issues are collected, up to IssueList::maxPerSeverity errors and as many warnings.
/// Safe to call on any thread.
ReadOutcome readDataSet(const QString& path, const ReadProgress& progress = {});

/// As readDataSet(), from memory; the file name is what issues call the data.
ReadOutcome readDataSetBytes(QByteArrayView bytes, const QString& fileName,
                             const ReadProgress& progress = {});

/// Whether the beginning of a file looks like this format rather than another one.
bool looksLikeDataSet(QByteArrayView beginning);

} // namespace attache
