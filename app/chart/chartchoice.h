// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace attache {

/// What the month-end strength is divided by.
enum class ChartSplit : quint8
{
    Mission,
    Sex,
    PersonnelType
};

/// How the parts of the strength are drawn.
enum class ChartForm : quint8
{
    Stacked,
    Lines
};

/// What a person has chosen to see in the chart. A value; the default shows everything, the
/// strength stacked by mission, on the timeline's axis.
struct ChartChoice
{
    ChartSplit split = ChartSplit::Mission;
    ChartForm form = ChartForm::Stacked;
    QList<Measure> hidden;    ///< measures that are not drawn; sorted
    bool hidesUnits = false;  ///< the strip of units is not drawn
    QStringList missions;     ///< codes; a figure that names any of them is drawn; empty: all
    QStringList types;        ///< types of personnel; empty: all, and those not stated
    Sex sex = Sex::NotStated; ///< women or men only; NotStated: everyone
    bool isLinked = true;     ///< shows the timeline's stretch of time, not one of its own

    bool hides(Measure measure) const { return hidden.contains(measure); }

    /// Whether the choice leaves no figure out.
    bool showsEverything() const;

    friend bool operator==(const ChartChoice&, const ChartChoice&) = default;
};

/// The choice as a text for the settings, and back. What the text does not say or says wrongly
/// is as in the default; names are kept as they are.
/// @{
QString toText(const ChartChoice& choice);
ChartChoice chartChoiceFromText(const QString& text);
/// @}

} // namespace attache
