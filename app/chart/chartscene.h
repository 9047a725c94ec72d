// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartframe.h"
#include "chart/chartmarks.h"
#include "chart/chartwords.h"
#include "layout/ticks.h"
#include "painting/fonts.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace attache {

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
    int hiddenUnits = 0;                ///< in view, but without a row in the strip
    std::optional<ChartText> moreUnits; ///< says so, at the right end of its last row
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
