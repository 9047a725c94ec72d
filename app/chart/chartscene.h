// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartframe.h"
#include "chart/chartwords.h"
#include "layout/ticks.h"
#include "painting/fonts.h"
#include "painting/shapedtext.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace attache {

/// What the colours of groups depend on.
struct GroupLook
{
    ChartSplit split = ChartSplit::Mission;
    int count = 0; ///< of FigureSeries::groups

    friend bool operator==(const GroupLook&, const GroupLook&) = default;
};

/// A shaped text with its place.
struct ChartText
{
    ShapedText shaped;
    double left = 0;
    double centreY = 0;
};

/// The full colour of a part of a wide column: only at the day its figures are as of.
struct ChartBlock
{
    QRectF rect;
    int group = -1; ///< its place in FigureSeries::groups; -1 when not split
};

/// A figure of a line: its mark is drawn when there is room.
struct ChartLineMark
{
    QPointF centre;
    int group = 0; ///< its place in FigureSeries::groups
};

/// A unit of the rotation strip: a bar with its name, or its name beside the day it is as of.
struct ChartUnit
{
    QRectF bar;             ///< its time, inside the plot
    QRectF pill;            ///< behind the name of a day; empty without room
    bool isPlanned = false; ///< outlined
    bool isWindow = false;  ///< only some time within its bar
    bool isDashed = false;  ///< planned, approximate or uncertain
    bool isDay = false;     ///< its time is narrower than a mark
    bool beginsBefore = false;
    bool endsAfter = false;
    std::optional<ChartText> name; ///< nothing when there is no room
};

/// What is hatched because no figure is stated.
struct ChartHatch
{
    QRectF rect;
    QPainterPath lines;
    std::optional<ShapedText> words; ///< written upwards in its middle, when there is room
};

/// A figure that does not stand on the count axis: a pill with words over its time.
struct ChartFlag
{
    Measure measure = Measure::SentSoFar;
    bool isDashed = false; ///< planned, approximate or uncertain
    bool isDay = false;    ///< a pole leads down to its day; otherwise a bracket shows its time
    double left = 0;       ///< of its time, inside the plot
    double right = 0;
    bool beginsBefore = false; ///< the time begins left of the plot
    bool endsAfter = false;
    double markX = 0;           ///< of the mark's centre: on its pole, or on its bracket
    double markY = 0;           ///< y of the mark, or of the bracket
    std::optional<QRectF> pill; ///< nothing when there is no room for words
    std::optional<ChartText> words;
};

/// A part of the chart that answers to the pointer.
struct ChartHit
{
    QRectF rect;
    ChartElement element;
};

/// An entry of the legend: a swatch and a text.
struct LegendEntry
{
    enum class Swatch
    {
        Group,
        Unsplit,
        Measure,
        Unit
    };
    Swatch swatch = Swatch::Group;
    int group = 0; ///< its place in FigureSeries::groups
    Measure measure = Measure::InPlace;
    bool hasBracket = false; ///< as flags of the measure have
    bool hasPole = false;
    bool isDashed = false; ///< all brackets of the measure are
    ChartText text;
};

/// The chart's display list: everything that Qt Charts does not draw. Selection, hover and the
/// pointer's time are not part of it.
struct ChartScene
{
    ChartFrame frame;
    ChartForm form = ChartForm::Stacked;
    GroupLook groupLook;
    TimeAxis axis;
    Fonts fonts;
    QFont valueFont;
    std::vector<ChartText> tickLabels;    ///< below the plot
    std::vector<ChartText> countLabels;   ///< left of the plot
    std::vector<double> countLines;       ///< y of the grid
    std::vector<QRectF> separators;       ///< between columns, in the background's colour
    std::vector<QRectF> outlines;         ///< dashed, of columns that are not split
    bool hasPaleMonths = false;           ///< columns are wide: what fills their months is pale
    std::vector<ChartBlock> blocks;       ///< only with pale months
    std::vector<ChartText> values;        ///< above columns
    std::vector<ChartText> dayLabels;     ///< beside values: the day that they are as of
    std::vector<ChartLineMark> lineMarks; ///< only in lines, where there is room
    std::vector<ChartUnit> units;
    std::vector<ChartHatch> hatches;
    std::vector<ChartFlag> flags;
    std::vector<LegendEntry> legend;
    ChartText title;
    std::vector<ChartText> subtitle;
    std::vector<ChartText> filter; ///< what the chart is limited to
    std::vector<ChartText> notes;
    std::optional<ChartText> emptyText;
    std::vector<ChartHit> hits; ///< what lies on top comes first

    /// What is at the point, or within 4 px of it.
    std::optional<ChartElement> elementAt(QPointF point) const;
};

/// Makes scenes; keeps shaped texts from one to the next.
class ChartSceneMaker
{
public:
    explicit ChartSceneMaker(const Fonts& fonts);

    ChartScene make(const FigureSeries& series, const ChartWords& words, const ChartFrame& frame,
                    const QLocale& locale);

private:
    Fonts m_fonts;
    QFont m_valueFont;
    TextShaper m_small;
    TextShaper m_value;
    TextShaper m_heading;
};

/// Which of Theme::seriesColour() the marks of a measure have.
int measureColourIndex(Measure measure);

} // namespace attache
