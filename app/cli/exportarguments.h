// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/result.h"
#include "export/exportoptions.h"
#include "workspace/viewline.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// What the command export is told.
struct ExportArguments
{
    QString outputPath;
    QString inputPath; ///< empty: the data set that comes along
    QString format;    ///< of --format; empty: as the suffix of outputPath says
    EventFilter filter;
    QString from;                     ///< EDTF, or empty
    QString to;                       ///< EDTF, or empty
    QString selectedKey;              ///< of the event to mark
    std::optional<PortableView> view; ///< of --view
    ExportOptions options;
    bool isRaw = false; ///< --raw: CSV without protection against formulas
};

/// Reads the arguments; the error is one sentence that names the argument.
Result<ExportArguments> parseExportArguments(const QStringList& arguments);

} // namespace attache
