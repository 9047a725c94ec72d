// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/eventnumbers.h"
#include "export/textflow.h"

#include <QLocale>

namespace attache {

/// What stands below a picture with numbered marks, broken to the width in pixels: for each
/// number the event, its date in words and every quotation it rests on with its place, and then
/// the sources that are quoted. Quotations are verbatim; of a very long one the beginning, which
/// is then said.
TextFlow sourceList(const DataSet& dataSet, const EventNumbers& numbers, const Fonts& fonts,
                    double widthPx, const QLocale& locale);

} // namespace attache
