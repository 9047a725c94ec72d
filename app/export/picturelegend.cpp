// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturelegend.h"

#include "core/foreigntext.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

constexpr double rowPx = 22;
constexpr double samplePadPx = 10; ///< between a sample and its words
constexpr double columnGapPx = 24;

constexpr DateFlags openEnds =
    DateFlag::OpenStart | DateFlag::OpenEnd | DateFlag::UnknownStart | DateFlag::UnknownEnd;

EventStatus drawnStatus(EventStatus status)
{
    switch (status) {
    case EventStatus::InPreparation:
        return EventStatus::Planned;
    case EventStatus::NotStated:
        return EventStatus::Held;
    default:
        return status;
    }
}

bool hasVagueEnds(const SceneMark& mark)
{
    return mark.form == MarkForm::Bar &&
           (mark.certainLeft > mark.left + 0.5 || mark.certainRight < mark.right - 0.5);
}

/// Whether the entry of the legend says something about the mark.
bool explains(const SceneMark& entry, const SceneMark& mark)
{
    if (drawnStatus(entry.status) != EventStatus::Held)
        return drawnStatus(mark.status) == drawnStatus(entry.status);
    for (const DateFlags flags :
         {DateFlags(DateFlag::Approximate), DateFlags(DateFlag::Uncertain), openEnds}) {
        if (entry.flags.testAnyFlags(flags))
            return mark.flags.testAnyFlags(flags);
    }
    if (hasVagueEnds(entry))
        return hasVagueEnds(mark);
    return mark.form == entry.form;
}

} // namespace

PictureLegend::PictureLegend(const PreparedTimeline& timeline, const Snapshot& snapshot,
                             double widthPx)
    : m_font(timeline.fonts.small)
{
    TextShaper shaper(m_font);
    const auto& marks = timeline.scene.marks;
    for (const MarkLegendEntry& entry : markLegend()) {
        const auto& clusters = timeline.scene.clusters;
        const bool isUsed =
            entry.cluster ? std::any_of(clusters.begin(), clusters.end(),
                                        [&](const SceneCluster& cluster) {
                                            return cluster.isRibbon == entry.cluster->isRibbon;
                                        })
                          : std::any_of(marks.begin(), marks.end(), [&](const SceneMark& mark) {
                                return explains(entry.mark, mark);
                            });
        if (!isUsed)
            continue;
        m_entries.push_back({entry, shaper.shaped(entry.words)});
    }
    if (snapshot.grouping != LaneGrouping::Category)
        addCategories(timeline, *snapshot.dataSet, shaper);
    double widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, entry.words.widthPx);
    const double column = legendSamplePx + samplePadPx + widest + columnGapPx;
    const size_t columns = size_t(std::max(1.0, (widthPx + columnGapPx) / column));
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].topLeft = {double(i % columns) * column, double(i / columns) * rowPx};
    m_heightPx = m_entries.empty() ? 0 : m_entries.back().topLeft.y() + rowPx;
}

void PictureLegend::addCategories(const PreparedTimeline& timeline, const DataSet& dataSet,
                                  TextShaper& shaper)
{
    std::set<CategoryId> categories;
    for (const SceneMark& mark : timeline.scene.marks)
        categories.insert(mark.category);
    for (const CategoryId id : categories) {
        const Category& category = dataSet.category(id);
        SceneMark mark;
        mark.left = mark.right = mark.certainLeft = mark.certainRight = legendSamplePx / 2;
        m_entries.push_back({{mark, {}},
                             shaper.shaped(foreigntext::label(displayName(category))),
                             category.shape,
                             category.colourIndex});
    }
}

void PictureLegend::paint(QPainter& painter, const Theme& theme, QPointF topLeft) const
{
    for (const Entry& entry : m_entries) {
        const QRectF sample(topLeft + entry.topLeft, QSizeF(legendSamplePx, rowPx));
        paintLegendSample(painter, sample, entry.sample, entry.shape,
                          entry.colourIndex < 0 ? theme.secondaryText
                                                : theme.seriesColour(entry.colourIndex),
                          theme);
        painter.setPen(theme.secondaryText);
        painter.setFont(m_font);
        drawShaped(painter, entry.words, sample.right() + samplePadPx, sample.center().y());
    }
}

} // namespace attache
