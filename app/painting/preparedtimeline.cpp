// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/preparedtimeline.h"

#include "core/foreigntext.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr double headerTextLeftPx = 34;
constexpr double headerRightPaddingPx = 8;

std::vector<PlacedText> placedLabels(const std::vector<TickCell>& cells, TextShaper& shaper,
                                     double centreY)
{
    std::vector<PlacedText> placed;
    for (const TickCell& cell : cells) {
        if (!cell.label.isEmpty())
            placed.push_back({shaper.shaped(cell.label), cell.labelPx, centreY});
    }
    return placed;
}

} // namespace

TimelinePreparer::TimelinePreparer(const Fonts& fonts)
    : m_fonts(fonts)
    , m_body(fonts.body)
    , m_small(fonts.small)
    , m_heading(fonts.heading)
{
}

PreparedTimeline TimelinePreparer::prepare(const Snapshot& snapshot, const TimeScale& scale,
                                           double headerWidthPx, const QLocale& locale)
{
    const DataSet& dataSet = *snapshot.dataSet;
    const auto labelOf = [&](EventId event) {
        return foreigntext::label(dataSet.text(dataSet.events().title[event.value]));
    };
    const auto widthIn = [](TextShaper& shaper) {
        return [&shaper](QStringView text) { return shaper.width(text.toString()); };
    };

    PreparedTimeline prepared;
    prepared.fonts = m_fonts;
    prepared.headerWidthPx = headerWidthPx;
    prepared.scene = makeTimelineScene(snapshot.lanes, dataSet, scale, {},
                                       [&](EventId event) { return m_body.width(labelOf(event)); });
    prepared.axis = makeTimeAxis(scale, locale, widthIn(m_heading), widthIn(m_small));
    prepared.majorLabels = placedLabels(prepared.axis.major, m_heading, majorTierPx / 2);
    prepared.minorLabels =
        placedLabels(prepared.axis.minor, m_small, majorTierPx + minorTierPx / 2 - 1);

    for (const SceneLabel& label : prepared.scene.labels)
        prepared.labels.push_back(m_body.elided(labelOf(label.event), label.rect.width()));
    for (const SceneMark& mark : prepared.scene.marks) {
        const Category& category = dataSet.category(mark.category);
        prepared.colourOfMark.push_back(category.colourIndex);
        prepared.shapeOfMark.push_back(category.shape);
    }
    const double textWidth = headerWidthPx - headerTextLeftPx - headerRightPaddingPx;
    for (const SceneLane& band : prepared.scene.lanes) {
        const Lane& lane = snapshot.lanes.lanes[size_t(band.lane)];
        const Category& category = dataSet.category(lane.category);
        //: Events of a lane that pass the filter, of all its events
        const QString count = QCoreApplication::translate("Timeline", "%1 of %2")
                                  .arg(locale.toString(lane.shown), locale.toString(lane.total));
        prepared.headers.push_back(
            {band, category, m_heading.elided(foreigntext::label(displayName(category)), textWidth),
             m_small.shaped(count)});
    }
    return prepared;
}

} // namespace attache
