// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "workspace/selection.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace attache {

/// What rests on cited words: an event or a figure; at most one of the two ids is valid.
struct Subject
{
    EventId event;
    FigureId figure;

    bool isValid() const { return event.isValid() || figure.isValid(); }
    friend bool operator==(Subject, Subject) = default;
};

/// One citation of a subject, by its index from 0.
struct CitationRef
{
    Subject subject;
    int index = 0;

    friend bool operator==(CitationRef, CitationRef) = default;
};

/// What is selected; an invalid subject when nothing is.
Subject selectedSubject(const Selection& selection);

/// What the pointer is on; an invalid subject when it is on nothing.
Subject hoveredSubject(const Hover& hover);

/// Selects the subject with that citation.
void select(Selection& selection, CitationRef citation);

/// Tells the other panes that the pointer is on the subject, or on nothing.
void hover(Hover& hover, Subject subject);

/// The citations of the subject; empty for an invalid one.
std::span<const Citation> citationsOf(const DataSet& dataSet, Subject subject);

/// The indexes of the subject's citations as they are read: those of one source together, sources
/// in the order in which they are first cited.
std::vector<int> readingOrder(const DataSet& dataSet, Subject subject);

/// The first citation of the passage: by the event or figure if it cites it, else by the first
/// that does; nothing when none does.
std::optional<CitationRef> citationOf(const DataSet& dataSet, PassageId passage, Subject preferred);

/// The figure's number as the source gives it: "more than 170 companies".
QString valueInWords(const Figure& figure, const QLocale& locale);

/// One line that names the subject: an event's title, a figure's value and measure.
QString nameOf(const DataSet& dataSet, Subject subject, const QLocale& locale);

} // namespace attache
