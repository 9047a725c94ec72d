// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/isoday.h"

#include <cstdlib>

namespace attache {

QString isoDay(const CivilDate& day)
{
    const QString sign = day.year < 0      ? QStringLiteral("-")
                         : day.year > 9999 ? QStringLiteral("+")
                                           : QString();
    return sign + QStringLiteral("%1-%2-%3")
                      .arg(std::abs(day.year), 4, 10, QLatin1Char('0'))
                      .arg(day.month, 2, 10, QLatin1Char('0'))
                      .arg(day.day, 2, 10, QLatin1Char('0'));
}

} // namespace attache
