// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/edtf.h"
#include "core/eventfilter.h"
#include "layout/timescale.h"

namespace attache {

class Workspace;

/// The event's time with room on both sides, as one looks at it closely.
TimeRange closeUp(const EventDate& date);

/// The stretch that the dated ones of the events cover; empty when none is dated.
TimeRange coveredBy(const DataSet& dataSet, const EventSet& events);

/// Shows all events that pass the filter with a little room; all of the data set when none of
/// them is dated.
void fitFiltered(Workspace& workspace);

/// Shows the selected event as closeUp() has it. False when no dated event is selected.
bool fitSelection(Workspace& workspace);

/// What to show of a date someone wants to go to: the date in the middle with as much time again
/// around it, at least ten days. Open ends reach as far as the range of all data.
TimeRange viewOf(const edtf::Expression& date, const TimeRange& reach);

/// Whether any of the date lies in the range.
bool touches(const edtf::Expression& date, const TimeRange& range);

} // namespace attache
