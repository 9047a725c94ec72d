// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figureseries.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace attache {

/// What a hover card says: plain text.
struct ChartCard
{
    QString heading;
    QStringList lines;

    QString text() const { return heading + QLatin1Char('\n') + lines.join(QLatin1Char('\n')); }
};

/// The name of a unit beside a number: "officer", "officers".
QString unitWords(const QString& unit, double value);

/// The texts of the peacekeeping chart: translated, plain, everything from the data set through
/// foreigntext::label().
class ChartWords
{
public:
    ChartWords(const Snapshot& snapshot, const FigureSeries& series, const QLocale& locale);

    QString title() const;

    /// What the columns show: "personnel in missions at month end".
    QString subtitle() const;

    /// The countries and organisations chosen; empty when there are none.
    QString filterText() const;

    /// What stands in the plot when nothing is drawn.
    QString emptyText() const;

    /// What the switches of the chart leave out: "women only · Troops"; empty when nothing.
    QString choiceText() const;

    /// The mission's short name.
    QString missionName(ParticipantId mission) const;

    /// The group's name, for the legend: a mission's short name, "women", a type of personnel.
    QString groupName(const StrengthGroup& group) const;

    /// What does not belong to any group, for the legend.
    QString unsplitName() const;

    /// A unit of the strip: its name, and that it is planned.
    QString unitText(const UnitMark& unit) const;

    /// How many units of the strip are not shown: "+3 more…".
    QString moreUnits(int count) const;

    /// What the chart shows in one line, for a picture's title and a file's name.
    QString heading() const;

    /// The number written at a column: "≈ 270" when a part of it is not exact.
    QString columnValue(double value, bool isExact) const;

    /// The day and month of a time: "30 Jun".
    QString dayOfMonth(TimePoint time) const;

    /// What a point's flag says, from the longest to the shortest: the figure in words, or how
    /// many statements share the mark, because no number may look like their sum.
    QStringList flagTexts(const PointSeries& points, const FigurePoint& point) const;

    ChartCard card(const ChartElement& element) const;

    /// How many figures have no place on the time axis; empty when all have.
    QString leftOutText() const;

    /// The whole chart in a sentence or two, for screen readers.
    QString summary() const;

private:
    QString flagText(const PointSeries& points, const FigurePoint& point) const;
    QString quantity(const Figure& figure) const;
    QString withUnit(double value, const QString& unit) const;
    QString measureAndDate(const Figure& figure) const;
    QString kindOfPersonnel(const Figure& figure) const;
    QString sourceLine(const std::vector<FigureId>& figures) const;
    QString missionLine(const Figure& figure) const;
    QStringList sumLines(const StrengthPart& part) const;
    ChartCard columnCard(const StrengthColumn& column, const StrengthPart& part) const;
    ChartCard unitCard(const UnitMark& unit) const;
    QString contributor() const;
    ChartCard pointCard(const FigurePoint& point) const;
    ChartCard gapCard(const StrengthGap& gap) const;
    const Figure& figure(FigureId id) const { return m_snapshot.dataSet->figure(id); }

    const Snapshot& m_snapshot;
    const FigureSeries& m_series;
    QLocale m_locale;
};

} // namespace attache
