// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/flaglayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace attache {

namespace {

constexpr double pillHeightPx = 15;
constexpr double pillPaddingPx = 7;
constexpr double flagGapPx = 4;     ///< kept free between flags of a row
constexpr double poleOffsetPx = 3;  ///< between a pole and the pill beside it
constexpr double maxPolePx = 8;     ///< a time that looks wider gets a bracket
constexpr double bracketRoomPx = 9; ///< of a bracket's line to see on both sides of its words
constexpr double markStepPx = 9;
constexpr double markReachPx = 5;
constexpr double bracketMarkRoomPx = 12; ///< of a bracket's mark before its words
constexpr double maxWordsPx = 420;
constexpr size_t maxArranged = 200; ///< flags in view; further ones are marks only

enum class Side
{
    Middle,
    Right,
    Left
};

class FlagLayout
{
public:
    FlagLayout(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
               TextShaper& shaper)
        : m_scene(scene)
        , m_frame(scene.frame)
        , m_series(series)
        , m_words(words)
        , m_shaper(shaper)
        , m_taken(size_t(scene.frame.flagRows))
    {
    }

    void add(size_t index, size_t item)
    {
        const PointSeries& points = m_series.points[index];
        const FigurePoint& point = points.points[item];
        ChartFlag flag;
        if (!placeInTime(flag, point))
            return;
        flag.measure = points.measure;
        flag.isDashed = isDashedFlag(points, point);
        flag.markX = (flag.left + flag.right) / 2;
        flag.markY = m_frame.countTop - markStepPx;
        if (m_scene.flags.size() < maxArranged) {
            placeWords(flag, points, point, point.sharesTime);
            if (hangsFree(flag))
                lowerMark(flag);
        } else if (!m_bare.insert({flag.measure, int(flag.left), int(flag.right)}).second) {
            return; // nothing more could be told apart there
        }

        const ChartElement element{ChartElement::Kind::Point, index, item};
        if (flag.pill)
            m_scene.hits.push_back({*flag.pill, element});
        m_scene.hits.push_back(
            {QRectF(QPointF(flag.left, flag.markY), QPointF(flag.right, flag.markY))
                 .adjusted(-1, -markReachPx, 1, markReachPx),
             element});
        m_scene.flags.push_back(std::move(flag));
    }

private:
    /// Nothing is placed when the time is out of view.
    bool placeInTime(ChartFlag& flag, const FigurePoint& point) const
    {
        const TimeScale& scale = m_frame.scale;
        const double left = scale.toPx(point.begin);
        const double right = scale.toPx(point.end);
        if (right <= scale.leftPx || left >= scale.rightPx())
            return false;
        flag.isDay = standsOnPole(scale, point);
        flag.beginsBefore = left < scale.leftPx;
        flag.endsAfter = right > scale.rightPx();
        flag.left = std::max(left, scale.leftPx);
        flag.right = std::min(right, scale.rightPx());
        if (flag.isDay)
            flag.left = flag.right = (flag.left + flag.right) / 2;
        return true;
    }

    void placeWords(ChartFlag& flag, const PointSeries& points, const FigurePoint& point,
                    bool isOneOfTwo)
    {
        static constexpr std::array alone{Side::Middle, Side::Right, Side::Left};
        static constexpr std::array beside{Side::Left, Side::Right, Side::Middle};
        for (const QString& text : m_words.flagTexts(points, point)) {
            const ShapedText shaped = m_shaper.elided(text, maxWordsPx);
            for (size_t row = 0; row < m_taken.size(); ++row) {
                for (const Side side : isOneOfTwo&& flag.isDay ? beside : alone) {
                    if (tryPlace(flag, shaped, row, side))
                        return;
                }
            }
        }
    }

    bool tryPlace(ChartFlag& flag, const ShapedText& shaped, size_t row, Side side)
    {
        const double markRoom = flag.isDay ? 0 : bracketMarkRoomPx;
        const double width = shaped.widthPx + markRoom + 2 * pillPaddingPx;
        const double top = m_frame.flagsTop + double(row) * flagRowPx + 1;
        const double middle = (flag.left + flag.right) / 2;
        const bool isInBracket = flag.right - flag.left >= width + 2 * bracketRoomPx;
        // Words that do not fit into a bracket stand beside it, never over it.
        if (!flag.isDay && side == Side::Middle && !isInBracket)
            return false;
        const double offset = flag.isDay ? poleOffsetPx : flagGapPx;
        double left = middle - width / 2;
        if (side == Side::Right)
            left = flag.right + offset;
        else if (side == Side::Left)
            left = flag.left - offset - width;
        const QRectF pill(left, top, width, pillHeightPx);
        QRectF whole = pill;
        if (!flag.isDay)
            whole = pill.united(QRectF(flag.left, top, flag.right - flag.left, pillHeightPx));
        whole.adjust(-flagGapPx / 2, 0, flagGapPx / 2, 0);
        if (pill.left() < m_frame.scale.leftPx || pill.right() > m_frame.size.width() - 1)
            return false;
        auto& taken = m_taken[row];
        if (std::any_of(taken.begin(), taken.end(),
                        [&whole](const QRectF& other) { return other.intersects(whole); }))
            return false;
        taken.push_back(whole);
        flag.pill = pill;
        flag.words = ChartText{shaped, pill.left() + pillPaddingPx + markRoom, pill.center().y()};
        if (!flag.isDay) {
            flag.markX = flag.words->left - markRoom / 2 - 1;
            flag.markY = pill.center().y();
        }
        return true;
    }

    /// Whether the mark does not stand with words of its own in a row.
    static bool hangsFree(const ChartFlag& flag) { return flag.isDay || !flag.pill; }

    /// Marks of one day hang below each other on the same pole, brackets without words likewise.
    void lowerMark(ChartFlag& flag) const
    {
        const auto isTaken = [&flag](const ChartFlag& other) {
            return hangsFree(other) && other.left - flag.right < markStepPx &&
                   flag.left - other.right < markStepPx &&
                   std::abs(other.markY - flag.markY) < markStepPx;
        };
        while (flag.markY < m_frame.baseline &&
               std::any_of(m_scene.flags.begin(), m_scene.flags.end(), isTaken))
            flag.markY += markStepPx;
    }

    ChartScene& m_scene;
    const ChartFrame& m_frame;
    const FigureSeries& m_series;
    const ChartWords& m_words;
    TextShaper& m_shaper;
    std::vector<std::vector<QRectF>> m_taken;       ///< by row
    std::set<std::tuple<Measure, int, int>> m_bare; ///< marks without words, by whole pixels
};

/// Strengths of a day stand on the count axis, where they can be pointed at.
void addCountedPoint(ChartScene& scene, const FigurePoint& point, ChartElement element)
{
    const double x = (scene.frame.scale.toPx(point.begin) + scene.frame.scale.toPx(point.end)) / 2;
    const double y = scene.frame.y(point.value);
    scene.hits.push_back(
        {QRectF(x - markReachPx, y - markReachPx, 2 * markReachPx, 2 * markReachPx), element});
}

} // namespace

bool standsOnPole(const TimeScale& scale, const FigurePoint& point)
{
    return double(point.end) - double(point.begin) < maxPolePx * scale.secondsPerPx();
}

bool isDashedFlag(const PointSeries& points, const FigurePoint& point)
{
    return points.measure == Measure::Planned || point.isApproximate;
}

void layOutFlags(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                 TextShaper& shaper)
{
    FlagLayout layout(scene, series, words, shaper);
    for (size_t index = 0; index < series.points.size(); ++index) {
        const PointSeries& points = series.points[index];
        for (size_t item = 0; item < points.points.size(); ++item) {
            if (points.countsAsColumns)
                addCountedPoint(scene, points.points[item],
                                {ChartElement::Kind::Point, index, item});
            else
                layout.add(index, item);
        }
    }
}

} // namespace attache
