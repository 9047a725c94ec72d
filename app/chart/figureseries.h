// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartcontents.h"
#include "chart/unitstrip.h"
#include "core/dataset.h"
#include "workspace/snapshot.h"

#include <span>
#include <vector>

namespace attache {

/// What a part of the strength is of: a mission, a sex or a type of personnel, by the split.
struct StrengthGroup
{
    ParticipantId mission;    ///< invalid when the split is another one
    Sex sex = Sex::NotStated; ///< also when the sex is not stated
    QString type;             ///< also empty when the type is not stated

    friend bool operator==(const StrengthGroup&, const StrengthGroup&) = default;
};

/// A number of a column with the figures it is the sum of.
struct StrengthPart
{
    int group = -1; ///< into FigureSeries::groups; none when it cannot be told to which it belongs
    double value = 0;
    bool isExact = true;           ///< every figure is given exactly
    std::vector<FigureId> figures; ///< the largest first

    friend bool operator==(const StrengthPart&, const StrengthPart&) = default;
};

/// The strength in place at the end of one calendar month.
struct StrengthColumn
{
    TimePoint begin = 0;               ///< first second of the month
    TimePoint end = 0;                 ///< first second after it
    TimePoint asOf = 0;                ///< first second of the time the figures are as of, which
                                       ///< ends with the month: its last day, or all of it
    std::vector<StrengthPart> parts;   ///< of one group each, in FigureSeries' order
    std::vector<StrengthPart> unsplit; ///< of no group: stands beside, never on top
    std::vector<FigureId> notAdded;    ///< break down or repeat what is counted already

    double stackedValue() const; ///< of all parts; 0 without any
    double highestValue() const; ///< of the stack and of everything beside it

    friend bool operator==(const StrengthColumn&, const StrengthColumn&) = default;
};

/// Figures of one measure, one time and one unit that are drawn as one mark, never as one number.
struct FigurePoint
{
    TimePoint begin = 0; ///< distantPast when open
    TimePoint end = 0;   ///< distantFuture when open
    bool isApproximate = false;
    QString unit;
    double value = 0; ///< of the first figure
    std::vector<FigureId> figures;
    bool sharesTime = false; ///< another point off the count axis has the same time

    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

/// The marks of one measure.
struct PointSeries
{
    Measure measure = Measure::InPlace;
    bool countsAsColumns = false;    ///< same measure and unit as the columns: the same count axis
    std::vector<FigurePoint> points; ///< ascending by begin, then end

    friend bool operator==(const PointSeries&, const PointSeries&) = default;
};

/// A time without a figure, and why.
struct StrengthGap
{
    TimePoint begin = 0;
    TimePoint end = 0;
    QString edtf;
    DateKind kind = DateKind::StateAsOf;
    QString reason;

    friend bool operator==(const StrengthGap&, const StrengthGap&) = default;
};

/// What the peacekeeping chart draws. Figures of different measures are in different series,
/// those of different units at different marks; a month without a figure has no column.
struct FigureSeries
{
    ChartChoice choice;                  ///< what it was made for
    QString unit;                        ///< of the columns
    std::vector<StrengthGroup> groups;   ///< stacked from the bottom; the whole data set's, so
                                         ///< that a filter changes neither order nor colour
    std::vector<StrengthColumn> columns; ///< ascending, at most one for a month
    std::vector<PointSeries> points;     ///< by measure
    std::vector<UnitMark> units;         ///< ascending by begin, then end
    std::vector<StrengthGap> gaps;       ///< only when there is a column
    std::vector<FigureId> undated;
    std::vector<FigureId> notDrawn; ///< negative or not finite

    bool isEmpty() const { return columns.empty() && points.empty() && units.empty(); }

    /// The greatest value on the count axis; 0 without any.
    double highestValue() const;

    /// The number that a column's height shows: its stack, or its highest line.
    double shownValue(const StrengthColumn& column) const;

    friend bool operator==(const FigureSeries&, const FigureSeries&) = default;
};

/// One drawn thing of a series.
struct ChartElement
{
    enum class Kind
    {
        Part,    ///< index into columns, item into its parts
        Unsplit, ///< index into columns, item into its unsplit
        Point,   ///< index into points, item into its points
        Unit,    ///< index into units
        Gap      ///< index into gaps
    };
    Kind kind = Kind::Part;
    size_t index = 0;
    size_t item = 0;

    friend bool operator==(const ChartElement&, const ChartElement&) = default;
};

/// Works out what is drawn of the snapshot's figures; pure. The contents are those of its data
/// set.
FigureSeries makeFigureSeries(const Snapshot& snapshot, const ChartContents& contents,
                              const ChartChoice& choice);
FigureSeries makeFigureSeries(const Snapshot& snapshot, const ChartChoice& choice = {});

/// The figures behind an element; none behind a gap. Valid as long as the series.
std::span<const FigureId> figuresOf(const FigureSeries& series, const ChartElement& element);

/// Everything drawn that has figures, ascending by time.
std::vector<ChartElement> elementsInTime(const FigureSeries& series);

/// The element that draws the figure, if any.
std::optional<ChartElement> findElement(const FigureSeries& series, FigureId figure);

} // namespace attache
