// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"
#include "core/ids.h"
#include "core/source.h"
#include "core/vocabulary.h"

#include <QList>
#include <QString>

namespace attache {

/// A number with its meaning.
struct Figure
{
    QString key;
    double value = 0;
    Qualifier qualifier = Qualifier::Exactly;
    QString unit; ///< "officers", "personnel", "units", "companies"
    Measure measure = Measure::InPlace;
    QString counts; ///< what is counted, in words
    QString edtf;   ///< canonical; empty when undated
    EventDate date;
    QString dateReason;
    QList<ParticipantId> missions; ///< the missions it counts; none when it is not about missions
    ParticipantId country;         ///< contributing country; may be invalid
    Sex sex = Sex::NotStated;
    QString personnelType; ///< UN term ("Troops"); empty when not stated
    EventId event;         ///< the event it belongs to; may be invalid
    QList<Citation> citations;
    QString note;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A time for which a measure has no figure, and why: a gap is never a zero.
struct FigureGap
{
    Measure measure = Measure::InPlace;
    QString edtf;
    EventDate date;
    QString dateReason; ///< why this date, in words
    QString reason;     ///< why there is no figure

    friend bool operator==(const FigureGap&, const FigureGap&) = default;
};

/// Two or more statements of sources that cannot all hold.
struct Disagreement
{
    QString key;
    QString about; ///< in one sentence
    QList<EventId> events;
    QList<FigureId> figures;
    QList<PassageId> passages;

    friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

} // namespace attache
