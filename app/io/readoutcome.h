// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/issue.h"

#include <functional>

namespace attache {

/// How a reader tells how far it is and hears that it should stop.
struct ReadProgress
{
    /// Called now and then, on the reader's thread, with the fraction done, 0 to 1; false stops
    /// the reading. May be empty.
    std::function<bool(double fraction)> keepGoing;

    bool mayContinue(double fraction) const { return !keepGoing || keepGoing(fraction); }
};

/// What a reader gives back.
struct ReadOutcome
{
    DataSetPtr dataSet; ///< null when any issue is an error or the reading was cancelled
    Issues issues;      ///< by place in the file
    bool isCancelled = false;
};

} // namespace attache
