// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QString>

#include <vector>

namespace attache {

/// A whole unit, such as a hospital, sent or planned.
struct UnitMark
{
    TimePoint begin = 0; ///< distantPast when open
    TimePoint end = 0;   ///< distantFuture when open
    Measure measure = Measure::NewlySent;
    bool isApproximate = false;
    bool isWindow = false; ///< only some time between begin and end
    int row = -1;          ///< of the strip, from the top; -1 when there are too many
    FigureId figure;

    friend bool operator==(const UnitMark&, const UnitMark&) = default;
};

/// Rows of the strip of units, at most.
inline constexpr int maxUnitRows = 6;

/// Gives each unit, ascending in time, a row where it overlaps no other; what shares words with
/// the last one of a row, as a rotation with the one before, comes after it.
void arrangeUnits(const DataSet& dataSet, std::vector<UnitMark>& units);

/// What a unit is called: the title of its event, else what the figure counts.
QString unitName(const DataSet& dataSet, FigureId figure);

} // namespace attache
