// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"
#include "layout/lanes.h"

#include <QList>
#include <QString>

#include <optional>

namespace attache::testdata {

/// One event as a test writes it down.
struct EventSpec
{
    const char* edtf; ///< empty: undated
    const char* title = "";
    const char* category = "exercise";
    EventStatus status = EventStatus::Held;
    std::optional<DateKind> kind = {}; ///< instead of the expression's own
};

/// The events, numbered in their order; a date that cannot be read is an assertion.
inline DataSetPtr dataSetOf(const QList<EventSpec>& specs)
{
    DataSetBuilder builder;
    for (const EventSpec& spec : specs) {
        EventDraft draft;
        draft.key = QString::number(builder.peek().events().count());
        draft.title = QString::fromUtf8(spec.title);
        draft.category = *builder.category(QString::fromLatin1(spec.category));
        draft.status = spec.status;
        if (*spec.edtf) {
            const auto date = edtf::parse(QString::fromLatin1(spec.edtf));
            draft.edtf = date->canonical;
            draft.date =
                resolve(*date, spec.kind.value_or(defaultDateKind(*date)), DateBasis::Stated);
        }
        builder.addEvent(draft);
    }
    return builder.build();
}

inline LaneLayout lanesOf(const DataSet& dataSet)
{
    return layOutLanes(dataSet, filteredEvents(dataSet, {}));
}

/// One lane with the events in the rows given, in the order given; within a row they ascend.
inline LaneLayout oneLane(const DataSet& dataSet, const QList<int>& rows)
{
    Lane lane;
    lane.category = dataSet.events().category[0];
    for (int event = 0; event < rows.size(); ++event) {
        const EventDate& date = dataSet.events().date[size_t(event)];
        lane.items.push_back(
            {EventId{quint32(event)}, LaneItem::noPart, date.earliestStart, date.latestEnd});
    }
    const int rowCount = *std::max_element(rows.begin(), rows.end()) + 1;
    lane.rowStarts.push_back(0);
    for (int row = 0; row < rowCount; ++row) {
        for (int event = 0; event < rows.size(); ++event) {
            if (rows.at(event) == row)
                lane.rowItems.push_back(quint32(event));
        }
        lane.rowStarts.push_back(quint32(lane.rowItems.size()));
    }
    lane.shown = lane.total = int(rows.size());
    return {{lane}};
}

} // namespace attache::testdata
