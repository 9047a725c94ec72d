// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanegrouping.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

QString nameOfNone(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Category:
        break;
    case LaneGrouping::Country:
        return Texts::tr("No country stated");
    case LaneGrouping::Organisation:
        return Texts::tr("No organisation stated");
    case LaneGrouping::Mission:
        return Texts::tr("No mission stated");
    case LaneGrouping::Source:
        return Texts::tr("No source");
    case LaneGrouping::None:
        return Texts::tr("All events");
    }
    return {};
}

} // namespace

QList<LaneGrouping> allLaneGroupings()
{
    return {LaneGrouping::Category, LaneGrouping::Country, LaneGrouping::Organisation,
            LaneGrouping::Mission,  LaneGrouping::Source,  LaneGrouping::None};
}

QLatin1StringView key(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Category:
        return QLatin1StringView("category");
    case LaneGrouping::Country:
        return QLatin1StringView("country");
    case LaneGrouping::Organisation:
        return QLatin1StringView("organisation");
    case LaneGrouping::Mission:
        return QLatin1StringView("mission");
    case LaneGrouping::Source:
        return QLatin1StringView("source");
    case LaneGrouping::None:
        break;
    }
    return QLatin1StringView("none");
}

std::optional<LaneGrouping> laneGroupingFromKey(QStringView text)
{
    for (const LaneGrouping grouping : allLaneGroupings()) {
        if (text == key(grouping))
            return grouping;
    }
    return std::nullopt;
}

QString displayName(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Category:
        return Texts::tr("Category", "what lanes are made by");
    case LaneGrouping::Country:
        return Texts::tr("Country", "what lanes are made by");
    case LaneGrouping::Organisation:
        return Texts::tr("Organisation", "what lanes are made by");
    case LaneGrouping::Mission:
        return Texts::tr("Mission", "what lanes are made by");
    case LaneGrouping::Source:
        return Texts::tr("Source", "what lanes are made by");
    case LaneGrouping::None:
        break;
    }
    return Texts::tr("None, one lane", "what lanes are made by");
}

QString laneKey(const DataSet& dataSet, const LaneGroup& group)
{
    QString own;
    if (group.row != LaneGroup::none) {
        switch (group.grouping) {
        case LaneGrouping::Category:
            return dataSet.category(CategoryId{group.row}).key;
        case LaneGrouping::Country:
        case LaneGrouping::Organisation:
        case LaneGrouping::Mission:
            own = dataSet.participant(ParticipantId{group.row}).code;
            break;
        case LaneGrouping::Source:
            own = dataSet.source(SourceId{group.row}).key;
            break;
        case LaneGrouping::None:
            break;
        }
    }
    return key(group.grouping) + QLatin1Char(':') + own;
}

QString laneName(const DataSet& dataSet, const LaneGroup& group)
{
    if (group.row == LaneGroup::none)
        return nameOfNone(group.grouping);
    switch (group.grouping) {
    case LaneGrouping::Category:
        return displayName(dataSet.category(CategoryId{group.row}));
    case LaneGrouping::Country:
    case LaneGrouping::Organisation:
    case LaneGrouping::Mission:
        return displayName(dataSet.participant(ParticipantId{group.row}));
    case LaneGrouping::Source: {
        const Source& source = dataSet.source(SourceId{group.row});
        return source.title.isEmpty() ? source.key : source.title;
    }
    case LaneGrouping::None:
        break;
    }
    return nameOfNone(group.grouping);
}

LaneGroups::LaneGroups(const DataSet& dataSet, LaneGrouping grouping)
    : m_dataSet(dataSet)
    , m_grouping(grouping)
{
    switch (grouping) {
    case LaneGrouping::Category:
        m_count = dataSet.categories().size() + 1;
        break;
    case LaneGrouping::Country:
    case LaneGrouping::Organisation:
    case LaneGrouping::Mission:
        m_count = dataSet.participants().size() + 1;
        break;
    case LaneGrouping::Source:
        m_count = dataSet.sources().size() + 1;
        break;
    case LaneGrouping::None:
        break;
    }
}

LaneGroup LaneGroups::group(size_t index) const
{
    return {m_grouping, index + 1 == m_count ? LaneGroup::none : quint32(index)};
}

void LaneGroups::groupsOf(EventId event, std::vector<quint32>& groups) const
{
    const EventColumns& events = m_dataSet.events();
    groups.clear();
    switch (m_grouping) {
    case LaneGrouping::Category:
        groups.push_back(events.category[event.value].value);
        break;
    case LaneGrouping::Country:
    case LaneGrouping::Organisation:
    case LaneGrouping::Mission:
        for (const ParticipantLink link : events.participants[event.value]) {
            if (isOfKind(link.participant))
                groups.push_back(link.participant.value);
        }
        break;
    case LaneGrouping::Source:
        for (const Citation& citation : events.citations[event.value])
            groups.push_back(m_dataSet.passage(citation.passage).source.value);
        break;
    case LaneGrouping::None:
        break;
    }
    if (groups.empty())
        groups.push_back(quint32(m_count - 1));
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
}

bool LaneGroups::isOfKind(ParticipantId participant) const
{
    switch (m_dataSet.participant(participant).kind) {
    case Participant::Kind::Country:
        return m_grouping == LaneGrouping::Country;
    case Participant::Kind::Organisation:
        return m_grouping == LaneGrouping::Organisation;
    case Participant::Kind::Mission:
        return m_grouping == LaneGrouping::Mission;
    }
    return false;
}

} // namespace attache
