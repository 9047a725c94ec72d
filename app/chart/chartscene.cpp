// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"

#include "chart/chartheader.h"
#include "chart/columnlayout.h"
#include "chart/flaglayout.h"
#include "chart/unitlayout.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double pointerReachPx = 4;
constexpr double countLabelGapPx = 8;

QFont valueFontOf(const Fonts& fonts)
{
    QFont font = fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

double distance(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

void layOutAxes(ChartScene& scene, const QLocale& locale, TextShaper& heading, TextShaper& small)
{
    const ChartFrame& frame = scene.frame;
    const auto widthIn = [](TextShaper& shaper) {
        return [&shaper](QStringView text) { return shaper.width(text.toString()); };
    };
    scene.axis = makeTimeAxis(frame.scale, locale, widthIn(heading), widthIn(small));
    const double labelY = (frame.baseline + frame.size.height()) / 2;
    for (const TickCell& cell : scene.axis.major) {
        if (!cell.label.isEmpty())
            scene.tickLabels.push_back({small.shaped(cell.label), cell.labelPx, labelY});
    }
}

void layOutCounts(ChartScene& scene, const QLocale& locale, TextShaper& small)
{
    const ChartFrame& frame = scene.frame;
    for (int step = 0; step <= frame.counts.steps; ++step) {
        const double count = frame.counts.step * step;
        const ShapedText shaped = small.shaped(countText(count, locale));
        scene.countLabels.push_back(
            {shaped, frame.scale.leftPx - countLabelGapPx - shaped.widthPx, frame.y(count)});
        scene.countLines.push_back(frame.y(count));
    }
}

} // namespace

std::optional<ChartElement> ChartScene::elementAt(QPointF point) const
{
    const ChartHit* nearest = nullptr;
    double least = pointerReachPx;
    for (const ChartHit& hit : hits) {
        const double away = distance(hit.rect, point);
        if (away == 0)
            return hit.element;
        if (away < least) {
            least = away;
            nearest = &hit;
        }
    }
    return nearest ? std::optional(nearest->element) : std::nullopt;
}

ChartSceneMaker::ChartSceneMaker(const Fonts& fonts)
    : m_fonts(fonts)
    , m_valueFont(valueFontOf(fonts))
    , m_small(fonts.small)
    , m_value(m_valueFont)
    , m_heading(fonts.heading)
{
}

ChartScene ChartSceneMaker::make(const FigureSeries& series, const ChartWords& words,
                                 const ChartFrame& frame, const QLocale& locale)
{
    ChartScene scene;
    scene.frame = frame;
    scene.fonts = m_fonts;
    scene.valueFont = m_valueFont;
    scene.form = series.choice.form;
    scene.groupLook = {series.choice.split, int(series.groups.size())};
    layOutAxes(scene, locale, m_heading, m_small);
    if (series.highestValue() > 0)
        layOutCounts(scene, locale, m_small);
    layOutUnits(scene, series, words, m_small);
    layOutFlags(scene, series, words, m_small);
    layOutColumns(scene, series, words, m_value, m_small);
    layOutHeader(scene, series, words, m_heading, m_small);
    if (series.isEmpty()) {
        const ShapedText shaped = m_small.elided(words.emptyText(), frame.scale.widthPx);
        scene.emptyText = ChartText{shaped, frame.plot().center().x() - shaped.widthPx / 2,
                                    frame.plot().center().y()};
    }
    return scene;
}

int measureColourIndex(Measure measure)
{
    switch (measure) {
    case Measure::SentSoFar:
        return 10;
    case Measure::NewlySent:
        return 1;
    case Measure::Assigned:
        return 3;
    case Measure::InPlace:
        return 5;
    case Measure::Planned:
    case Measure::Attending:
        break;
    }
    return 13;
}

} // namespace attache
