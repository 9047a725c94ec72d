// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanearrangement.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

/// The lanes' places in the order of the arrangement.
std::vector<int> arrangedPlaces(const QStringList& keys, const LaneArrangement& arrangement)
{
    QHash<QString, int> wanted;
    for (int i = 0; i < int(arrangement.order.size()); ++i)
        wanted.insert(arrangement.order.at(i), i);
    std::vector<int> places(size_t(keys.size()));
    std::iota(places.begin(), places.end(), 0);
    const int last = int(arrangement.order.size());
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        return wanted.value(keys.at(a), last) < wanted.value(keys.at(b), last);
    });
    return places;
}

} // namespace

QStringList laneKeys(const LaneLayout& layout)
{
    QStringList keys;
    for (const Lane& lane : layout.lanes)
        keys.append(lane.key);
    return keys;
}

std::vector<ShownLane> shownLanes(const LaneLayout& layout, const QStringList& keys,
                                  const LaneArrangement& arrangement)
{
    std::vector<ShownLane> shown;
    for (const int place : arrangedPlaces(keys, arrangement)) {
        const Lane& lane = layout.lanes[size_t(place)];
        if (arrangement.hidesEmpty && lane.shown == 0)
            continue;
        const bool isCollapsed = std::binary_search(arrangement.collapsed.begin(),
                                                    arrangement.collapsed.end(), keys.at(place));
        shown.push_back({place, isCollapsed});
    }
    return shown;
}

QStringList arrangedKeys(const QStringList& keys, const LaneArrangement& arrangement)
{
    QStringList arranged;
    for (const int place : arrangedPlaces(keys, arrangement))
        arranged.append(keys.at(place));
    return arranged;
}

LaneArrangement withLaneMoved(LaneArrangement arrangement, const QStringList& keys,
                              const QString& moved, const QString& target)
{
    QStringList order = arrangedKeys(keys, arrangement);
    const auto from = order.indexOf(moved);
    const auto to = order.indexOf(target);
    if (from < 0 || to < 0 || from == to)
        return arrangement;
    order.move(from, to);
    // What is not there now (another data set, another filter) keeps its place behind.
    for (const QString& key : arrangement.order) {
        if (!order.contains(key))
            order.append(key);
    }
    arrangement.order = order;
    return arrangement;
}

LaneArrangement withCollapsed(LaneArrangement arrangement, const QString& key, bool isCollapsed)
{
    arrangement.collapsed = toggled(arrangement.collapsed, key, isCollapsed);
    return arrangement;
}

} // namespace attache
