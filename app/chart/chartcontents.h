// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartchoice.h"
#include "core/dataset.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace attache {

/// What there is to chart in a whole data set, whatever the filter: it gives the groups their
/// order, and so their colours, and the switches their entries.
struct ChartContents
{
    QString unit;                        ///< that most month-end strengths have
    std::vector<ParticipantId> missions; ///< of those strengths: first comers first, then larger
    QStringList types;                   ///< of personnel, the most numerous first
    QList<Measure> measures;             ///< of all deployment figures, sorted
    bool hasUnits = false;               ///< there are figures of whole units
    bool hasSexes = false;               ///< there are figures of women or men

    friend bool operator==(const ChartContents&, const ChartContents&) = default;
};

/// Looks through all figures once; pure.
ChartContents chartContents(const DataSet& dataSet);

/// Whether a figure is about peacekeeping deployments: it names a mission, counts officers or
/// personnel, or belongs to an event of a peacekeeping category. Who attended an event is not.
bool isDeploymentFigure(const DataSet& dataSet, const Figure& figure);

/// Whether the figure counts whole units, such as a hospital: they have a strip of their own.
bool isUnitFigure(const Figure& figure);

/// Whether the figure is a strength in place at the end of a calendar month.
bool isMonthEndStrength(const Figure& figure);

/// The one mission that the figure counts; invalid when it is none or several.
ParticipantId missionOf(const DataSet& dataSet, const Figure& figure);

/// Whether a value can be drawn: finite, not negative, at most 10^12.
bool canBeDrawn(double value);

/// The first second of the calendar month that holds the time, and of the one after it.
/// @{
TimePoint monthBegin(TimePoint time);
TimePoint nextMonth(TimePoint begin);
/// @}

} // namespace attache
