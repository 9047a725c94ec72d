// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartchoice.h"
#include "painting/shapedtext.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>

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

} // namespace attache
