// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/unitlayout.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

constexpr double barPaddingPx = 1.5; ///< above and below a bar, inside its row
constexpr double namePaddingPx = 7;
constexpr double capRoomPx = 9;    ///< of a bracket's line to see on both sides of its name
constexpr double leastNamePx = 36; ///< a name shortened to less says nothing
constexpr double maxNamePx = 320;
constexpr double gapPx = 5;       ///< kept free between units of a row
constexpr double widestDayPx = 8; ///< a time that looks wider gets a bar
constexpr size_t maxNamed = 200;  ///< units in view; further ones are bars only

class UnitLayout
{
public:
    UnitLayout(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
               TextShaper& shaper)
        : m_scene(scene)
        , m_frame(scene.frame)
        , m_series(series)
        , m_words(words)
        , m_shaper(shaper)
        , m_busyUntil(size_t(scene.frame.unitRows), -std::numeric_limits<double>::max())
    {
    }

    /// Says how many units in view have no row; goes before the names, which make room for it.
    void addMore()
    {
        const auto isHidden = [this](const UnitMark& mark) {
            return isInView(mark) && !hasRow(mark);
        };
        m_scene.hiddenUnits =
            int(std::count_if(m_series.units.begin(), m_series.units.end(), isHidden));
        if (m_scene.hiddenUnits == 0 || m_frame.unitRows == 0)
            return;
        const ShapedText shaped = m_shaper.shaped(m_words.moreUnits(m_scene.hiddenUnits));
        const double centreY = m_frame.unitsTop + (m_frame.unitRows - 0.5) * unitRowPx;
        m_scene.moreUnits =
            ChartText{shaped, m_frame.scale.rightPx() - shaped.widthPx - gapPx, centreY};
    }

    void add(size_t index)
    {
        const UnitMark& mark = m_series.units[index];
        if (!hasRow(mark) || !isInView(mark))
            return;
        const double left = m_frame.scale.toPx(mark.begin);
        const double right = m_frame.scale.toPx(mark.end);
        ChartUnit unit;
        unit.isPlanned = mark.measure == Measure::Planned;
        unit.isDashed = unit.isPlanned || mark.isApproximate;
        unit.isWindow = mark.isWindow;
        unit.beginsBefore = left < m_frame.scale.leftPx;
        unit.endsAfter = right > m_frame.scale.rightPx();
        const double barLeft = std::max(left, m_frame.scale.leftPx);
        const double barRight = std::min(right, m_frame.scale.rightPx());
        const double top = m_frame.unitsTop + mark.row * unitRowPx + barPaddingPx;
        unit.bar = QRectF(barLeft, top, barRight - barLeft, unitRowPx - 2 * barPaddingPx);
        unit.isDay = unit.bar.width() < widestDayPx;
        if (m_scene.units.size() < maxNamed)
            addName(unit, mark, nextLeft(index));
        double& busyUntil = m_busyUntil[size_t(mark.row)];
        busyUntil = std::max({busyUntil, unit.bar.right(), unit.pill.right()});

        const ChartElement element{ChartElement::Kind::Unit, index, 0};
        if (!unit.pill.isEmpty())
            m_scene.hits.push_back({unit.pill, element});
        m_scene.hits.push_back({unit.bar.adjusted(-3, 0, 3, 0), element});
        m_scene.units.push_back(std::move(unit));
    }

private:
    bool hasRow(const UnitMark& mark) const { return mark.row >= 0 && mark.row < m_frame.unitRows; }

    bool isInView(const UnitMark& mark) const
    {
        return m_frame.scale.toPx(mark.end) > m_frame.scale.leftPx &&
               m_frame.scale.toPx(mark.begin) < m_frame.scale.rightPx();
    }

    /// Where names in the row must end.
    double nameEnd(int row) const
    {
        return m_scene.moreUnits && row + 1 == m_frame.unitRows
                   ? m_scene.moreUnits->left - 2 * gapPx
                   : m_frame.size.width() - 1;
    }

    /// Where the next unit of the row begins, so that no name runs into it.
    double nextLeft(size_t index) const
    {
        for (size_t i = index + 1; i < m_series.units.size(); ++i) {
            const UnitMark& next = m_series.units[i];
            if (next.row == m_series.units[index].row)
                return m_frame.scale.toPx(next.begin);
        }
        return std::numeric_limits<double>::max();
    }

    void addName(ChartUnit& unit, const UnitMark& mark, double nextLeft)
    {
        const double centreY = unit.bar.center().y();
        if (!unit.isDay) {
            const double end = std::min(unit.bar.right(), nameEnd(mark.row));
            const double room =
                end - unit.bar.left() - 2 * (unit.isWindow ? capRoomPx : namePaddingPx);
            if (room < leastNamePx)
                return;
            const ShapedText shaped = m_shaper.elided(m_words.unitText(mark), room);
            const double left = unit.isWindow ? (unit.bar.left() + end) / 2 - shaped.widthPx / 2
                                              : unit.bar.left() + namePaddingPx;
            unit.name = ChartText{shaped, left, centreY};
            return;
        }
        const double left = std::max(unit.bar.right(), m_busyUntil[size_t(mark.row)]) + gapPx;
        const double until = std::min(nextLeft - gapPx, nameEnd(mark.row));
        const double room = std::min(until - left - 2 * namePaddingPx, maxNamePx);
        if (room < leastNamePx)
            return;
        const ShapedText shaped = m_shaper.elided(m_words.unitText(mark), room);
        unit.pill =
            QRectF(left, unit.bar.top(), shaped.widthPx + 2 * namePaddingPx, unit.bar.height());
        unit.name = ChartText{shaped, left + namePaddingPx, centreY};
    }

    ChartScene& m_scene;
    const ChartFrame& m_frame;
    const FigureSeries& m_series;
    const ChartWords& m_words;
    TextShaper& m_shaper;
    std::vector<double> m_busyUntil; ///< by row
};

} // namespace

void layOutUnits(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& shaper)
{
    UnitLayout layout(scene, series, words, shaper);
    layout.addMore();
    for (size_t index = 0; index < series.units.size(); ++index)
        layout.add(index);
}

} // namespace attache
