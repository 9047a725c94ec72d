// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace attache {

/// What the command screenshot is told.
struct PictureOptions
{
    QString outputPath;
    QString inputPath; ///< empty: the data set that comes along
    EventFilter filter;
    QString from; ///< EDTF, or empty
    QString to;   ///< EDTF, or empty
    QSize size;
    double scale = 1;
    bool isDark = false;
    QString selectedKey; ///< of the event to select
    QString viewLine;    ///< a view to show; empty: none
};

/// Reads the options; the error is one sentence that names the argument. defaultSize is used
/// where no size is asked for.
Result<PictureOptions> parsePictureOptions(const QStringList& arguments, QSize defaultSize);

} // namespace attache
