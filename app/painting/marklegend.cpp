// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/marklegend.h"

#include "painting/clusterpainter.h"
#include "painting/fonts.h"
#include "painting/markpainter.h"
#include "painting/shapedtext.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MarkLegend)
};

constexpr double sideMarginPx = 8;

SceneMark sample(MarkForm form, EventStatus status = EventStatus::Held, DateFlags flags = {})
{
    SceneMark mark;
    mark.form = form;
    mark.status = status;
    mark.flags = flags;
    mark.left = mark.certainLeft = sideMarginPx;
    mark.right = mark.certainRight = legendSamplePx - sideMarginPx;
    if (form == MarkForm::Point)
        mark.left = mark.right = mark.certainLeft = mark.certainRight = legendSamplePx / 2;
    return mark;
}

/// A duration of which only the middle is certain.
SceneMark vagueEnds()
{
    SceneMark mark = sample(MarkForm::Bar);
    mark.certainLeft = mark.left + 18;
    mark.certainRight = mark.right - 18;
    return mark;
}

SceneCluster pill()
{
    SceneCluster cluster;
    cluster.rect = {legendSamplePx / 2 - 15, -8, 30, 16};
    cluster.count = 12;
    return cluster;
}

/// A ribbon over five slots.
SceneCluster ribbon()
{
    SceneCluster cluster;
    cluster.rect = {sideMarginPx, -8, 5 * slotPx, 16};
    cluster.count = 42;
    cluster.isRibbon = true;
    cluster.slotsLeft = sideMarginPx;
    cluster.slotCount = 5;
    cluster.highest = 16;
    return cluster;
}

} // namespace

std::vector<MarkLegendEntry> markLegend()
{
    using F = MarkForm;
    using S = EventStatus;
    return {
        {sample(F::Point), Texts::tr("On that day; the shape is the category's")},
        {sample(F::Bar), Texts::tr("Went on all that time")},
        {vagueEnds(), Texts::tr("Paler: may have begun later or ended earlier")},
        {sample(F::Bracket), Texts::tr("Happened once, some time within")},
        {sample(F::Bar, S::Held, DateFlag::Approximate), Texts::tr("About then: the ends fade")},
        {sample(F::Bracket, S::Held, DateFlag::Uncertain),
         Texts::tr("Possibly then: dashed, the date is in doubt")},
        {sample(F::Bar, S::Held, DateFlag::OpenEnd),
         Texts::tr("An arrow: its end, or its start, is open or unknown")},
        {sample(F::Bar, S::Ongoing), Texts::tr("A triangle, no right edge: still going on")},
        {sample(F::Bar, S::Planned), Texts::tr("Outline only: planned or in preparation")},
        {sample(F::Bar, S::Postponed), Texts::tr("Two arrow heads: postponed")},
        {sample(F::Bar, S::Cancelled), Texts::tr("Crossed out: cancelled")},
        {{}, Texts::tr("So many events in too little room; a click zooms in"), pill()},
        {{},
         Texts::tr("So many that only their density is drawn: darker is more"),
         ribbon(),
         {4, 9, 16, 10, 3}}};
}

void paintLegendSample(QPainter& painter, const QRectF& rect, const MarkLegendEntry& entry,
                       MarkShape shape, const QColor& colour, const Theme& theme)
{
    painter.save();
    painter.translate(rect.left(), rect.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    const TimeScale scale{{0, legendSamplePx}, 0, legendSamplePx};
    if (entry.cluster) {
        TextShaper shaper(Fonts::make(1).small);
        painter.setFont(shaper.font());
        paintCluster(painter, *entry.cluster, entry.slotCounts,
                     shaper.shaped(QString::number(entry.cluster->count)), scale,
                     {colour, theme.background, theme.text});
    } else {
        paintMark(painter, entry.mark, shape, colour, TimelineMetrics{}, scale, {});
    }
    painter.restore();
}

} // namespace attache
