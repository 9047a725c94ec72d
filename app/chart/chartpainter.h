// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "painting/markshape.h"
#include "painting/theme.h"

#include <QPainter>

#include <optional>
#include <span>
#include <vector>

namespace attache {

/// What is drawn over a chart without rebuilding it.
struct ChartOverlay
{
    std::vector<QRectF> selected; ///< what the selection is about
    std::vector<QRectF> related;  ///< figures of the missions that the selected event names
    std::vector<QRectF> hovered;
    std::vector<double> eventTimes;    ///< hairlines of the selected event, seconds since 1970
    std::optional<double> pointerTime; ///< seconds since 1970
    bool showsFocus = false;
};

/// Replays a scene: what lies under Qt Charts' series, what lies over them, and the overlay.
class ChartPainter
{
public:
    ChartPainter(const ChartScene& scene, const Theme& theme);

    /// Background, grid, hatched gaps, blocks of full colour, header and axis labels.
    void paintBackdrop(QPainter& painter) const;

    /// Separators, values, flags and the line of zero.
    void paintForeground(QPainter& painter) const;

    void paintOverlay(QPainter& painter, const ChartOverlay& overlay) const;

private:
    void paintGrid(QPainter& painter) const;
    void paintHatches(QPainter& painter) const;
    void paintBlocks(QPainter& painter) const;
    void paintLineMarks(QPainter& painter) const;
    void paintUnits(QPainter& painter) const;
    void paintUnit(QPainter& painter, const ChartUnit& unit) const;
    void paintValues(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    QColor unitColour() const;
    QColor unitFill() const;
    void paintGroupSwatch(QPainter& painter, const QRectF& box, int group) const;
    void paintSwatch(QPainter& painter, const LegendEntry& entry) const;
    void paintFlag(QPainter& painter, const ChartFlag& flag) const;
    void paintMeasureSwatch(QPainter& painter, const LegendEntry& entry) const;
    void paintMark(QPainter& painter, Measure measure, QPointF centre) const;
    void paintTexts(QPainter& painter, std::span<const ChartText> texts) const;

    const ChartScene& m_scene;
    const Theme& m_theme;
};

/// The colour of a group's columns and lines, by its place in FigureSeries::groups: the colours
/// of missions, sexes and types are not the same, and what is not stated is grey.
QColor groupColour(const Theme& theme, const GroupLook& look, int group);

/// The shape of a group's marks on its line.
MarkShape groupShape(int group);

/// The shape of a measure's marks, the same in the plot and in the legend.
enum class PointShape
{
    Circle,
    Triangle,
    Square,
    Diamond
};
PointShape pointShape(Measure measure);

} // namespace attache
