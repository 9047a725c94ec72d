// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "core/datasetbuilder.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double defaultBegin = 1609459200; // 2021-01-01, for a data set without any date
constexpr double defaultSpan = 3 * 365.25 * secondsPerDay;

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_history(m_timeWindow, m_filter, m_lanes, m_selection, m_comparison)
    , m_repairs(*this)
    , m_snapshot(makeSnapshot(DataSetBuilder().build(), {}))
{
    m_texts.reset(m_snapshot->dataSet);
    connect(&m_filter, &FilterState::changed, this, &Workspace::refresh);
    connect(&m_lanes, &LaneState::changed, this, &Workspace::refresh);
    connect(&m_maker, &SnapshotMaker::runningChanged, this, &Workspace::computingChanged);
    connect(&m_maker, &SnapshotMaker::made, this, [this](const SnapshotPtr& snapshot) {
        take(snapshot);
        emit snapshotChanged();
    });
}

Workspace::~Workspace() = default;

void Workspace::setDataSet(const DataSetPtr& dataSet, SnapshotPtr snapshot)
{
    m_maker.cancel();
    m_selection.clear();
    m_hover.setEvent(std::nullopt);
    m_hover.setTime(std::nullopt);
    const LaneArrangement lanes = m_lanes.arrangement();
    if (!snapshot || snapshot->dataSet != dataSet || snapshot->grouping != lanes.grouping ||
        snapshot->keepsFiltered != lanes.keepsFiltered || !snapshot->filter.isEmpty())
        snapshot = makeSnapshot(dataSet, {}, lanes.grouping, lanes.keepsFiltered);
    take(snapshot);
    m_filter.clear();
    m_comparison.end();
    m_search.setDataSet(dataSet);
    m_lanes.setArrangement({lanes.grouping, {}, {}, lanes.hidesEmpty, lanes.keepsFiltered});
    m_timeWindow.setLimits(openingRange(*dataSet), coveredRange(*dataSet));
    m_timeWindow.fitAll();
    m_history.reset();
    m_texts.reset(m_snapshot->dataSet);
    m_repairs.forget();
    emit dataSetChanged();
    emit snapshotChanged();
}

void Workspace::replaceDataSet(const DataSetPtr& dataSet)
{
    m_maker.cancel();
    SourceTexts texts = m_texts.texts();
    const LaneArrangement& lanes = m_lanes.arrangement();
    take(makeSnapshot(dataSet, m_filter.filter(), lanes.grouping, lanes.keepsFiltered));
    m_texts.reset(dataSet);
    if (texts.count() > 0)
        m_texts.attach(checkTexts(dataSet, std::move(texts)));
    emit dataSetChanged();
    emit snapshotChanged();
}

void Workspace::refresh()
{
    const LaneArrangement& lanes = m_lanes.arrangement();
    const auto isWanted = [&](const SnapshotPtr& snapshot) {
        return snapshot && snapshot->dataSet == m_snapshot->dataSet &&
               snapshot->filter == m_filter.filter() && snapshot->grouping == lanes.grouping &&
               snapshot->keepsFiltered == lanes.keepsFiltered;
    };
    if (isWanted(m_snapshot)) {
        m_maker.cancel();
    } else if (isWanted(m_unfiltered)) {
        m_maker.cancel();
        take(m_unfiltered);
        emit snapshotChanged();
    } else {
        m_maker.make(m_snapshot->dataSet, m_filter.filter(), lanes.grouping, lanes.keepsFiltered);
    }
}

void Workspace::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot->filter.isEmpty())
        m_unfiltered = m_snapshot;
    else if (m_unfiltered && m_unfiltered->dataSet != m_snapshot->dataSet)
        m_unfiltered.reset();
}

void Workspace::cancelComputing()
{
    if (!isComputing())
        return;
    m_maker.cancel();
    m_filter.setFilter(m_snapshot->filter);
    LaneArrangement lanes = m_lanes.arrangement();
    lanes.grouping = m_snapshot->grouping;
    lanes.keepsFiltered = m_snapshot->keepsFiltered;
    m_lanes.setArrangement(lanes);
}

TimeRange coveredRange(const DataSet& dataSet)
{
    TimeRange covered;
    for (const EventDate& date : dataSet.events().date) {
        if (!date.isDrawable())
            continue;
        const TimeRange range = extent(date);
        covered = covered.isEmpty() ? range
                                    : TimeRange{std::min(covered.begin, range.begin),
                                                std::max(covered.end, range.end)};
    }
    return covered;
}

TimeRange openingRange(const DataSet& dataSet)
{
    if (const auto stated = edtf::parse(dataSet.info().timeRange)) {
        const EventDate date = resolve(*stated, DateKind::Duration, DateBasis::Stated);
        if (isFinite(date.earliestStart) && isFinite(date.latestEnd))
            return {double(date.earliestStart), double(date.latestEnd)};
    }
    const TimeRange covered = coveredRange(dataSet);
    if (covered.isEmpty())
        return {defaultBegin, defaultBegin + defaultSpan};
    const double margin = std::max(covered.span() * 0.02, double(secondsPerDay));
    return {covered.begin - margin, covered.end + margin};
}

TimeRange extent(const EventDate& date)
{
    const bool hasStart = isFinite(date.earliestStart);
    const bool hasEnd = isFinite(date.latestEnd);
    if (hasStart && hasEnd)
        return {double(date.earliestStart), double(date.latestEnd)};
    if (hasStart)
        return {double(date.earliestStart), double(date.earliestStart + secondsPerDay)};
    if (hasEnd)
        return {double(date.latestEnd - secondsPerDay), double(date.latestEnd)};
    return {};
}

} // namespace attache
