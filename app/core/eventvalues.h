// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compiledfilter.h"
#include "core/dataset.h"
#include "core/datecertainty.h"

#include <algorithm>

namespace attache {

/// Calls the predicate with each value that an event has of a part, as an id of its table, until
/// it says yes; values may repeat. Says whether it has said yes.
template <CompiledFilter::Part part, class Predicate>
bool anyValue(const DataSet& dataSet, EventId event, Predicate predicate)
{
    const EventColumns& events = dataSet.events();
    const quint32 row = event.value;
    if constexpr (part == CompiledFilter::Countries || part == CompiledFilter::Organisations) {
        const auto links = events.participants[row];
        return std::any_of(links.begin(), links.end(), [&](ParticipantLink link) {
            const bool isCountry =
                dataSet.participant(link.participant).kind == Participant::Kind::Country;
            return isCountry == (part == CompiledFilter::Countries) &&
                   predicate(link.participant.value);
        });
    } else if constexpr (part == CompiledFilter::Categories) {
        return predicate(events.category[row].value);
    } else if constexpr (part == CompiledFilter::Statuses) {
        return predicate(quint32(events.status[row]));
    } else if constexpr (part == CompiledFilter::Sources) {
        const auto citations = events.citations[row];
        return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
            return predicate(dataSet.passage(citation.passage).source.value);
        });
    } else if constexpr (part == CompiledFilter::Evidence) {
        const auto citations = events.citations[row];
        return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
            return predicate(quint32(dataSet.place(citation.passage).integrity));
        });
    } else if constexpr (part == CompiledFilter::DateKinds) {
        const EventDate& date = events.date[row];
        return date.isDated() && predicate(quint32(date.kind));
    } else {
        static_assert(part == CompiledFilter::Certainties);
        quint32 value = 0;
        for (quint32 bits = certaintyBits(events.date[row]); bits != 0; bits >>= 1, ++value) {
            if ((bits & 1) != 0 && predicate(value))
                return true;
        }
        return false;
    }
}

/// Calls f.template operator()<part>() for a part that has values.
template <class F> auto withPart(CompiledFilter::Part part, F f)
{
    switch (part) {
    case CompiledFilter::Countries:
        return f.template operator()<CompiledFilter::Countries>();
    case CompiledFilter::Organisations:
        return f.template operator()<CompiledFilter::Organisations>();
    case CompiledFilter::Categories:
        return f.template operator()<CompiledFilter::Categories>();
    case CompiledFilter::Statuses:
        return f.template operator()<CompiledFilter::Statuses>();
    case CompiledFilter::Sources:
        return f.template operator()<CompiledFilter::Sources>();
    case CompiledFilter::DateKinds:
        return f.template operator()<CompiledFilter::DateKinds>();
    case CompiledFilter::Certainties:
        return f.template operator()<CompiledFilter::Certainties>();
    default:
        return f.template operator()<CompiledFilter::Evidence>();
    }
}

/// The same for a part that is only known when the program runs.
template <class Predicate>
bool anyValue(const DataSet& dataSet, EventId event, CompiledFilter::Part part, Predicate predicate)
{
    return withPart(part, [&]<CompiledFilter::Part fixed>() {
        return anyValue<fixed>(dataSet, event, predicate);
    });
}

} // namespace attache
