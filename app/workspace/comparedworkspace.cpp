// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/comparedworkspace.h"

namespace attache {

namespace {

void copySelection(const Selection& from, Selection& to)
{
    if (from.event())
        to.setEvent(*from.event(), from.citation());
    else if (from.figure())
        to.setFigure(*from.figure(), from.citation());
    else
        to.clear();
}

} // namespace

ComparedWorkspace::ComparedWorkspace(Workspace& first, QObject* parent)
    : QObject(parent)
    , m_first(first)
{
    m_second.useHistory(first.history());
    takeDataSet();
    link();
    linkTime();
}

int ComparedWorkspace::months() const
{
    const auto& comparison = m_first.comparison().comparison();
    return comparison ? comparison->shiftMonths : 0;
}

void ComparedWorkspace::takeDataSet()
{
    m_isFollowing = true;
    m_second.setDataSet(m_first.dataSet());
    m_isFollowing = false;
    m_second.lanes().setArrangement(m_first.lanes().arrangement());
    m_second.search().setText(m_first.search().text());
    copySelection(m_first.selection(), m_second.selection());
    takeComparison();
}

void ComparedWorkspace::takeComparison()
{
    const auto& comparison = m_first.comparison().comparison();
    if (!comparison)
        return;
    m_second.setNavigation(m_first.navigation());
    m_second.filter().setFilter(comparison->filter);
    m_isFollowing = true;
    const TimeWindow& window = m_first.timeWindow();
    m_second.timeWindow().setLimits(shifted(window.limits(), months()),
                                    shifted(window.reach(), months()));
    m_second.timeWindow().setRange(shifted(window.range(), months()));
    m_isFollowing = false;
}

void ComparedWorkspace::link()
{
    connect(&m_first, &Workspace::dataSetChanged, this, &ComparedWorkspace::takeDataSet);
    connect(&m_first.comparison(), &CompareState::changed, this,
            &ComparedWorkspace::takeComparison);
    connect(&m_first.timeWindow(), &TimeWindow::limitsChanged, this,
            &ComparedWorkspace::takeComparison);
    connect(&m_first.search(), &EventSearch::changed, this,
            [this] { m_second.search().setText(m_first.search().text()); });
    const auto follow = [this](Workspace& leader, Workspace& follower) {
        connect(&leader.selection(), &Selection::changed, this, [this, &leader, &follower] {
            if (!m_isFollowing)
                copySelection(leader.selection(), follower.selection());
        });
        connect(&leader.lanes(), &LaneState::changed, this, [this, &leader, &follower] {
            if (!m_isFollowing)
                follower.lanes().setArrangement(leader.lanes().arrangement());
        });
        connect(&leader.hover(), &Hover::changed, this, [this, &leader, &follower] {
            if (m_isFollowing)
                return;
            follower.hover().setEvent(leader.hover().event());
            follower.hover().setFigure(leader.hover().figure());
        });
    };
    follow(m_first, m_second);
    follow(m_second, m_first);
}

void ComparedWorkspace::linkTime()
{
    const auto follow = [this](Workspace& leader, Workspace& follower, int direction) {
        connect(&leader.timeWindow(), &TimeWindow::changed, this,
                [this, &leader, &follower, direction] {
                    if (m_isFollowing)
                        return;
                    m_isFollowing = true;
                    m_second.setNavigation(m_first.navigation());
                    follower.timeWindow().setRange(
                        shifted(leader.timeWindow().range(), direction * months()));
                    m_isFollowing = false;
                });
        connect(&leader.hover(), &Hover::timeChanged, this, [this, &leader, &follower] {
            if (m_isFollowing)
                return;
            m_isFollowing = true;
            // At the same place of the axis, whatever days the two windows show.
            const double apart =
                follower.timeWindow().range().begin - leader.timeWindow().range().begin;
            const auto time = leader.hover().time();
            follower.hover().setTime(time ? std::optional(*time + apart) : std::nullopt);
            m_isFollowing = false;
        });
    };
    follow(m_first, m_second, 1);
    follow(m_second, m_first, -1);
}

} // namespace attache
