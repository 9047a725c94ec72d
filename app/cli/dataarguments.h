// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "io/readoutcome.h"

#include <QString>
#include <QStringList>

namespace attache {

/// What the commands validate and stats are told.
struct DataArguments
{
    QString file;        ///< empty: the data set that comes along
    QStringList sources; ///< files and folders of --sources
    bool asJson = false;
};

/// Reads the arguments of the command (its name is used in the sentences of errors); --sources
/// only where it is taken. The error is one sentence.
Result<DataArguments> parseDataArguments(const QString& command, const QStringList& arguments,
                                         bool takesSources);

/// Reads the data set; a file that cannot be opened is an error in one sentence, what is wrong
/// inside it are issues.
Result<ReadOutcome> readArgument(const DataArguments& arguments);

/// What the file is called in answers.
QString shownFileName(const DataArguments& arguments);

} // namespace attache
