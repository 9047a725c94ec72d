// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "workspace/snapshot.h"

#include <vector>

namespace attache {

/// A number of a column with the figures it is the sum of.
struct StrengthPart
{
    ParticipantId mission; ///< invalid when the figures name several missions or none
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
    std::vector<StrengthPart> parts;   ///< of one mission each, in FigureSeries' order
    std::vector<StrengthPart> unsplit; ///< of several or no missions: stands beside, never on top
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
    QString unit;                        ///< of the columns
    std::vector<ParticipantId> missions; ///< stacked from the bottom; the whole data set's, so
                                         ///< that a filter changes neither order nor colour
    std::vector<StrengthColumn> columns; ///< ascending, at most one for a month
    std::vector<PointSeries> points;     ///< by measure
    std::vector<StrengthGap> gaps;       ///< only when there is a column
    std::vector<FigureId> undated;
    std::vector<FigureId> notDrawn; ///< negative or not finite

    bool isEmpty() const { return columns.empty() && points.empty(); }

    /// The greatest value on the count axis; 0 without any.
    double highestValue() const;

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
        Gap      ///< index into gaps
    };
    Kind kind = Kind::Part;
    size_t index = 0;
    size_t item = 0;

    friend bool operator==(const ChartElement&, const ChartElement&) = default;
};

/// Whether a figure is about peacekeeping deployments: it names a mission, counts officers or
/// personnel, or belongs to an event of a peacekeeping category. Who attended an event is not.
bool isDeploymentFigure(const DataSet& dataSet, const Figure& figure);

/// Works out what is drawn of the snapshot's figures; pure.
FigureSeries makeFigureSeries(const Snapshot& snapshot);

/// The figures behind an element; none behind a gap.
std::vector<FigureId> figuresOf(const FigureSeries& series, const ChartElement& element);

/// Everything drawn that has figures, ascending by time.
std::vector<ChartElement> elementsInTime(const FigureSeries& series);

/// The element that draws the figure, if any.
std::optional<ChartElement> findElement(const FigureSeries& series, FigureId figure);

} // namespace attache
