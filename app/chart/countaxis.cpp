// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/countaxis.h"

#include <cmath>

namespace attache {

CountAxis makeCountAxis(double highest)
{
    constexpr int maxSteps = 4;
    double power = 1;
    while (power * 10 * maxSteps < highest)
        power *= 10;
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        const double step = factor * power;
        if (step * maxSteps >= highest)
            return {step, std::max(1, int(std::ceil(highest / step)))};
    }
    return {highest, 1};
}

QString countText(double value, const QLocale& locale)
{
    constexpr double mostWithAllDigits = 1e15;
    if (std::abs(value) >= mostWithAllDigits)
        return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f',
                           value == std::floor(value) ? 0 : QLocale::FloatingPointShortest);
}

} // namespace attache
