// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"

#include <array>
#include <optional>
#include <vector>

namespace attache {

/// A filter with its codes and keys turned into the ids of a data set, for asking many events.
/// The data set must outlive it.
class CompiledFilter
{
public:
    /// The parts of a filter. Each of the first eight may choose and may exclude.
    enum Part
    {
        Countries,
        Organisations,
        Categories,
        Statuses,
        Sources,
        DateKinds,
        Certainties,
        Evidence,
        ListCount,
        Time = ListCount,
        Text,
        PartCount
    };

    CompiledFilter(const DataSet& dataSet, const EventFilter& filter);

    /// Which parts the event fails: the bit chosenBit() or excludedBit() of each; 0 when it
    /// passes.
    unsigned failedParts(EventId event) const;

    static constexpr unsigned chosenBit(int part) { return 1u << part; }
    static constexpr unsigned excludedBit(int part) { return 1u << (PartCount + part); }

    /// Whether it lets every event through.
    bool passesAll() const { return m_askedParts.empty() && !m_time && !m_found; }

    /// Whether the value with that id is excluded.
    bool isExcluded(Part part, quint32 id) const { return m_excluded[size_t(part)].at(id); }

    /// Whether an event must have every value chosen.
    bool asksForAll(Part part) const { return m_asksForAll && part <= Organisations; }

private:
    using Marks = std::vector<char>;

    /// One mark for each value of each part's table, and how many values are chosen, known or not.
    void compile(const FilterChoices& choices, std::array<Marks, ListCount>& marks,
                 std::array<qsizetype, ListCount>& counts) const;
    bool hasAny(EventId event, Part part, const Marks& marks) const;
    bool hasAll(EventId event, Part part) const;
    bool isInTime(EventId event) const;

    const DataSet& m_dataSet;
    bool m_asksForAll = false;
    std::vector<Part> m_askedParts; ///< that choose or exclude anything
    std::array<Marks, ListCount> m_chosen;
    std::array<Marks, ListCount> m_excluded;
    std::array<qsizetype, ListCount> m_chosenCount{};
    std::array<qsizetype, ListCount> m_excludedCount{};
    std::optional<EventDate> m_time; ///< nothing: any
    bool m_isTimeUnreadable = false;
    std::optional<Marks> m_found; ///< by EventId, what the words find; nothing: everything
};

} // namespace attache
