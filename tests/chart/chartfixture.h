// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"
#include "workspace/snapshot.h"

#include <QString>

namespace attache {

/// The day as a date of the kind, without going through EDTF.
inline EventDate dayDate(int year, int month, int day, DateKind kind = DateKind::StateAsOf)
{
    EventDate date;
    date.earliestStart = startOfDay({year, month, day});
    date.latestStart = date.earliestStart;
    date.earliestEnd = date.latestEnd = date.earliestStart + secondsPerDay;
    date.kind = kind;
    date.flags = {};
    return date;
}

inline EventDate monthEnd(int year, int month)
{
    return dayDate(year, month, daysInMonth(year, month));
}

inline EventDate wholeYear(int year)
{
    EventDate date;
    date.earliestStart = date.latestStart = startOfYear(year);
    date.earliestEnd = date.latestEnd = startOfYear(year + 1);
    date.kind = DateKind::Window;
    date.flags = {};
    return date;
}

/// Builds a small data set of figures.
class ChartFixture
{
public:
    ParticipantId mission(const QString& code)
    {
        Participant participant;
        participant.kind = Participant::Kind::Mission;
        participant.code = code;
        return *m_builder.addParticipant(participant);
    }

    ParticipantId country(const QString& code) { return m_builder.country(code); }

    /// A strength in place of one mission; change the rest through the callback.
    template <class Change>
    FigureId figure(const EventDate& date, double value, QList<ParticipantId> missions,
                    const Change& change)
    {
        Figure figure;
        figure.key = QStringLiteral("figure-%1").arg(++m_count);
        figure.value = value;
        figure.unit = QStringLiteral("personnel");
        figure.measure = Measure::InPlace;
        figure.date = date;
        figure.missions = std::move(missions);
        change(figure);
        return *m_builder.addFigure(figure);
    }

    FigureId figure(const EventDate& date, double value, QList<ParticipantId> missions = {})
    {
        return figure(date, value, std::move(missions), [](Figure&) {});
    }

    void gap(const EventDate& date, const QString& reason)
    {
        FigureGap gap;
        gap.date = date;
        gap.reason = reason;
        m_builder.addGap(gap);
    }

    DataSetBuilder& builder() { return m_builder; }

    DataSetPtr dataSet() { return m_builder.build(); }

    SnapshotPtr snapshot(const EventFilter& filter = {})
    {
        return makeSnapshot(m_builder.build(), filter);
    }

private:
    DataSetBuilder m_builder;
    int m_count = 0;
};

} // namespace attache
