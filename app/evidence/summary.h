// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "evidence/subject.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// A name as it fits into a small frame, and in full.
struct Named
{
    QString shortName;
    QString fullName;
};

/// What the head of the pane says about an event or a figure: translated, ready to be
/// shown.
struct Summary
{
    CategoryId category; ///< whose shape and colour stand at the top; may be invalid
    QString kind;        ///< category, or "Figure"
    QString status;
    QString title;
    QString date;
    QString dateReason;
    QList<Named> participants;
    QStringList details; ///< places, what a figure counts: one line each
    QString note;
    EventId partOf;            ///< the event a figure belongs to; may be invalid
    QStringList disagreements; ///< one sentence each
};

/// Whether a disagreement is about the event or figure.
bool concerns(const Disagreement& disagreement, Subject subject);

/// Where an event stands or stood, with the words that say so.
struct StatusStep
{
    QString status; ///< "in preparation"
    QString asOf;   ///< "as of 22 December 2022"; may be empty
    PassageId passage;
};

/// The status history of an event in its order, translated; empty for a figure.
QList<StatusStep> statusSteps(const DataSet& dataSet, Subject subject, const QLocale& locale);

/// The summary of a valid subject.
Summary summaryOf(const DataSet& dataSet, Subject subject, const QLocale& locale);

} // namespace attache
