// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/rowscene.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double pillHeightPx = 16;
constexpr double minPillPx = 28;
constexpr double minRibbonPx = 60;
constexpr double wideMarkPx = 24; ///< a mark this wide is never merged
constexpr double gapPx = 1;       ///< less than this between two marks: they are merged

MarkForm formOf(const EventDate& date)
{
    switch (date.kind) {
    case DateKind::Instant:
    case DateKind::StateAsOf:
        return MarkForm::Point;
    case DateKind::Duration:
        return MarkForm::Bar;
    case DateKind::Window:
        return MarkForm::Bracket;
    }
    return MarkForm::Point;
}

/// Walks through the items of one row from left to right.
class RowBuilder
{
public:
    RowBuilder(TimelineScene& scene, const SceneRow& row, const DataSet& dataSet)
        : m_scene(scene)
        , m_row(row)
        , m_dataSet(dataSet)
        , m_items(row.lane.row(row.row))
        , m_slotSpan(slotPx * scene.scale.secondsPerPx())
        , m_firstMark(scene.marks.size())
    {
    }

    void build();

private:
    const LaneItem& item(size_t at) const { return itemOf(m_items[at]); }
    const LaneItem& itemOf(quint32 index) const
    {
        ++m_scene.itemsLookedAt;
        return m_row.lane.items[index];
    }
    double slotOf(TimePoint time) const { return std::floor(double(time) / m_slotSpan); }

    /// The first item from `at` on that begins at or after the time.
    size_t firstFrom(size_t at, double time) const;

    void addOne(size_t at);
    void addMany(size_t from, size_t to);
    void extendRun(size_t from, size_t to);
    void closeRun();
    void absorbLastMark();
    void addRibbonSlots(SceneCluster& cluster);

    TimelineScene& m_scene;
    const SceneRow& m_row;
    const DataSet& m_dataSet;
    std::span<const quint32> m_items;
    double m_slotSpan;   ///< seconds
    size_t m_firstMark;  ///< of this row in the scene
    size_t m_lastAt = 0; ///< the item of the row's last mark

    bool m_hasRun = false;
    size_t m_runBegin = 0; ///< items of the run
    size_t m_runEnd = 0;
    double m_runRight = 0; ///< px; at least a pill's width from the run's left
};

size_t RowBuilder::firstFrom(size_t at, double time) const
{
    // Doubling steps first: mostly the answer is near.
    size_t step = 1;
    size_t low = at;
    while (at + step < m_items.size() && double(item(at + step).begin) < time) {
        low = at + step;
        step *= 2;
    }
    const auto begin = m_items.begin() + std::ptrdiff_t(low);
    const auto end = m_items.begin() + std::ptrdiff_t(std::min(at + step, m_items.size()));
    const auto found = std::partition_point(
        begin, end, [&](quint32 index) { return double(itemOf(index).begin) < time; });
    return size_t(found - m_items.begin());
}

void RowBuilder::build()
{
    const TimeRange& range = m_scene.scale.range;
    const auto first = std::partition_point(m_items.begin(), m_items.end(), [&](quint32 index) {
        return double(itemOf(index).end) <= range.begin;
    });
    size_t at = size_t(first - m_items.begin());
    while (at < m_items.size() && double(item(at).begin) < range.end) {
        const double slotEnd = (slotOf(item(at).begin) + 1) * m_slotSpan;
        size_t next = std::max(firstFrom(at, slotEnd), at + 1);
        // A long mark that begins in a crowded slot stands for itself.
        const double lastWidth =
            (double(item(next - 1).end) - double(item(next - 1).begin)) / m_slotSpan * slotPx;
        const bool endsLong = next - at > 1 && lastWidth >= wideMarkPx;
        if (endsLong)
            --next;
        if (next - at == 1)
            addOne(at);
        else
            addMany(at, next);
        if (endsLong)
            addOne(next++);
        at = next;
    }
    closeRun();
}

void RowBuilder::addOne(size_t at)
{
    const SceneMark mark = makeMark(m_row.lane, item(at), m_dataSet, m_scene.scale, m_row.centreY);
    const double left = mark.bounds().left();
    const bool isWide = mark.right - mark.left >= wideMarkPx;
    if (!isWide && m_hasRun && left < m_runRight + gapPx) {
        extendRun(at, at + 1);
        return;
    }
    closeRun();
    if (!isWide && m_scene.marks.size() > m_firstMark) {
        const SceneMark& last = m_scene.marks.back();
        const bool lastIsWide = last.right - last.left >= wideMarkPx;
        // Two shapes that would lie on each other.
        if (!lastIsWide && left < last.bounds().right() - 4) {
            absorbLastMark();
            extendRun(at, at + 1);
            return;
        }
    }
    m_scene.marks.push_back(mark);
    m_lastAt = at;
}

void RowBuilder::addMany(size_t from, size_t to)
{
    const double left = m_scene.scale.toPx(item(from).begin);
    if (m_hasRun && left >= m_runRight + gapPx)
        closeRun();
    if (!m_hasRun && m_scene.marks.size() > m_firstMark) {
        const SceneMark& last = m_scene.marks.back();
        if (last.right - last.left < wideMarkPx && left < last.bounds().right())
            absorbLastMark();
    }
    extendRun(from, to);
}

/// Makes the row's last mark the beginning of a run.
void RowBuilder::absorbLastMark()
{
    m_scene.marks.pop_back();
    extendRun(m_lastAt, m_lastAt + 1);
}

void RowBuilder::extendRun(size_t from, size_t to)
{
    if (!m_hasRun) {
        m_hasRun = true;
        m_runBegin = from;
        m_runRight = m_scene.scale.toPx(item(from).begin) + minPillPx;
    }
    m_runEnd = to;
    m_runRight = std::max(m_runRight, m_scene.scale.toPx(item(to - 1).end));
}

void RowBuilder::closeRun()
{
    if (!m_hasRun)
        return;
    m_hasRun = false;
    SceneCluster cluster;
    cluster.lane = m_row.laneIndex;
    cluster.row = m_row.row;
    cluster.count = int(m_runEnd - m_runBegin);
    const TimeRange& view = m_scene.scale.range;
    cluster.range = {std::max(double(item(m_runBegin).begin), view.begin - view.span()),
                     std::min(double(item(m_runEnd - 1).end), view.end + view.span())};
    const double left = m_scene.scale.toPx(item(m_runBegin).begin);
    cluster.rect = {left, m_row.centreY - pillHeightPx / 2, m_runRight - left, pillHeightPx};
    cluster.isRibbon = cluster.rect.width() >= minRibbonPx;
    if (cluster.isRibbon)
        addRibbonSlots(cluster);
    m_scene.clusters.push_back(cluster);
}

void RowBuilder::addRibbonSlots(SceneCluster& cluster)
{
    const TimeScale& scale = m_scene.scale;
    const double firstSlot =
        std::max(slotOf(item(m_runBegin).begin), std::floor(scale.range.begin / m_slotSpan));
    cluster.slotsLeft = scale.toPx(firstSlot * m_slotSpan);
    cluster.firstSlot = m_scene.slotCounts.size();
    size_t at = firstFrom(m_runBegin, firstSlot * m_slotSpan);
    const double end = std::min(m_runRight, scale.rightPx());
    for (double slot = firstSlot, x = cluster.slotsLeft; x < end; x += slotPx, ++slot) {
        const size_t next = std::min(firstFrom(at, (slot + 1) * m_slotSpan), m_runEnd);
        const int count = int(next - at);
        m_scene.slotCounts.push_back(count);
        cluster.highest = std::max(cluster.highest, count);
        at = next;
    }
    cluster.slotCount = int(m_scene.slotCounts.size() - cluster.firstSlot);
}

/// Begins and ends of marks that overlap, each list ascending.
struct Crowd
{
    const std::vector<LaneItem>& items;
    std::span<const quint32> chosen; ///< indexes into items; empty: all
    const std::vector<TimePoint>& ends;
    size_t& lookedAt;

    qsizetype begunBefore(double time) const
    {
        const auto isEarlier = [time, this](const LaneItem& item) {
            ++lookedAt;
            return double(item.begin) < time;
        };
        if (chosen.empty())
            return std::partition_point(items.begin(), items.end(), isEarlier) - items.begin();
        return std::partition_point(chosen.begin(), chosen.end(),
                                    [&](quint32 index) { return isEarlier(items[index]); }) -
               chosen.begin();
    }

    qsizetype endedBy(double time) const
    {
        return std::partition_point(ends.begin(), ends.end(),
                                    [time, this](TimePoint end) {
                                        ++lookedAt;
                                        return double(end) <= time;
                                    }) -
               ends.begin();
    }

    /// Marks that touch the stretch.
    int count(double begin, double end) const { return int(begunBefore(end) - endedBy(begin)); }
};

/// Adds how many marks there are at a time, slot by slot; a run of slots with any is a cluster.
void buildCrowd(TimelineScene& scene, const SceneRow& row, const Crowd& crowd)
{
    const TimeScale& scale = scene.scale;
    const double slotSpan = slotPx * scale.secondsPerPx();
    SceneCluster cluster;
    const auto close = [&](double end) {
        if (cluster.slotCount == 0)
            return;
        cluster.count = crowd.count(cluster.range.begin, end);
        cluster.range.end = end;
        const double width = std::max(scale.toPx(end) - cluster.slotsLeft, minPillPx);
        cluster.rect = {cluster.slotsLeft, row.centreY - pillHeightPx / 2, width, pillHeightPx};
        cluster.isRibbon = width >= minRibbonPx;
        scene.clusters.push_back(cluster);
        cluster = SceneCluster();
    };
    double slot = std::floor(scale.range.begin / slotSpan);
    for (; slot * slotSpan < scale.range.end; ++slot) {
        const double begin = slot * slotSpan;
        const int count = crowd.count(begin, begin + slotSpan);
        if (count == 0) {
            close(begin);
            continue;
        }
        if (cluster.slotCount == 0) {
            cluster.lane = row.laneIndex;
            cluster.row = row.row;
            cluster.isCrowded = true;
            cluster.range.begin = begin;
            cluster.slotsLeft = scale.toPx(begin);
            cluster.firstSlot = scene.slotCounts.size();
        }
        scene.slotCounts.push_back(count);
        ++cluster.slotCount;
        cluster.highest = std::max(cluster.highest, count);
    }
    close(slot * slotSpan);
}

bool canBeDrawn(const TimelineScene& scene)
{
    return !scene.scale.range.isEmpty() && scene.scale.widthPx > 0;
}

} // namespace

SceneMark makeMark(const Lane& lane, const LaneItem& item, const DataSet& dataSet,
                   const TimeScale& scale, double centreY)
{
    const EventDate& date = lane.date(dataSet, item);
    SceneMark mark;
    mark.event = item.event;
    mark.form = formOf(date);
    mark.status = dataSet.events().status[item.event.value];
    mark.flags = date.flags;
    mark.category = dataSet.events().category[item.event.value];
    mark.left = scale.toPx(date.earliestStart);
    mark.right = scale.toPx(date.latestEnd);
    mark.certainLeft = scale.toPx(date.latestStart);
    mark.certainRight = scale.toPx(date.earliestEnd);
    mark.centreY = centreY;
    return mark;
}

void buildRow(TimelineScene& scene, const SceneRow& row, const DataSet& dataSet)
{
    if (!canBeDrawn(scene))
        return;
    const Lane& lane = row.lane;
    if (lane.isCrowded(row.row))
        buildCrowd(scene, row,
                   {lane.items, lane.row(row.row), lane.crowdedEnds, scene.itemsLookedAt});
    else
        RowBuilder(scene, row, dataSet).build();
}

void buildCollapsed(TimelineScene& scene, const SceneRow& row, const DataSet& dataSet)
{
    constexpr size_t maxMarks = 500;
    const Lane& lane = row.lane;
    if (!canBeDrawn(scene) || lane.items.empty())
        return;
    if (lane.items.size() > maxMarks) {
        buildCrowd(scene, row, {lane.items, {}, lane.ends, scene.itemsLookedAt});
        return;
    }
    const TimeRange& view = scene.scale.range;
    for (const LaneItem& item : lane.items) {
        if (double(item.begin) < view.end && double(item.end) > view.begin)
            scene.marks.push_back(makeMark(lane, item, dataSet, scene.scale, row.centreY));
    }
}

} // namespace attache
