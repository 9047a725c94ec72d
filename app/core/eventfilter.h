// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/datecertainty.h"
#include "core/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace attache {

/// Values of events. Lists are sorted and without repetition.
struct FilterChoices
{
    QStringList countries;     ///< ISO 3166-1 alpha-2
    QStringList organisations; ///< codes of organisations and missions
    QStringList categories;    ///< keys
    QList<EventStatus> statuses;
    QStringList sources; ///< keys of sources that are cited
    QList<DateKind> dateKinds;
    QList<DateCertainty> certainties;
    QList<Integrity> evidence; ///< states of quotations

    friend bool operator==(const FilterChoices&, const FilterChoices&) = default;
};

/// Whether one of the chosen participants is enough.
enum class Participation : quint8
{
    Any, ///< one of the countries and one of the organisations
    All  ///< every country and every organisation chosen
};

/// Which events are shown. A value: two filters that compare equal show the same events. An
/// event passes that has, of every list that is not empty, one of the values (of participants,
/// all of them when so chosen), and none of the excluded ones.
struct EventFilter : FilterChoices
{
    FilterChoices excluded;
    Participation participation = Participation::Any;

    /// EDTF; an event that may have happened in it passes. Empty: any time, undated events too.
    /// What is no EDTF lets nothing through.
    QString time;

    /// Words as in a search (see SearchQuery); empty: everything.
    QString text;

    /// Whether it lets everything through.
    bool isEmpty() const;
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// The list with the value added or taken away, sorted and without repetition.
QStringList toggled(QStringList list, const QString& value, bool present);

/// Events in ascending order of id.
using EventSet = std::vector<EventId>;

/// The events that pass, dated or not. Codes and keys the data set does not know match nothing.
EventSet filteredEvents(const DataSet& dataSet, const EventFilter& filter);

/// How many events each value would show, given the other parts of the filter: the choices of a
/// facet do not narrow its own counts, but where all participants chosen are asked for, the
/// counts are those of events that have the value as well. What is excluded counts what it hides.
struct FacetCounts
{
    std::vector<int> participants; ///< by ParticipantId
    std::vector<int> categories;   ///< by CategoryId
    std::vector<int> statuses;     ///< by EventStatus
    std::vector<int> sources;      ///< by SourceId
    std::vector<int> dateKinds;    ///< by DateKind
    std::vector<int> certainties;  ///< by DateCertainty
    std::vector<int> evidence;     ///< by Integrity

    friend bool operator==(const FacetCounts&, const FacetCounts&) = default;
};

FacetCounts facetCounts(const DataSet& dataSet, const EventFilter& filter);

/// What passes a filter, and what else would.
struct FilterOutcome
{
    EventSet events;
    FacetCounts facets;
};

/// Both at once. Uses several threads where that is faster; stops early, with an outcome that is
/// worth nothing, when isCancelled becomes true.
FilterOutcome applyFilter(const DataSet& dataSet, const EventFilter& filter,
                          const std::atomic_bool* isCancelled = nullptr);

/// Whether a figure belongs to what the filter shows. With countries chosen, its contributing
/// country or a host of one of its missions is among them; with organisations chosen, one of its
/// missions or that mission's parent is; it is not when its country or one of its missions is
/// excluded. The other parts of a filter do not concern figures.
bool matches(const DataSet& dataSet, const Figure& figure, const EventFilter& filter);

/// The filter as one translated sentence: "Laos or Cambodia; Border exchange; 2022";
/// "everything" when it is empty. A part of which the data set knows nothing is "nothing known".
QString filterInWords(const DataSet& dataSet, const EventFilter& filter);

} // namespace attache
