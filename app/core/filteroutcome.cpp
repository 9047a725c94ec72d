// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a filter to all events, column by column: a million take milliseconds.
#include "core/eventvalues.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace attache {

namespace {

// Below this, handing work to other threads takes longer than the work.
constexpr quint32 minEventsForThreads = 20'000;

/// The parts that each event fails; empty when all pass.
using Failures = std::vector<unsigned>;

bool isSet(const std::atomic_bool* isCancelled)
{
    return isCancelled && isCancelled->load(std::memory_order_relaxed);
}

Failures failuresOf(const DataSet& dataSet, const CompiledFilter& filter)
{
    Failures failures;
    if (filter.passesAll())
        return failures;
    const auto count = quint32(dataSet.events().count());
    failures.resize(count);
    const auto judge = [&](quint32 begin) {
        const quint32 end = std::min(count, begin + minEventsForThreads);
        for (quint32 row = begin; row < end; ++row)
            failures[row] = filter.failedParts(EventId{row});
    };
    std::vector<quint32> begins;
    for (quint32 begin = 0; begin < count; begin += minEventsForThreads)
        begins.push_back(begin);
    if (begins.size() < 2)
        std::for_each(begins.begin(), begins.end(), judge);
    else
        QtConcurrent::blockingMap(begins, judge);
    return failures;
}

EventSet passing(const DataSet& dataSet, const Failures& failures)
{
    EventSet events;
    const auto count = quint32(dataSet.events().count());
    if (failures.empty())
        events.reserve(count);
    for (quint32 row = 0; row < count; ++row) {
        if (failures.empty() || failures[row] == 0)
            events.push_back(EventId{row});
    }
    return events;
}

/// Where the counts of a part are.
std::vector<int>& countsOf(FacetCounts& counts, int part)
{
    switch (part) {
    case CompiledFilter::Categories:
        return counts.categories;
    case CompiledFilter::Statuses:
        return counts.statuses;
    case CompiledFilter::Sources:
        return counts.sources;
    case CompiledFilter::DateKinds:
        return counts.dateKinds;
    case CompiledFilter::Certainties:
        return counts.certainties;
    case CompiledFilter::Evidence:
        return counts.evidence;
    default:
        return counts.participants;
    }
}

FacetCounts noCounts(const DataSet& dataSet)
{
    FacetCounts counts;
    counts.participants.resize(dataSet.participants().size());
    counts.categories.resize(dataSet.categories().size());
    counts.statuses.resize(size_t(allValues<EventStatus>().size()));
    counts.sources.resize(dataSet.sources().size());
    counts.dateKinds.resize(size_t(allValues<DateKind>().size()));
    counts.certainties.resize(size_t(allValues<DateCertainty>().size()));
    counts.evidence.resize(size_t(allValues<Integrity>().size()));
    return counts;
}

/// Counts the events of each value of one part.
template <CompiledFilter::Part part>
void count(const DataSet& dataSet, const CompiledFilter& filter, const Failures& failures,
           std::vector<int>& counts)
{
    const unsigned own = filter.asksForAll(part) ? 0 : CompiledFilter::chosenBit(part);
    const unsigned excluded = CompiledFilter::excludedBit(part);
    // The last event that was counted for each value: an event may have a value twice.
    std::vector<quint32> last(counts.size(), ~0u);
    const auto total = quint32(dataSet.events().count());
    for (quint32 row = 0; row < total; ++row) {
        const unsigned failed = failures.empty() ? 0 : failures[row];
        if ((failed & ~(own | excluded)) != 0)
            continue;
        const bool hasExcluded = (failed & excluded) != 0;
        anyValue<part>(dataSet, EventId{row}, [&](quint32 id) {
            if (last[id] != row && (!hasExcluded || filter.isExcluded(part, id)))
                ++counts[id];
            last[id] = row;
            return false;
        });
    }
}

FacetCounts facetsOf(const DataSet& dataSet, const CompiledFilter& filter, const Failures& failures,
                     const std::atomic_bool* isCancelled)
{
    FacetCounts counts = noCounts(dataSet);
    const auto countPart = [&](CompiledFilter::Part part) {
        if (isSet(isCancelled))
            return;
        withPart(part, [&]<CompiledFilter::Part fixed>() {
            count<fixed>(dataSet, filter, failures, countsOf(counts, fixed));
        });
    };
    // Countries and organisations share their table, though no row of it.
    std::vector<CompiledFilter::Part> parts;
    for (int part = 0; part < CompiledFilter::ListCount; ++part)
        parts.push_back(CompiledFilter::Part(part));
    if (dataSet.events().count() < minEventsForThreads)
        std::for_each(parts.begin(), parts.end(), countPart);
    else
        QtConcurrent::blockingMap(parts, countPart);
    return counts;
}

} // namespace

FilterOutcome applyFilter(const DataSet& dataSet, const EventFilter& filter,
                          const std::atomic_bool* isCancelled)
{
    const CompiledFilter compiled(dataSet, filter);
    const Failures failures = failuresOf(dataSet, compiled);
    if (isSet(isCancelled))
        return {{}, noCounts(dataSet)};
    return {passing(dataSet, failures), facetsOf(dataSet, compiled, failures, isCancelled)};
}

EventSet filteredEvents(const DataSet& dataSet, const EventFilter& filter)
{
    return passing(dataSet, failuresOf(dataSet, CompiledFilter(dataSet, filter)));
}

FacetCounts facetCounts(const DataSet& dataSet, const EventFilter& filter)
{
    return applyFilter(dataSet, filter).facets;
}

} // namespace attache
