// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timepoint.h"

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

namespace attache::edtf {

/// The numbers that a component may stand for, ascending: one without X, several with it.
using Candidates = QVarLengthArray<int, 32>;

inline constexpr int firstSeason = 21;        ///< spring, hemisphere not stated
inline constexpr int lastLevelOneSeason = 24; ///< winter, hemisphere not stated
inline constexpr int lastSeason = 41;         ///< second half of a year

/// Months that a sub-year code covers; a first month beyond 12 carries into the next year.
struct MonthSpan
{
    int first = 1;
    int count = 0;
};

/// Whether all characters are ASCII digits or "X".
bool isDigitsOrX(QStringView text);

/// Whether a digit is left open.
bool holdsX(QStringView digits);

/// The numbers from low to high whose decimal digits, as many as there are in the pattern, fit
/// it; all of them for an empty pattern.
Candidates candidates(QStringView pattern, int low, int high);

/// The years that fit four digits or X, ascending; none for "-0000", which is no year.
Candidates yearCandidates(QStringView pattern, bool isNegative);

/// The earliest and the latest day of the calendar among the candidates; nothing when none of
/// the combinations is one.
std::optional<CivilDate> firstDay(const Candidates& years, const Candidates& months,
                                  const Candidates& days);
std::optional<CivilDate> lastDay(const Candidates& years, const Candidates& months,
                                 const Candidates& days);

/// The months of a code from 21 to 41 (ISO 8601-2 §4.8). Seasons whose hemisphere is not stated
/// are northern; winter is December to February, southern seasons are half a year apart.
MonthSpan monthsOfSeason(int code);

} // namespace attache::edtf
