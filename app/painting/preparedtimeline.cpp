// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/preparedtimeline.h"

#include "core/foreigntext.h"
#include "layout/lanenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

constexpr double headerTextLeftPx = 34;
constexpr double headerRightPaddingPx = 6;
constexpr double wrappedLaneHeightPx = 58;
constexpr double countGapPx = 10; ///< between name and count of an empty lane

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
    , m_label(fonts.label, TextShaper::Way::ByLetter)
    , m_small(fonts.small, TextShaper::Way::ByLetter)
    , m_heading(fonts.heading)
{
}

const TimelinePreparer::Label& TimelinePreparer::labelOf(const DataSet& dataSet, EventId event)
{
    if (const auto found = m_labels.constFind(event.value); found != m_labels.constEnd())
        return *found;
    if (m_labels.size() >= maxLabels)
        m_labels.clear();
    Label label;
    label.text = m_labelTexts
                     ? m_labelTexts(event)
                     : foreigntext::label(dataSet.text(dataSet.events().title[event.value]));
    label.widthPx = m_label.width(label.text);
    return *m_labels.insert(event.value, label);
}

void TimelinePreparer::forgetOthers(const DataSetPtr& dataSet)
{
    if (dataSet == m_labelledDataSet)
        return;
    m_labels.clear();
    m_labelledDataSet = dataSet;
}

PreparedTimeline TimelinePreparer::prepare(const Snapshot& snapshot, const TimeScale& scale,
                                           double headerWidthPx, const QLocale& locale,
                                           const LaneArrangement& arrangement,
                                           const VerticalBand& band)
{
    const DataSet& dataSet = *snapshot.dataSet;
    forgetOthers(snapshot.dataSet);
    const auto widthIn = [](TextShaper& shaper) {
        return [&shaper](QStringView text) { return shaper.width(text.toString()); };
    };

    PreparedTimeline prepared;
    prepared.fonts = m_fonts;
    prepared.headerWidthPx = headerWidthPx;
    prepared.band = band;
    prepared.sprites = m_sprites;
    TimelineMetrics metrics;
    if (anyNameWraps(snapshot, headerWidthPx - headerTextLeftPx - headerRightPaddingPx))
        metrics.minLaneHeightPx = wrappedLaneHeightPx;
    prepared.scene = makeTimelineScene(
        snapshot.lanes, dataSet, scale, metrics,
        [&](EventId event) { return labelOf(dataSet, event).widthPx; }, arrangement, band);
    prepared.axis = makeTimeAxis(scale, locale, widthIn(m_heading), widthIn(m_small));
    prepared.majorLabels = placedLabels(prepared.axis.major, m_heading, majorTierPx / 2);
    prepared.minorLabels =
        placedLabels(prepared.axis.minor, m_small, majorTierPx + minorTierPx / 2 - 1);
    if (snapshot.hasFaint()) {
        prepared.faint = makeFaintLayer(snapshot, prepared.scene, arrangement, band);
        for (const SceneCluster& cluster : prepared.faint.scene.clusters)
            prepared.faint.counts.push_back(m_small.shaped(locale.toString(cluster.count)));
    }
    prepareMarks(prepared, snapshot, locale);
    prepareHeaders(prepared, snapshot, locale);
    return prepared;
}

void TimelinePreparer::prepareMarks(PreparedTimeline& prepared, const Snapshot& snapshot,
                                    const QLocale& locale)
{
    const DataSet& dataSet = *snapshot.dataSet;
    for (const SceneLabel& label : prepared.scene.labels)
        prepared.labels.push_back(
            m_label.elided(labelOf(dataSet, label.event).text, label.rect.width()));
    for (const SceneMark& mark : prepared.scene.marks) {
        const Category& category = dataSet.category(mark.category);
        prepared.colourOfMark.push_back(category.colourIndex);
        prepared.shapeOfMark.push_back(category.shape);
    }
    //: Marks that overlap so much that only their number is shown; %1 is the number
    const QString more = QCoreApplication::translate("Timeline", "+%1");
    for (const SceneCluster& cluster : prepared.scene.clusters) {
        const QString count = locale.toString(cluster.count);
        prepared.counts.push_back(m_small.shaped(cluster.isCrowded ? more.arg(count) : count));
        const CategoryId category =
            snapshot.lanes.lanes[size_t(prepared.scene.lanes[size_t(cluster.lane)].lane)].category;
        prepared.colourOfCluster.push_back(
            category.isValid() ? dataSet.category(category).colourIndex : -1);
    }
}

void TimelinePreparer::prepareHeaders(PreparedTimeline& prepared, const Snapshot& snapshot,
                                      const QLocale& locale)
{
    for (const SceneLane& band : prepared.scene.lanes) {
        const Lane& lane = snapshot.lanes.lanes[size_t(band.lane)];
        PreparedHeader header;
        header.band = band;
        header.key = lane.key;
        header.isEmpty = lane.shown == 0;
        if (band.top <= prepared.band.bottom && band.top + band.height >= prepared.band.top)
            shapeHeader(header, snapshot, lane, prepared.headerWidthPx, locale);
        prepared.headers.push_back(header);
    }
}

void TimelinePreparer::shapeHeader(PreparedHeader& header, const Snapshot& snapshot,
                                   const Lane& lane, double headerWidthPx, const QLocale& locale)
{
    const DataSet& dataSet = *snapshot.dataSet;
    //: Events of a lane that pass the filter, of all its events
    const QString count = QCoreApplication::translate("Timeline", "%1 of %2")
                              .arg(locale.toString(lane.shown), locale.toString(lane.total));
    header.count = m_small.shaped(count);
    if (lane.category.isValid()) {
        header.colourIndex = dataSet.category(lane.category).colourIndex;
        header.shape = dataSet.category(lane.category).shape;
    }
    const double nameWidth = headerWidthPx - headerTextLeftPx - headerRightPaddingPx;
    const QString name = laneName(dataSet, lane, snapshot.grouping);
    if (lane.rowCount() < 1 || header.band.isCollapsed)
        header.name = m_heading.elided(name, nameWidth - header.count.widthPx - countGapPx);
    else
        shapeName(header, name, nameWidth);
}

void TimelinePreparer::shapeName(PreparedHeader& header, const QString& name, double widthPx)
{
    if (m_heading.width(name) <= widthPx) {
        header.name = m_heading.shaped(name);
        return;
    }
    // The first line takes as many whole words as fit.
    qsizetype end = name.lastIndexOf(QLatin1Char(' '));
    while (end > 0 && m_heading.width(name.first(end)) > widthPx)
        end = name.lastIndexOf(QLatin1Char(' '), end - 1);
    if (end <= 0) {
        header.name = m_heading.elided(name, widthPx);
        return;
    }
    header.name = m_heading.shaped(name.first(end));
    header.secondLine = m_heading.elided(name.sliced(end + 1), widthPx);
}

bool TimelinePreparer::anyNameWraps(const Snapshot& snapshot, double widthPx)
{
    const auto& lanes = snapshot.lanes.lanes;
    return std::any_of(lanes.begin(), lanes.end(), [&](const Lane& lane) {
        return m_heading.width(laneName(*snapshot.dataSet, lane, snapshot.grouping)) > widthPx;
    });
}

} // namespace attache
