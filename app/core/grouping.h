// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QString>
#include <QStringList>

namespace attache {

/// How the timeline is divided into lanes. A value: two that compare equal give the same lanes.
/// Lanes are named by their keys: the key of a category or source, the code of a country,
/// organisation or mission, withoutKey for what belongs to none.
struct Grouping
{
    LaneGrouping by = LaneGrouping::Category;
    QStringList order;       ///< lanes that come first, from the top; the others follow
    QStringList collapsed;   ///< lanes that are one row high; sorted, without repetition
    bool hidesEmpty = false; ///< leaves out lanes of which the filter shows nothing

    friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// The key of the lane that holds what has no category, country … of its own; no other lane has
/// this key, which no key of a file can be.
inline const QString withoutKey = QStringLiteral("-");

} // namespace attache
