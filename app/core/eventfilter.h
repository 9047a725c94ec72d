// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace attache {

/// Which events are shown. A value: two filters that compare equal show the same events.
/// Lists are sorted and without repetition; an empty list lets everything through.
struct EventFilter
{
    QStringList countries;     ///< ISO 3166-1 alpha-2; an event with any of them passes
    QStringList organisations; ///< codes of organisations and missions; any of them
    QStringList categories;    ///< keys
    QList<EventStatus> statuses;
    QStringList sources; ///< keys; an event that cites any of them

    bool isEmpty() const { return *this == EventFilter{}; }
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// The list with the value added or taken away, sorted and without repetition.
QStringList toggled(QStringList list, const QString& value, bool present);

/// Events in ascending order of id.
using EventSet = std::vector<EventId>;

/// The events that pass, dated or not. Codes and keys the data set does not know match nothing.
EventSet filteredEvents(const DataSet& dataSet, const EventFilter& filter);

/// How many events each value would show, given the other parts of the filter: a facet's own
/// choices do not narrow its own counts.
struct FacetCounts
{
    std::vector<int> participants; ///< by ParticipantId
    std::vector<int> categories;   ///< by CategoryId
    std::vector<int> statuses;     ///< by EventStatus
    std::vector<int> sources;      ///< by SourceId

    friend bool operator==(const FacetCounts&, const FacetCounts&) = default;
};

FacetCounts facetCounts(const DataSet& dataSet, const EventFilter& filter);

/// The filter as one translated sentence: "Laos or Cambodia; Border exchange"; "everything"
/// when it is empty. A part of which the data set knows nothing is "nothing known".
QString filterInWords(const DataSet& dataSet, const EventFilter& filter);

/// Whether a figure belongs to what the filter shows. With countries chosen, its contributing
/// country or a host of one of its missions is among them; with organisations chosen, one of its
/// missions or that mission's parent is. The other parts of a filter do not concern figures.
bool matches(const DataSet& dataSet, const Figure& figure, const EventFilter& filter);

} // namespace attache
