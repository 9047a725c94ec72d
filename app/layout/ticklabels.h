// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ticks.h"

#include <QStringList>

namespace attache {

/// The labels a cell of the lower tier can have, from the longest to the shortest: "Thursday 8",
/// "Thu 8", "8". Never empty.
QStringList tickLabels(TimePoint begin, TickStep step, const QLocale& locale);

/// The labels a cell of the upper tier can have, which name month and year as well: "March 2022",
/// "14 March 2022". From the longest to the shortest, never empty.
QStringList majorTickLabels(TimePoint begin, TickStep step, const QLocale& locale);

} // namespace attache
