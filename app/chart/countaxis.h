// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace attache {

/// The axis of counts: from 0 in equal steps of 1, 2 or 5 times a power of ten.
struct CountAxis
{
    double step = 1; ///< at least 1
    int steps = 1;   ///< 1 to 4, so that there are at most five labels

    double top() const { return step * steps; }
    friend bool operator==(const CountAxis&, const CountAxis&) = default;
};

/// The axis for values up to highest, which must be finite and not negative.
CountAxis makeCountAxis(double highest);

/// A count as the locale writes it, with thousands separators; beyond 10^15 with an exponent.
QString countText(double value, const QLocale& locale);

} // namespace attache
