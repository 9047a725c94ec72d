// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/eventfilter.h"

namespace attache {

/// A data set of these events and figures only (ascending), with the sources and passages that
/// they cite, every category, participant and gap, and the disagreements that are complete in
/// it. Sources keep their paragraphs. What is said about the data set stays as it is, but for
/// more views that go with it.
DataSetPtr subsetOf(const DataSet& dataSet, const EventSet& events,
                    const std::vector<FigureId>& figures, const QList<NamedView>& moreViews = {});

/// The sources that the events cite, in the order of the data set.
std::vector<SourceId> sourcesCitedBy(const DataSet& dataSet, const EventSet& events);

} // namespace attache
