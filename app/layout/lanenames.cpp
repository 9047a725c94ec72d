// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/lanenames.h"

#include "core/foreigntext.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The lane of what has no country, organisation … of its own.
QString withoutName(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Category:
        return Texts::tr("No category");
    case LaneGrouping::Country:
        return Texts::tr("No country");
    case LaneGrouping::Organisation:
        return Texts::tr("No organisation");
    case LaneGrouping::Source:
        return Texts::tr("No source");
    case LaneGrouping::Mission:
        return Texts::tr("No mission");
    case LaneGrouping::None:
        break;
    }
    return Texts::tr("All events");
}

} // namespace

QString laneName(const DataSet& dataSet, const Lane& lane, LaneGrouping grouping)
{
    if (lane.category.isValid())
        return foreigntext::label(displayName(dataSet.category(lane.category)));
    if (lane.participant.isValid()) {
        const Participant& participant = dataSet.participant(lane.participant);
        // A mission is known by its short name.
        return foreigntext::label(participant.kind == Participant::Kind::Mission
                                      ? participant.code
                                      : displayName(participant));
    }
    if (lane.source.isValid()) {
        const Source& source = dataSet.source(lane.source);
        return foreigntext::label(source.title.isEmpty() ? source.key : source.title);
    }
    return withoutName(grouping);
}

} // namespace attache
